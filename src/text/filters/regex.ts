/** IOS regular expressions: pattern in, test for a line out. */
import { compileMatcher } from "./matcher.ts";
import { type PatternError, parsePattern } from "./pattern.ts";

/** Does the pattern match anywhere in the line? Case counts. */
export type LineTest = (line: string) => boolean;

type CompiledRegex = { readonly ok: true; readonly matches: LineTest } | PatternError;

/** Characters that mean something; a pattern without them is plain text. */
const SPECIAL = /[.*+?^$[\]()|\\_]/;

/** Compiles an IOS regular expression (CLI §7); a wrong one is an error value with the place of the fault. */
export function compileRegex(pattern: string): CompiledRegex {
  const parsed = parsePattern(pattern);
  if (!parsed.ok) return parsed;
  const matches: LineTest = SPECIAL.test(pattern) ? compileMatcher(parsed.node) : (line) => line.includes(pattern);
  return { ok: true, matches };
}
