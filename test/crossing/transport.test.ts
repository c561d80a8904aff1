/** The transport that an upgrade chose holds until the configuration is saved in policy mode (UPGRADE, table 2). */
import { expect, test } from "vitest";
import { MINUTE } from "../../src/clock/instant.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { WHY, whyText } from "../../src/lab/why/index.ts";
import { type } from "../support/type.ts";
import { booted, enter, later, router, routerOn, STATES } from "./router.ts";

/** The transport lines of the running and of the startup configuration. */
function lines(lab: Lab): { readonly running: readonly string[]; readonly startup: readonly string[] } {
  const of = (which: string) =>
    type(lab, ["enable", `show ${which}-config | include smart transport`])
      .screen.split("\n")
      .filter((line) => line.startsWith("license"));
  return { running: of("running"), startup: of("startup") };
}

const state = (release: string, name: string): Lab => STATES[name]?.(routerOn(release)) ?? routerOn(release);
const reloaded = (lab: Lab): Lab => later(enter(lab, "reload", ""), 4 * MINUTE);

test.each([
  ["16.12.4", "registered", [], ["license smart transport callhome"]],
  ["16.12.4", "evaluation, 10 days", [], []],
  ["16.12.4", "registered by smart transport", ["license smart transport smart"], ["license smart transport smart"]],
  ["17.3.1a", "smart transport", ["license smart transport smart"], ["license smart transport off"]],
  ["16.12.4", "V14 reserved", [], ["license smart transport off"]],
])("%s %s: startup says %j, 17.6.1a runs %j, also after another reload", (release, name, startup, running) => {
  const lab = booted(state(release, name), "17.6.1a");
  expect(lines(lab)).toEqual({ running, startup });
  expect(lines(reloaded(lab))).toEqual({ running, startup });
});

test("once saved, and changed, it is what the configuration says", () => {
  const lab = booted(state("17.3.1a", "smart transport"), "17.6.1a");
  const saved = enter(lab, "write memory", "");
  expect(lines(reloaded(saved))).toEqual({
    running: ["license smart transport off"],
    startup: ["license smart transport off"],
  });
  const changed = enter(saved, "configure terminal", "license smart transport smart", "end", "write memory");
  expect(lines(reloaded(changed))).toEqual({
    running: ["license smart transport smart"],
    startup: ["license smart transport smart"],
  });
});

test("without a startup configuration it holds for the upgrade's own boot", () => {
  const erased = enter(booted(state("16.12.4", "registered"), "17.6.1a"), "write memory", "", "write erase", "");
  expect(lines(reloaded(enter(erased, "reload", "no", "")))).toEqual({ running: [], startup: [] });
});

// UPGRADE §2: lines that an older release doesn't know are rejected with a caret at boot, and are gone.
test("downgraded, the lines of policy mode are refused at the console", () => {
  const lab = enter(
    state("17.6.1a", "trusted by CSLU"),
    "configure terminal",
    "license smart usage interval 20",
    "voice service voip",
    "mode border-element license periodicity days 9",
    "end",
    "write memory",
  );
  const down = booted(lab, "17.1.1");
  expect(down.devices.Router?.boot.rejected?.map(({ text, column }) => `${text} @${column}`)).toEqual([
    " mode border-element license periodicity days 9 @29",
    "license smart url cslu http://cslu.example.com:8182/cslu/v1/pi @23",
    "license smart usage interval 20 @15",
    "license smart transport cslu @25",
  ]);
  expect(lines(down)).toEqual({ running: [], startup: ["license smart transport cslu"] });
});

test(":why tells what the upgrade did, as long as that is so", () => {
  const why = (lab: Lab) => whyText(WHY.trust({ lab, device: router(lab) }));
  const lab = booted(state("16.12.4", "evaluation, 10 days"), "17.6.1a");
  expect(why(lab)).toBe(
    [
      "The upgrade into policy mode left no trust and transport cslu.",
      "The name server knows no cslu-local: there is no such host in this lab.",
      'Rule: the router needs a name server that it reaches and that knows the server\'s name (first document, "Smart").',
      "To change it: configure terminal / license smart url cslu http://cslu.example.com:8182/cslu/v1/pi / end / license smart sync local / :advance 10m",
    ].join("\n"),
  );
});
