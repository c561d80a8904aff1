/** Calls that follow the day while time passes. */
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { loadAt } from "../../src/cube/meter.ts";
import { dayUsage } from "../../src/cube/usage.ts";
import { advance } from "../../src/lab/advance.ts";
import { change } from "../../src/lab/change.ts";
import type { DayShape } from "../../src/lab/day-calls.ts";
import type { Lab } from "../../src/lab/lab.ts";
import type { DeviceSpec } from "../../src/lab/spec.ts";
import { Desk } from "../controls/desk.ts";
import { labWith } from "../stream/typing.ts";

const HOUR = 3_600_000;
const labOf = (device: Partial<DeviceSpec> = {}): Lab => labWith({ device });

function follow(lab: Lab, shape: DayShape, n: number, hours: number): Lab {
  const to = lab.now + hours * HOUR;
  const { lab: after, error } = change(lab, { kind: "day", device: "Router", shape, n, to }, engine);
  expect(error).toBe(undefined);
  return after;
}

test("office hours are what one makes by hand", () => {
  let byHand = labOf();
  const steps = [
    [20, 9],
    [0, 15],
    [20, 9],
    [0, 15],
  ] as const;
  for (const [n, hours] of steps) {
    byHand = change(byHand, { kind: "calls", device: "Router", calls: "standard", n }, engine).lab;
    byHand = advance(byHand, byHand.now + hours * HOUR, engine).lab;
  }
  expect(follow(labOf(), "office-hours", 20, 48)).toEqual(byHand);
});

test("two spans one after the other are one span", () => {
  for (const shape of ["busy-hour", "office-hours"] as const) {
    expect(follow(follow(labOf(), shape, 150, 7), shape, 150, 30)).toEqual(follow(labOf(), shape, 150, 37));
  }
});

test.each([
  ["UTC 0", 10],
  ["PST -8", 18],
  ["IST 5 30", 4],
])("the busy hour of zone %s is at %i UTC, and every minute has another number", (zone, busiest) => {
  const startup = `clock timezone ${zone}\nend\n`;
  let lab = labWith({ startup });
  const sums: number[] = [];
  let most = 0;
  for (let hour = 0; hour < 24; hour++) {
    lab = follow(lab, "busy-hour", 200, 1);
    const meter = lab.devices.Router?.meter;
    if (meter === undefined) throw new Error("no router");
    const minutes = Array.from({ length: 60 }, (_, back) => loadAt(meter, lab.now - back * 60_000).standard);
    if (hour === (busiest + 16) % 24) expect(new Set(minutes).size).toBeGreaterThan(15);
    sums[(8 + hour) % 24] = minutes.reduce((sum, calls) => sum + calls, 0);
    most = Math.max(most, ...minutes);
  }
  expect({ most: most > 190 && most <= 200, at: sums.indexOf(Math.max(...sums)) }).toEqual({ most: true, at: busiest });
});

test("while licensing stops SIP there are no calls", async () => {
  const desk = new Desk(labOf());
  await desk.type(":calls office-hours 5 100d");
  expect(desk.device.agent.overdue).toBe(true);
  expect([89, 90, 91].map((day) => dayUsage(desk.device.meter, day).standard.max)).toEqual([5, 5, 0]);
  await expect(desk.type(":calls office-hours 5 9h")).rejects.toThrow("No calls: SIP service is down");
});

test.each([
  ["busy-hour 5 someday", "someday is not a time: say 90s, 30m, 8h, 3d or 1d12h."],
  ["busy-hour 5 400d", "That is too long: at most 366 d at once."],
])(":calls %s is refused", async (words, answer) => {
  await expect(new Desk(labOf()).type(`:calls ${words}`)).rejects.toThrow(answer);
});
