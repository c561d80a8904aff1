/** The kinds of values in a lab file: how each is read, and what is said when it is wrong. */
import { z } from "zod";
import { parseDuration } from "../clock/duration.ts";
import { parseIso } from "../clock/instant.ts";
import { unknownKey, wrong, wrongValue } from "./wording.ts";

type Shape = Record<string, z.ZodType>;

/** A mapping with these keys and no others. */
export function mapping<S extends Shape>(shape: S) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? unknownKey(issue.keys[0] ?? "", known)
        : wrongValue(issue.input, `a mapping with ${known.join(", ")}`),
  });
}

/** A list of such items. */
export const list = <T extends z.ZodType>(item: T, of: string, max?: number) => {
  const items = z.array(item, { error: (issue) => wrongValue(issue.input, `a list of ${of}`) });
  return max === undefined ? items : items.max(max, { error: () => wrong("too many", `at most ${max} ${of}`) });
};

/** A text that `read` understands; undefined = it does not. `closer` may tell better than `allowed` what a text lacks. */
export function textOf<T>(
  allowed: string,
  read: (text: string) => T | undefined,
  closer: (text: string) => string | undefined = () => undefined,
) {
  return z.string({ error: (issue) => wrongValue(issue.input, allowed) }).transform((text, context): T => {
    const value = read(text);
    if (value !== undefined) return value;
    const message = wrongValue(text, closer(text) ?? allowed);
    context.issues.push({ code: "custom", input: text, message, continue: false });
    return z.NEVER;
  });
}

/** Any text of at least one character. */
export const text = (what: string) => textOf(what, (value) => (value === "" ? undefined : value));

/** Any text, also an empty one. */
export const anyText = (what: string) => z.string({ error: (issue) => wrongValue(issue.input, what) });

/** A date and time; UTC unless it says otherwise. */
export const instant = () => textOf("a date and time as 2026-01-05T08:00:00Z or 2026-01-05T08:00:00-08:00", parseIso);

/** A span of time, milliseconds. */
export const duration = () => textOf("a time as 1s, 30m, 8h, 3d", parseDuration);

/** As `duration`, with an optional minus. */
export const signedDuration = () =>
  textOf("a time as 30s, -30s, 5m", (value) => {
    const ms = parseDuration(value.replace(/^-/, ""));
    return ms !== undefined && value.startsWith("-") ? -ms : ms;
  });

/** A whole number within bounds, both included. */
export function whole(min: number, max: number) {
  const error = (issue: { input?: unknown }) => wrongNumber(issue.input, `a whole number from ${min} to ${max}`);
  return z.number({ error }).int({ error }).min(min, { error }).max(max, { error });
}

const wrongNumber = (value: unknown, allowed: string): string =>
  typeof value === "number" ? wrong(`${value} is wrong`, allowed) : wrongValue(value, allowed);

/** One of some words. */
export const oneOf = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.enum(words, { error: (issue) => wrongValue(issue.input, words.join(", ")) });

/** `true` or `false`. */
export const truth = () => z.boolean({ error: (issue) => wrongValue(issue.input, "true, false") });
