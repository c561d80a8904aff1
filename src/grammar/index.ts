export { after, type Command, canonical, has, values, type Word } from "./command.ts";
export type { GrammarContext, Offer } from "./context.ts";
export type { CommandOptions } from "./data.ts";
export type { AcceptedLine, Extent } from "./enumerate.ts";
export type { ExplainedWord, Explanation } from "./explain.ts";
export type { HelpResult } from "./help.ts";
export { type Mode, type ModeId, modeIds, modeOf, withParents } from "./modes.ts";
export { commandIds, completeWord, enumerate, explain, hasMode, helpFor, parseLine } from "./product.ts";
export type { ParseError, ParseResult } from "./result.ts";
