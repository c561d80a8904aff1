/** Power that fails between the steps of an installation, and what else comes in between (UPGRADE §3.2). */
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { enter } from "../../src/commands/enter.ts";
import { idleLine } from "../../src/device/line.ts";
import { advance } from "../../src/lab/advance.ts";
import { change } from "../../src/lab/change.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { showInstallLog } from "../../src/show/install.ts";
import { viewOf } from "../../src/show/view.ts";
import { CONSOLE, labWith, type } from "../support/type.ts";

const MINUTE = 60_000;
const FILE = "isr4300-universalk9.17.06.01a.SPA.bin";

const start = (): Lab => {
  const lab = labWith({ release: "16.12.4", installMode: true });
  return change(lab, { kind: "image", device: "Router", image: "17.6.1a" }, engine).lab;
};

const after = (lab: Lab, minutes: number): Lab => advance(lab, lab.now + minutes * MINUTE, engine).lab;
const power = (lab: Lab, on: boolean): Lab => change(lab, { kind: "power", device: "Router", on }, engine).lab;
const enabled = (lab: Lab, ...lines: readonly string[]): Lab => type(lab, ["enable", ...lines]).lab;

/** What the router runs, and what install mode thinks of its versions. */
function standing(lab: Lab) {
  const device = lab.devices.Router;
  const versions = device?.install?.versions.map(({ release, state }) => `${state} ${release}`);
  return { release: device?.release, power: device?.power.state, image: device?.boot.image, versions };
}

const OLD = { release: "16.12.4", power: "on", image: "bootflash:packages.conf" };
const NEW = { ...OLD, release: "17.6.1a" };

const activated = () => enabled(start(), `install add file bootflash:${FILE}`, "install activate", "y");

test("off at the question: what was added is there, nothing is activated, the log tells no end", () => {
  const asked = enabled(start(), `install add file bootflash:${FILE}`, "install activate");
  const back = after(power(power(asked, false), true), 4);
  expect(standing(back)).toEqual({ ...OLD, versions: ["C 16.12.4", "I 17.6.1a"] });
  expect(showInstallLog(viewOf(back, "Router"))).toBe(`[0|install_op_boot]: START Mon Jan  5 07:50:00 UTC 2026
[0|install_op_boot]: END SUCCESS Mon Jan  5 07:50:00 UTC 2026
[1|install_add]: START Mon Jan  5 08:00:00 UTC 2026
[1|install_add(INFO, )]: ${FILE}
[1|install_add]: END SUCCESS Mon Jan  5 08:00:00 UTC 2026
[2|install_activate]: START Mon Jan  5 08:00:00 UTC 2026
[3|install_op_boot]: START Mon Jan  5 08:03:00 UTC 2026
[3|install_op_boot]: END SUCCESS Mon Jan  5 08:03:00 UTC 2026
`);
  const again = after(enabled(back, "install activate", "y"), 4);
  expect(standing(again)).toEqual({ ...NEW, versions: ["D 16.12.4", "U 17.6.1a"] });
});

test("off between the activation and its reload: the new version boots, uncommitted", () => {
  const back = after(power(power(activated(), false), true), 4);
  expect(standing(back)).toEqual({ ...NEW, versions: ["D 16.12.4", "U 17.6.1a"] });
  expect(standing(after(back, 114)).release).toBe("17.6.1a");
});

test("off while it boots", () => {
  const booting = after(activated(), 1);
  expect(standing(booting).power).toBe("booting");
  expect(standing(after(power(power(booting, false), true), 4))).toEqual({
    ...NEW,
    versions: ["D 16.12.4", "U 17.6.1a"],
  });
});

test("off until the timer is over: it comes up with the new version, and goes back at once", () => {
  const off = after(power(after(activated(), 4), false), 200);
  expect(standing(off)).toEqual({ ...NEW, power: "off", versions: ["D 16.12.4", "U 17.6.1a"] });
  const back = after(power(off, true), 7);
  expect(standing(back)).toEqual({ ...OLD, versions: ["C 16.12.4", "I 17.6.1a"] });
});

test("off behind the commit: nothing is taken back", () => {
  const done = enabled(after(activated(), 4), "install commit");
  const back = after(power(power(done, false), true), 300);
  expect(standing(back)).toEqual({ ...NEW, versions: ["I 16.12.4", "C 17.6.1a"] });
});

test("the timer that somebody stopped takes nothing back", () => {
  const stopped = enabled(after(activated(), 4), "install auto-abort-timer stop");
  expect(standing(after(stopped, 3000))).toEqual({ ...NEW, versions: ["D 16.12.4", "U 17.6.1a"] });
});

test("the auto-abort timer: 120 minutes to the second", () => {
  const up = after(activated(), 119);
  expect(standing(up).power).toBe("on");
  expect(standing(after(up, 1)).power).toBe("booting");
});

test("packages that somebody deleted: the next image boots, or none", () => {
  const done = enabled(after(activated(), 4), "install commit", "delete /force isr4300-rpboot.17.06.01a.SPA.pkg");
  const back = after(enabled(done, "reload", ""), 4);
  expect({ ...standing(back), tried: back.devices.Router?.boot.tried }).toEqual({
    release: "17.6.1a",
    power: "on",
    image: `bootflash:${FILE}`,
    versions: ["I 16.12.4", "C 17.6.1a"],
    tried: [{ image: "bootflash:packages.conf", problem: "not-bootable" }],
  });
  const bare = enabled(done, `delete /force ${FILE}`, "reload", "");
  expect(standing(after(bare, 4)).power).toBe("rommon");
});

test("one installs at a time: a second line is refused while the first is asked", () => {
  const asked = enabled(start(), `install add file bootflash:${FILE}`, "install activate");
  const vty = { device: "Router", line: "vty 0" };
  const router = asked.devices.Router;
  if (router === undefined) throw new Error("the lab has a router");
  const line = { ...idleLine("vty 0"), state: "open" as const, privilege: 15, user: "admin", from: "192.0.2.1" };
  const lab = { ...asked, devices: { Router: { ...router, lines: { ...router.lines, "vty 0": line } } } };
  const refused = enter(lab, vty, "install remove inactive");
  expect({ output: refused.output, rejected: refused.rejected }).toEqual({
    output: `install_remove: START Mon Jan  5 08:00:00 UTC 2026
install_remove: Removing PACKAGE
 [1]  R0 FAILED: Another install operation is in progress
FAILED: install_remove Mon Jan  5 08:00:00 UTC 2026

`,
    rejected: { code: "refused" },
  });
  const answered = enter(refused.lab, CONSOLE, "n").lab;
  expect(enter(answered, vty, "install remove inactive").rejected).toBe(undefined);
});

test("a release of bundle mode that was booted in between leaves the timer alone", () => {
  const up = after(activated(), 4);
  const bundle = enabled(
    up,
    "configure terminal",
    "no boot system",
    `boot system bootflash:${FILE}`,
    "end",
    "write memory",
    "",
    "reload",
    "",
  );
  const back = after(bundle, 200);
  expect({ image: back.devices.Router?.boot.image, state: standing(back).versions }).toEqual({
    image: `bootflash:${FILE}`,
    state: ["D 16.12.4", "U 17.6.1a"],
  });
});
