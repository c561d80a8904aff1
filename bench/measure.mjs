/** @typedef {() => number | Promise<number>} Measure one run; returns the time it took in milliseconds */
/** @typedef {{ subject: Measure, baseline: Measure, runs?: number[], done?: () => void }} Pair what is measured, and what it is measured against; `runs` where it needs others; `done` is called in the end */
/** @typedef {{ subject: number, baseline: number, ratio: number, runs: number }} Result medians in milliseconds */

/**
 * Measures a pair in turns, so that whatever else the machine does slows both alike.
 * @param {Pair} pair
 * @param {{ runs: number[], atMost: number }} plan numbers of runs, rising: as long as the ratio is above `atMost`, the
 *   measurement goes on to the next number. So noise needs more time, and only a real slow-down ends above.
 * @returns {Promise<Result>}
 */
export async function measurePair({ subject, baseline }, { runs, atMost }) {
  await baseline();
  await subject();
  const times = { subject: [], baseline: [] };
  let result;
  for (const count of runs) {
    while (times.subject.length < count) {
      times.baseline.push(await baseline());
      times.subject.push(await subject());
    }
    result = { subject: median(times.subject), baseline: median(times.baseline), ratio: 0, runs: count };
    result.ratio = result.subject / result.baseline;
    if (result.ratio <= atMost) break;
  }
  return result;
}

/**
 * The middle of some numbers, or the mean of the middle two.
 * @param {number[]} numbers at least one
 * @returns {number}
 */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
