import { expect, test } from "vitest";
import { diffText } from "../../src/text/diff-text.ts";

const cases: [name: string, expected: string, received: string, diff: string[]][] = [
  ["equal texts", "a\nb\n", "a\nb\n", []],
  ["a letter", "Count: 1\n", "Count: 2\n", ["- Count: 1", "+ Count: 2", "         ^ column 8", "  "]],
  [
    "a blank at the end",
    "a\nStatus:\nb",
    "a\nStatus: \nb",
    ["  a", "- Status:", "+ Status:·", "         ^ column 8", "  b"],
  ],
  ["rows that came", "a\nb", "a\nx\ny\nb", ["  a", "+ x", "+ y", "  b"]],
  ["rows that went", "a\nx\nb", "a\nb", ["  a", "- x", "  b"]],
  [
    "what is far away is left out",
    "1\n2\n3\n4\n5\n6\nseven\n8\n9\n10\n11",
    "1\n2\n3\n4\n5\n6\nSeven\n8\n9\n10\n11",
    ["  ...", "  5", "  6", "- seven", "+ Seven", "  ^ column 1", "  8", "  9", "  ..."],
  ],
];

test.each(cases)("%s", (_name, expected, received, diff) => {
  expect(diffText(expected, received)).toEqual(diff);
});
