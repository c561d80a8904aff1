import { produce } from "immer";
import { expect, test } from "vitest";
import { logMessage } from "../../src/device/log.ts";
import type { Device } from "../../src/device/types.ts";
import { at, configOf, Drive, labOf, ONLINE } from "../lab/lab-fixture.ts";

const MESSAGE = { facility: "SYS", severity: 5, mnemonic: "CONFIG_I", text: "Configured from console by console" };

/** The device with `lines` added to its configuration, after logging at a fixed moment. */
function logged(lines: string, change: Partial<Device> = {}, times = 1, message = MESSAGE): Device {
  const { device } = new Drive(labOf({ startup: ONLINE }));
  return produce(
    { ...device, ...change, log: { buffer: [], count: 0, unsaid: [] }, config: configOf(ONLINE + lines) },
    (draft) => {
      for (let index = 0; index < times; index++) logMessage(draft, message, at("2026-01-05T10:02:03.045Z") + index);
    },
  );
}

const BODY = "%SYS-5-CONFIG_I: Configured from console by console";
const PST = "clock timezone PST -8 0\n";

test.each<[string, string, Partial<Device>, string]>([
  ["as from the factory", "", {}, "Jan  5 10:02:03.045: "],
  ["datetime", "service timestamps log datetime\n", {}, "Jan  5 10:02:03: "],
  ["year", "service timestamps log datetime msec year\n", {}, "Jan  5 2026 10:02:03.045: "],
  [
    "UTC unless told otherwise",
    `${PST}service timestamps log datetime msec show-timezone\n`,
    {},
    "Jan  5 10:02:03.045 UTC: ",
  ],
  [
    "localtime",
    `${PST}service timestamps log datetime msec localtime show-timezone\n`,
    {},
    "Jan  5 02:02:03.045 PST: ",
  ],
  ["uptime", "service timestamps log uptime\n", {}, "02:02:03: "],
  ["none", "no service timestamps log uptime\n", {}, ""],
  ["debug stamps mean nothing to messages", "no service timestamps debug uptime\n", {}, "Jan  5 10:02:03.045: "],
  ["sequence numbers", "service sequence-numbers\n", {}, "000001: Jan  5 10:02:03.045: "],
  [
    "a clock that isn't authoritative",
    "",
    { clock: { offset: 0, source: "none", synchronised: false } },
    "*Jan  5 10:02:03.045: ",
  ],
])("stamp: %s", (_, lines, change, stamp) => {
  const { log } = logged(lines, change);
  expect(log.buffer.map(({ text }) => text)).toEqual([stamp + BODY]);
  expect(log.unsaid).toEqual(log.buffer);
});

test.each<[string, string, number, number]>([
  ["4096 bytes", "", 100, 56],
  ["a size", "logging buffered 8192\n", 200, 112],
  ["a size and a severity that takes it", "logging buffered 8192 notifications\n", 1, 1],
  ["a severity that doesn't", "logging buffered warnings\n", 1, 0],
  ["a severity by number", "logging buffered 4\n", 1, 0],
  ["none", "no logging buffered\n", 3, 0],
])("buffer: %s", (_, lines, times, kept) => {
  const { log } = logged(lines, {}, times);
  expect([log.buffer.length, log.count, log.unsaid.length]).toEqual([kept, times, times]);
  expect(log.buffer.at(-1)).toEqual(kept === 0 ? undefined : log.unsaid.at(-1));
});
