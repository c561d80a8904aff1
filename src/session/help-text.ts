/** The layout and the wording of `?` (CLI §4). One place for what a terminal prints of the grammar's answers. */
import type { HelpResult } from "../grammar/index.ts";
import { twoColumns, wordColumns } from "../text/columns.ts";

/** How a release prints `<cr>`: as its own description (17.x), or alone. */
export interface HelpStyle {
  /** Columns of the terminal; 0 = endless. */
  readonly width: number;
  readonly crHelp: boolean;
}

/** The lines that `?` prints, the blank line behind them included where there is one. */
export function helpLines(help: HelpResult, { width, crHelp }: HelpStyle): string[] {
  switch (help.kind) {
    case "unrecognized":
      return ["% Unrecognized command"];
    case "ambiguous":
      return [`% Ambiguous command:  "${help.text}"`];
    case "words":
      return [...wordColumns(help.words, width), ""];
    case "list": {
      const items = [
        ...help.items,
        ...(help.pipe ? [{ word: "|", help: "Output modifiers" }] : []),
        ...(help.cr ? [{ word: "<cr>", help: crHelp ? "<cr>" : "" }] : []),
      ];
      return [...(help.heading === undefined ? [] : [help.heading]), ...twoColumns(items, width), ""];
    }
  }
}
