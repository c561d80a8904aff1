/** Show output as data, for `run --json`. */
import { grammarContext } from "../commands/grammar-context.ts";
import { modeOfLine } from "../commands/modes.ts";
import { parseLine } from "../grammar/index.ts";
import type { Lab } from "../lab/lab.ts";
import { type DataMap, PARSED_COMMANDS, parseShow } from "../parse/index.ts";
import { atPrompt, isOn, lineAt, selectedLine } from "../session/reading.ts";

/** The show command that `input` would be on the console of the selected device, if its output can be read. */
export function readableCommand(lab: Lab, input: string): string | undefined {
  const where = selectedLine(lab);
  const { device, line } = lineAt(lab, where);
  if (!isOn(lab, where) || line.state !== "open" || !atPrompt(lab, where)) return undefined;
  const parsed = parseLine(grammarContext(device), modeOfLine(line), input);
  if (!parsed.ok || parsed.filter !== undefined) return undefined;
  return PARSED_COMMANDS.find((id) => id === parsed.command.id);
}

/** What its output holds; null where nothing can be read in it. */
export function parsedOutput(command: string | undefined, output: string): DataMap | null {
  return (command === undefined ? undefined : parseShow(command, output)) ?? null;
}
