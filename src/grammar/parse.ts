import type { Command } from "./command.ts";
import { meaningOf } from "./meaning.ts";
import { type ModeId, modeOf, withParents } from "./modes.ts";
import type { ParseError, ParseResult } from "./result.ts";
import { execMode, filterMode, type Reader, skipBlanks, type Walk, walk, wordAt } from "./walk.ts";

/**
 * Reads a line as the router does when Enter is pressed.
 * @param mode the mode in which it was typed. A configuration line that the mode does not know is tried in its parents
 * @param line as typed, without its end
 * @throws if the grammar files give the line two derivations or no command
 */
export function parseLine(reader: Reader, mode: ModeId, line: string): ParseResult {
  const from = skipBlanks(line, 0, line.length);
  if (from === line.length || line[from] === "!") return failed({ code: "empty" });
  const result = parseFrom(reader, mode, line, from);
  if (result.ok || result.error.code !== "invalid" || modeOf(mode).kind !== "exec") return result;
  const word = wordAt(line, from, line.length);
  const alone = skipBlanks(line, from + word.length, line.length) === line.length;
  return alone ? failed({ code: "unknown-word", word, column: result.error.column }) : result;
}

/** Reads the part of a line from a column on, in a mode or its parents. */
function parseFrom(reader: Reader, id: ModeId, line: string, from: number): ParseResult {
  let furthest: ParseResult | undefined;
  let column = -1;
  for (const mode of withParents(id)) {
    const result = resultOf(reader, walk(reader, mode, line, from, line.length), mode.id, line);
    if (result.ok || result.error.code !== "invalid") return result;
    if (result.error.column > column) {
      column = result.error.column;
      furthest = result;
    }
  }
  return furthest ?? failed({ code: "invalid", column: from });
}

function resultOf(reader: Reader, walked: Walk, mode: ModeId, line: string): ParseResult {
  const { stop } = walked;
  switch (stop.at) {
    case "invalid":
      return failed({ code: "invalid", column: stop.column });
    case "ambiguous":
      return failed({ code: "ambiguous" });
    case "vocabulary":
    case "interface":
      return failed({ code: "incomplete" });
    case "do":
      return behindDo(reader, line, stop.column);
    case "pipe": {
      const command = commandOf(walked, mode, line);
      return command === undefined ? failed({ code: "incomplete" }) : filtered(reader, command, line, stop.column);
    }
    case "end":
    case "text": {
      const command = commandOf(walked, mode, line);
      if (command !== undefined) return { ok: true, command };
      const isShow = walked.words.length === 1 && walked.words[0]?.keyword === "show";
      return failed({ code: isShow ? "bare-show" : "incomplete" });
    }
  }
}

/** The command of a line that was followed to its end, or undefined if more must come. */
function commandOf({ chart, words, negated }: Walk, mode: ModeId, line: string): Command | undefined {
  const results = chart.results();
  if (results.length === 0) return undefined;
  const { id, options } = meaningOf(results, line);
  return { id, words, mode, options, ...(negated && { negated }) };
}

/** What follows `do` is an EXEC line. */
function behindDo(reader: Reader, line: string, column: number): ParseResult {
  const from = skipBlanks(line, column, line.length);
  if (from === line.length) return failed({ code: "incomplete" });
  const result = parseFrom(reader, execMode.id, line, from);
  return result.ok ? { ...result, command: { ...result.command, via: "do" } } : result;
}

/** What follows the pipe is a line of the filter mode. */
function filtered(reader: Reader, command: Command, line: string, column: number): ParseResult {
  const from = skipBlanks(line, column, line.length);
  if (from === line.length) return failed({ code: "incomplete" });
  const filter = { filter: line.slice(from), filterColumn: from };
  const result = parseFrom(reader, filterMode.id, line, from);
  return result.ok ? { ok: true, command, ...filter, filterCommand: result.command } : result;
}

function failed(error: ParseError): ParseResult {
  return { ok: false, error };
}
