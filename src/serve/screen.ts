/** The screen of a client, as far as a terminal line can hold it. */
import { DEFAULT_TERMINAL, type TerminalSettings } from "../device/line.ts";

/** Rows and columns of the client's screen, as its terminal says. */
export interface Screen {
  readonly rows: number;
  readonly columns: number;
}

/** What a line can hold (CLI §8). */
const MOST_ROWS = 512;
const MOST_COLUMNS = 512;

/** That of a line whose client has told nothing. */
export const DEFAULT_SCREEN: Screen = { rows: DEFAULT_TERMINAL.length, columns: DEFAULT_TERMINAL.width };

/** What a line can take of a screen's size; a screen of no size is the line's own. */
export function sizeOf({ rows, columns }: Screen): Screen {
  return {
    rows: rows > 0 ? Math.min(rows, MOST_ROWS) : DEFAULT_SCREEN.rows,
    columns: columns > 0 ? Math.min(columns, MOST_COLUMNS) : DEFAULT_SCREEN.columns,
  };
}

/** The settings of a line whose client's screen has another size; what was set by hand stays. The same where all of it stays. */
export function fitted(settings: TerminalSettings, before: Screen, now: Screen): TerminalSettings {
  const length = settings.length === before.rows ? now.rows : settings.length;
  const width = settings.width === before.columns ? now.columns : settings.width;
  return length === settings.length && width === settings.width ? settings : { ...settings, length, width };
}
