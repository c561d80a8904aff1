/** The words of the lab controls: their grammar is the mode `control` (grammar/control.ne). */
import { completeWord, type GrammarContext, helpFor, type ParseResult, parseLine } from "../../grammar/index.ts";
import { type HelpStyle, helpLines } from "../help-text.ts";

/** Lab controls are the same on every release and platform, and know no values of a router. */
const CONTEXT: GrammarContext = { release: "", has: () => false, values: () => [] };

/** Reads what stands behind the colon. */
export const parseControl = (text: string): ParseResult => parseLine(CONTEXT, "control", text);

/** What `?` prints behind `text`, the part of a control that is right of the colon and left of the cursor. */
export const controlHelp = (text: string, style: HelpStyle): string[] =>
  helpLines(helpFor(CONTEXT, "control", text), style);

/** What Tab makes of a control, colon included; undefined if it changes nothing. */
export function completeControl(typed: string): string | undefined {
  const completed = completeWord(CONTEXT, "control", typed.slice(1));
  return completed === undefined ? undefined : `:${completed.text}`;
}
