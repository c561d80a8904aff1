/** The words of the lab controls: their grammar is the mode `control` (grammar/control.ne). */
import { completeWord, type GrammarContext, helpFor, type ParseResult, parseLine } from "../../grammar/index.ts";
import { type HelpStyle, helpLines } from "../help-text.ts";

/** Lab controls are the same on every release and platform, and know no values of a router. */
const CONTEXT: GrammarContext = { release: "", has: () => false, values: () => [] };

/** Lines that were read lately: long scripts repeat a few, and a line always reads the same. */
const read = new Map<string, ParseResult>();
const REMEMBERED = 64;

/** Reads what stands behind the colon. */
export function parseControl(text: string): ParseResult {
  const known = read.get(text);
  if (known !== undefined) return known;
  if (read.size >= REMEMBERED) read.clear();
  const result = parseLine(CONTEXT, "control", text);
  read.set(text, result);
  return result;
}

/** What `?` prints behind `text`, the part of a control that is right of the colon and left of the cursor. */
export const controlHelp = (text: string, style: HelpStyle): string[] =>
  helpLines(helpFor(CONTEXT, "control", text), style);

/** What Tab makes of a control, colon included; undefined if it changes nothing. */
export function completeControl(typed: string): string | undefined {
  const completed = completeWord(CONTEXT, "control", typed.slice(1));
  return completed === undefined ? undefined : `:${completed.text}`;
}
