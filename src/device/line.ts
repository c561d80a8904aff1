import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import type { SectionPath } from "./config/config.ts";

/** The privilege level at which every command may be typed. */
export const HIGHEST_LEVEL = 15;

/** One step into the configuration: a mode of the grammar and the section that it edits. */
export interface ModeFrame {
  readonly mode: string;
  readonly path: SectionPath;
  /** Sections that each line edits one after the other (`interface range`); `path` is the last of them. */
  readonly each?: readonly SectionPath[];
}

/** Settings of a terminal line: `terminal …` for now, `line …` for good (CLI §8). */
export interface TerminalSettings {
  /** Lines per page; 0 = no paging. */
  readonly length: number;
  /** Columns; 0 = endless. */
  readonly width: number;
  readonly historySize: number;
  readonly history: boolean;
  readonly editing: boolean;
  readonly monitor: boolean;
  readonly timestamp: boolean;
}

/** What the Tcl shell remembers: the values of variables, and the files that handles stand for. */
export interface TclState {
  readonly variables: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}

/** How the next input is read: a line, a line that is not echoed, one key, or text until a delimiter. */
export type Reading = "line" | "password" | "key" | "text";

/** A question that waits for its answer. `kind` names who continues (commands/dialogs); `data` is its memory. */
export interface Pending {
  readonly kind: string;
  /** What stands before the cursor: `Destination filename [startup-config]? `. */
  readonly prompt: string;
  readonly reading: Reading;
  readonly data: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** What an SSH connection was agreed on, as SSH names it; a cipher that proves its own packets needs no code. */
export interface SshProtection {
  readonly cipher: string;
  readonly mac?: string;
}

/** One terminal line of a router: the console or a vty, and who works on it. */
export interface Line {
  /** `con 0`, `vty 0`. */
  readonly id: string;
  readonly state: "idle" | "login" | "open";
  readonly user?: string;
  /** Address of the far end; undefined on the console. */
  readonly from?: string;
  /** What protects the line where SSH carries it. */
  readonly ssh?: SshProtection;
  readonly privilege: number;
  /** Empty = exec. The last frame is the mode one is in. */
  readonly modes: readonly ModeFrame[];
  readonly terminal: TerminalSettings;
  /** Oldest first. */
  readonly history: { readonly exec: readonly string[]; readonly config: readonly string[] };
  readonly pending?: Pending;
  /** Where names without a file system are looked for, as `cd` set it; absent = the root of bootflash. */
  readonly directory?: string;
  /** In the Tcl shell, where the commands of EXEC go on; `true` where it has nothing yet. */
  readonly tcl?: true | TclState;
  readonly openedAt?: Instant;
  /** Last input, device time; `exec-timeout` counts from here. */
  readonly lastInput?: Instant;
}

/** Settings that a line starts with (CLI §6, §8). */
export const DEFAULT_TERMINAL: TerminalSettings = {
  length: 24,
  width: 80,
  historySize: 20,
  history: true,
  editing: true,
  monitor: false,
  timestamp: false,
};

/** A line on which nobody works yet. */
export function idleLine(id: string): Line {
  return { id, state: "idle", privilege: 1, modes: [], terminal: DEFAULT_TERMINAL, history: { exec: [], config: [] } };
}

/** The aux line stands between the console and the first vty. */
const FIRST_VTY = 2;

/** Absolute number of a line: `con 0` is 0, `aux 0` is 1, `vty 0` is 2. */
export function lineNumber(id: string): number {
  const [kind, number = "0"] = id.split(" ");
  if (kind === "con") return 0;
  return kind === "aux" ? 1 : FIRST_VTY + Number(number);
}

/** Nobody works on the line any more: what was set and typed in the session is gone. */
export function leaveLine(line: Draft<Line>): void {
  delete line.user;
  delete line.ssh;
  delete line.pending;
  delete line.directory;
  delete line.tcl;
  delete line.openedAt;
  delete line.lastInput;
  Object.assign(line, idleLine(line.id));
}
