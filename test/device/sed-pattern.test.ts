/** The expressions of translation rules. */
import { expect, test } from "vitest";
import { betweenSlashes, compileSed, replaced } from "../../src/device/sed-pattern.ts";

const translated = (match: string, replace: string, number: string): string | undefined => {
  const found = compileSed(betweenSlashes(match) ?? "\\(")?.(number);
  return found && replaced(betweenSlashes(replace) ?? "", number, found);
};

test.each([
  ["/^9/", "//", "95551212", "5551212"],
  ["/^9/", "//", "85551212", undefined],
  ["/123/", "/456/", "91234123", "94564123"],
  ["/^$/", "/1000/", "", "1000"],
  ["/^\\(..\\)\\(.*\\)$/", "/\\2\\1/", "12345", "34512"],
  ["/^\\(1\\(.\\)\\)./", "/[\\1|\\2|\\3]/", "1234", "[12|2|]4"],
  ["/[^2-9]+$/", "/x/", "5101", "5x"],
  ["/[]1-]/", "/x/", "5-1", "5x1"],
  ["/55?$/", "/x/", "455", "4x"],
  ["/5*/", "/x/", "455", "x455"],
  ["/^+1/", "/00/", "+1408", "00408"],
  ["/^\\(1\\|2\\)\\|9$/", "/\\&\\//", "39", "3&/"],
  ["/(1)/", "/x/", "1", undefined],
  ["/1$2/", "/x/", "1$2", "x"],
  ["#^1#", "#2#", "13", "23"],
  ["/^\\(1/", "/2/", "1", undefined],
  ["/[1/", "/2/", "1", undefined],
  ["/1\\/", "/2/", "1", undefined],
  ["/1\\)2/", "/3/", "1)2", "3"],
])("%s %s of %s", (match, replace, number, expected) => {
  expect(translated(match, replace, number)).toBe(expected);
});

test("No pattern takes long, however its repetitions stand in each other", () => {
  const nested = `${"\\(".repeat(8)}1*${"\\)*".repeat(8)}2`;
  expect(compileSed(nested)?.("1".repeat(200))).toBeUndefined();
  expect(compileSed(nested)?.(`${"1".repeat(200)}2`)).toMatchObject({ from: 0, to: 201 });
});
