import { expect, test } from "vitest";
import { enumerate } from "../../src/grammar/enumerate.ts";
import type { ModeId } from "../../src/grammar/modes.ts";
import { parseLine } from "../../src/grammar/parse.ts";
import type { Reader } from "../../src/grammar/walk.ts";
import { readerOf, router } from "./fixture.ts";

// What the notation of grammar files means: each case is a small grammar and all lines that it accepts.

const engineOwn = ["end", "exit", "help"];

function accepted(reader: Reader, mode: ModeId): string[] {
  const lines = [...enumerate(reader, mode)].map(({ pattern }) => pattern);
  return lines.filter((line) => !engineOwn.includes(line)).sort();
}

const notations: [name: string, mode: ModeId, text: string, lines: string[]][] = [
  [
    "a marker is where a negative line may end",
    "config",
    'config -> "hostname  Name" "~" "WORD  Name" {% command("hostname") %}',
    ["default hostname", "default hostname WORD", "hostname WORD", "no hostname", "no hostname WORD"],
  ],
  [
    "markers may follow each other, and stand inside brackets",
    "config",
    'config -> "a  A" "~" ("b  B" "~" "<1-9>  Number" | "c  C") {% command("a") %}',
    [
      "a b <1-9>",
      "a c",
      ...["default", "no"].flatMap((no) => ["a", "a b", "a b <1-9>", "a c"].map((a) => `${no} ${a}`)),
    ],
  ],
  [
    "!no and +no choose the form",
    "config",
    `config -> "a  A" ("on  On  @!no" | "off  Off  @+no" | "x  X") {% command("a") %}`,
    ["a on", "a x", "default a off", "default a x", "no a off", "no a x"],
  ],
  [
    "EXEC has no negative form: markers are not seen",
    "exec",
    'exec -> "a  A" "~" "b  B" {% command("a") %} | "no  No  @!no" "c  C" {% command("c") %} | "d  D  @+no" {% command("d") %}',
    ["a b", "no c"],
  ],
  [
    "a closed word closes its alternative, and what needs it",
    "exec",
    `exec -> "a  A" a_tail {% command("a") %} | "b  B" b_tail {% command("b") %}
     a_tail -> "old  Old  @-17.3.1a" | "new  New  @17.3.2-" ("opt  Optional  @17.12-"):?
     b_tail -> "x  X" "none  None  @feature:none" | "y  Y  @!feature:policy"`,
    ["a new"],
  ],
  [
    "flags add up",
    "exec",
    `exec -> "a  A  @17.3- @feature:policy" {% command("a") %} | "b  B  @17.3-17.6,17.9- @!feature:policy" {% command("b") %}
           | "c  C  @-16.9,17.6- @hidden" {% command("c") %}`,
    ["a", "c"],
  ],
  [
    "repetition and option are nearley's",
    "exec",
    'exec -> "a  A" ("b  B"):? {% command("a") %} | "c  C" ("<1-2>  Number"):+ {% command("c") %}',
    ["a", "a b", "c <1-2>", "c <1-2> <1-2>", "c <1-2> <1-2> <1-2>"],
  ],
  [
    "macros may be used in all files",
    "exec",
    'both[x] -> "a  A" $x | "b  B" $x\nexec -> both["c  C"] {% command("c") %}',
    ["a c", "b c"],
  ],
];

test.each(notations)("%s", (_name, mode, text, lines) => {
  const found = [...enumerate(readerOf(text), mode, { depth: 4 })].map(({ pattern }) => pattern);
  expect(found.filter((line) => !engineOwn.includes(line)).sort()).toEqual([...lines].sort());
});

test("features and releases are asked each time", () => {
  const text = 'exec -> "a  A  @feature:x" {% command("a") %} | "b  B  @!feature:x" {% command("b") %}';
  const reader = readerOf(text);
  expect(accepted(reader, "exec")).toEqual(["b"]);
  expect(accepted({ ...reader, context: router("17.6.1a", ["x"]) }, "exec")).toEqual(["a"]);
});

test("the innermost command wins, of two beside each other the later", () => {
  const text = `
    exec -> "a  A" a_tail {% command("outer") %}
    a_tail -> "b  B" | "c  C" {% command("inner", { pipe: true, privilege: 15 }) %} | one two
    one -> "d  D" {% command("one") %}
    two -> "e  E" {% command("two") %}`;
  const found = ["a b", "a c", "a d e"].map((line) => parseLine(readerOf(text), "exec", line));
  expect(found.map((result) => (result.ok ? [result.command.id, result.command.options] : result))).toEqual([
    ["outer", {}],
    ["inner", { pipe: true, privilege: 15 }],
    ["two", {}],
  ]);
});

test("values in quotes count as one word; an open quote is a letter", () => {
  const text = 'exec -> "a  A" "WORD  W" ("b  B"):? {% command("a") %}';
  const values = ['a "x y" b', 'a "x', 'a "x y', 'a "" b'].map((line) => {
    const result = parseLine(readerOf(text), "exec", line);
    return result.ok ? result.command.words[1]?.value : result.error;
  });
  expect(values).toEqual(["x y", '"x', { code: "invalid", column: 5 }, ""]);
});

test("values of alike slots are tried in all of them, of unlike ones in the precise one only", () => {
  const text = `
    exec -> "a  A" ("<1-9>  Low" "x  X" | "<5-20>  High" "y  Y" | "WORD  Any" "z  Z") {% command("a") %}`;
  const lines = ["a 7 x", "a 7 y", "a 7 z", "a 3 y", "a q z"];
  const results = lines.map((line) => parseLine(readerOf(text), "exec", line));
  expect(results.map((result) => (result.ok ? "ok" : result.error))).toEqual([
    "ok",
    "ok",
    { code: "invalid", column: 4 },
    { code: "invalid", column: 4 },
    "ok",
  ]);
});

test("a line with two derivations is the grammar's mistake", () => {
  const text = 'exec -> "a  A" {% command("one") %} | a {% command("two") %}\na -> "a  A"';
  expect(() => parseLine(readerOf(text), "exec", "a")).toThrow('grammar: "a" has 2 derivations');
});
