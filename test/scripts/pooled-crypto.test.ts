import { createHash, getRandomValues } from "node:crypto";
import { expect, test } from "vitest";
import * as pooled from "../../scripts/bundle/pooled-crypto.mjs";

const ROUNDS = 5_000;
const SIZE = 16;

test("random bytes of a pool are given out once, and nothing beside the range is touched", () => {
  const seen = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const packet = Buffer.alloc(SIZE + 8, 0xee);
    expect(pooled.randomFillSync(packet, 4, SIZE)).toBe(packet);
    expect(packet.subarray(0, 4).toString("hex") + packet.subarray(-4).toString("hex")).toBe("ee".repeat(8));
    seen.add(packet.subarray(4, 4 + SIZE).toString("hex"));
  }
  expect(seen.size).toBe(ROUNDS);
});

test("more than padding comes from the system, and the rest of node:crypto is as it is", () => {
  const key = pooled.randomFillSync(Buffer.alloc(4_096));
  expect(new Set(key).size).toBeGreaterThan(200);
  expect(pooled.createHash).toBe(createHash);
  expect(pooled.getRandomValues).toBe(getRandomValues);
});
