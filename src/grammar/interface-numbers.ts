/** Numbers of interfaces as `?` tells them: a range for each part between the slashes (CLI §4). */
import type { Offer } from "./context.ts";

/** Subinterfaces have numbers of 32 bits. */
const SUBINTERFACES = "<0-4294967295>";

/**
 * What can stand behind `typed`, part by part: for `0/` the ranges of the second part of the ports in slot 0.
 * @param known the numbers of the type, as `0/0/0` or as a range; none if the router cannot say
 * @param typed what there is of the number
 */
export function numberOffers(type: string, known: readonly Offer[], typed: string): readonly Offer[] {
  const offer = (word: string): Offer => ({ word, help: `${type} interface number` });
  const [main = "", sub, ...rest] = typed.split(".");
  const numbers = known.map(({ word }) => word);
  if (rest.length > 0 || !/^[\d/]*$/.test(main)) return [];
  if (numbers.length === 0 || numbers.some(rangeOf)) {
    const ranges = numbers.length === 0 ? [SUBINTERFACES] : numbers;
    return ranges.filter((range) => sub === undefined && mayBecome(main, range)).map(offer);
  }
  if (sub !== undefined) return numbers.includes(main) && mayBecome(sub, SUBINTERFACES) ? [offer(SUBINTERFACES)] : [];
  const parts = main.split("/");
  const part = parts.at(-1) ?? "";
  const here = numbers
    .map((number) => number.split("/"))
    .filter((number) => parts.slice(0, -1).every((before, at) => before === number[at]));
  const values = here.map((number) => number[parts.length - 1]).filter((value) => value !== undefined);
  const offers = rangesOf(values.map(Number)).filter((range) => mayBecome(part, range));
  const goesOn = here.some((number) => number[parts.length - 1] === part && number.length > parts.length);
  return [...(numbers.includes(main) ? ["."] : []), ...(goesOn ? ["/"] : []), ...offers].map(offer);
}

/** The bounds of `<0-15>`; undefined for what is no range. */
export function rangeOf(word: string): { readonly low: number; readonly high: number } | undefined {
  const bounds = /^<(\d+)-(\d+)>$/.exec(word);
  return bounds === null ? undefined : { low: Number(bounds[1]), high: Number(bounds[2]) };
}

/** Whether a number that begins with these digits can be in the range. */
function mayBecome(digits: string, word: string): boolean {
  const { low, high } = rangeOf(word) ?? { low: 0, high: -1 };
  if (!/^\d*$/.test(digits)) return false;
  if (digits === "") return true;
  for (let [least, most] = [Number(digits), Number(digits)]; least <= high; least *= 10, most = most * 10 + 9) {
    if (most >= low) return true;
    if (least === 0) return false;
  }
  return false;
}

/** Runs of numbers: `<0-3>`, and another one where some are missing. */
function rangesOf(values: readonly number[]): readonly string[] {
  const runs: [low: number, high: number][] = [];
  for (const value of [...new Set(values)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && value === run[1] + 1) run[1] = value;
    else runs.push([value, value]);
  }
  return runs.map(([low, high]) => `<${low}-${high}>`);
}
