/**
 * What each command does. A grammar rule names a command id; here the id gets its behaviour, its support tag and its
 * source. Ids: exec commands are their words (`show license status`); configuration commands start with their mode
 * (`config hostname`, `config-if ip address`).
 */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import type { Config, ConfigLine } from "../device/config/config.ts";
import type { Line, Pending } from "../device/line.ts";
import type { Device } from "../device/types.ts";
import type { Command, ModeId } from "../grammar/index.ts";
import type { Lab } from "../lab/lab.ts";
import type { Platform, Release } from "../releases/types.ts";
import type { Step } from "../show/steps.ts";
import type { View } from "../show/view.ts";

/** How far a command behaves as on a router. */
export type Support = "full" | { readonly partial: string };

/** A line of a configuration text that the release did not take. */
export interface RejectedLine {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  /** Mode in which it was read. */
  readonly mode: ModeId;
  /** Offset of what is wrong in it, where the parser tells one. */
  readonly column?: number;
}

/** What a command works on: drafts of the lab, the device and the line on which it was typed. */
export interface Context {
  readonly lab: Draft<Lab>;
  readonly device: Draft<Device>;
  readonly line: Draft<Line>;
  readonly release: Release;
  readonly platform: Platform;
  /** Device time. */
  readonly now: Instant;
  /** Opens a dialog: the next line goes to the dialog of that kind. */
  ask(pending: Pending): void;
  /** Enters a configuration text line by line on top of the running configuration; tells the lines that were refused. */
  load(text: string): readonly RejectedLine[];
  /** Tells how an output comes, bit by bit. Returns the whole of it, which is to be the command's answer. */
  pace(steps: readonly Step[]): string;
  /** What is printed comes while the router works: no page ends in it. */
  flow(): void;
  /** `console`, or `USER on vty0 (10.0.0.1)`: who is named in log messages and headers. */
  readonly by: string;
}

/** Text to print (lines ended by `\n`), or nothing. */
export type Output = string | undefined;

interface Entry {
  readonly id: string;
  readonly source: string;
  readonly support: Support;
}

/** A command that only prints. */
export interface ShowEntry extends Entry {
  readonly kind: "show";
  readonly render: (view: View, command: Command, line: Line) => string;
  /** It prints what was typed on the line, itself included. */
  readonly readsHistory?: true;
}

/** A command that does something. */
export interface ExecEntry extends Entry {
  readonly kind: "exec";
  readonly run: (context: Context, command: Command) => Output;
  /** Whether it replaces fields of its device and its line whole and changes nothing else: then it needs no drafts. */
  readonly onCopies?: (command: Command) => boolean;
}

/** A configuration command: stored as a line unless it says otherwise. */
export interface ConfigEntry extends Entry {
  readonly kind: "config";
  /** What makes two lines the same one: the command alone, the whole text, or the first n words of the text. */
  readonly slot: "command" | "text" | number;
  /** What running-config prints, where that isn't the line in full: `line con 0` for `line console 0`. */
  readonly text?: (command: Command) => string;
  /** Mode that the line opens as a section. */
  readonly opens?: string | ((command: Command) => string);
  /** The default is on: `no X` is stored, `X` removes that line. */
  readonly defaultOn?: boolean;
  /** Runs before the line is stored; a string refuses the line and is printed. */
  readonly refuse?: (context: Context, command: Command) => Output;
  /** The lines to store instead of the one that the text gives. */
  readonly lines?: (context: Context, command: Command) => readonly ConfigLine[];
  /** The lines that `no X` leaves behind: `no logging console`. Without them it only removes. */
  readonly negative?: (context: Context, command: Command) => readonly ConfigLine[];
  /** Runs after the line was stored or removed; may print. `before` is the configuration as it was. */
  readonly changed?: (context: Context, command: Command, before: Config) => Output;
  /** What runs before and after replaces fields of the device and the line whole and changes nothing else. */
  readonly onCopies?: true;
}

export type CommandEntry = ShowEntry | ExecEntry | ConfigEntry;

type Options = { readonly partial?: string };

const supported = (options?: Options): Support =>
  options?.partial === undefined ? "full" : { partial: options.partial };

/** Declares a show command. */
export const show = (
  id: string,
  source: string,
  render: ShowEntry["render"],
  { readsHistory, ...options }: Options & Pick<ShowEntry, "readsHistory"> = {},
): ShowEntry => ({
  kind: "show",
  id,
  source,
  support: supported(options),
  render,
  ...(readsHistory && { readsHistory }),
});

/** Declares an exec (or mode) command. */
export const exec = (
  id: string,
  source: string,
  run: ExecEntry["run"],
  { onCopies, ...options }: Options & Pick<ExecEntry, "onCopies"> = {},
): ExecEntry => ({ kind: "exec", id, source, support: supported(options), run, ...(onCopies && { onCopies }) });

/** Declares a configuration command. */
export const config = (
  id: string,
  source: string,
  rules: Omit<ConfigEntry, "kind" | "id" | "source" | "support">,
  options?: Options,
): ConfigEntry => ({ kind: "config", id, source, support: supported(options), ...rules });

/** Continues a dialog with what was typed. `kind` is the pending question's. */
export interface Dialog {
  readonly kind: string;
  readonly answer: (context: Context, text: string, pending: Pending) => Output;
}
