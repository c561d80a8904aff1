/** Passwords of type 7: texts that cannot be one are refused, clear ones in a line are hidden. */
import { hidePassword, revealPassword } from "../../device/secrets.ts";
import type { Command } from "../../grammar/index.ts";
import type { Context, Output } from "../registry.ts";

/** A password in the clear that one word holds, with what stands around it. */
const CLEAR = /^(.*?\b(?:password|shared-secret) )(?:0 )?(?!7 )(\S+)( .*)?$/;

/** `password 7 …` whose text is none (field knowledge). */
export function refuseBadHidden(_context: Context, command: Command): Output {
  const at = command.words.findIndex(({ keyword }) => keyword === "7");
  const hidden = command.words[at + 1]?.text;
  if (command.negated !== undefined || at < 0 || hidden === undefined) return undefined;
  return revealPassword(hidden) === undefined ? `Invalid encrypted password: ${hidden}\n` : undefined;
}

/** `text` with its password hidden; the same text where it holds none in the clear. */
export function hiddenIn(text: string, seed: string): string {
  const [, head, password, tail = ""] = CLEAR.exec(text) ?? [];
  if (head === undefined || password === undefined) return text;
  return `${head}7 ${hidePassword(password, seed)}${tail}`;
}
