/**
 * The line editor: a line, a key, the next line. Pure; what the row looks like is row.ts's business, and what Enter,
 * `?` or Ctrl-C lead to is the terminal's. Keys: CLI §5.
 */
import { erase, eraseTo, insert, moveTo, transpose, wordCase, yank, yankNext } from "./edits.ts";
import type { Key } from "./keys.ts";
import { MAX_LINE_LENGTH } from "./limits.ts";
import type { Editor } from "./line.ts";
import { newer, older } from "./recall.ts";
import { wordEnd, wordStart } from "./words.ts";

/** What kind of line is typed. */
export interface EditorContext {
  /** `?`, Tab and the history keys act; false in answers, passwords and collected text. */
  readonly command: boolean;
  /** A Tab is part of the text. */
  readonly tabs: boolean;
  /** `terminal editing`: without it only erasing, the history and the acting keys work. */
  readonly editing: boolean;
  /** Commands entered before, oldest first. */
  readonly history: readonly string[];
}

/** What the terminal is to do after a key. */
export type Act = "none" | "bell" | "enter" | "help" | "complete" | "redisplay" | "interrupt" | "end" | "recall";

export interface Edit {
  readonly editor: Editor;
  readonly act: Act;
}

/** Applies one key to a line. */
export function editLine(editor: Editor, key: Key, context: EditorContext): Edit {
  if (editor.quoting) {
    const quoted = quotedCharacter(key);
    const plain: Editor = { ...editor, quoting: false };
    return quoted === undefined ? editLine(plain, key, context) : typed(plain, quoted);
  }
  switch (key.kind) {
    case "char":
      return key.char === "?" && context.command ? { editor, act: "help" } : typed(editor, key.char);
    case "named":
      return namedKey(editor, key.name, context);
    case "control":
      return controlKey(editor, key.letter, context);
    case "escape":
      return context.editing ? escapeKey(editor, key.letter) : bell(editor);
  }
}

const bell = (editor: Editor): Edit => ({ editor, act: "bell" });

/** An edit that left the line as it was rings the bell. */
const edited = (before: Editor, after: Editor): Edit => ({ editor: after, act: after === before ? "bell" : "none" });

const typed = (editor: Editor, char: string): Edit =>
  editor.text.length >= MAX_LINE_LENGTH ? bell(editor) : { editor: insert(editor, char), act: "none" };

function quotedCharacter(key: Key): string | undefined {
  if (key.kind === "char") return key.char;
  if (key.kind === "control") return String.fromCharCode(key.letter.charCodeAt(0) - 0x40);
  return key.kind === "named" && key.name === "tab" ? "\t" : undefined;
}

function namedKey(editor: Editor, name: Extract<Key, { kind: "named" }>["name"], context: EditorContext): Edit {
  switch (name) {
    case "enter":
      return { editor, act: "enter" };
    case "tab":
      if (context.command) return { editor, act: "complete" };
      return context.tabs ? typed(editor, "\t") : bell(editor);
    case "erase":
      return edited(editor, erase(editor, editor.cursor - 1, editor.cursor));
    case "up":
      return controlKey(editor, "P", context);
    case "down":
      return controlKey(editor, "N", context);
    default:
      return context.editing ? edited(editor, motion(editor, name)) : bell(editor);
  }
}

function motion(editor: Editor, name: "left" | "right" | "home" | "end" | "delete" | "wordLeft" | "wordRight"): Editor {
  switch (name) {
    case "left":
      return moveTo(editor, editor.cursor - 1);
    case "right":
      return moveTo(editor, editor.cursor + 1);
    case "home":
      return moveTo(editor, 0);
    case "end":
      return moveTo(editor, editor.text.length);
    case "delete":
      return erase(editor, editor.cursor, editor.cursor + 1);
    case "wordLeft":
      return moveTo(editor, wordStart(editor.text, editor.cursor));
    case "wordRight":
      return moveTo(editor, wordEnd(editor.text, editor.cursor));
  }
}

function controlKey(editor: Editor, letter: string, context: EditorContext): Edit {
  switch (letter) {
    case "C":
      return { editor, act: "interrupt" };
    case "Z":
      return { editor, act: "end" };
    case "R":
    case "L":
      return { editor, act: "redisplay" };
    case "V":
      return { editor: { ...editor, quoting: true }, act: "none" };
    case "U":
    case "X":
      return edited(editor, eraseTo(editor, 0));
    case "W":
      return edited(editor, eraseTo(editor, wordStart(editor.text, editor.cursor)));
    case "P":
    case "N": {
      if (!context.command) return bell(editor);
      const recalled = letter === "P" ? older(editor, context.history) : newer(editor, context.history);
      return { editor: recalled, act: recalled === editor ? "bell" : "recall" };
    }
    // Ctrl-Shift-6 at a prompt prints nothing (CLI §1).
    case "^":
      return { editor, act: "none" };
    default:
      return context.editing ? edited(editor, enhancedKey(editor, letter)) : bell(editor);
  }
}

function enhancedKey(editor: Editor, letter: string): Editor {
  switch (letter) {
    case "A":
      return motion(editor, "home");
    case "B":
      return motion(editor, "left");
    case "D":
      return motion(editor, "delete");
    case "E":
      return motion(editor, "end");
    case "F":
      return motion(editor, "right");
    case "K":
      return eraseTo(editor, editor.text.length);
    case "T":
      return transpose(editor);
    case "Y":
      return yank(editor);
    default:
      return editor;
  }
}

function escapeKey(editor: Editor, letter: Extract<Key, { kind: "escape" }>["letter"]): Edit {
  switch (letter) {
    case "B":
      return edited(editor, motion(editor, "wordLeft"));
    case "F":
      return edited(editor, motion(editor, "wordRight"));
    case "D":
      return edited(editor, eraseTo(editor, wordEnd(editor.text, editor.cursor)));
    case "Q":
      return { editor: { ...editor, quoting: true }, act: "none" };
    case "Y":
      return edited(editor, yankNext(editor));
    default:
      return edited(editor, wordCase(editor, letter));
  }
}
