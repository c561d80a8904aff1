import { fromHex, utf8 } from "./bytes.ts";
import { md5Hex } from "./md5.ts";

const DIGITS = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Which bytes of the digest make four digits together; the last byte stands alone. */
const TRIPLES = [
  [0, 6, 12],
  [1, 7, 13],
  [2, 8, 14],
  [3, 9, 15],
  [4, 10, 5],
] as const;

/** The MD5 crypt of a password, as Unix and IOS's type 5 store it: `$1$salt$hash`. `salt` is up to 8 characters. */
export function md5Crypt(password: string, salt: string): string {
  const key = utf8(password);
  const seed = utf8(salt);
  const inner = digest(key, seed, key);
  const start: Uint8Array[] = [key, utf8("$1$"), seed];
  for (let left = key.length; left > 0; left -= 16) start.push(inner.subarray(0, Math.min(16, left)));
  for (let bits = key.length; bits > 0; bits >>= 1) {
    start.push(bits & 1 ? Uint8Array.of(0) : key.length > 0 ? key.subarray(0, 1) : Uint8Array.of());
  }
  let last = digest(...start);
  for (let round = 0; round < 1000; round++) {
    const parts = round % 2 === 1 ? [key] : [last];
    if (round % 3 !== 0) parts.push(seed);
    if (round % 7 !== 0) parts.push(key);
    parts.push(round % 2 === 1 ? last : key);
    last = digest(...parts);
  }
  const at = (index: number) => last[index] ?? 0;
  const groups = TRIPLES.map(([a, b, c]) => digits((at(a) << 16) | (at(b) << 8) | at(c), 4));
  return `$1$${salt}$${groups.join("")}${digits(at(11), 2)}`;
}

/** Six bits a digit, the lowest first. */
function digits(value: number, count: number): string {
  return Array.from({ length: count }, (_, index) => DIGITS.charAt((value >> (index * 6)) & 63)).join("");
}

function digest(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return fromHex(md5Hex(all));
}
