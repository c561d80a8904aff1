import { utf8 } from "./bytes.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Groups of four, the last one padded with `=`. */
const ENCODED = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Base64 (RFC 4648 §4) of bytes, or of a text's UTF-8, padded and on one line. */
export function encodeBase64(data: Uint8Array | string): string {
  const bytes = utf8(data);
  let text = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(index, index + 3);
    const bits = (first << 16) | (second << 8) | third;
    const digits = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((bits >> shift) & 63)).join("");
    text += digits.slice(0, bytes.length - index + 1).padEnd(4, "=");
  }
  return text;
}

/** The bytes of a Base64 text; white space in it doesn't count. Undefined if it isn't padded Base64. */
export function decodeBase64Bytes(text: string): Uint8Array | undefined {
  const compact = text.replace(/\s/g, "");
  if (!ENCODED.test(compact)) return undefined;
  const digits = compact.replace(/=+$/, "");
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  for (let index = 0, at = 0; at < bytes.length; index += 4) {
    const bits = [0, 1, 2, 3].reduce((sum, place) => (sum << 6) | digitAt(digits, index + place), 0);
    for (const shift of [16, 8, 0]) bytes[at++] = bits >> shift;
  }
  return bytes;
}

/** The UTF-8 text in a Base64 text. Undefined if either is malformed. */
export function decodeBase64(text: string): string | undefined {
  const bytes = decodeBase64Bytes(text);
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The value of a digit; beyond the end 0, which fills up the last group. */
function digitAt(digits: string, index: number): number {
  return index < digits.length ? ALPHABET.indexOf(digits.charAt(index)) : 0;
}
