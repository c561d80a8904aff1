/**
 * What a terminal does to the world, in order. Two kinds of front end read the same effects: those that carry bytes
 * (SSH, telnet, a plain pty) and one that draws the live row itself (Ink).
 */
import { lookOf } from "./look.ts";
import { printable } from "./printable.ts";

export type Effect =
  /** Bytes on the live row: echo, prompt, `--More--`. A front end that draws the row itself ignores them. */
  | { readonly kind: "echo"; readonly bytes: string }
  /** The live row, which reads `text`, becomes permanent, and the next row begins. */
  | { readonly kind: "settle"; readonly text: string }
  /** Whole lines, each ended by `\n`, where the live row stood. */
  | { readonly kind: "print"; readonly text: string }
  | { readonly kind: "bell" }
  /** The session is over. */
  | { readonly kind: "close" }
  /** A lab control was entered; the terminal reads nothing until its reply is received. */
  | { readonly kind: "control"; readonly line: string };

export const echo = (bytes: string): Effect[] => (bytes === "" ? [] : [{ kind: "echo", bytes }]);

export const settle = (text: string): Effect[] => [{ kind: "settle", text }];

/** Prints lines that carry no line ends. */
export const printLines = (lines: readonly string[]): Effect[] =>
  lines.length === 0 ? [] : [{ kind: "print", text: lines.map((line) => `${printable(line)}\n`).join("") }];

/** Prints a printable text of whole lines; the last one may lack its end. */
export function printText(text: string): Effect[] {
  return text === "" ? [] : [{ kind: "print", text: text.endsWith("\n") ? text : `${text}\n` }];
}

/** The exact bytes of a router: only printable ASCII, BS, CR and LF (CLIENTS §2). The bell stays silent. */
export function toBytes(effects: readonly Effect[]): string {
  let bytes = "";
  for (const effect of effects) {
    if (effect.kind === "echo") bytes += effect.bytes;
    else if (effect.kind === "settle") bytes += "\r\n";
    else if (effect.kind === "print") bytes += lookOf(effect.text).bytes;
  }
  return bytes;
}

/** What goes above the live row, line ends as `\n`. Bell, close and control are left to the front end. */
export function toInk(effects: readonly Effect[]): string {
  let text = "";
  for (const effect of effects) {
    if (effect.kind === "settle") text += `${effect.text}\n`;
    else if (effect.kind === "print") text += effect.text;
  }
  return text;
}
