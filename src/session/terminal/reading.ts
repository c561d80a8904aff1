/** A key at an open reading: a command line, an answer, a password, a `[confirm]`. */
import { type Act, type EditorContext, editLine } from "./editor.ts";
import { insert } from "./edits.ts";
import { type Effect, echo, settle } from "./effects.ts";
import type { Key } from "./keys.ts";
import { MAX_LINE_LENGTH } from "./limits.ts";
import { type Editor, freshEditor } from "./line.ts";
import { after, openReading, place, showLines, showReply } from "./output.ts";
import { type Phase, type Site, screenWidth, type Turn } from "./phase.ts";
import type { Reply } from "./port.ts";
import { extended, fits, paintEnd, repaint } from "./row.ts";

type ReadingPhase = Extract<Phase, { kind: "reading" }>;

/** Handles one key at a reading. */
export function keyAtReading(phase: ReadingPhase, key: Key, site: Site): Turn {
  if (phase.reading.kind === "key") return keyAtConfirm(phase, key, site);
  const { editor, act } = editLine(phase.editor, key, editorContext(phase, site));
  // Nothing of a password can be brought back at a prompt.
  const kept = phase.reading.kind === "password" ? { ...editor, kills: phase.editor.kills } : editor;
  return perform({ ...phase, editor: kept }, phase.editor, act, site);
}

/** A line of ordinary characters and its end. What begins with `:` is a lab control. */
const WHOLE_LINE = /^[ -9;->@-~][ ->@-~]*(?:\r\n?|\n)$/;

/**
 * Takes a chunk that is one whole command line at an empty prompt, which a program types: it comes to the same as its keys.
 * Undefined where the chunk is another, or the line would not be whole on its row.
 */
export function lineAtReading(phase: ReadingPhase, chunk: string, site: Site): Turn | undefined {
  const { reading, editor, row } = phase;
  if (reading.kind !== "command" || editor.text !== "" || editor.quoting || !WHOLE_LINE.test(chunk)) return undefined;
  const text = chunk.slice(0, chunk.endsWith("\r\n") ? -2 : -1);
  if (text.length > MAX_LINE_LENGTH || !fits(row, text, screenWidth(site))) return undefined;
  const left: Effect[] = [
    { kind: "echo", bytes: text },
    { kind: "settle", text: row.prompt + row.content + text },
  ];
  return after(left, showReply(site.port.enter(text, false), editor.kills, site));
}

/** Characters that a reading takes as they come, one like the other. */
const ORDINARY = /^[ ->@-~]+/;

/**
 * Takes the ordinary characters at the start of a chunk in one step, where that comes to the same as taking them one by
 * one: behind the end of a line that stays whole on its row. Returns how many were taken; undefined for none.
 */
export function typeAtReading(
  phase: ReadingPhase,
  chunk: string,
  site: Site,
): { readonly turn: Turn; readonly taken: number } | undefined {
  const { reading, editor, row } = phase;
  if (reading.kind === "key" || editor.quoting || editor.cursor < editor.text.length) return undefined;
  const [run] = ORDINARY.exec(chunk) ?? [];
  if (run === undefined || editor.text.length + run.length > MAX_LINE_LENGTH) return undefined;
  const hidden = reading.kind === "password";
  const next = hidden ? row : extended(row, run, screenWidth(site));
  if (next === undefined) return undefined;
  const typed = { ...phase, editor: insert(editor, run), row: next };
  return { turn: { phase: typed, effects: hidden ? [] : echo(run) }, taken: run.length };
}

function editorContext({ reading }: ReadingPhase, site: Site): EditorContext {
  const command = reading.kind === "command";
  const { editing } = site.port.settings();
  return { command, tabs: reading.kind === "text", editing, history: command ? site.port.history() : [] };
}

function perform(phase: ReadingPhase, before: Editor, act: Act, site: Site): Turn {
  const { reading, editor } = phase;
  switch (act) {
    case "none":
    case "recall": {
      const row = editor === before ? phase.row : place(phase.row, reading, editor, site);
      return { phase: { ...phase, row }, effects: echo(repaint(phase.row, row, act === "recall")) };
    }
    case "bell":
      return { phase, effects: [{ kind: "bell" }] };
    case "enter":
      return enter(phase, site);
    case "help":
      return help(phase, site);
    case "complete":
      return complete(phase, site);
    case "redisplay":
      return after(leave(phase), openReading(reading, editor, site));
    case "interrupt":
      return after(leave(phase), showReply(site.port.interrupt(), editor.kills, site));
    case "end":
      return reading.kind === "command" ? end(phase, site) : { phase, effects: [{ kind: "bell" }] };
  }
}

/** Ends the row: the cursor goes behind the line, `suffix` is echoed, and the next row begins. */
function leave({ row }: ReadingPhase, suffix = ""): Effect[] {
  return [...echo(paintEnd(row) + suffix), ...settle(row.prompt + row.content + suffix)];
}

function enter(phase: ReadingPhase, site: Site): Turn {
  const { text, kills } = phase.editor;
  if (site.controls && text.startsWith(":") && "controls" in phase.reading) {
    // It is shown when it is carried out: the row has kept silent until now.
    return {
      phase: { kind: "waiting", editor: freshEditor(kills) },
      effects: [...leave(phase, text), { kind: "control", line: text }],
    };
  }
  if (phase.reading.kind !== "command") {
    return after(leave(phase), showReply(site.port.answer(text), kills, site));
  }
  if (site.controls && text.startsWith(":")) {
    const effects: Effect[] = [...leave(phase), { kind: "control", line: text }];
    return { phase: { kind: "waiting", editor: freshEditor(kills) }, effects };
  }
  return after(leave(phase), showReply(site.port.enter(text, phase.row.cut), kills, site));
}

/** `?`: the help on what stands left of the cursor, then the line again (CLI §4). */
function help(phase: ReadingPhase, site: Site): Turn {
  const { reading, editor } = phase;
  const lines = site.port.help(editor.text.slice(0, editor.cursor));
  return after(leave(phase, "?"), showLines(lines, { reading, editor, messages: [] }, site));
}

/** Tab: the line again on a new row, its word completed if only one fits (CLI §5). */
function complete(phase: ReadingPhase, site: Site): Turn {
  const { reading, editor } = phase;
  return after(leave(phase), openReading(reading, completed(editor, site), site));
}

function completed(editor: Editor, site: Site): Editor {
  const before = site.port.complete(editor.text.slice(0, editor.cursor));
  if (before === undefined) return editor;
  const behind = editor.text.slice(editor.cursor);
  const text = before + (before.endsWith(" ") && behind.startsWith(" ") ? behind.slice(1) : behind);
  if (text.length > MAX_LINE_LENGTH) return editor;
  return { ...freshEditor(editor.kills), text, cursor: before.length };
}

/** Ctrl-Z: what was typed is entered first, then the end of the configuration (CLI §2). */
function end(phase: ReadingPhase, site: Site): Turn {
  const { text, kills } = phase.editor;
  const effects = leave(phase, "^Z");
  const isEmpty = text.trim() === "" || (site.controls && text.startsWith(":"));
  const first = isEmpty ? undefined : site.port.enter(text, phase.row.cut);
  const reply = first === undefined || first.reading.kind === "command" ? joined(first, site.port.endKey()) : first;
  return after(effects, showReply(reply, kills, site));
}

function joined(first: Reply | undefined, second: Reply): Reply {
  if (first === undefined) return second;
  return {
    output: first.output + second.output,
    uncounted: first.uncounted ?? 0,
    messages: [...(first.messages ?? []), ...(second.messages ?? [])],
    reading: second.reading,
  };
}

/** One key answers; it is echoed, and the row ends with it. */
function keyAtConfirm(phase: ReadingPhase, key: Key, site: Site): Turn {
  const { kills } = phase.editor;
  if (key.kind === "control" && key.letter === "C") {
    return after(leave(phase), showReply(site.port.interrupt(), kills, site));
  }
  if (key.kind === "named" && key.name === "enter") {
    return after(leave(phase), showReply(site.port.answer(""), kills, site));
  }
  if (key.kind !== "char") return { phase, effects: [{ kind: "bell" }] };
  return after(leave(phase, key.char), showReply(site.port.answer(key.char), kills, site));
}
