/** `alias` and `show aliases` (field knowledge). What aliases do to a line: aliased.ts. */
import { ALIAS_MODES, type AliasMode } from "../../device/settings/aliases.ts";
import { has } from "../../grammar/index.ts";
import { showAliases } from "../../show/aliases.ts";
import { type CommandEntry, config, show } from "../registry.ts";

const FIELD = "field knowledge";
const MODES = Object.keys(ALIAS_MODES) as AliasMode[];

export const aliasCommands: readonly CommandEntry[] = [
  config("config alias", FIELD, { slot: 3 }, { partial: "for EXEC, global and interface configuration lines" }),
  show("show aliases", FIELD, (view, command) =>
    showAliases(
      view,
      MODES.find((mode) => has(command, mode)),
    ),
  ),
];
