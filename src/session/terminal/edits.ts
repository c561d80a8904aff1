/** What the editing keys do to a line (CLI §5). A key that can do nothing returns the very same line. */
import { KILL_RING_SIZE, MAX_LINE_LENGTH } from "./limits.ts";
import type { Editor } from "./line.ts";
import { capitalised, wordEnd } from "./words.ts";

/** The line with other text; a yank can no longer be exchanged, a recalled command stays recalled. */
const withText = ({ yanked: _, ...editor }: Editor, text: string, cursor: number): Editor => ({
  ...editor,
  text,
  cursor,
});

/** Puts text in at the cursor. */
export const insert = (editor: Editor, text: string): Editor =>
  withText(
    editor,
    editor.text.slice(0, editor.cursor) + text + editor.text.slice(editor.cursor),
    editor.cursor + text.length,
  );

/** Moves the cursor; not beyond the ends. */
export const moveTo = (editor: Editor, cursor: number): Editor =>
  cursor < 0 || cursor > editor.text.length || cursor === editor.cursor
    ? editor
    : withText(editor, editor.text, cursor);

/** Removes the characters from `start` to before `end` without keeping them. */
export const erase = (editor: Editor, start: number, end: number): Editor =>
  start < 0 || end > editor.text.length || start === end
    ? editor
    : withText(editor, editor.text.slice(0, start) + editor.text.slice(end), start);

/** Removes what stands between the cursor and `position`, and keeps it for Ctrl-Y. */
export function eraseTo(editor: Editor, position: number): Editor {
  const start = Math.min(editor.cursor, position);
  const end = Math.max(editor.cursor, position);
  if (start === end) return editor;
  const kills = [editor.text.slice(start, end), ...editor.kills].slice(0, KILL_RING_SIZE);
  return { ...erase(editor, start, end), kills };
}

/** Exchanges the characters at both sides of the cursor; at the end of the line the last two. */
export function transpose(editor: Editor): Editor {
  const at = Math.min(editor.cursor, editor.text.length - 1);
  if (at < 1) return editor;
  const { text } = editor;
  return withText(editor, text.slice(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.slice(at + 1), at + 1);
}

/** Changes the case from the cursor to the end of the word: C capital first letter, L lower, U upper. */
export function wordCase(editor: Editor, letter: "C" | "L" | "U"): Editor {
  const end = wordEnd(editor.text, editor.cursor);
  if (end === editor.cursor) return editor;
  const word = editor.text.slice(editor.cursor, end);
  const changed = { C: capitalised(word), L: word.toLowerCase(), U: word.toUpperCase() }[letter];
  return withText(editor, editor.text.slice(0, editor.cursor) + changed + editor.text.slice(end), end);
}

/** Puts the last deletion in at the cursor. */
export const yank = (editor: Editor): Editor => yankAt(editor, editor.cursor, 0);

/** Right behind a yank: exchanges what it put in for the deletion before it, round the ring. */
export function yankNext(editor: Editor): Editor {
  if (editor.yanked === undefined) return editor;
  const { start, index } = editor.yanked;
  const before = erase(editor, start, editor.cursor);
  const next = yankAt(before, start, (index + 1) % editor.kills.length);
  return next === before ? editor : next;
}

function yankAt(editor: Editor, start: number, index: number): Editor {
  const text = editor.kills[index];
  if (text === undefined || editor.text.length + text.length > MAX_LINE_LENGTH) return editor;
  return { ...insert(editor, text), yanked: { start, index } };
}
