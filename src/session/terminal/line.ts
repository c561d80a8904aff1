/** The line being typed: the value that the editor works on. */

/** A line being typed. */
export interface Editor {
  /** May hold control characters that were quoted with Ctrl-V. */
  readonly text: string;
  /** Characters left of the cursor. */
  readonly cursor: number;
  /** Deleted texts, newest first; they outlive the line. */
  readonly kills: readonly string[];
  /** Where the last key put a deleted text, and which one: Esc Y exchanges it. */
  readonly yanked?: { readonly start: number; readonly index: number };
  /** The history is being walked: 1 = newest command; `draft` was typed before. */
  readonly recalled?: { readonly steps: number; readonly draft: string };
  /** The next key is taken literally. */
  readonly quoting: boolean;
}

/** An empty line; `kills` are the deletions kept from the lines before. */
export const freshEditor = (kills: readonly string[] = []): Editor => ({ text: "", cursor: 0, kills, quoting: false });
