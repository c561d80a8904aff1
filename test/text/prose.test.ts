import { expect, test } from "vitest";
import { setProse } from "../../src/text/prose.ts";

const cases: [text: string, width: number, set: string][] = [
  ["", 10, ""],
  ["one two\nthree\n", 79, "one two three"],
  ["one two three", 7, "one two\nthree"],
  ["one two three", 8, "one two\nthree"],
  ["a  incomprehensibility  b", 5, "a\nincomprehensibility\nb"],
  ["first\n\n \nsecond\nline", 79, "first\n\nsecond line"],
];

test.each(cases)("%j at %i", (text, width, set) => {
  expect(setProse(text, width)).toBe(set);
});
