/** What stands right of `|`: lines in, lines out (CLI §7). Storing files is left to whoever has them. */
import { countMessage } from "./messages.ts";
import type { PatternError } from "./pattern.ts";
import { compileRegex, type LineTest } from "./regex.ts";

/** A filter that changes what is printed. `pattern` is the rest of the line, blanks included. */
export interface LineFilter {
  readonly kind: "include" | "exclude" | "begin" | "section" | "section-exclude" | "count";
  readonly pattern: string;
}

/** An output that goes to a file; `tee` prints it as well. */
export interface FileFilter {
  readonly kind: "redirect" | "append" | "tee" | "tee-append";
  readonly url: string;
}

export type Filter = LineFilter | FileFilter;

/** Text that a filter wants in a file: whole lines, each ended by `\n`. */
export interface FileOutput {
  readonly url: string;
  readonly append: boolean;
  readonly text: string;
}

export type Filtered =
  | { readonly ok: true; readonly lines: readonly string[]; readonly files: readonly FileOutput[] }
  | PatternError;

/** Sends an output through filters, from left to right. Nothing is stored when a pattern is wrong. */
export function applyFilters(filters: readonly Filter[], lines: readonly string[]): Filtered {
  let current = lines;
  const files: FileOutput[] = [];
  for (const filter of filters) {
    if ("url" in filter) {
      files.push(fileOutput(filter, current));
      if (filter.kind === "redirect" || filter.kind === "append") current = [];
      continue;
    }
    const filtered = applyFilter(filter, current);
    if (!filtered.ok) return filtered;
    current = filtered.lines;
  }
  return { ok: true, lines: current, files };
}

const fileOutput = ({ kind, url }: FileFilter, lines: readonly string[]): FileOutput => ({
  url,
  append: kind === "append" || kind === "tee-append",
  text: lines.map((line) => `${line}\n`).join(""),
});

/** Sends lines (without line ends) through one filter. */
export function applyFilter(
  filter: LineFilter,
  lines: readonly string[],
): { readonly ok: true; readonly lines: readonly string[] } | PatternError {
  const regex = compileRegex(filter.pattern);
  return regex.ok ? { ok: true, lines: filtered(filter.kind, lines, regex.matches) } : regex;
}

function filtered(kind: LineFilter["kind"], lines: readonly string[], matches: LineTest): readonly string[] {
  switch (kind) {
    case "include":
      return lines.filter(matches);
    case "exclude":
      return lines.filter((line) => !matches(line));
    case "begin": {
      const first = lines.findIndex(matches);
      return first < 0 ? [] : lines.slice(first);
    }
    case "section":
      return sections(lines, matches, true);
    case "section-exclude":
      return sections(lines, matches, false);
    case "count":
      return [countMessage(lines.filter(matches).length)];
  }
}

/** Keeps or drops matching lines together with the more indented lines right behind them. */
function sections(lines: readonly string[], matches: LineTest, keep: boolean): string[] {
  // Indentation of the matching line whose children are being read.
  let parent: number | undefined;
  return lines.filter((line) => {
    const indentation = line.search(/[^ ]|$/);
    const isChild = parent !== undefined && indentation > parent;
    if (!isChild) parent = matches(line) ? indentation : undefined;
    return (parent !== undefined) === keep;
  });
}
