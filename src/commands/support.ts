/** The table of supported commands, made from the registry's own tags. */
import { commandIds, modeIds, modeOf } from "../grammar/index.ts";
import { COMMANDS } from "./all.ts";
import type { CommandEntry } from "./registry.ts";

const HEAD = `# Supported commands

Made from the support tags of the commands themselves (\`npm run docs\`); do not edit. **full**: behaves as on a router, as far
as the named source tells. **partial**: what is missing or unattested is said beside it. Sources are the sections of the
reference notes that the product was built from.

A command that is not here does not exist in the lab, and the router says so as a router would.
`;

/** The whole document, Markdown. */
export function supportTable(): string {
  const known = new Set(commandIds());
  const listed = COMMANDS.filter((entry) => known.has(entry.id) && !entry.id.startsWith("control "));
  const groups = group(listed);
  const sections = [...groups].map(([title, entries]) => `\n## ${title}\n\n${table(entries)}`);
  return `${HEAD}${sections.join("")}`;
}

/** By the mode that stands in front of a configuration command's id; exec commands together. */
function group(entries: readonly CommandEntry[]): Map<string, CommandEntry[]> {
  const groups = new Map<string, CommandEntry[]>();
  for (const entry of entries) {
    const title = titleOf(entry.id);
    groups.set(title, [...(groups.get(title) ?? []), entry]);
  }
  return groups;
}

function titleOf(id: string): string {
  if (id.startsWith("show ")) return "Show commands";
  if (id.startsWith("filter ")) return "Output filters";
  const mode = modeIds.find((each) => modeOf(each).kind === "config" && id.startsWith(`${each} `));
  return mode === undefined ? "Exec commands" : `Configuration: \`${modeOf(mode).prompt}\``;
}

function table(entries: readonly CommandEntry[]): string {
  const rows = entries.map((entry) => {
    const support = entry.support === "full" ? "full" : `partial: ${entry.support.partial}`;
    const words = entry.id.replace(/^(mode\.|filter )/, "");
    const mode = modeIds.find((each) => modeOf(each).kind === "config" && words.startsWith(`${each} `));
    return `| \`${mode === undefined ? words : words.slice(mode.length + 1)}\` | ${support} | ${entry.source} |\n`;
  });
  return `| command | support | source |\n|---|---|---|\n${rows.sort().join("")}`;
}
