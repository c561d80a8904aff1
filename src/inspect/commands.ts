/** `cubelab commands`: every line that a mode accepts, as patterns. */
import { commandOf } from "../commands/all.ts";
import { grammarContext } from "../commands/grammar-context.ts";
import type { Device } from "../device/types.ts";
import { enumerate, type ModeId, modeOf } from "../grammar/index.ts";
import { MODES } from "./place.ts";

/** Words per line at most unless more are asked for: options that may be repeated make endless lines. */
export const DEFAULT_WORDS = 8;

/** A line that a mode accepts. */
export interface ListedLine {
  readonly mode: ModeId;
  /** Keywords in full, values as `?` shows them; without `no` and `default`. */
  readonly pattern: string;
  /** As it stands, behind `no`, behind `default`. */
  readonly forms: readonly Form[];
  readonly id: string;
  /** `full`, `partial`; nothing for filters and lab controls. */
  readonly support?: "full" | "partial";
  /** `?` does not offer it. */
  readonly hidden: boolean;
}

type Form = "plain" | "no" | "default";

/** The lines of a mode, or of all: by mode, and in a mode by their words. */
export function acceptedLines(router: Device, mode: ModeId | undefined, words: number): ListedLine[] {
  return (mode === undefined ? MODES : [mode]).flatMap((id) => linesOf(router, id, words));
}

function linesOf(router: Device, mode: ModeId, words: number): ListedLine[] {
  const listed = new Map<string, ListedLine>();
  const isConfig = modeOf(mode).kind === "config";
  for (const line of enumerate(grammarContext(router), mode, { depth: words })) {
    const [, lead, rest = line.pattern] = (isConfig && /^(no|default) (.*)$/.exec(line.pattern)) || [];
    const form: Form = lead === "no" || lead === "default" ? lead : "plain";
    const known = listed.get(rest);
    const forms = [...(known?.forms ?? []), form];
    listed.set(rest, { mode, pattern: rest, forms, id: line.id, ...supportOf(line.id), hidden: line.hidden });
  }
  return [...listed.values()].sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

function supportOf(id: string): Pick<ListedLine, "support"> {
  if (id.startsWith("control ") || id.startsWith("filter ")) return {};
  return { support: commandOf(id).support === "full" ? "full" : "partial" };
}

/** What stands in front of a pattern. */
const LEADS: Readonly<Record<string, string>> = {
  plain: "",
  "plain no": "[no] ",
  "plain no default": "[no|default] ",
  "no default": "no|default ",
};

/** For people: a heading for each mode, a line each; what is partial or hidden is marked. */
export function listText(lines: readonly ListedLine[]): string {
  let text = "";
  let mode: ModeId | undefined;
  for (const line of lines) {
    if (line.mode !== mode)
      text += `${text === "" ? "" : "\n"}${`${line.mode}  ${modeOf(line.mode).prompt}`.trimEnd()}\n`;
    mode = line.mode;
    const marks = [...(line.support === "partial" ? ["partial"] : []), ...(line.hidden ? ["hidden"] : [])];
    const lead = LEADS[line.forms.join(" ")] ?? `${line.forms.join("|")} `;
    text += `  ${lead}${line.pattern}${marks.length === 0 ? "" : `  (${marks.join(", ")})`}\n`;
  }
  return text;
}
