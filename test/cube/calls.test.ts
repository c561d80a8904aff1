import fc from "fast-check";
import { expect, test } from "vitest";
import { HOUR, MINUTE, SECOND } from "../../src/clock/instant.ts";
import { CALL_KINDS, callsUp } from "../../src/cube/calls.ts";
import { acceptAttempts, loadAt, newMeter, setLoad, shiftClock } from "../../src/cube/meter.ts";
import type { CubeMeter, Load } from "../../src/cube/types.ts";
import { at, EIGHT_HOURS } from "./scenarios.ts";

const boot = at("2021-01-01T08:10");
const fresh = () => newMeter(boot, EIGHT_HOURS);

/** `3 standard +60 secure`: number, kind, seconds after boot. */
const listed = (meter: CubeMeter): string[] =>
  callsUp(meter).map(
    ({ number, kind, startedAt, secure }) =>
      `${number} ${kind} +${(startedAt - boot) / SECOND}${secure ? " secure" : ""}`,
  );

test("new calls take the next numbers, the oldest of a kind end first", () => {
  let meter = setLoad(fresh(), boot + MINUTE, { standard: 3, vgw: 1 });
  expect(listed(meter)).toEqual(["1 standard +60", "2 standard +60", "3 standard +60", "4 vgw +60"]);
  meter = setLoad(meter, boot + 2 * MINUTE, { standard: 4, enhanced: 1 });
  meter = setLoad(meter, boot + 3 * MINUTE, { standard: 2 });
  expect(listed(meter)).toEqual(["3 standard +60", "4 vgw +60", "5 standard +120", "6 enhanced +120"]);
  meter = setLoad(setLoad(meter, boot + 4 * MINUTE, { standard: 0 }), boot + 5 * MINUTE, { standard: 1 });
  expect(listed(meter)).toEqual(["4 vgw +60", "6 enhanced +120", "7 standard +300"]);
});

test("attempts that were accepted have had numbers", () => {
  const meter = setLoad(acceptAttempts(fresh(), 5, boot), boot + MINUTE, { standard: 1 });
  expect(listed(meter)).toEqual(["6 standard +60"]);
});

test("the calls that a change names are the secure ones, the newest first", () => {
  let meter = setLoad(fresh(), boot + MINUTE, { standard: 2, secure: 0 });
  meter = setLoad(meter, boot + 2 * MINUTE, { enhanced: 2, secure: 2 });
  expect(listed(meter)).toEqual([
    "1 standard +60",
    "2 standard +60",
    "3 enhanced +120 secure",
    "4 enhanced +120 secure",
  ]);
  meter = setLoad(meter, boot + 3 * MINUTE, { standard: 3, secure: 1 });
  expect(listed(meter)).toEqual([
    "1 standard +60",
    "2 standard +60",
    "3 enhanced +120",
    "4 enhanced +120",
    "5 standard +180 secure",
  ]);
  meter = setLoad(meter, boot + 4 * MINUTE, { secure: 5 });
  expect(callsUp(meter).every(({ secure }) => secure)).toBe(true);
});

/** `3 standard +60 to +120 secure`: number, kind, begin and end in seconds after boot. */
const over = (meter: CubeMeter): string[] =>
  (meter.calls.ended ?? []).map(({ number, kind, startedAt, endedAt, secure }) => {
    const [from, to] = [startedAt, endedAt].map((moment) => `+${(moment - boot) / SECOND}`);
    return `${number} ${kind} ${from} to ${to}${secure ? " secure" : ""}`;
  });

test("calls that ended are told in the order in which they did", () => {
  let meter = setLoad(fresh(), boot + MINUTE, { standard: 3, secure: 2 });
  expect(meter.calls.ended).toBeUndefined();
  meter = setLoad(meter, boot + 2 * MINUTE, { standard: 1, vgw: 1, secure: 1 });
  meter = acceptAttempts(meter, 1, boot + 3 * MINUTE);
  meter = setLoad(meter, boot + 4 * MINUTE, { standard: 0, vgw: 0 });
  expect(over(meter)).toEqual([
    "1 standard +60 to +120",
    "2 standard +60 to +120 secure",
    "5 standard +180 to +180",
    "3 standard +60 to +240 secure",
    "4 vgw +120 to +240",
  ]);
  expect(over(shiftClock(meter, boot + 5 * MINUTE + HOUR, HOUR))[0]).toBe("1 standard +3660 to +3720");
});

test("of many calls that ended the last 25 are kept", () => {
  let meter = setLoad(setLoad(fresh(), boot + MINUTE, { standard: 20 }), boot + 2 * MINUTE, { standard: 60 });
  meter = setLoad(meter, boot + 3 * MINUTE, { standard: 10 });
  const numbers = () => (meter.calls.ended ?? []).map(({ number }) => number);
  expect(numbers()).toEqual(Array.from({ length: 25 }, (_, index) => 26 + index));
  meter = acceptAttempts(meter, 100, boot + 4 * MINUTE);
  expect(numbers()).toEqual(Array.from({ length: 25 }, (_, index) => 136 + index));
  meter = setLoad(meter, boot + 5 * MINUTE, { standard: 8 });
  expect(numbers().slice(-3)).toEqual([160, 51, 52]);
});

test("a clock that is set moves when calls began", () => {
  const meter = setLoad(fresh(), boot + MINUTE, { standard: 1 });
  expect(listed(shiftClock(meter, boot + 2 * MINUTE + HOUR, HOUR))).toEqual(["1 standard +3660"]);
});

test("the calls are always those of the load in force, each with a number of its own", () => {
  const load = fc.record({ standard: fc.nat(20), enhanced: fc.nat(9), vgw: fc.nat(5), secure: fc.nat(40) });
  const step = fc.tuple(fc.integer({ min: 0, max: 20_000_000 }), fc.oneof(load, fc.record({ standard: fc.nat(30) })));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let meter = fresh();
      let now = boot;
      for (const [gap, wanted] of steps) {
        now += gap;
        meter = setLoad(meter, now, wanted as Partial<Load>);
        const up = callsUp(meter);
        const { secure, ...counts } = loadAt(meter, now);
        expect(CALL_KINDS.map((kind) => up.filter((call) => call.kind === kind).length)).toEqual(Object.values(counts));
        expect(up.filter((call) => call.secure)).toHaveLength(secure);
        expect(new Set(up.map(({ number }) => number)).size).toBe(up.length);
        const sorted = up.toSorted((a, b) => a.number - b.number);
        expect(up).toEqual(sorted);
        expect(sorted.every((call, index) => call.startedAt >= (sorted[index - 1]?.startedAt ?? boot))).toBe(true);
      }
    }),
  );
});
