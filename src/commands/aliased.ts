/** Lines that begin with an alias: what they stand for, and where in them stands what was typed (field knowledge). */
import { type AliasMode, aliasesOf } from "../device/settings/aliases.ts";
import type { Device } from "../device/types.ts";
import { completeWord, type HelpResult, helpFor, type ModeId, type ParseResult } from "../grammar/index.ts";
import { grammarContext } from "./grammar-context.ts";

/** A line whose alias was replaced. */
export interface Replaced {
  readonly text: string;
  /** Characters that the line became longer by; what stands behind the alias moved by so many. */
  readonly longer: number;
  /** Length of the alias, and the column at which it was typed. */
  readonly alias: number;
  readonly from: number;
}

/** What `alias` calls a mode. */
const NAMES: Partial<Record<ModeId, AliasMode>> = {
  "user-exec": "exec",
  exec: "exec",
  config: "configure",
  "config-if": "interface",
};

const aliasesAt = ({ config }: Device, mode: ModeId) => {
  const name = NAMES[mode];
  return name === undefined ? undefined : aliasesOf(config).get(name);
};

const DO = /^ *do +/i;

/** What a line stands for; undefined where it begins with no alias. A blank ahead of it keeps an alias from being one. */
export function replaced(device: Device, mode: ModeId, line: string): Replaced | undefined {
  const behindDo = mode === "exec" || mode === "user-exec" ? undefined : DO.exec(line)?.[0].length;
  const from = behindDo ?? 0;
  const end = line.indexOf(" ", from);
  const name = line.slice(from, end < 0 ? line.length : end);
  const text = aliasesAt(device, behindDo === undefined ? mode : "exec")?.get(name);
  if (text === undefined) return undefined;
  return {
    text: line.slice(0, from) + text + line.slice(from + name.length),
    longer: text.length - name.length,
    alias: name.length,
    from,
  };
}

/** Whether nothing stands behind the alias. */
export function isAlone({ text, longer, alias, from }: Replaced): boolean {
  return text.slice(from + alias + longer).trim() === "";
}

/** Moves the place of an error from the line that was read to the one that was typed. */
export function asTyped(result: ParseResult, { longer, alias, from }: Replaced): ParseResult {
  if (result.ok || !("column" in result.error)) return result;
  const { column } = result.error;
  const behind = column >= from + alias + longer;
  return { ok: false, error: { ...result.error, column: behind ? column - longer : Math.min(column, from) } };
}

/** What `?` answers at the end of what was typed: aliases that begin so stand with a star before the words. */
export function helpWithAliases(device: Device, mode: ModeId, typed: string): HelpResult {
  const context = grammarContext(device);
  if (/ /.test(typed)) {
    const help = helpFor(context, mode, replaced(device, mode, typed)?.text ?? typed);
    return help.kind === "ambiguous" ? { ...help, text: typed } : help;
  }
  const help = helpFor(context, mode, typed);
  if (typed === "" || (help.kind !== "words" && help.kind !== "unrecognized")) return help;
  const aliases = [...(aliasesAt(device, mode) ?? [])]
    .filter(([name]) => name.startsWith(typed))
    .map(([name, text]) => `*${name}=${text.includes(" ") ? `"${text}"` : text}`);
  if (aliases.length === 0) return help;
  return { kind: "words", words: [...aliases.sort(), ...(help.kind === "words" ? help.words : [])] };
}

/** What Tab makes of a line; undefined where it makes nothing. An alias at its beginning stays as it was typed. */
export function completeBehindAlias(device: Device, mode: ModeId, typed: string): string | undefined {
  const line = replaced(device, mode, typed);
  const isBehind = line !== undefined && typed.length > line.from + line.alias;
  const completed = completeWord(grammarContext(device), mode, isBehind ? line.text : typed)?.text;
  if (!isBehind || completed === undefined) return completed;
  const { from, alias, longer } = line;
  return typed.slice(0, from + alias) + completed.slice(from + alias + longer);
}
