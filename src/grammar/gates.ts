import type { GrammarContext } from "./context.ts";

/** What the flags of a terminal ask for: all of it must hold for its alternative to exist (grammar/README.md, "Flags"). */
export interface Gate {
  /** One inner list per flag; a release must lie in one range of each. */
  readonly releases: readonly (readonly ReleaseRange[])[];
  readonly features: readonly { readonly name: string; readonly wanted: boolean }[];
  /** The form of a configuration command that the alternative is left to. */
  readonly form?: "positive" | "negative";
  readonly hidden: boolean;
}

interface ReleaseRange {
  readonly from?: Release;
  readonly to?: Release;
}

/** `17.3.1a`: its numbers, and the letters behind them. */
interface Release {
  readonly numbers: readonly number[];
  readonly letters: string;
}

/**
 * Reads the flags of a terminal.
 * @param flags flags without their `@`, joined by blanks: `17.3.2- feature:cube hidden`
 * @throws if a flag is none of those that grammar/README.md lists
 */
export function parseGate(flags: string): Gate {
  const releases: ReleaseRange[][] = [];
  const features: { name: string; wanted: boolean }[] = [];
  let form: Gate["form"];
  let hidden = false;
  for (const flag of flags.split(" ").filter((text) => text !== "")) {
    const feature = /^(!?)feature:([\w.-]+)$/.exec(flag);
    if (flag === "hidden") hidden = true;
    else if (flag === "!no") form = "positive";
    else if (flag === "+no") form = "negative";
    else if (feature !== null) features.push({ name: feature[2] ?? "", wanted: feature[1] === "" });
    else releases.push(flag.split(",").map((range) => parseRange(range, flag)));
  }
  return { releases, features, hidden, ...(form && { form }) };
}

/** Whether the facts that a gate asks for are so on this router. */
export function hasFeatures(gate: Gate, context: GrammarContext): boolean {
  return gate.features.every(({ name, wanted }) => context.has(name) === wanted);
}

/** Whether a release lies in the ranges of a gate. */
export function inRelease(gate: Gate, release: string): boolean {
  if (gate.releases.length === 0) return true;
  const parsed = parseRelease(release);
  return parsed !== undefined && gate.releases.every((ranges) => ranges.some((range) => contains(range, parsed)));
}

/** Whether some router could have both gates open: two alternatives that exclude each other need not agree. */
export function canMeet(a: Gate, b: Gate): boolean {
  if (a.form !== undefined && b.form !== undefined && a.form !== b.form) return false;
  if (a.features.some((one) => b.features.some((other) => other.name === one.name && other.wanted !== one.wanted)))
    return false;
  const lists = [...a.releases, ...b.releases];
  // If ranges have a release in common, then the lowest such release is the beginning of one of them.
  const beginnings = [{ numbers: [0], letters: "" }, ...lists.flat().flatMap((range) => range.from ?? [])];
  return beginnings.some((release) => lists.every((ranges) => ranges.some((range) => contains(range, release))));
}

function contains(range: ReleaseRange, release: Release): boolean {
  return (
    (range.from === undefined || compare(release, range.from) >= 0) &&
    (range.to === undefined || compare(cut(release, range.to), range.to) <= 0)
  );
}

/** What an upper bound looks at: `17.3` takes in every 17.3.x, `17.3.1` every 17.3.1x. */
function cut(release: Release, bound: Release): Release {
  if (bound.letters !== "") return release;
  return { numbers: release.numbers.slice(0, bound.numbers.length), letters: "" };
}

function compare(a: Release, b: Release): number {
  for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i++) {
    const difference = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.letters === b.letters ? 0 : a.letters < b.letters ? -1 : 1;
}

function parseRange(text: string, flag: string): ReleaseRange {
  const [low = "", high = low, ...rest] = text.split("-");
  const from = parseRelease(low);
  const to = parseRelease(high);
  const isEmpty = (bound: string, release: Release | undefined) => bound !== "" && release === undefined;
  if (rest.length > 0 || isEmpty(low, from) || isEmpty(high, to) || (low === "" && high === ""))
    throw new Error(`unknown flag @${flag}`);
  return { ...(from && { from }), ...(to && { to }) };
}

function parseRelease(text: string): Release | undefined {
  const match = /^(\d+(?:\.\d+)*)([a-z]*)$/i.exec(text);
  if (match === null) return undefined;
  return { numbers: (match[1] ?? "").split(".").map(Number), letters: (match[2] ?? "").toLowerCase() };
}
