/** What a text looks like on the wire. Long ones come again and again, so they are looked at once. */
import { isPrintable } from "./printable.ts";

/** How a text of whole lines is printed. */
export interface Look {
  /** It is printed as it stands. */
  readonly printable: boolean;
  readonly lines: number;
  /** With the line ends of the wire. */
  readonly bytes: string;
}

/** Texts that are kept, and from which length on and up to which. */
const KEPT = 100;
const LONG = 200;
const LONGEST = 16_384;

const known = new Map<string, Look>();

export function lookOf(text: string): Look {
  if (text.length < LONG || text.length > LONGEST) return look(text);
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= KEPT) known.delete(known.keys().next().value ?? "");
  const made = look(text);
  known.set(text, made);
  return made;
}

function look(text: string): Look {
  const bytes = text.replaceAll("\n", "\r\n");
  const lines = bytes.length - text.length + (text === "" || text.endsWith("\n") ? 0 : 1);
  return { printable: isPrintable(text), lines, bytes };
}
