import fc from "fast-check";
import { expect, test } from "vitest";
import { padEnd, padStart, tableRow, truncate, twoColumns, wordColumns, wrapWords } from "../../src/text/columns.ts";

const modes = [
  { word: "address-family", help: "Enter Address Family command mode" },
  { word: "exit", help: "Exit from routing protocol configuration mode" },
  { word: "no", help: "Negate a command or set its defaults" },
];

test("help in two columns", () => {
  expect(twoColumns(modes, 80)).toEqual([
    "  address-family  Enter Address Family command mode",
    "  exit            Exit from routing protocol configuration mode",
    "  no              Negate a command or set its defaults",
  ]);
});

test("help that is longer than the screen", () => {
  expect(twoColumns(modes, 40)).toEqual([
    "  address-family  Enter Address Family",
    "                  command mode",
    "  exit            Exit from routing",
    "                  protocol configuration",
    "                  mode",
    "  no              Negate a command or",
    "                  set its defaults",
  ]);
});

test("help on a line that is exactly filled, and on one character less", () => {
  const [exact = ""] = twoColumns(modes.slice(0, 1), 0);
  expect(twoColumns(modes.slice(0, 1), exact.length)).toEqual([exact]);
  expect(twoColumns(modes.slice(0, 1), exact.length - 1)).toEqual([
    "  address-family  Enter Address Family command",
    "                  mode",
  ]);
});

test("help on an endless line, and on one that is too narrow", () => {
  expect(twoColumns(modes.slice(2), 0)).toEqual(["  no  Negate a command or set its defaults"]);
  expect(twoColumns([{ word: "running-config", help: "Current operating" }], 10)).toEqual([
    "  running-config  Current",
    "                  operating",
  ]);
});

test("help without words, and words without help", () => {
  expect(twoColumns([], 80)).toEqual([]);
  const items = [
    { word: "<0-59>", help: "Minutes offset from UTC" },
    { word: "<cr>", help: "" },
  ];
  expect(twoColumns(items, 80)).toEqual(["  <0-59>  Minutes offset from UTC", "  <cr>"]);
});

test.each([
  [[], 80, []],
  [["interface", "interfaces"], 80, ["interface  interfaces"]],
  [["interface", "interfaces"], 21, ["interface  interfaces"]],
  [["interface", "interfaces"], 20, ["interface", "interfaces"]],
  [["interface", "interfaces"], 0, ["interface  interfaces"]],
  [["a", "bcd", "efg", "hi", "j"], 13, ["a    bcd  efg", "hi   j"]],
  [["configure", "connect"], 5, ["configure", "connect"]],
])("words %j on a screen of %d", (words, width, lines) => {
  expect(wordColumns(words, width)).toEqual(lines);
});

test.each([
  ["abcdef", 6, 3, "abcdef"],
  ["abcdefg", 6, 3, "abc..."],
  ["", 0, 0, ""],
])("%j cut beyond %d to %d", (text, max, keep, expected) => {
  expect(truncate(text, max, keep)).toBe(expected);
});

test.each([
  ["the quick brown fox", 80, 2, ["the quick brown fox"]],
  ["the quick brown fox", 9, 0, ["the quick", "brown fox"]],
  ["the quick brown fox", 9, 2, ["the quick", "  brown", "  fox"]],
  ["the quick brown fox", 0, 2, ["the quick brown fox"]],
  ["  the  quick   brown ", 12, 1, ["  the  quick", " brown"]],
  ["incomprehensible", 5, 2, ["incomprehensible"]],
  ["an incomprehensible fox", 5, 2, ["an", "  incomprehensible", "  fox"]],
  ["", 5, 2, [""]],
])("%j wrapped at %d, indented by %d", (text, width, indent, lines) => {
  expect(wrapWords(text, width, indent)).toEqual(lines);
});

test("wrapping keeps every word, in lines that fit unless they hold one word", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 40 }), fc.nat(8), (given, width, indent) => {
      const lines = wrapWords(given.join(" "), width, indent);
      const kept = lines.flatMap((line) => line.trim().split(" "));
      const overlong = lines.filter((line) => line.length > width && line.trim().includes(" "));
      expect({ kept, overlong }).toEqual({ kept: given, overlong: [] });
    }),
  );
});

test("cells", () => {
  expect([padEnd("ab", 4), padEnd(12345, 4), padStart(7, 3), padStart("abcd", 3)]).toEqual([
    "ab  ",
    "12345",
    "  7",
    "abcd",
  ]);
  expect(tableRow(["Timestamp", "Count", 3], [12, 7])).toBe("Timestamp   Count  3");
});
