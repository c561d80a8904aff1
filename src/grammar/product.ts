import { completeWord as completeWith } from "./complete.ts";
import type { GrammarContext } from "./context.ts";
import { type AcceptedLine, type Extent, enumerate as enumerateWith } from "./enumerate.ts";
import { type Explanation, explain as explainWith } from "./explain.ts";
import { readRules } from "./generated/rules.gen.ts";
import { Grammar } from "./grammar.ts";
import { type HelpResult, helpFor as helpWith } from "./help.ts";
import type { ModeId } from "./modes.ts";
import { parseLine as parseWith } from "./parse.ts";
import type { ParseResult } from "./result.ts";
import { vocabularyOf } from "./vocabulary/index.ts";

// The engine over the grammar files of the product, read when the first line is.

let read: Grammar | undefined;

function product(): Grammar {
  read ??= new Grammar(readRules(), vocabularyOf);
  return read;
}

/** Reads a line as the router does when Enter is pressed; columns are 0-based offsets in `line`. */
export function parseLine(context: GrammarContext, mode: ModeId, line: string): ParseResult {
  return parseWith({ grammar: product(), context }, mode, line);
}

/** What `?` answers behind `line`, the typed line up to the cursor. */
export function helpFor(context: GrammarContext, mode: ModeId, line: string): HelpResult {
  return helpWith({ grammar: product(), context }, mode, line);
}

/** What Tab makes of `line`, the typed line up to the cursor; undefined if it changes nothing. */
export function completeWord(context: GrammarContext, mode: ModeId, line: string): { text: string } | undefined {
  return completeWith({ grammar: product(), context }, mode, line);
}

/** How a line is understood: words, rules, command. */
export function explain(context: GrammarContext, mode: ModeId, line: string): Explanation {
  return explainWith({ grammar: product(), context }, mode, line);
}

/** The lines that a mode accepts by itself, shorter ones first. */
export function enumerate(context: GrammarContext, mode: ModeId, extent: Extent = {}): Generator<AcceptedLine> {
  return enumerateWith({ grammar: product(), context }, mode, extent);
}

/** The ids of all commands: each has a handler. */
export function commandIds(): readonly string[] {
  return product().commandIds();
}

/** Whether the grammar files have commands for a mode. */
export function hasMode(mode: ModeId): boolean {
  return product().hasMode(mode);
}
