import { expect, test } from "vitest";
import { measurePair, median } from "../../bench/measure.mjs";

test.each([
  [[3], 3],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
])("the median of %j is %d", (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

/** A pair that takes the given times, and the order in which it was run. */
function pair(subject: number[], baseline: number[]) {
  const order: string[] = [];
  const play = (name: string, times: number[]) => () => {
    order.push(name);
    return times[order.filter((one) => one === name).length - 1] ?? Number.NaN;
  };
  return { order, subject: play("s", subject), baseline: play("b", baseline) };
}

test("a pair is measured in turns, after one run that does not count", async () => {
  const { order, ...both } = pair([99, 4, 2, 3], [99, 1, 2, 1]);
  expect(await measurePair(both, { runs: [3], atMost: 1 })).toEqual({ subject: 3, baseline: 1, ratio: 3, runs: 3 });
  expect(order.join("")).toBe("bsbsbsbs");
});

test("the measurement goes on only as long as the ratio is too high", async () => {
  const noisy = () => pair([0, 9, 2, 2], [0, 1, 1, 1]);
  expect(await measurePair(noisy(), { runs: [1, 3], atMost: 2 })).toEqual({
    subject: 2,
    baseline: 1,
    ratio: 2,
    runs: 3,
  });
  expect(await measurePair(noisy(), { runs: [1, 3], atMost: 9 })).toEqual({
    subject: 9,
    baseline: 1,
    ratio: 9,
    runs: 1,
  });
});
