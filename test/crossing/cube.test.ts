/** CUBE's licensing settings through upgrades (UPGRADE §1): the line that runs, and what the boot logs about it. */
import { expect, test } from "vitest";
import { booted, printed, routerOn } from "./router.ts";

const IGNORED =
  "%CUBE-3-LICENSING:  SIP trunking (CUBE) licensing is now based on dynamic sessions counting, static license capacity configuration through 'mode border-element license capacity' would be ignored.";
const RAISED = "%SIP-5-LICENSING: CUBE license reporting period has been set to the minimum value of 8 hours.";

test.each<[string, string, string, string, readonly string[]]>([
  ["16.12.4", " license capacity 25", "17.1.1", " license capacity 25", []],
  ["17.1.1", " license capacity 25", "17.2.1r", "", [IGNORED]],
  ["17.1.1", " license capacity 25", "17.6.1a", "", [IGNORED]],
  ["17.2.1r", " license periodicity mins 30", "17.3.1a", " license periodicity mins 30", []],
  ["17.3.1a", " license periodicity mins 30", "17.3.2", " license periodicity hours 8", [RAISED]],
  ["17.2.1r", " license periodicity hours 7", "17.6.1a", " license periodicity hours 8", [RAISED]],
  ["17.2.1r", " license periodicity days 9", "17.6.1a", " license periodicity days 9", []],
  ["17.3.2", " license periodicity days 9", "17.18.1a", " license periodicity days 9", []],
])("%s with mode border-element%s, to %s: mode border-element%s", (from, before, to, after, logged) => {
  const lab = booted(routerOn(from, { cube: before }), to);
  const lines = printed(lab, "show running-config | include border-element").split("\n").slice(1, -1);
  expect(lines).toEqual([` mode border-element${after}`]);
  const log = printed(lab, "show logging | include CUBE-3-LIC|SIP-5-LIC").split("\n").slice(1, -1);
  expect(log.map((line) => line.slice(line.indexOf("%")))).toEqual(logged);
});

// UPGRADE §2: the line is refused as a whole, and CUBE goes with it.
test("downgraded, a periodicity that the release doesn't know takes the line away", () => {
  const lab = booted(routerOn("17.6.1a", { cube: " license periodicity days 9" }), "17.1.1");
  expect(printed(lab, "show running-config | include border-element").split("\n").slice(1, -1)).toEqual([]);
});
