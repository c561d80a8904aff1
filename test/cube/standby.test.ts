import { expect, test } from "vitest";
import { DAY, MINUTE } from "../../src/clock/instant.ts";
import { measure, nextEvent, nextRecordAt } from "../../src/cube/measure.ts";
import { setLoad } from "../../src/cube/meter.ts";
import { standBy, takeOver } from "../../src/cube/standby.ts";
import { at, play, told } from "./scenarios.ts";

test("a standby records nothing, keeps its rows, and starts a whole period when it takes over (STATE §5.3, §6)", () => {
  const options = { counting: "all enhanced" } as const;
  const { meter } = play(
    "2021-04-30T06:10",
    { unit: "days", n: 5 },
    [["2021-04-30T06:20", 3]],
    "2021-04-30T07:30",
    options,
  );
  const standby = setLoad(standBy(meter), at("2021-04-30T08:20"), { standard: 50 });
  const later = at("2021-05-03T07:12");
  expect(nextEvent(standby)).toBeUndefined();
  expect(measure(standby, later).records).toEqual([]);
  expect(nextRecordAt(standby, later)).toBeUndefined();
  expect(standby.records).toEqual({ enhanced: [{ at: at("2021-04-30T07:00"), count: 3 }] });
  const active = takeOver(standby, later);
  expect(nextRecordAt(active, later)).toBe(at("2021-05-03T08:00") + 5 * DAY);
  expect(told(measure(active, later + 60 * MINUTE).records)).toEqual(["05-03T08:00 enhanced 50"]);
});
