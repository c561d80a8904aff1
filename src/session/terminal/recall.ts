/** Walking through the commands entered before, with the half-typed line kept at the near end (CLI §5). */
import type { Editor } from "./line.ts";

/** The next older command, or the same line when there is none. */
export const older = (editor: Editor, history: readonly string[]): Editor =>
  recall(editor, history, (editor.recalled?.steps ?? 0) + 1);

/** The next newer command, in the end the line that was typed before. */
export const newer = (editor: Editor, history: readonly string[]): Editor =>
  recall(editor, history, (editor.recalled?.steps ?? 0) - 1);

function recall(editor: Editor, history: readonly string[], steps: number): Editor {
  const draft = editor.recalled?.draft ?? editor.text;
  const { kills, quoting } = editor;
  if (steps === 0) return { text: draft, cursor: draft.length, kills, quoting };
  const text = history.at(-steps);
  if (steps < 0 || text === undefined) return editor;
  return { text, cursor: text.length, kills, quoting, recalled: { steps, draft } };
}
