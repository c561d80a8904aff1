import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical } from "../../src/grammar/command.ts";
import { completeWord } from "../../src/grammar/complete.ts";
import { enumerate } from "../../src/grammar/enumerate.ts";
import { helpFor } from "../../src/grammar/help.ts";
import type { ModeId } from "../../src/grammar/modes.ts";
import { parseLine } from "../../src/grammar/parse.ts";
import { reader, router } from "./fixture.ts";
import { brokenLaws } from "./laws.ts";

// Laws of the engine, on the fixture grammar; product.test.ts walks the product's.

const one = reader();
const bare = reader(router(), () => []);
const modes: readonly ModeId[] = ["user-exec", "exec", "config", "config-if", "config-line", "filter"];
const lines = modes.flatMap((mode) =>
  [...enumerate(one, mode, { depth: 8 })].map((accepted) => ({ mode, ...accepted })),
);

test.each(modes)("help, completion and parsing of %s agree", (mode) => {
  expect(lines.filter((line) => line.mode === mode).length).toBeGreaterThan(2);
  expect(brokenLaws(one, mode, { depth: 8 })).toEqual([]);
});

test("any abbreviation of a word is the same command, or ambiguous", () => {
  const anyLine = fc.constantFrom(...lines.filter(({ hidden }) => !hidden));
  fc.assert(
    fc.property(anyLine, fc.nat(), fc.nat(), fc.boolean(), ({ mode, line }, which, length, upper) => {
      const whole = parseLine(bare, mode, line);
      const words = whole.ok ? whole.command.words.filter((word) => /^[a-z]/.test(word.keyword ?? "")) : [];
      const word = words[which % Math.max(1, words.length)];
      if (!whole.ok || word === undefined) return;
      const short = word.text.slice(0, 1 + (length % word.text.length));
      const typed = upper ? short.toUpperCase() : short;
      const result = parseLine(
        bare,
        mode,
        line.slice(0, word.column) + typed + line.slice(word.column + word.text.length),
      );
      if (result.ok) expect(canonical(result.command)).toBe(canonical(whole.command));
      else expect(result.error.code).toBe("ambiguous");
    }),
    { numRuns: 1000 },
  );
});

test("no line at all makes the engine throw, and every caret stands in the line", () => {
  const pieces = 'sh no do | in int gi 0/0/0 " ! 1.2.3.4 license s \t conf ip descr'.split(" ");
  const noise = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(fc.constantFrom(...modes), noise, (mode, line) => {
      const result = parseLine(one, mode, line);
      helpFor(one, mode, line);
      completeWord(one, mode, line);
      const column = !result.ok && "column" in result.error ? result.error.column : 0;
      expect(column).toBeGreaterThanOrEqual(0);
      expect(column).toBeLessThan(line.length + 1);
    }),
    { numRuns: 1000 },
  );
});

test("a line of any length is read in a time that grows with it", () => {
  const long = "x".repeat(100_000);
  const hosts = "192.0.2.1 ".repeat(2_000);
  const results = [
    `show ${long}`,
    `description ${long}`,
    `ip name-server ${hosts}`,
    "no ".repeat(10_000),
    "do ".repeat(2_000),
  ];
  expect(results.map((line) => parseLine(one, "config-if", line).ok)).toEqual([false, true, true, false, false]);
});
