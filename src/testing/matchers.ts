/** The matchers' verdicts, apart from the test runner. */
import { type DataMap, fieldsOf, isMap } from "../parse/index.ts";
import type { Data, FieldValue, Mask, Transcript } from "./api.ts";
import * as wording from "./wording.ts";

export interface Verdict {
  readonly pass: boolean;
  readonly message: () => string;
}

/** The text of what a test gave; undefined where it is no transcript. */
export function textOf(received: unknown): string | undefined {
  if (typeof received === "string") return received;
  if (typeof received !== "object" || received === null) return undefined;
  if ("text" in received && typeof received.text === "string") return received.text;
  return "transcript" in received && typeof received.transcript === "string" ? received.transcript : undefined;
}

/** The text with everything that may vary masked. */
export const masked = (text: string, masks: readonly Mask[] = []): string =>
  masks.reduce((now, [pattern, replacement]) => now.replace(pattern, replacement), text);

/** Whether what was typed, or data itself, holds a field, and this value in it. */
export function fieldVerdict(received: unknown, name: string, value: FieldValue | undefined): Verdict {
  const data = dataOf(received);
  if (data === undefined) return fail(wording.noFields);
  const found = fieldsOf(data, name);
  const [first, ...more] = found;
  if (first === undefined) return fail(wording.noField(name, Object.keys(data)));
  if (more.length > 0) return fail(wording.manyFields(name, found.map(pathOf)));
  const pass = value === undefined || matches(first.value, value);
  const expected = value instanceof RegExp ? String(value) : JSON.stringify(value);
  return {
    pass,
    message: () =>
      pass ? wording.hasField(pathOf(first)) : wording.otherValue(pathOf(first), expected, JSON.stringify(first.value)),
  };
}

function matches(actual: Data, expected: FieldValue): boolean {
  const text = typeof actual === "object" ? JSON.stringify(actual) : String(actual);
  return expected instanceof RegExp ? expected.test(text) : text === String(expected);
}

function dataOf(received: unknown): DataMap | undefined {
  if (typeof received !== "object" || received === null) return undefined;
  const data = "data" in received && "text" in received ? (received as Transcript).data : (received as Data);
  return isMap(data) ? data : undefined;
}

const pathOf = ({ path }: { readonly path: readonly string[] }): string => path.join(" > ");
const fail = (message: string): Verdict => ({ pass: false, message: () => message });
