/** Whether what a step expects is so. */
import type { Lab } from "../lab/lab.ts";
import { type Data, fieldsOf } from "../parse/index.ts";
import { diffText } from "../text/diff-text.ts";
import { ask } from "./ask.ts";
import { checkFact } from "./fact.ts";
import type { Expectation, TextTest } from "./types.ts";
import {
  asksBack,
  isInstead,
  lacks,
  manyFields,
  matchesNothing,
  noField,
  noParser,
  noSnapshot,
  notPrinted,
  shouldNotBe,
  shouldNotContain,
  whatOf,
} from "./wording.ts";

/** Something that was looked at. */
export interface Check {
  /** What must be so, as a sentence. */
  readonly what: string;
  readonly ok: boolean;
  /** What is instead. */
  readonly why?: string;
  /** `- expected`, `+ received`. */
  readonly diff?: readonly string[];
}

/** Texts that were stored; where they are is the front end's. */
export interface SnapshotStore {
  readonly read: (name: string) => string | undefined;
  /** Keeps a text; absent where none is to be changed. */
  readonly write?: (name: string, text: string) => void;
}

/** What a step left behind. */
export interface StepOutcome {
  readonly lab: Lab;
  readonly device: string;
  /** What its lines printed, lab controls left out. */
  readonly printed: string;
  /** Its messages, one a row. */
  readonly messages: readonly string[];
}

type Verdict = Omit<Check, "what">;

const FINE: Verdict = { ok: true };

/** Looks at one expectation. */
export function check(expectation: Expectation, outcome: StepOutcome, snapshots: SnapshotStore): Check {
  return { what: whatOf(expectation), ...verdict(expectation, outcome, snapshots) };
}

function verdict(expectation: Expectation, outcome: StepOutcome, snapshots: SnapshotStore): Verdict {
  const { lab, device } = outcome;
  switch (expectation.kind) {
    case "fact": {
      const { holds, actual } = checkFact(lab, device, expectation.fact);
      return holds ? FINE : failed(isInstead(actual));
    }
    case "messages":
      return judge(outcome.messages.map((text) => `${text}\n`).join(""), expectation.test, snapshots);
    case "output": {
      if (expectation.of === undefined) return judge(outcome.printed, expectation.test, snapshots);
      const { output, rejected } = ask(lab, device, expectation.of);
      return rejected === undefined ? judge(output, expectation.test, snapshots) : failed(unasked(rejected), output);
    }
    case "field": {
      const { output, parsed, rejected } = ask(lab, device, expectation.of);
      if (rejected !== undefined) return failed(unasked(rejected), output);
      if (parsed === undefined) return failed(noParser(expectation.of));
      const found = fieldsOf(parsed, expectation.name);
      const [first, ...more] = found;
      if (first === undefined) return failed(noField(expectation.name));
      if (more.length > 0) return failed(manyFields(found.map(({ path }) => path.join(" > "))));
      return judge(fieldText(first.value), expectation.test, snapshots);
    }
  }
}

/** A value as it is printed. */
export const fieldText = (value: Data): string =>
  value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);

function judge(text: string, test: TextTest, snapshots: SnapshotStore): Verdict {
  const missing = test.contains?.find((part) => !text.includes(part));
  if (missing !== undefined) return failed(lacks(missing), text);
  const wrong = test.lacks?.find((part) => text.includes(part));
  if (wrong !== undefined) return failed(shouldNotContain(wrong), text);
  if (test.matches !== undefined && !test.matches.test(text)) return failed(matchesNothing(test.matches.source), text);
  if (test.isNot !== undefined && trimmed(text) === trimmed(test.isNot)) return failed(shouldNotBe(test.isNot));
  if (test.is !== undefined && trimmed(text) !== trimmed(test.is)) return different(test.is, text);
  return test.snapshot === undefined ? FINE : stored(text, test.snapshot, snapshots);
}

function stored(text: string, name: string, { read, write }: SnapshotStore): Verdict {
  const expected = read(name);
  if (expected !== undefined && trimmed(expected) === trimmed(text)) return FINE;
  if (write !== undefined) {
    write(name, text);
    return FINE;
  }
  return expected === undefined ? failed(noSnapshot(name)) : different(expected, text);
}

/** Blank lines at the very end count for nothing (Rulings 20). */
const trimmed = (text: string): string => text.replace(/\n+$/, "");

function different(expected: string, text: string): Verdict {
  if (!/\n./.test(expected) && !/\n./.test(text)) return failed(isInstead(trimmed(text)));
  return { ok: false, why: "", diff: diffText(trimmed(expected), trimmed(text)) };
}

/** With what was printed instead, so that it can be read. */
function failed(why: string, text = ""): Verdict {
  const rows = trimmed(text);
  return { ok: false, why, ...(rows === "" ? {} : { diff: rows.split("\n").map((row) => `+ ${row}`) }) };
}

const unasked = (rejected: NonNullable<ReturnType<typeof ask>["rejected"]>): string =>
  rejected === "asks" ? asksBack : notPrinted(typeof rejected === "string" ? rejected : rejected.code);
