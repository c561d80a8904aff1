import { expect, test } from "vitest";
import { slotOf } from "../../src/grammar/slots.ts";

const table: [slot: string, accepted: string, refused: string][] = [
  ["WORD", 'x 8 "a /b', ""],
  ["<8-23>", "8 23 08", "7 24 -8 8x 1e1 0x9"],
  ["<-23 - 23>", "-23 0 23", "-24 24 --1"],
  ["<0-18446744073709551615>", "16102401 18446744073709551615", "-1 184467440737095516150"],
  ["<0x0-0xFFFF>", "0x2102 0XFF 0x0", "2102 0x10000 0x"],
  ["A.B.C.D", "0.0.0.0 255.255.255.255 192.0.2.1", "1.2.3 1.2.3.4.5 256.1.1.1 1..2.3 a.b.c.d 1.2.3.4/8"],
  ["A.B.C.D/nn", "10.0.0.0/8 0.0.0.0/0", "10.0.0.0 10.0.0.0/33 10.0.0.0/ 10.0.0.0/8/8"],
  ["X:X:X:X::X", ":: ::1 2001:db8::1 1:2:3:4:5:6:7:8 1::", "1 1:2 ::1:: 1:2:3:4:5:6:7:8:9 12345:: :::1 g::"],
  ["X:X:X:X::X/<0-128>", "2001:db8::/32 ::/0", "2001:db8:: ::/129"],
  ["H.H.H", "0000.5e00.5301 0.0.A", "0000.5e00 00000.0.0 g.0.0"],
  ["hh:mm:ss", "1:2:3 23:59:59 00:00:00", "24:0:0 1:2 1:60:0 1:2:3:4"],
  ["hh:mm", "2:00 23:59", "24:00 2 2:0:0"],
  ["MONTH", "jan January SEPT mar", "ma xyz januaryy"],
  ["DAY", "sun Monday", "mo someday"],
];

test.each(table)("%s takes %s, not %s", (name, accepted, refused) => {
  const slot = slotOf(name);
  expect(accepted.split(" ").filter((text) => !slot?.accepts(text))).toEqual([]);
  expect(refused.split(" ").filter((text) => text !== "" && slot?.accepts(text))).toEqual([]);
});

test.each(table)("what %s takes could be foreseen at each letter, and its sample is taken", (name, accepted) => {
  const slot = slotOf(name);
  const prefixes = accepted.split(" ").flatMap((text) => [...text].map((_, i) => text.slice(0, i + 1)));
  expect(prefixes.filter((text) => !slot?.begins(text))).toEqual([]);
  expect(slot?.accepts(slot.sample)).toBe(true);
});

test.each([
  ["WORD", '"two words"', "two words"],
  ["<8-23>", "08", 8],
  ["<0-18446744073709551615>", "18446744073709551615", "18446744073709551615"],
  ["<0x0-0xFFFF>", "0x2102", "0x2102"],
  ["H.H.H", "0000.5E00.5301", "0000.5e00.5301"],
  ["MONTH", "september", "Sep"],
  ["DAY", "MON", "Mon"],
])("%s makes %s to %s", (name, text, value) => {
  expect(slotOf(name)?.value(text)).toBe(value);
});

test.each(["hostname", "FOO", "<8>", "<a-b>", "toString", "constructor"])("%s is no slot", (name) => {
  expect(slotOf(name)).toBe(undefined);
});
