import { expect, test } from "vitest";
import { compileGrammar } from "../../scripts/grammar-compile.mjs";

const ok = '{% command("x") %}';

// What the build refuses, and how it says so.
const mistakes: [name: string, text: string, problems: string[]][] = [
  ["nothing", `exec -> "a  A" ${ok}`, []],
  ["a keyword without help", `exec -> "a" ${ok}`, ['one.ne:1: "a" has no help']],
  ["an unknown slot", `exec ->\n  "WROD  Name" ${ok}`, ['one.ne:2: "WROD" is neither keyword nor slot']],
  ["an unknown flag", `exec -> "a  A  @17.x" ${ok}`, ['one.ne:1: "a": unknown flag @17.x']],
  [
    "different help at one place",
    `exec -> "a  One" "b  B" ${ok}\n  | tail\ntail -> "a  Two" "c  C" ${ok}`,
    ['one.ne:1: other help than in one.ne:3: "a  One" and "a  Two"'],
  ],
  [
    "different help behind words that are alike",
    `exec -> "a  A" "b  One" ${ok}\n  | "a  A" "b  Two" "c  C" ${ok}`,
    ['one.ne:1: other help than in one.ne:2: "b  One" and "b  Two"'],
  ],
  [
    "different help of alternatives that exclude each other is none",
    `exec -> "a  One  @-17.3.1a" ${ok} | "a  Two  @17.3.2-" ${ok} | "b  B" "a  Three" ${ok}`,
    [],
  ],
  ["an undefined nonterminal", `exec -> "a  A" tail ${ok}`, ["one.ne:1: tail is not defined"]],
  ["a character class", `exec -> "a  A" [0-9] ${ok}`, ['one.ne:1: only "words" can be typed']],
  ["a token", `exec -> "a  A" %word ${ok}`, ['one.ne:1: only "words" can be typed']],
  [
    "code that is no command",
    `exec -> "a  A" {% d => d[0] %}\n  | "b  B" {% command(12) %}`,
    ['one.ne:1: {% d => d[0] %} is not {% command("id") %}', 'one.ne:1: {% command(12) %} is not {% command("id") %}'],
  ],
  [
    "a line without a command",
    `exec -> "a  A" tail\ntail -> "b  B" ${ok}\n | "c  C"`,
    ["one.ne:2: tail has lines without a command"],
  ],
  [
    "a negative line without a command",
    `config -> "a  A" "~" tail\ntail -> "b  B" ${ok}`,
    ["one.ne:1: config has lines without a command"],
  ],
  ["an empty repetition", `exec -> "a  A" ("b  B"):?:* ${ok}`, ["one.ne:1: exec repeats something that can be empty"]],
  [
    "something empty repeated",
    `exec -> "a  A" tail:* ${ok}\ntail -> "b  B":?`,
    ["one.ne:1: exec repeats something that can be empty"],
  ],
  ["a rule that is itself", `exec -> "a  A" ${ok} | exec`, ["one.ne:1: exec repeats something that can be empty"]],
  [
    "the name of every object's member",
    `exec -> "a  A" ${ok}\nconstructor -> "b  B" ${ok}`,
    ["one.ne:2: constructor cannot be the name of a rule"],
  ],
  [
    "a marker with nothing behind it",
    `config -> "a  A" "~" "b  B":? ${ok}`,
    ['one.ne:1: what stands behind "~" can be empty'],
  ],
  [
    "a marker in the middle of a line",
    `config -> "a  A" tail "d  D" ${ok}\ntail -> "b  B" "~" "c  C"`,
    ['one.ne:1: tail may end at its "~", but more follows'],
  ],
  ["an include", `@include "other.ne"\nexec -> "a  A" ${ok}`, ["one.ne:1: @include is not for grammar files"]],
  ["a syntax error", `exec -> "a  A" ${ok}\nexec = b`, ["one.ne:2: cannot be read: invalid syntax at line 2 col 6"]],
];

test.each(mistakes)("%s", (_name, text, problems) => {
  expect(compileGrammar([{ name: "one.ne", text }]).problems).toEqual(problems);
});

test("a nonterminal belongs to one file", () => {
  const files = [
    { name: "one.ne", text: `exec -> "a  A" tail ${ok}\ntail -> "b  B"` },
    { name: "two.ne", text: `# more\ntail -> "c  C"` },
  ];
  expect(compileGrammar(files).problems).toEqual(["two.ne:2: tail is defined in one.ne:2 too"]);
});

test("brackets of two files do not meet, and terminals that read the same are one", () => {
  const files = [
    { name: "one.ne", text: `exec -> "a  A" ("x  X" | "y  Y") ${ok} | two` },
    { name: "two.ne", text: `two -> "b  B" ("y  Y" | "z  Z") ${ok}` },
  ];
  expect(compileGrammar(files)).toEqual({
    problems: [],
    data: {
      names: ["$0", "exec", "$2", "two"],
      words: ["x", "y", "a", "z", "b"],
      helps: ["X", "Y", "A", "Z", "B"],
      flagged: [0, 0, 0, 0, 0],
      flags: [""],
      places: [0, 1, 0, 1, 0, 1, 1, 1, 1, 1],
      files: ["one.ne", "two.ne"],
      commands: [["x"]],
      rules: [
        ...[0, 0, 1, -1],
        ...[0, 0, 1, -2],
        ...[1, 1, 2, -3, 0],
        ...[1, 0, 1, 3],
        ...[2, 0, 1, -2],
        ...[2, 0, 1, -4],
        ...[3, 1, 2, -5, 2],
      ],
    },
  });
});
