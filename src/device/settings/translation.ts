/** What `voice translation-rule` and `voice translation-profile` say, typed (field knowledge). */
import { type Config, type ConfigLine, linesOf } from "../config/config.ts";

/** What of a number's type or plan a rule asks for, and what it makes of it; `none` where it says nothing. */
export interface Change {
  readonly match: string;
  readonly replace: string;
}

/** One rule. */
export interface TranslationRule {
  /** Its place: the lowest is tried first. */
  readonly precedence: number;
  /** It blocks the calls that match. */
  readonly rejects: boolean;
  /** `/expression/` as it was entered; the replacement is empty where the rule rejects. */
  readonly match: string;
  readonly replace: string;
  readonly type: Change;
  readonly plan: Change;
}

/** The rules of one tag, in the order in which they are tried. */
export interface RuleSet {
  readonly tag: number;
  readonly rules: readonly TranslationRule[];
}

/** Which rules a profile translates which number with, by the words behind `translate`. */
export interface TranslationProfile {
  readonly name: string;
  readonly rules: Readonly<Partial<Record<string, number>>>;
}

/** All rule sets, by tag. */
export function ruleSetsOf(config: Config): readonly RuleSet[] {
  const sections = linesOf(config, "config voice translation-rule");
  return sections
    .map(({ values, lines = [] }) => ({
      tag: Number(values[0]),
      rules: lines.map(rule).sort((a, b) => a.precedence - b.precedence),
    }))
    .sort((a, b) => a.tag - b.tag);
}

/** All profiles, in the order of the configuration. */
export function translationProfilesOf(config: Config): readonly TranslationProfile[] {
  return linesOf(config, "config voice translation-profile").map(({ values, lines = [] }) => ({
    name: String(values[0]),
    rules: Object.fromEntries(lines.map((line) => [line.text.split(" ")[1] ?? "", Number(line.values[0])] as const)),
  }));
}

function rule({ text }: ConfigLine): TranslationRule {
  const [, precedence, ...words] = text.split(" ");
  const rejects = words[0] === "reject";
  const [match = "", replace = ""] = rejects ? words.slice(1) : words;
  return {
    precedence: Number(precedence),
    rejects,
    match,
    replace: rejects ? "" : replace,
    type: changeOf("type", words),
    plan: changeOf("plan", words),
  };
}

function changeOf(what: "type" | "plan", words: readonly string[]): Change {
  const at = words.indexOf(what, 2);
  const [match = NONE, replace = NONE] = at < 0 ? [] : words.slice(at + 1);
  return { match, replace };
}

/** Where nothing is said of a type or a plan. */
export const NONE = "none";
