import { hex } from "./bytes.ts";
import { sha256 } from "./sha256.ts";

/** `length` lower-case hexadecimal digits that look random and depend on `seed` alone. A longer one begins with a shorter. */
export function stableHex(seed: string, length: number): string {
  return hex(stableBytes(seed, Math.ceil(length / 2))).slice(0, length);
}

/** `length` characters of `alphabet` (1 to 65536 characters) that look random and depend on `seed` alone. */
export function stableWord(seed: string, alphabet: string, length: number): string {
  const letters = Array.from(alphabet);
  const bytes = stableBytes(seed, length * 4);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return Array.from({ length }, (_, index) => letters[view.getUint32(index * 4) % letters.length]).join("");
}

/** A UUID in the form of version 4 (RFC 9562), lower case, that depends on `seed` alone. */
export function stableUuid(seed: string): string {
  const digits = stableHex(seed, 32);
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join("-");
}

/** The digests of `0:seed`, `1:seed`, … one after the other. */
function stableBytes(seed: string, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let block = 0; block * 32 < length; block++) {
    bytes.set(sha256(`${block}:${seed}`).subarray(0, length - block * 32), block * 32);
  }
  return bytes;
}
