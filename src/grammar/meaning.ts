import type { ChartRule } from "./chart.ts";
import type { CommandOptions } from "./data.ts";

/** Which command a finished rule means. */
export class Meaning {
  readonly id: string;
  readonly options: CommandOptions;

  constructor(id: string, options: CommandOptions = {}) {
    this.id = id;
    this.options = options;
  }
}

/** Says what the data of finished rules are: their meaning when lines are read, their derivation when one is explained. */
export type Dressing = (
  rule: string,
  symbols: ChartRule["symbols"],
  meaning: Meaning | undefined,
) => ChartRule["build"];

/** The innermost meaning of a derivation wins; of two beside each other, the later. */
export const innermost: Dressing = (_rule, _symbols, meaning) => (parts) => {
  for (let i = parts.length - 1; i >= 0; i--) if (parts[i] instanceof Meaning) return parts[i];
  return meaning;
};

/**
 * The meaning of a whole line.
 * @param results of the chart, not empty
 * @throws if there are several derivations, or none with a command: mistakes of the grammar files
 */
export function meaningOf(results: readonly unknown[], line: string): Meaning {
  const [meaning] = results;
  if (results.length > 1) throw new Error(`grammar: "${line}" has ${results.length} derivations`);
  if (!(meaning instanceof Meaning)) throw new Error(`grammar: "${line}" has no command`);
  return meaning;
}
