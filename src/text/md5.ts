import { hex, padMessage, utf8 } from "./bytes.ts";

/** Left rotations of the four rounds, each used four times over (RFC 1321 §3.4). */
const ROTATIONS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];

/** The sine table of RFC 1321 §3.4. */
const SINES = Array.from({ length: 64 }, (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32) | 0);

/** The MD5 digest (RFC 1321) of bytes, or of a text's UTF-8, as 32 lower-case hexadecimal digits. */
export function md5Hex(data: Uint8Array | string): string {
  const message = padMessage(utf8(data), true);
  const state = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]);
  for (let block = 0; block < message.byteLength; block += 64) mix(state, message, block);
  const digest = new DataView(new ArrayBuffer(16));
  state.forEach((word, index) => {
    digest.setInt32(index * 4, word, true);
  });
  return hex(new Uint8Array(digest.buffer));
}

/** Works one block of 64 bytes into the state. */
function mix(state: Int32Array, message: DataView, block: number): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  const before = [a, b, c, d];
  for (let step = 0; step < 64; step++) {
    const round = step >> 4;
    const { bits, word } = roundFunction(round, step, b, c, d);
    const sum = (a + bits + (SINES[step] ?? 0) + message.getInt32(block + word * 4, true)) | 0;
    const rotation = ROTATIONS[round]?.[step & 3] ?? 0;
    [a, d, c, b] = [d, c, b, (b + ((sum << rotation) | (sum >>> (32 - rotation)))) | 0];
  }
  state.set([a, b, c, d].map((value, index) => value + (before[index] ?? 0)));
}

/** The bits that a round makes of the state, and which of the block's 16 words it adds at a step. */
function roundFunction(round: number, step: number, b: number, c: number, d: number): { bits: number; word: number } {
  switch (round) {
    case 0:
      return { bits: (b & c) | (~b & d), word: step };
    case 1:
      return { bits: (b & d) | (c & ~d), word: (5 * step + 1) % 16 };
    case 2:
      return { bits: b ^ c ^ d, word: (3 * step + 5) % 16 };
    default:
      return { bits: c ^ (b | ~d), word: (7 * step) % 16 };
  }
}
