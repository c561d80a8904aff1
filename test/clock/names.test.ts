import { expect, test } from "vitest";
import { monthNamed, monthShort, weekdayLong, weekdayNamed, weekdayShort } from "../../src/clock/names.ts";

test("names by number", () => {
  expect([1, 5, 12].map(monthShort)).toEqual(["Jan", "May", "Dec"]);
  expect([0, 3, 6].map(weekdayShort)).toEqual(["Sun", "Wed", "Sat"]);
  expect([0, 3, 6].map(weekdayLong)).toEqual(["Sunday", "Wednesday", "Saturday"]);
  expect(() => monthShort(13)).toThrow(RangeError);
  expect(() => weekdayLong(-1)).toThrow(RangeError);
});

test.each([
  ["jan", 1],
  ["June", 6],
  ["JUL", 7],
  ["septem", 9],
  ["ju", undefined],
  ["", undefined],
  ["mayor", undefined],
])("month %j is %j", (text, month) => {
  expect(monthNamed(text)).toBe(month);
});

test.each([
  ["sun", 0],
  ["Saturday", 6],
  ["THURS", 4],
  ["t", undefined],
  ["funday", undefined],
])("weekday %j is %j", (text, weekday) => {
  expect(weekdayNamed(text)).toBe(weekday);
});
