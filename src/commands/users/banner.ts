/** Banners: their text stands between two delimiting characters, on one line or on several (CLI §1). */
import type { ConfigLine } from "../../device/config/config.ts";
import type { Command } from "../../grammar/index.ts";
import { type CommandEntry, type Context, config, type Dialog, type Output } from "../registry.ts";
import { storeLine } from "../store.ts";

/** How running-config prints the delimiter, and how it is read back from there. */
const PRINTED = "^C";

export const bannerCommands: readonly CommandEntry[] = [
  config("config banner", "CLI §1", { slot: 2, lines: bannerLines, changed: askForText }),
];

export const bannerDialogs: readonly Dialog[] = [{ kind: "banner text", answer: readText }];

/** `motd @Hello@` taken apart; `rest` is undefined where the text ends on the same line. */
function typedBanner(command: Command) {
  const which = command.words[1]?.keyword ?? "motd";
  const typed = command.words.slice(1).find(({ keyword }) => keyword === undefined)?.text ?? "";
  const delimiter = typed.startsWith(PRINTED) ? PRINTED : typed.slice(0, 1);
  const text = typed.slice(delimiter.length);
  const end = text.indexOf(delimiter);
  return { which, delimiter, text: end < 0 ? text : text.slice(0, end), ended: end >= 0 };
}

function bannerLines(_context: Context, command: Command): readonly ConfigLine[] {
  const { which, text, ended } = typedBanner(command);
  return ended ? [bannerLine(which, text)] : [];
}

function askForText(context: Context, command: Command): Output {
  const { which, delimiter, text, ended } = typedBanner(command);
  if (command.negated || ended) return undefined;
  ask(context, which, delimiter, [text]);
  return `Enter TEXT message.  End with the character '${delimiter === PRINTED ? PRINTED : delimiter}'.\n`;
}

function ask(context: Context, which: string, delimiter: string, lines: readonly string[]): void {
  context.ask({ kind: "banner text", prompt: "", reading: "text", data: { which, delimiter, lines } });
}

/** One more line of text; what stands behind the delimiter is dropped. */
function readText(context: Context, typed: string, { data }: Parameters<Dialog["answer"]>[2]): Output {
  const delimiter = String(data.delimiter);
  const lines = Array.isArray(data.lines) ? (data.lines as readonly string[]) : [];
  const end = typed.indexOf(delimiter);
  if (end < 0) ask(context, String(data.which), delimiter, [...lines, typed]);
  else storeLine(context, bannerLine(String(data.which), [...lines, typed.slice(0, end)].join("\n")));
  return undefined;
}

function bannerLine(which: string, text: string): ConfigLine {
  const slot = `banner ${which}`;
  return { id: "config banner", slot, text: `${slot} ${PRINTED}${text}${PRINTED}`, values: [text] };
}
