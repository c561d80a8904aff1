/**
 * Bytes to keys. A chunk may end anywhere, also inside an escape sequence or between CR and LF: what is unfinished is
 * in the decoder, a plain value. Nothing here waits for time: a lone Escape is simply the start of the next key.
 */
import { type EscapeState, stepEscape } from "./escapes.ts";
import type { Key, NamedKey } from "./keys.ts";

/** What is left over from the chunks before. */
export interface Decoder {
  /** A CR was the last thing seen: an LF right behind it belongs to it. */
  readonly afterReturn: boolean;
  readonly escape: EscapeState;
}

/** The decoder of a connection on which nothing has arrived. */
export const freshDecoder: Decoder = { afterReturn: false, escape: { kind: "none" } };

/** The decoder behind a CR. */
export const decoderAfterReturn: Decoder = { ...freshDecoder, afterReturn: true };

const NUL = 0x00;
const LF = 0x0a;
const CR = 0x0d;
const ESC = 0x1b;

const named = (name: NamedKey): Key => ({ kind: "named", name });

/**
 * Decodes the next chunk: bytes, or text of which each code unit is taken as one byte would be. CR, LF, CR LF and
 * CR NUL are one Enter each; NUL is nothing; everything outside ASCII is dropped, as are unknown escape sequences and
 * the marks of a bracketed paste (the text between them is typed text).
 */
export function decodeKeys(decoder: Decoder, chunk: Uint8Array | string): { decoder: Decoder; keys: Key[] } {
  const keys: Key[] = [];
  let { afterReturn, escape: sequence } = decoder;
  for (let index = 0; index < chunk.length; index++) {
    const code = typeof chunk === "string" ? chunk.charCodeAt(index) : (chunk[index] ?? NUL);
    const belongsToReturn = afterReturn && code === LF;
    afterReturn = false;
    if (belongsToReturn) continue;
    if (sequence.kind !== "none" && isSequencePart(code)) {
      const step = stepEscape(sequence, code);
      sequence = step.state;
      if (step.key !== undefined) keys.push(step.key);
      continue;
    }
    // A control character cuts an escape sequence off and counts for itself.
    sequence = { kind: code === ESC ? "escape" : "none" };
    afterReturn = code === CR;
    const key = plainKey(code);
    if (key !== undefined) keys.push(key);
  }
  return { decoder: { afterReturn, escape: sequence }, keys };
}

const isSequencePart = (code: number): boolean => code >= 0x20 && code !== 0x7f;

function plainKey(code: number): Key | undefined {
  if (code >= 0x20 && code < 0x7f) return { kind: "char", char: String.fromCharCode(code) };
  switch (code) {
    case NUL:
    case ESC:
      return undefined;
    case CR:
    case LF:
      return named("enter");
    case 0x08:
    case 0x7f:
      return named("erase");
    case 0x09:
      return named("tab");
    default:
      return code < 0x20 ? { kind: "control", letter: String.fromCharCode(code + 0x40) } : undefined;
  }
}
