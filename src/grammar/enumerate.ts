import type { Place } from "./chart.ts";
import { leadOf } from "./frame.ts";
import { sampleInterface } from "./interfaces.ts";
import { meaningOf } from "./meaning.ts";
import { type ModeId, modeOf } from "./modes.ts";
import type { Terminal } from "./terminals.ts";
import type { Reader } from "./walk.ts";

/** A line that a mode accepts. */
export interface AcceptedLine {
  /** Keywords in full, and a sample value for each slot. */
  readonly line: string;
  /** The same, with slots as `?` prints them. */
  readonly pattern: string;
  readonly id: string;
  /** Some word of it is not offered by `?`. */
  readonly hidden: boolean;
}

/** How far to go. */
export interface Extent {
  /** Lines at most; all if not given. */
  readonly limit?: number;
  /** Words per line at most: 12 if not given. */
  readonly depth?: number;
}

interface Prefix {
  readonly place: Place;
  readonly words: readonly string[];
  readonly shown: readonly string[];
  readonly hidden: boolean;
}

/**
 * Lists the lines that a mode accepts by itself, shorter ones first; not those of its parents, behind `do` or behind
 * the pipe. Other lines may be read between two steps.
 */
export function* enumerate(reader: Reader, mode: ModeId, { limit, depth }: Extent = {}): Generator<AcceptedLine> {
  const { grammar, context } = reader;
  const chart = grammar.chart(mode, context);
  const isConfig = modeOf(mode).kind === "config";
  chart.reset();
  const queue: Prefix[] = [{ place: chart.save(), words: [], shown: [], hidden: false }];
  let left = limit ?? Number.POSITIVE_INFINITY;
  for (const prefix of queue) {
    chart.restore(prefix.place);
    const { keywords, slots } = chart.next();
    const results = chart.results();
    if (results.length > 0 && prefix.words.length > 0) {
      const line = prefix.words.join(" ");
      const { id } = meaningOf(results, line);
      yield { line, pattern: prefix.shown.join(" "), id, hidden: prefix.hidden };
      if (--left <= 0) return;
    }
    if (prefix.words.length >= (depth ?? 12)) continue;
    const options = [...[...keywords.values()].flatMap((alike) => alike.slice(0, 1)), ...slots];
    for (const terminal of options) {
      if (isConfig && prefix.words.length === 0 && leadOf(terminal.key) === "do") continue;
      chart.restore(prefix.place);
      chart.feed(terminal.slot === undefined ? { keyword: terminal.key, slots: [] } : { slots: [terminal] });
      queue.push({
        place: chart.save(),
        words: [...prefix.words, sampleOf(reader, terminal)],
        shown: [...prefix.shown, terminal.word],
        hidden: prefix.hidden || terminal.hidden,
      });
    }
  }
}

/** Some text that a terminal takes. */
function sampleOf({ context }: Reader, { slot, word }: Terminal): string {
  if (slot?.reads === "interface") return sampleInterface(context, slot.sample);
  if (slot?.reads === "file") return `${context.values("FILE")[0]?.word ?? "bootflash:"}sample`;
  return slot?.sample ?? word;
}
