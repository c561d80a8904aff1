/** What `platform hardware throughput …` of the configuration says (COMMANDS §2.2). */
import { type Config, linesOf } from "../config/config.ts";

/** The throughput as typed: `250`, `1000000`, `500M`; undefined where none is configured. */
export function throughputOf(config: Config): string | undefined {
  const line = linesOf(config, "config platform hardware throughput").findLast(({ off }) => !off);
  return line?.text.split(" ").at(-1);
}
