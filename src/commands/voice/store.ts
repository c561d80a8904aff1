/** Voice configuration that is kept and shown. Calls of the lab are numbers, so most of it has nothing to act on. */
import { type ConfigEntry, config } from "../registry.ts";

/** What else a stored command does. */
export type Rules = Partial<Pick<ConfigEntry, "slot" | "opens" | "defaultOn" | "refuse" | "text" | "lines">>;

/** A command of a mode, by its words; what tells two lines apart (the command itself if absent); further rules. */
export type StoredRow = readonly [words: string, slot?: ConfigEntry["slot"], rules?: Rules];

const NO_EFFECT = "kept and shown; the lab's calls have no messages, media or numbers that it could change";

/** Entries of the commands of `mode`, all without an effect. */
export function storedIn(mode: string, source: string, rows: readonly StoredRow[]): ConfigEntry[] {
  return rows.map(([words, slot = "command", rules = {}]) =>
    config(`${mode} ${words}`, source, { slot, ...rules }, { partial: NO_EFFECT }),
  );
}

/** Rules of a command that is on unless `no` is entered. */
export const ON: Rules = { defaultOn: true };
