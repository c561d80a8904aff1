/** Where a terminal stands: what it reads, and what comes after. */
import type { Effect } from "./effects.ts";
import { WIDE_WIDTH } from "./limits.ts";
import type { Editor } from "./line.ts";
import type { Reading, RouterPort } from "./port.ts";
import type { Row } from "./row.ts";

/** Readings that take keys. */
export type OpenReading = Exclude<Reading, { readonly kind: "busy" | "closed" }>;

/** What follows when an output has been shown. */
export interface Next {
  readonly reading: Reading;
  /** The line to go on with: a new one, or the one on which `?` was typed. */
  readonly editor: Editor;
  /** Log messages that wait for the end of the output. */
  readonly messages: readonly string[];
}

/** The rest of an output that is stopped at `--More--`. */
export interface Stopped {
  readonly rest: readonly string[];
  readonly next: Next;
}

/** A character that starts a search at `--More--`: go to, keep only, leave out (CLI §6). */
export type SearchSign = "/" | "+" | "-";

export type Phase =
  | { readonly kind: "reading"; readonly reading: OpenReading; readonly editor: Editor; readonly row: Row }
  | { readonly kind: "more"; readonly stopped: Stopped }
  | {
      readonly kind: "search";
      readonly sign: SearchSign;
      readonly editor: Editor;
      readonly row: Row;
      readonly stopped: Stopped;
    }
  /** The router works; `partial` is the unfinished line that it has printed so far. */
  | { readonly kind: "busy"; readonly partial: string; readonly editor: Editor }
  /** A lab control is carried out by the front end. */
  | { readonly kind: "waiting"; readonly editor: Editor }
  | { readonly kind: "closed" };

/** A step of the terminal: where it stands now, and what it did. */
export interface Turn {
  readonly phase: Phase;
  readonly effects: readonly Effect[];
}

/** What the steps of a terminal work with. */
export interface Site {
  readonly port: RouterPort;
  /** Lines that begin with `:` are lab controls. */
  readonly controls: boolean;
  /** Columns of the front end's own screen, if it is known and counts. */
  readonly columns: number | undefined;
}

/** Columns that a row has: the narrower of the router's setting and the screen; 0 = endless. */
export function screenWidth(site: Site): number {
  const set = site.port.settings().width;
  const width = set >= WIDE_WIDTH ? 0 : set;
  if (site.columns === undefined) return width;
  return width === 0 ? site.columns : Math.min(width, site.columns);
}
