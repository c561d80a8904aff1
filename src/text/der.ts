/** DER, the encoding of certificates (X.690), as far as they need it. */

/** One element: its tag, and its content from `start` to `end`. */
export interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

const VERSION = 0xa0;

/** Whether a text is whole bytes in hexadecimal digits. */
export const isHex = (digits: string): boolean => /^(?:[\da-f]{2})+$/i.test(digits);

/** The part of a certificate that is signed: its version, counted from 1, and the fields behind it, from the serial number on. */
export function signedFields(bytes: Uint8Array): { readonly version: number; readonly fields: readonly Element[] } {
  const [whole] = elements(bytes, 0, bytes.length);
  const [signed] = whole === undefined ? [] : inside(bytes, whole);
  const fields = signed === undefined ? [] : inside(bytes, signed);
  const [first] = fields;
  if (first?.tag !== VERSION) return { version: 1, fields };
  return { version: (bytes[first.end - 1] ?? 0) + 1, fields: fields.slice(1) };
}

export const inside = (bytes: Uint8Array, { start, end }: Element): readonly Element[] => elements(bytes, start, end);

/** The elements from `at` to `end`; those before the first that isn't whole. */
export function elements(bytes: Uint8Array, at: number, end: number): readonly Element[] {
  const found: Element[] = [];
  for (let next = at; next + 2 <= end; ) {
    const tag = bytes[next] ?? 0;
    const first = bytes[next + 1] ?? 0;
    const more = first < 0x80 ? 0 : first & 0x7f;
    const start = next + 2 + more;
    const length = more === 0 ? first : bytes.subarray(next + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
    if (start + length > end) break;
    found.push({ tag, start, end: start + length });
    next = start + length;
  }
  return found;
}

export function textAt(bytes: Uint8Array, { start, end }: Element): string {
  return new TextDecoder().decode(bytes.subarray(start, end));
}
