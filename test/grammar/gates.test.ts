import { expect, test } from "vitest";
import { canMeet, inRelease, parseGate } from "../../src/grammar/gates.ts";

const releases = ["16.6.1", "16.12.3", "17.2.1r", "17.3.1", "17.3.1a", "17.3.2", "17.3.8a", "17.6.1a", "17.12.4"];

const ranges: [flags: string, known: string][] = [
  ["", releases.join(" ")],
  ["17.3.2-", "17.3.2 17.3.8a 17.6.1a 17.12.4"],
  ["-17.3.1a", "16.6.1 16.12.3 17.2.1r 17.3.1 17.3.1a"],
  ["-17.3.1", "16.6.1 16.12.3 17.2.1r 17.3.1 17.3.1a"],
  ["-17.3", "16.6.1 16.12.3 17.2.1r 17.3.1 17.3.1a 17.3.2 17.3.8a"],
  ["16.12-17.3.1a", "16.12.3 17.2.1r 17.3.1 17.3.1a"],
  ["17.6.1a", "17.6.1a"],
  ["17.3", "17.3.1 17.3.1a 17.3.2 17.3.8a"],
  ["-16.9,17.6-", "16.6.1 17.6.1a 17.12.4"],
  ["17.2- -17.3.1a", "17.2.1r 17.3.1 17.3.1a"],
];

test.each(ranges)("@%s", (flags, known) => {
  expect(releases.filter((release) => inRelease(parseGate(flags), release)).join(" ")).toBe(known);
});

test("a gate takes its flags apart", () => {
  expect(parseGate("feature:cube !feature:legacy +no hidden")).toEqual({
    releases: [],
    features: [
      { name: "cube", wanted: true },
      { name: "legacy", wanted: false },
    ],
    form: "negative",
    hidden: true,
  });
});

test.each(["17.x-", "-", "17.3.2-17.6-17.9", "feature:", "secret", "17.3,"])("@%s is no flag", (flags) => {
  expect(() => parseGate(flags)).toThrow(`unknown flag @${flags}`);
});

const pairs: [a: string, b: string, meet: boolean][] = [
  ["", "", true],
  ["17.3.2-", "-17.3.1a", false],
  ["17.3.1a-", "-17.3.1a", true],
  ["-16.9", "-17.3", true],
  ["16.6-16.9,17.6-", "16.12-17.3", false],
  ["feature:cube", "!feature:cube", false],
  ["feature:cube", "!feature:legacy", true],
  ["!no", "+no", false],
  ["!no", "", true],
];

test.each(pairs)("@%s and @%s can be open together: %s", (a, b, meet) => {
  expect(canMeet(parseGate(a), parseGate(b))).toBe(meet);
  expect(canMeet(parseGate(b), parseGate(a))).toBe(meet);
});
