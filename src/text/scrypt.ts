import { utf8 } from "./bytes.ts";
import { sha256 } from "./sha256.ts";

/** HMAC-SHA-256 (RFC 2104) of bytes. */
function hmac(key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = new Uint8Array(64);
  block.set(key.length > 64 ? sha256(key) : key);
  const inner = new Uint8Array(64 + message.length);
  inner.set(block.map((byte) => byte ^ 0x36));
  inner.set(message, 64);
  const outer = new Uint8Array(64 + 32);
  outer.set(block.map((byte) => byte ^ 0x5c));
  outer.set(sha256(inner), 64);
  return sha256(outer);
}

/** PBKDF2 with HMAC-SHA-256 (RFC 8018): `length` bytes. */
export function pbkdf2(
  password: Uint8Array | string,
  salt: Uint8Array | string,
  rounds: number,
  length: number,
): Uint8Array {
  const key = utf8(password);
  const seed = utf8(salt);
  const result = new Uint8Array(length);
  for (let block = 1, at = 0; at < length; block++, at += 32) {
    const first = new Uint8Array(seed.length + 4);
    first.set(seed);
    new DataView(first.buffer).setUint32(seed.length, block);
    let last = hmac(key, first);
    const sum = Uint8Array.from(last);
    for (let round = 1; round < rounds; round++) {
      last = hmac(key, last);
      for (let index = 0; index < 32; index++) sum[index] = (sum[index] ?? 0) ^ (last[index] ?? 0);
    }
    result.set(sum.subarray(0, Math.min(32, length - at)), at);
  }
  return result;
}

/** scrypt (RFC 7914) with r = 1 and p = 1: `length` bytes. `cost` is N, a power of two. */
export function scrypt(password: string, salt: string, cost: number, length: number): Uint8Array {
  const mixed = words(pbkdf2(password, salt, 1, 128));
  const rows = new Uint32Array(cost * 32);
  for (let row = 0; row < cost; row++) {
    rows.set(mixed, row * 32);
    mixBlock(mixed);
  }
  for (let round = 0; round < cost; round++) {
    const row = ((mixed[16] ?? 0) & (cost - 1)) * 32;
    for (let index = 0; index < 32; index++) mixed[index] = (mixed[index] ?? 0) ^ (rows[row + index] ?? 0);
    mixBlock(mixed);
  }
  return pbkdf2(password, bytes(mixed), 1, length);
}

/** BlockMix of two chunks of 16 words, in place. */
function mixBlock(block: Uint32Array): void {
  const chunk = Uint32Array.from(block.subarray(16));
  for (const start of [0, 16]) {
    for (let index = 0; index < 16; index++) chunk[index] = (chunk[index] ?? 0) ^ (block[start + index] ?? 0);
    salsa8(chunk);
    block.set(chunk, start);
  }
}

/** The quarter rounds of Salsa20, as places in the chunk: four on columns, four on rows. */
const QUARTERS = [
  [0, 4, 8, 12],
  [5, 9, 13, 1],
  [10, 14, 2, 6],
  [15, 3, 7, 11],
  [0, 1, 2, 3],
  [5, 6, 7, 4],
  [10, 11, 8, 9],
  [15, 12, 13, 14],
] as const;

/** Salsa20/8 on 16 words, in place. */
function salsa8(chunk: Uint32Array): void {
  const x = Uint32Array.from(chunk);
  const step = (to: number, a: number, b: number, bits: number) => {
    const sum = ((x[a] ?? 0) + (x[b] ?? 0)) | 0;
    x[to] = (x[to] ?? 0) ^ ((sum << bits) | (sum >>> (32 - bits)));
  };
  for (let round = 0; round < 4; round++) {
    for (const [a, b, c, d] of QUARTERS) {
      step(b, a, d, 7);
      step(c, b, a, 9);
      step(d, c, b, 13);
      step(a, d, c, 18);
    }
  }
  for (let index = 0; index < 16; index++) chunk[index] = ((chunk[index] ?? 0) + (x[index] ?? 0)) | 0;
}

function words(from: Uint8Array): Uint32Array {
  const view = new DataView(from.buffer, from.byteOffset);
  return Uint32Array.from({ length: from.length / 4 }, (_, index) => view.getUint32(index * 4, true));
}

function bytes(from: Uint32Array): Uint8Array {
  const result = new Uint8Array(from.length * 4);
  const view = new DataView(result.buffer);
  for (const [index, word] of from.entries()) view.setUint32(index * 4, word, true);
  return result;
}
