/** Showing what the router said, page by page, and opening what is read next. */
import { type Effect, echo, printLines, printText, settle } from "./effects.ts";
import { type Editor, freshEditor } from "./line.ts";
import { lookOf } from "./look.ts";
import { ERASE_MORE, firstPage, MORE, pageEnd } from "./pages.ts";
import { type Next, type OpenReading, type Phase, type Site, type Stopped, screenWidth, type Turn } from "./phase.ts";
import type { Reply } from "./port.ts";
import { freshRow, layOut, paintFresh, type Row } from "./row.ts";

/** The lines of a text whose lines are ended by `\n`; a last line without one counts too. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** Shows a reply from the start of a row on, and then opens its reading with an empty line. */
export function showReply(reply: Reply, kills: readonly string[], site: Site): Turn {
  const next: Next = { reading: reply.reading, editor: freshEditor(kills), messages: reply.messages ?? [] };
  const rows = rowsOfPage(site, reply.uncounted);
  if (isOnePage(reply.output, rows)) return after(printText(reply.output), openNext(next, site));
  return showPage({ rest: linesOf(reply.output), next }, rows, site);
}

/** Whether a text is printed as it stands, on one page. */
function isOnePage(text: string, rows: number): boolean {
  const { printable, lines } = lookOf(text);
  return printable && lines <= rows;
}

function rowsOfPage(site: Site, uncounted = 0): number {
  const { length } = site.port.settings();
  return length === 0 ? Number.POSITIVE_INFINITY : firstPage(length) + uncounted;
}

/** Shows lines, paged from the first row on. */
export function showLines(lines: readonly string[], next: Next, site: Site): Turn {
  return showPage({ rest: lines, next }, rowsOfPage(site), site);
}

/** Shows the next page of an output; behind its last line comes what follows it. */
export function showPage(stopped: Stopped, rows: number, site: Site): Turn {
  const { rest, next } = stopped;
  const end = pageEnd(rest, 0, rows);
  const effects = printLines(rest.slice(0, end));
  if (end < rest.length) {
    return { phase: { kind: "more", stopped: { rest: rest.slice(end), next } }, effects: [...effects, ...echo(MORE)] };
  }
  return after(effects, openNext(next, site));
}

/** Prints the messages that waited, then the prompt of what is read next, with its line. */
export function openNext(next: Next, site: Site): Turn {
  return after(printLines(next.messages), open(next, site));
}

function open({ reading, editor }: Next, site: Site): Turn {
  switch (reading.kind) {
    case "closed":
      return { phase: { kind: "closed" }, effects: [{ kind: "close" }] };
    case "busy":
      return { phase: { kind: "busy", partial: "", editor }, effects: [] };
    default:
      return openReading(reading, editor, site);
  }
}

/** Begins a row with the prompt and a line that may have text already. */
export function openReading(reading: OpenReading, editor: Editor, site: Site): Turn {
  const prompt = reading.kind === "command" ? site.port.prompt() : reading.prompt;
  const fresh = freshRow(prompt);
  const row = editor.text === "" ? fresh : place(fresh, reading, editor, site);
  return { phase: { kind: "reading", reading, editor, row }, effects: echo(paintFresh(row)) };
}

/** The row after a change of the line; what is not echoed is not on it. */
export function place(row: Row, reading: OpenReading, editor: Editor, site: Site): Row {
  const hidden = reading.kind === "password" || reading.kind === "key";
  return hidden ? row : layOut(row, editor, screenWidth(site));
}

/** Leaves whatever row is live: it stays as it stands, `--More--` is removed, an empty row is used again. */
export function leaveRow(phase: Phase): Effect[] {
  switch (phase.kind) {
    case "reading":
    case "search":
      return settleIfAny(phase.row.prompt + phase.row.content);
    case "more":
      return echo(ERASE_MORE);
    case "busy":
      return settleIfAny(phase.partial);
    default:
      return [];
  }
}

const settleIfAny = (text: string): Effect[] => (text === "" ? [] : settle(text));

/** A turn that follows other effects. */
export const after = (effects: readonly Effect[], turn: Turn): Turn => ({
  phase: turn.phase,
  effects: [...effects, ...turn.effects],
});
