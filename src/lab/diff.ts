/** What differs between two labs, as paths and values that people read. */
import { formatIso } from "../clock/instant.ts";
import type { Lab } from "./lab.ts";

/** One difference; a side is undefined where there is nothing at the path. */
export interface Difference {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Keys by which elements of a list are known from one lab to the other, the first that an element has. */
const IDENTITIES = ["slot", "tag", "text", "pollId", "serial", "id", "name"];

/** Every number from here on is an instant: no other count in a lab is as high. */
const FIRST_INSTANT = 1e11;

/** Longest value that is printed whole. */
const LONGEST = 60;

/** All differences, in the order of the lab's own parts. Equal labs have none. */
export function diffLabs(before: Lab, after: Lab): Difference[] {
  const found: Difference[] = [];
  compare("", before, after, found);
  return found;
}

/** `devices.Router.agent.trust.installedAt: none -> 2021-07-28T18:18:43Z`, one line per difference. */
export function diffText(before: Lab, after: Lab): string[] {
  return diffLabs(before, after).map(
    (difference) => `${difference.path}: ${valueText(difference.before)} -> ${valueText(difference.after)}`,
  );
}

function compare(path: string, was: unknown, is: unknown, found: Difference[]): void {
  if (was === is) return;
  const [before, after] = was === undefined || is === undefined ? [lineOf(was), lineOf(is)] : [was, is];
  const [left, right] = [partsOf(before), partsOf(after)];
  if (left === undefined && right === undefined) {
    found.push({ path, before, after });
    return;
  }
  // A part that came or went is told leaf by leaf; a plain value that became a part, or the other way round, as both.
  if (left === undefined && before !== undefined) found.push({ path, before, after: undefined });
  for (const key of new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])) {
    compare(`${path}${pathStep(path, key)}`, left?.get(key), right?.get(key), found);
  }
  if (right === undefined && after !== undefined) found.push({ path, before: undefined, after });
}

/** A configuration line or a message that came or went is told by its text; anything else as it is. */
function lineOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("text" in value)) return value;
  return "slot" in value || "mnemonic" in value ? value.text : value;
}

/** The named parts of an object or list; undefined for a plain value. An empty part counts as one. */
function partsOf(value: unknown): Map<string, unknown> | undefined {
  if (Array.isArray(value)) return new Map(listKeys(value).map((key, index) => [key, value[index]]));
  if (typeof value !== "object" || value === null) return undefined;
  return new Map(Object.entries(value));
}

/** Keys of a list's elements: what identifies each, where that tells them all apart; otherwise their places. */
function listKeys(list: readonly unknown[]): readonly string[] {
  const names = list.map((element) => {
    if (typeof element !== "object" || element === null) return undefined;
    const identity = IDENTITIES.find((key) => typeof (element as Record<string, unknown>)[key] !== "undefined");
    return identity === undefined ? undefined : `[${String((element as Record<string, unknown>)[identity])}]`;
  });
  const known = names.filter((name) => name !== undefined);
  return known.length === list.length && new Set(known).size === list.length
    ? known
    : list.map((_, index) => `[${index}]`);
}

function pathStep(path: string, key: string): string {
  return path === "" || key.startsWith("[") ? key : `.${key}`;
}

function valueText(value: unknown): string {
  if (value === undefined) return "none";
  if (typeof value === "number" && Number.isInteger(value) && value >= FIRST_INSTANT) return formatIso(value);
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "none");
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}
