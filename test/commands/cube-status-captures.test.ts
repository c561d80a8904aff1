/**
 * `show cube status` as the configuration guide's chapters have it (FORMATS §3.14). Their images are builds that were never
 * released, and one of them names its platform `CSR8000V`: release and platform are the lab's.
 */
import { expect, test } from "vitest";
import { HOUR } from "../../src/clock/instant.ts";
import { engine } from "../../src/commands/boot.ts";
import { advance } from "../../src/lab/advance.ts";
import { change } from "../../src/lab/change.ts";
import { labWith, type } from "../support/type.ts";

const CUBE = "license boot level LEVEL\nvoice service voip\n mode border-element\nGROUP sip-ua\n";

test.each([
  ["17.2.1r", "CSR1000V", "appx", "", 0, ["12.8.0", "17.2.1r, Platform CSR1000V", "none"]],
  ["17.15.1a", "C8000V", "network-premier", "", 30, ["14.10", "17.15.1a, Platform C8000V", "none", 30]],
  [
    "17.15.1a",
    "C8000V",
    "network-premier",
    " redundancy-group 1\n",
    10,
    ["14.10", "17.15.1a, Platform C8000V", "hot-standby-chassis-to-chassis", 10],
  ],
  ["17.18.1a", "C8000V", "network-premier", "", 0, ["15", "17.18.1a, Platform C8000V", "none", 0]],
  [
    "17.18.1a",
    "C8000V",
    "network-premier",
    " redundancy-group 1\n",
    50,
    ["15", "17.18.1a, Platform C8000V", "hot-standby-chassis-to-chassis", 50],
  ],
] as const)("%s on %s at %s %s, %i calls", (release, platform, level, group, n, [version, software, ha, count]) => {
  const startup = CUBE.replace("LEVEL", level).replace("GROUP", group === "" ? "exit\n" : group);
  const lab = labWith({ release, platform, startup });
  const up = change(lab, { kind: "calls", device: "Router", calls: "standard", n }, engine);
  expect(up.error).toBeUndefined();
  const later = advance(up.lab, lab.now + HOUR, engine).lab;
  const used = count === undefined ? "" : `Dynamic License Usage Count : ${count}\n`;
  expect(type(later, ["show cube status"]).screen).toBe(
    `Router>show cube status\nCUBE-Version : ${version}\nSW-Version : ${software}\nHA-Type : ${ha}\n${used}Router>`,
  );
});
