/** What `run` and the plain stream say about a script on standard error. One place for the wording. */
import { formatIso } from "../clock/instant.ts";
import type { DataMap } from "../parse/index.ts";
import type { TypedLine } from "./typist.ts";

const UNREAD: Readonly<Record<NonNullable<TypedLine["unread"]>, string>> = {
  rommon: "not read: the router found no image to boot (:image add puts one there, :power off and on tries again)",
  booting: "not read: the router is booting (:advance waits for it)",
  off: "not read: the router is off",
  "waits-for-return": "not read: the console waits for RETURN (an empty line)",
};

/** What there is to say about a line that was typed: one message a line, `script:line:column: what`. */
export function remarks(script: string, number: number, typed: TypedLine, strict: boolean): string[] {
  const at = (column: number) => `${script}:${number}:${column}: `;
  const said: string[] = [];
  if (typed.unread !== undefined) said.push(at(1) + UNREAD[typed.unread]);
  if (typed.cut > 0) said.push(`${at(typed.input.length - typed.cut + 1)}cut: ${typed.cut} characters too long`);
  if (strict && typed.rejected !== undefined) {
    const { code, column } = typed.rejected;
    said.push(`${at((column ?? firstWord(typed.input)) + 1)}rejected (${code}): ${typed.input.trim()}`);
  }
  return said;
}

/** Whether a line makes `--strict` fail. */
export const fails = (typed: TypedLine): boolean =>
  typed.rejected !== undefined || typed.unread !== undefined || typed.cut > 0;

/** The line of `--json`; `parsed` is what the output holds, where it can be read. */
export function jsonLine({ at, device, prompt, input, output, rejected }: TypedLine, parsed: DataMap | null): string {
  const line = { at: formatIso(at), device, prompt, input, output, rejected: rejected ?? null, parsed };
  return `${JSON.stringify(line)}\n`;
}

const firstWord = (input: string): number => Math.max(input.search(/\S/), 0);
