import { hex, padMessage, utf8 } from "./bytes.ts";

/** What each quarter of the 80 steps adds (FIPS 180-4 §4.2.1). */
const CONSTANTS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];

/** The SHA-1 digest (FIPS 180-4) of bytes, or of a text's UTF-8, as 40 lower-case hexadecimal digits. For fingerprints alone. */
export function sha1Hex(data: Uint8Array | string): string {
  const message = padMessage(utf8(data), false);
  const state = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  for (let block = 0; block < message.byteLength; block += 64) mix(state, message, block);
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => {
    digest.setInt32(index * 4, word);
  });
  return hex(new Uint8Array(digest.buffer));
}

/** Works one block of 64 bytes into the state. */
function mix(state: Int32Array, message: DataView, block: number): void {
  const words = scheduled(message, block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  const before = [a, b, c, d, e];
  words.forEach((word, step) => {
    const quarter = Math.floor(step / 20);
    const sum = (rotated(a, 5) + bitsOf(quarter, b, c, d) + e + (CONSTANTS[quarter] ?? 0) + word) | 0;
    [e, d, c, b, a] = [d, c, rotated(b, 30), a, sum];
  });
  state.set([a, b, c, d, e].map((value, index) => value + (before[index] ?? 0)));
}

/** The 16 words of a block, and the 64 that are made from them. */
function scheduled(message: DataView, block: number): Int32Array {
  const words = new Int32Array(80);
  for (let step = 0; step < 80; step++) {
    const earlier = (by: number) => words[step - by] ?? 0;
    words[step] =
      step < 16 ? message.getInt32(block + step * 4) : rotated(earlier(3) ^ earlier(8) ^ earlier(14) ^ earlier(16), 1);
  }
  return words;
}

function bitsOf(quarter: number, b: number, c: number, d: number): number {
  if (quarter === 0) return (b & c) | (~b & d);
  return quarter === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
