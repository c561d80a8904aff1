import fc from "fast-check";
import { expect, test } from "vitest";
import { stableHex, stableUuid, stableWord } from "../../src/text/prng.ts";

const length = fc.nat(200);

/** Written down once: a change of these texts changes every token of every saved lab. */
test("the texts of a seed", () => {
  expect([stableHex("lab", 9), stableWord("lab", "ABCDEF", 9), stableUuid("lab")]).toEqual([
    "9d1a9fe57",
    "BDFFAAFDF",
    "9d1a9fe5-72f2-4037-b127-cc4346a13edb",
  ]);
});

test("hexadecimal digits: as many as asked for, a longer text begins with a shorter", () => {
  fc.assert(
    fc.property(fc.string(), length, (seed, count) => {
      const text = stableHex(seed, count);
      expect(text).toMatch(new RegExp(`^[0-9a-f]{${count}}$`));
      expect(stableHex(seed, 200).startsWith(text)).toBe(true);
    }),
  );
});

test("words: as many letters as asked for, all of the alphabet", () => {
  fc.assert(
    fc.property(fc.string(), length, (seed, count) => {
      expect(stableWord(seed, "XYZ789", count)).toMatch(new RegExp(`^[XYZ789]{${count}}$`));
    }),
  );
});

test("every letter of an alphabet turns up", () => {
  expect(new Set(stableWord("seed", "0123456789", 500))).toEqual(new Set("0123456789"));
});

test("UUIDs have the form of version 4", () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      expect(stableUuid(seed)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }),
  );
});

test("different seeds give different texts", () => {
  const seeds = Array.from({ length: 1000 }, (_, index) => `${index}`);
  expect(new Set(seeds.map((seed) => stableUuid(seed))).size).toBe(1000);
});
