/** `show aliases`: by mode, each alias with what it stands for (field knowledge). */
import { ALIAS_MODES, type AliasMode, aliasesOf } from "../device/settings/aliases.ts";
import type { View } from "./view.ts";

/** @param only one mode; without it all that have aliases */
export function showAliases({ device }: View, only?: AliasMode): string {
  return [...aliasesOf(device.config)]
    .filter(([mode]) => only === undefined || mode === only)
    .map(([mode, aliases]) => {
      const rows = [...aliases].sort(([a], [b]) => (a < b ? -1 : 1));
      return `${ALIAS_MODES[mode]} aliases:\n${rows.map(([name, text]) => `  ${name.padEnd(22)}${text}\n`).join("")}`;
    })
    .join("\n");
}
