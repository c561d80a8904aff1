// Stands in for node:crypto in ssh2's ciphers. Each packet is padded with a few random bytes, and to ask the system for so
// few costs more than all else of a packet: they are asked for in one go and each is given out once.
import { randomFillSync as fill } from "node:crypto";

export * from "node:crypto";

const POOL = 16_384;
/** More is no padding. */
const FEW = 256;

const pool = Buffer.alloc(POOL);
let next = POOL;

export function randomFillSync(buffer, offset = 0, size = buffer.length - offset) {
  if (size > FEW) return fill(buffer, offset, size);
  if (next + size > POOL) {
    fill(pool);
    next = 0;
  }
  for (let at = 0; at < size; at++) {
    buffer[offset + at] = pool[next];
    pool[next] = 0;
    next++;
  }
  return buffer;
}
