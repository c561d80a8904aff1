/** What the router says about a line that it does not run (CLI §3). One place for the wording of the parser. */
import type { ParseError } from "../grammar/index.ts";
import { type Step, textOf } from "../show/steps.ts";

/** The caret line and its sentence; `column` counts from the start of the screen row. */
export function invalidInput(column: number): string {
  return `${" ".repeat(column)}^\n% Invalid input detected at '^' marker.\n\n`;
}

/** Whether an output is that of an invalid line. */
export function isInvalidInput(output: string): boolean {
  return /^ *\^\n% Invalid input/.test(output);
}

export const INCOMPLETE = "% Incomplete command.\n\n";
export const BARE_SHOW = '% Type "show ?" for a list of subcommands\n';
export const NOT_FROM_TCL = "% Configuration not allowed from TCL shell.Use 'ios_config' instead\n";
export const CONFIGURE_GREETING = "Enter configuration commands, one per line.  End with CNTL/Z.\n";

/** `line` is the whole typed line, as IOS quotes it. */
export function ambiguous(line: string): string {
  return `% Ambiguous command:  "${line}"\n`;
}

/** How long a name server is waited for, milliseconds: "several seconds per round" (CLI §3). */
const LOOKUP_ROUND = 3_000;

const ABORTED = "\n% Name lookup aborted\n";

/**
 * A single word at exec that is no command is looked up as a host (CLI §3). `lookup` tells whether a name server is
 * asked; `servers` are the configured ones (none = broadcast).
 */
export function unknownHost(word: string, lookup: boolean, servers: readonly string[]): readonly Step[] {
  const step = (text: string, after: number): Step => ({ text, after, broken: ABORTED });
  if (!lookup) {
    return [
      step("% Bad IP address or host name% Unknown command or computer name, or unable to find computer address\n", 0),
    ];
  }
  const asked = servers.length > 0 ? servers : ["255.255.255.255"];
  const tried = asked.map((server) => `(${server})`).join(" ");
  const round = `Translating "${word}"...domain server ${tried}`;
  return [
    step(round, 0),
    step(`\n ${tried}\n${round}`, LOOKUP_ROUND),
    step(
      "\n\n% Bad IP address or host name\n% Unknown command or computer name, or unable to find computer address\n",
      LOOKUP_ROUND,
    ),
  ];
}

/** The text for a parse error on a line typed behind a prompt of `promptLength` characters. */
export function parserSays(error: ParseError, promptLength: number, line: string): string {
  switch (error.code) {
    case "empty":
      return "";
    case "invalid":
      return invalidInput(promptLength + error.column);
    case "incomplete":
      return INCOMPLETE;
    case "ambiguous":
      return ambiguous(line);
    case "bare-show":
      return BARE_SHOW;
    case "unknown-word":
      return textOf(unknownHost(error.word, false, []));
  }
}
