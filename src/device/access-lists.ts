/** Access lists of a configuration, as they are shown. */
import { type Config, linesOf } from "./config/config.ts";

/** One entry: `10 permit udp any any eq 5060`. */
export interface AccessEntry {
  readonly sequence: number;
  /** Without its number. */
  readonly rule: string;
}

export interface AccessList {
  readonly kind: "standard" | "extended";
  readonly name: string;
  readonly entries: readonly AccessEntry[];
}

/** All access lists: standard ones first, then in the order in which they were first entered. */
export function accessListsOf(config: Config): readonly AccessList[] {
  return (["standard", "extended"] as const).flatMap((kind) =>
    linesOf(config, `config ip access-list ${kind}`).map(({ text, lines = [] }) => ({
      kind,
      name: text.split(" ").at(-1) ?? "",
      entries: lines.map(({ text }) => entryOf(text)),
    })),
  );
}

/** An entry as running-config has it. */
export function entryOf(text: string): AccessEntry {
  const [, number = "0", rule = text] = /^(\d+) (.*)$/.exec(text) ?? [];
  return { sequence: Number(number), rule };
}
