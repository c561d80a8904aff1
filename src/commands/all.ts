/** Every command and dialog of the product, by id. */
import { modeCommands } from "./mode-commands.ts";
import type { CommandEntry, Dialog } from "./registry.ts";

/** All entries in the order of their areas; the support table is made from them. */
export const COMMANDS: readonly CommandEntry[] = [...modeCommands];

export const DIALOGS: readonly Dialog[] = [];

const commands = new Map(COMMANDS.map((entry) => [entry.id, entry]));
const dialogs = new Map(DIALOGS.map((dialog) => [dialog.kind, dialog]));

/** The entry of a command id. The build checks that each id of the grammar has one. */
export function commandOf(id: string): CommandEntry {
  const entry = commands.get(id);
  if (entry === undefined) throw new Error(`command ${id} has no entry`);
  return entry;
}

/** The dialog that continues questions of `kind`. */
export function dialogOf(kind: string): Dialog {
  const dialog = dialogs.get(kind);
  if (dialog === undefined) throw new Error(`dialog ${kind} is unknown`);
  return dialog;
}
