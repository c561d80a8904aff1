/**
 * The running configuration as a value: lines with their parsed values, sections with lines inside.
 * The order here is the order in which lines were first entered; the order on display is the writer's business.
 */

/** One configuration line. `id` is the command that made it; `text` is what running-config prints (without indent). */
export interface ConfigLine {
  readonly id: string;
  /** Identity within its section: two lines with the same slot replace each other. */
  readonly slot: string;
  readonly text: string;
  /** The values of the line's slots in order: `ip route 0.0.0.0 0.0.0.0 10.0.0.1` has three. */
  readonly values: readonly (string | number)[];
  /** True where the line is stored in its negated form, as `no ip domain lookup`. */
  readonly off?: true;
  /** Lines of the section that this line opens; absent on plain lines. */
  readonly lines?: readonly ConfigLine[];
}

export type Config = readonly ConfigLine[];

/** Slots from the top of the configuration down to a section: `["interface GigabitEthernet0/0/0"]`. */
export type SectionPath = readonly string[];

/** The lines at `path`; undefined where no such section exists. */
export function linesAt(config: Config, path: SectionPath): Config | undefined {
  let lines: Config | undefined = config;
  for (const slot of path) lines = lines?.find((line) => line.slot === slot && line.lines)?.lines;
  return lines;
}

/** Puts `line` at `path`, in place of the line with the same slot (a section keeps the lines it holds). */
export function putLine(config: Config, path: SectionPath, line: ConfigLine): Config {
  return editSection(config, path, (lines) => {
    const at = lines.findIndex((other) => other.slot === line.slot);
    const old = lines[at];
    if (old === undefined) return [...lines, line];
    const next = lines.slice();
    next[at] = line.lines !== undefined && old.lines !== undefined ? { ...line, lines: old.lines } : line;
    return next;
  });
}

/** Takes the lines at `path` for which `match` holds out; the same value when none does. */
export function removeLines(config: Config, path: SectionPath, match: (line: ConfigLine) => boolean): Config {
  return editSection(config, path, (lines) => (lines.some(match) ? lines.filter((line) => !match(line)) : lines));
}

/** Applies `edit` to the lines at `path`; a path that does not exist changes nothing. */
export function editSection(config: Config, path: SectionPath, edit: (lines: Config) => Config): Config {
  const [slot, ...rest] = path;
  if (slot === undefined) return edit(config);
  const at = config.findIndex((line) => line.slot === slot && line.lines !== undefined);
  const section = config[at];
  if (section?.lines === undefined) return config;
  const lines = editSection(section.lines, rest, edit);
  if (lines === section.lines) return config;
  const next = config.slice();
  next[at] = { ...section, lines };
  return next;
}

/** All lines of command `id` at the top, or inside the section at `path`. */
export function linesOf(config: Config, id: string, path: SectionPath = []): Config {
  return (linesAt(config, path) ?? []).filter((line) => line.id === id);
}

/** The one line of command `id`, where there is at most one. */
export function lineOf(config: Config, id: string, path: SectionPath = []): ConfigLine | undefined {
  return (linesAt(config, path) ?? []).find((line) => line.id === id);
}
