/** Destination patterns against dialed numbers. */
import { expect, test } from "vitest";
import { matchPattern } from "../../src/device/dial-match.ts";

test.each([
  ["555....", "5551234", 3],
  ["555....", "555123", undefined],
  ["555....", "55512345", 3],
  ["555....$", "55512345", undefined],
  [".T", "1", 0],
  [".T", "", undefined],
  ["T", "", 0],
  ["9T", "914085551212", 1],
  ["9[2-4,8]", "98", 1],
  ["9[2-4,8]", "95", undefined],
  ["9[^0-1]", "91", undefined],
  ["9[^0-1]", "92", 1],
  ["+1408.......", "+14085551212", 5],
  ["+1408.......", "14085551212", undefined],
  ["12%3$", "13", 3],
  ["12%3$", "12223", 3],
  ["12+3$", "13", undefined],
  ["12?3$", "1223", undefined],
  ["(12)+3$", "12123", 3],
  ["*69", "*69", 3],
  ["", "1", 0],
])("%s and %s", (pattern, number, digits) => {
  expect(matchPattern(pattern, number)).toBe(digits);
});
