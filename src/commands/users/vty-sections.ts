/**
 * Ranges of vty lines in the configuration. Each line is configured by itself; lines beside each other that were
 * configured together stand in one section, and the first five never share one with those behind them.
 */
import type { Config, ConfigLine, SectionPath } from "../../device/config/config.ts";

/** The vty lines that every router has. */
export const FIRST_VTYS = 5;

const LINE = "config line";

/** What a vty has that nobody has configured yet: it asks for a password, and says so. */
const NEW_LINES: readonly ConfigLine[] = [
  { id: "config-line login", slot: "config-line login", text: "login", values: [] },
];

interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * The configuration with sections that begin at `first` and end at `last`, and the paths of all sections in between;
 * what stood in a section that was cut stands in both parts.
 */
export function withVtys(
  config: Config,
  first: number,
  last: number,
): { config: Config; paths: readonly SectionPath[] } {
  const cut = config.flatMap((section) => cutAt(section, [FIRST_VTYS, first, last + 1]));
  const known = cut.flatMap((section) => rangeOf(section) ?? []);
  const missing = rangesOf(first, last).filter(
    ({ first: at }) => !known.some((range) => at >= range.first && at <= range.last),
  );
  const next = missing.reduce((lines: Config, range) => inserted(lines, range, NEW_LINES), cut);
  const paths = next.flatMap((section): SectionPath[] => {
    const range = rangeOf(section);
    return range !== undefined && range.first >= first && range.last <= last ? [[section.slot]] : [];
  });
  return { config: paths.length === 1 && cut.length === config.length && missing.length === 0 ? config : next, paths };

  /** The parts of a range that no section has, as long as possible. */
  function rangesOf(from: number, to: number): readonly Range[] {
    const has = (at: number) => known.some((range) => at >= range.first && at <= range.last);
    const ranges: Range[] = [];
    for (let at = from; at <= to; at++) {
      const before = ranges.at(-1);
      if (has(at)) continue;
      if (before?.last === at - 1 && at !== FIRST_VTYS) ranges[ranges.length - 1] = { ...before, last: at };
      else ranges.push({ first: at, last: at });
    }
    return ranges;
  }
}

/** The configuration without the vty lines from `first` on up to `last`. */
export function withoutVtys(config: Config, first: number, last: number): Config {
  const cut = config.flatMap((section) => cutAt(section, [first, last + 1]));
  return cut.filter((section) => {
    const range = rangeOf(section);
    return range === undefined || range.last < first || range.first > last;
  });
}

function rangeOf(section: ConfigLine): Range | undefined {
  const [, first, last = first] = (section.id === LINE && /^line vty (\d+)(?: (\d+))?$/.exec(section.text)) || [];
  return first === undefined ? undefined : { first: Number(first), last: Number(last) };
}

function sectionOf({ first, last }: Range, lines: readonly ConfigLine[]): ConfigLine {
  const text = first === last ? `line vty ${first}` : `line vty ${first} ${last}`;
  return { id: LINE, slot: text, text, values: first === last ? [first] : [first, last], lines };
}

/** A section in the parts that end before the given lines. */
function cutAt(section: ConfigLine, starts: readonly number[]): readonly ConfigLine[] {
  const range = rangeOf(section);
  if (range === undefined) return [section];
  const inside = [...new Set(starts)].filter((at) => at > range.first && at <= range.last).sort((a, b) => a - b);
  if (inside.length === 0) return [section];
  return [range.first, ...inside].map((first, index) =>
    sectionOf({ first, last: (inside[index] ?? range.last + 1) - 1 }, section.lines ?? []),
  );
}

/** Puts a new section behind the vty sections before it. */
function inserted(config: Config, range: Range, lines: readonly ConfigLine[]): Config {
  const before = config.findLastIndex((section) => (rangeOf(section)?.last ?? Number.POSITIVE_INFINITY) < range.first);
  const at = before < 0 ? config.length : before + 1;
  return [...config.slice(0, at), sectionOf(range, lines), ...config.slice(at)];
}
