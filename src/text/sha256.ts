import { hex, padMessage, utf8 } from "./bytes.ts";

const BLOCK = 64;

/** The first 64 primes, of whose roots the constants are made (FIPS 180-4 §4.2.2, §5.3.3). */
function constants(): { readonly start: readonly number[]; readonly round: readonly number[] } {
  if (known !== undefined) return known;
  const primes = firstPrimes(64);
  known = {
    start: primes.slice(0, 8).map((prime) => rootFraction(prime, 2n)),
    round: primes.map((prime) => rootFraction(prime, 3n)),
  };
  return known;
}

/** Made with the first digest: a start of the program that needs none should not wait for roots. */
let known: ReturnType<typeof constants> | undefined;

/** The SHA-256 digest (FIPS 180-4) of bytes, or of a text's UTF-8: 32 bytes. */
export function sha256(data: Uint8Array | string): Uint8Array {
  const message = padMessage(utf8(data), false);
  const state = new Int32Array(constants().start);
  for (let block = 0; block < message.byteLength; block += BLOCK) mix(state, message, block);
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => {
    digest.setInt32(index * 4, word, false);
  });
  return new Uint8Array(digest.buffer);
}

/** `sha256` as 64 lower-case hexadecimal digits. */
export function sha256Hex(data: Uint8Array | string): string {
  return hex(sha256(data));
}

/** HMAC-SHA-256 (RFC 2104) as 64 lower-case hexadecimal digits. Texts count as their UTF-8. */
export function hmacSha256Hex(key: Uint8Array | string, message: Uint8Array | string): string {
  const given = utf8(key);
  const short = given.length > BLOCK ? sha256(given) : given;
  const padKey = (mask: number) => Uint8Array.from({ length: BLOCK }, (_, index) => (short[index] ?? 0) ^ mask);
  const inner = sha256(joined(padKey(0x36), utf8(message)));
  return sha256Hex(joined(padKey(0x5c), inner));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** Works one block of 64 bytes into the state. */
function mix(state: Int32Array, message: DataView, block: number): void {
  const words = schedule(message, block);
  const { round } = constants();
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  const before = [a, b, c, d, e, f, g, h];
  for (let step = 0; step < 64; step++) {
    const choice = (e & f) ^ (~e & g);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + at(round, step) + at(words, step)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  state.set([a, b, c, d, e, f, g, h].map((value, index) => value + at(before, index)));
}

/** The block's 16 words, spread out to 64. */
function schedule(message: DataView, block: number): Int32Array {
  const words = new Int32Array(64);
  for (let index = 0; index < 16; index++) words[index] = message.getInt32(block + index * 4, false);
  for (let index = 16; index < 64; index++) {
    const near = at(words, index - 15);
    const late = at(words, index - 2);
    const nearMix = turn(near, 7) ^ turn(near, 18) ^ (near >>> 3);
    const lateMix = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[index] = at(words, index - 16) + nearMix + at(words, index - 7) + lateMix;
  }
  return words;
}

/** `word` rotated right. */
function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0;
}

/** The first 32 bits behind the point of a prime's square or cube root, exact: floor(root(prime) * 2^32) mod 2^32. */
function rootFraction(prime: number, degree: bigint): number {
  const target = BigInt(prime) << (32n * degree);
  let low = 0n;
  let high = 1n << 40n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= target) low = middle;
    else high = middle;
  }
  return Number(BigInt.asIntN(32, low));
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}
