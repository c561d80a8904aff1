import { expect, test } from "vitest";
import { HOUR, MINUTE } from "../../src/clock/instant.ts";
import { acceptAttempts, blockAttempts, loadAt, newMeter, setLoad } from "../../src/cube/meter.ts";
import { at, EIGHT_HOURS } from "./scenarios.ts";

const boot = at("2021-01-01T08:10");
const NOTHING = { standard: 0, enhanced: 0, vgw: 0, secure: 0 };

test("kinds of calls that are not given stay as they are", () => {
  let meter = setLoad(newMeter(boot, EIGHT_HOURS), boot + MINUTE, { standard: 3, vgw: 1, secure: 2 });
  meter = setLoad(meter, boot + 2 * MINUTE, { enhanced: 4 });
  expect(loadAt(meter, boot)).toEqual(NOTHING);
  expect(loadAt(meter, boot + MINUTE)).toEqual({ standard: 3, enhanced: 0, vgw: 1, secure: 2 });
  expect(loadAt(meter, boot + HOUR)).toEqual({ standard: 3, enhanced: 4, vgw: 1, secure: 2 });
  expect(loadAt(meter, boot - 1)).toEqual(NOTHING);
});

test("there are never more secure calls than calls", () => {
  const meter = setLoad(newMeter(boot, EIGHT_HOURS), boot + MINUTE, { standard: 3, secure: 3 });
  expect(loadAt(setLoad(meter, boot + HOUR, { standard: 1 }), boot + HOUR).secure).toBe(1);
});

test("a load that changes nothing is the same meter", () => {
  const meter = setLoad(newMeter(boot, EIGHT_HOURS), boot + MINUTE, { standard: 3 });
  expect(setLoad(meter, boot + HOUR, { standard: 3 })).toBe(meter);
});

test("levels that no sample met leave no trace in what is measured", () => {
  const calm = setLoad(newMeter(boot, EIGHT_HOURS), boot + MINUTE, { standard: 3 });
  const burst = setLoad(calm, boot + 2 * MINUTE + 100, { standard: 9 });
  const after = setLoad(burst, boot + 2 * MINUTE + 900, { standard: 3 });
  expect({ ...after, calls: calm.calls }).toEqual(calm);
});

test("an impossible number of calls is refused", () => {
  const meter = newMeter(boot, EIGHT_HOURS);
  expect(() => setLoad(meter, boot, { standard: -1 })).toThrow(new RangeError("-1 is not a number of calls"));
  expect(() => setLoad(meter, boot, { vgw: 1.5 })).toThrow(new RangeError("1.5 is not a number of calls"));
});

test("attempts are counted by their outcome", () => {
  let meter = acceptAttempts(newMeter(boot, EIGHT_HOURS), 3, boot);
  meter = blockAttempts(blockAttempts(meter, 2, "eval expired"), 4, "eval expired");
  meter = acceptAttempts(blockAttempts(meter, 5, "shutdown"), 1, boot);
  expect(meter.attempts).toEqual({ accepted: 4, blocked: { "eval expired": 6, shutdown: 5 } });
});
