import { expect, test } from "vitest";
import { showCubeStatus } from "../../src/show/cube-status.ts";
import { at, EIGHT_HOURS, play } from "../cube/scenarios.ts";
import { type Told, voiceLine, voiceView } from "./voice-view.ts";

const now = at("2021-03-29T10:30");
const { meter } = play("2021-03-29T08:10", EIGHT_HOURS, [["2021-03-29T08:20", 20, 8, 5]], "2021-03-29T10:30");

test.each<[string, Told, string]>([
  ["17.6.1a", { now }, "CUBE-Version : 14.4\nSW-Version : 17.6.1a, Platform ISR4321/K9\nHA-Type : none\n"],
  [
    "another platform",
    { now, platform: { pid: "ASR1006-X" } },
    "CUBE-Version : 14.4\nSW-Version : 17.6.1a, Platform ASR1006-X\nHA-Type : none\n",
  ],
  [
    "box to box",
    { now, voice: [voiceLine("redundancy-group", [1])] },
    "CUBE-Version : 14.4\nSW-Version : 17.6.1a, Platform ISR4321/K9\nHA-Type : hot-standby-chassis-to-chassis\n",
  ],
  [
    "releases that count, with trunk calls recorded",
    { now, meter, facts: { dynamicUsageCount: true } },
    "CUBE-Version : 14.4\nSW-Version : 17.6.1a, Platform ISR4321/K9\nHA-Type : none\nDynamic License Usage Count : 28\n",
  ],
])("%s", (_, told, expected) => {
  expect(showCubeStatus(voiceView(told))).toBe(expected);
});
