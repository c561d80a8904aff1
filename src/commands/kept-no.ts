import type { ConfigLine } from "../device/config/config.ts";
import { type Command, canonical } from "../grammar/index.ts";
import type { Context } from "./registry.ts";

/** The negative form of a line that every boot brings: it stays away only while the configuration says `no`. */
export function keptNo(_context: Context, command: Command): readonly ConfigLine[] {
  return [{ id: command.id, slot: command.id, text: `no ${canonical(command)}`, values: [], off: true }];
}
