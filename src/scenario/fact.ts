/** `cube.sip.service is up`: facts as sentences. What they are about is in known-facts.ts; here is how they are read. */
import { parseIso } from "../clock/instant.ts";
import type { Lab } from "../lab/lab.ts";
import { KNOWN_FACTS } from "./known-facts.ts";
import { isLabPath, valueAt } from "./lab-path.ts";

/** What must be so of a subject. */
export interface Fact {
  /** Device that a known fact is about; absent = the one at whose console the step is. */
  readonly device?: string;
  readonly subject: string;
  readonly test:
    | { readonly kind: "is"; readonly value: string; readonly not: boolean }
    | { readonly kind: "exists"; readonly not: boolean }
    | { readonly kind: "at least" | "at most"; readonly value: number }
    | { readonly kind: "before" | "after"; readonly value: number };
}

const FORMS: readonly (readonly [RegExp, (match: readonly string[]) => Fact["test"] | undefined])[] = [
  [/ does not exist$/, () => ({ kind: "exists", not: true })],
  [/ exists$/, () => ({ kind: "exists", not: false })],
  [
    / is at (least|most) (-?\d+)$/,
    ([, way, n]) => ({ kind: way === "least" ? "at least" : "at most", value: Number(n) }),
  ],
  [/ is (before|after) (\S+)$/, ([, way, text = ""]) => moment(way === "before" ? "before" : "after", text)],
  [/ is not (.+)$/, ([, value = ""]) => ({ kind: "is", value, not: true })],
  [/ is (.+)$/, ([, value = ""]) => ({ kind: "is", value, not: false })],
];

/** What a fact may look like, for messages. */
export const FACT_FORMS =
  '"… is …", "… is not …", "… exists", "… does not exist", "… is at least 1", "… is before 2026-01-05"';

/** What names a subject can have, for messages. */
export const factSubjects = (): string => `${Object.keys(KNOWN_FACTS).join(", ")}, or a path as :diff prints it`;

/** Whether a fact can be about it: a name of its own, or a path. */
export const isSubject = (text: string): boolean => Object.hasOwn(KNOWN_FACTS, text) || isLabPath(text);

/** Reads a fact; undefined where it is none, `unknown` where nobody knows its subject. */
export function parseFact(text: string): Fact | "unknown" | undefined {
  for (const [pattern, make] of FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const test = make(match);
    if (test === undefined) return undefined;
    const [, device, name = ""] = /^(\S+) (\S+)$/.exec(text.slice(0, match.index).trim()) ?? [];
    const subject = text.slice(0, match.index).trim();
    if (isSubject(subject)) return { subject, test };
    return device !== undefined && Object.hasOwn(KNOWN_FACTS, name) ? { device, subject: name, test } : "unknown";
  }
  return undefined;
}

/** Whether a fact holds, and what is instead. */
export interface FactResult {
  readonly holds: boolean;
  readonly actual: string;
}

/** Looks at a lab. `device` is the one that a fact is about that names none. */
export function checkFact(lab: Lab, device: string, { device: named, subject, test }: Fact): FactResult {
  const known = KNOWN_FACTS[subject];
  const actual = known === undefined ? valueAt(lab, subject) : known.read(lab, named ?? device);
  const text = actual ?? "none";
  switch (test.kind) {
    case "exists":
      return { holds: (actual !== undefined) !== test.not, actual: text };
    case "is":
      return { holds: (text === test.value) !== test.not, actual: text };
    case "at least":
      return { holds: Number(text) >= test.value, actual: text };
    case "at most":
      return { holds: Number(text) <= test.value, actual: text };
    case "before":
      return { holds: (parseIso(text) ?? Number.POSITIVE_INFINITY) < test.value, actual: text };
    case "after":
      return { holds: (parseIso(text) ?? Number.NEGATIVE_INFINITY) > test.value, actual: text };
  }
}

function moment(kind: "before" | "after", text: string): Fact["test"] | undefined {
  const value = parseIso(text);
  return value === undefined ? undefined : { kind, value };
}
