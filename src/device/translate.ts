/** Translation rules at work on a number (field knowledge). */
import { betweenSlashes, compileSed, replaced } from "./sed-pattern.ts";
import { type Change, NONE, type TranslationRule } from "./settings/translation.ts";

/** A number with its type and its numbering plan, `none` where they are not told. */
export interface DialedNumber {
  readonly number: string;
  readonly type: string;
  readonly plan: string;
}

/** The rule that matched, and what it made of the number; a rule that rejects makes nothing. */
export interface Translated {
  readonly rule: TranslationRule;
  readonly to: DialedNumber;
}

/** Tries rules in their order; undefined where none matches. */
export function translate(rules: readonly TranslationRule[], from: DialedNumber): Translated | undefined {
  for (const rule of rules) {
    const expression = betweenSlashes(rule.match);
    const found = expression === undefined ? undefined : compileSed(expression)?.(from.number);
    if (found === undefined || !asksFor(rule.type, from.type) || !asksFor(rule.plan, from.plan)) continue;
    const number = replaced(betweenSlashes(rule.replace) ?? rule.replace, from.number, found);
    return { rule, to: { number, type: changed(rule.type, from.type), plan: changed(rule.plan, from.plan) } };
  }
  return undefined;
}

const asksFor = ({ match }: Change, given: string): boolean => match === NONE || match === ANY || match === given;

const changed = ({ replace }: Change, given: string): string => (replace === NONE || replace === ANY ? given : replace);

const ANY = "any";
