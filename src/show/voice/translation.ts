/** `test voice translation-rule`, `show voice translation-rule` and `-profile` (field knowledge). */
import { betweenSlashes } from "../../device/sed-pattern.ts";
import {
  type RuleSet,
  ruleSetsOf,
  type TranslationProfile,
  translationProfilesOf,
} from "../../device/settings/translation.ts";
import { type DialedNumber, translate } from "../../device/translate.ts";
import { unattestedText } from "../../releases/unattested.ts";
import type { View } from "../view.ts";

/** What a rule set makes of a number. */
export function testTranslation({ device }: Pick<View, "device">, tag: number, from: DialedNumber): string {
  const set = ruleSetsOf(device.config).find((each) => each.tag === tag);
  if (set === undefined) return noSuchRule(tag);
  const translated = translate(set.rules, from);
  if (translated === undefined) return `${from.number} Didn't match with any of rules\n`;
  const { rule, to } = translated;
  if (rule.rejects) return `${from.number} blocked on rule ${rule.precedence}\n`;
  return `Matched with rule ${rule.precedence}
Original number: ${from.number}\tTranslated number: ${to.number}
Original number type: ${from.type}\tTranslated number type: ${to.type}
Original number plan: ${from.plan}\tTranslated number plan: ${to.plan}
`;
}

/** All rule sets, or the one of this tag. */
export function showTranslationRule({ device }: View, tag: number | undefined): string {
  const sets = ruleSetsOf(device.config).filter((set) => tag === undefined || set.tag === tag);
  if (tag !== undefined && sets.length === 0) return noSuchRule(tag);
  return sets.map(ruleSet).join("\n");
}

/** All profiles, or the one of this name. */
export function showTranslationProfile({ device }: View, name: string | undefined): string {
  const profiles = translationProfilesOf(device.config).filter((each) => name === undefined || each.name === name);
  if (name !== undefined && profiles.length === 0)
    return `${unattestedText("translation-profile-missing", { name })}\n`;
  return profiles.map(profile).join("\n");
}

function ruleSet({ tag, rules }: RuleSet): string {
  const blocks = rules.map(({ precedence, rejects, match, replace, type, plan }) =>
    [
      `\tRule ${precedence}:${rejects ? " Reject" : ""}`,
      `\tMatch pattern: ${betweenSlashes(match) ?? match}`,
      ...(rejects ? [] : [`\tReplace pattern: ${betweenSlashes(replace) ?? replace}`]),
      `\tMatch type: ${type.match}\t\tReplace type: ${type.replace}`,
      `\tMatch plan: ${plan.match}\t\tReplace plan: ${plan.replace}`,
    ].join("\n"),
  );
  return `${[`Translation-rule tag: ${tag}`, ...blocks].join("\n")}\n`;
}

const KINDS: readonly (readonly [title: string, words: string])[] = [
  ["Calling", "calling"],
  ["Called", "called"],
  ["Redirect called", "redirect-called"],
  ["Redirect target", "redirect-target"],
  ["Callback", "callback-number"],
];

function profile({ name, rules }: TranslationProfile): string {
  const rows = KINDS.map(([title, words]) => `\tRule for ${title} number: ${rules[words] ?? ""}`);
  return `${[`Translation Profile: ${name}`, ...rows].join("\n")}\n`;
}

const noSuchRule = (tag: number): string => `${unattestedText("translation-rule-missing", { tag })}\n`;
