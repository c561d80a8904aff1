/** `show archive config …`: how two configurations differ (CLI §9). */
import { fileAt, parsePath, pathText } from "../device/files.ts";
import { configTree, differenceLines, missingFrom } from "../text/config-tree.ts";
import { configurationText } from "./running-config/running-config.ts";
import type { View } from "./view.ts";

const RUNNING = "system:running-config";
const STARTUP = "nvram:startup-config";

/** A configuration by the name that is typed, or what the router says where there is none. */
type Read = { readonly text: string } | { readonly error: string };

/** The text of a configuration: what runs, what is saved, or a file. */
export function readConfiguration(view: View, name: string): Read {
  if (/^(?:system:\/?)?running-config$/i.test(name)) return { text: configurationText(view) };
  if (/^(?:nvram:\/?)?startup-config$/i.test(name)) {
    const { startup } = view.device.nvram;
    return startup === undefined ? missing("nvram:/startup-config") : { text: startup };
  }
  const path = parsePath(name);
  if (path === undefined) return { error: `%Error opening ${name} (Invalid or unsupported file system)\n` };
  const file = fileAt(view.device.files, path);
  return file === undefined || file.directory ? missing(pathText(path)) : { text: file.content };
}

const missing = (name: string): Read => ({ error: `%Error opening ${name} (No such file or directory)\n` });

/** `show archive config differences A B`: `+` what only B has, `-` what only A has. */
export function showDifferences(view: View, first = RUNNING, second = STARTUP): string {
  const [a, b] = [readConfiguration(view, first), readConfiguration(view, second)];
  if ("error" in a) return a.error;
  if ("error" in b) return b.error;
  const [left, right] = [configTree(a.text), configTree(b.text)];
  const lines = [...differenceLines(missingFrom(left, right), "+"), ...differenceLines(missingFrom(right, left), "-")];
  return `!Contextual Config Diffs:\n${(lines.length === 0 ? ["!No changes were found"] : lines).join("\n")}\n\n`;
}

/** `show archive config incremental-diffs F`: the lines of a file that what runs does not have. */
export function showIncrementalDiffs(view: View, name: string): string {
  const read = readConfiguration(view, name);
  if ("error" in read) return read.error;
  const lines = differenceLines(missingFrom(configTree(configurationText(view)), configTree(read.text)), "");
  return `!List of Commands:\n${[...(lines.length === 0 ? ["!No changes were found"] : lines), "end"].join("\n")}\n\n`;
}
