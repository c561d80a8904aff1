/** A line that is wider than the screen (CLI §5): ten columns at a time, `$` at the cuts. */
import { expect, test } from "vitest";
import { toBytes } from "../../src/session/terminal/effects.ts";
import { FakeRouter, session } from "./fake-router.ts";

function narrow(width: number) {
  const { router, terminal } = session();
  router.lineSettings = { ...router.lineSettings, width };
  return { router, terminal, type: (text: string) => toBytes(terminal.feed(text)) };
}

const ALPHABET = "abcdefghijklmnopqrstuvwxyz";

test("a row of 24 columns holds 20 behind R1#, the next character scrolls by ten", () => {
  const { terminal, type } = narrow(24);
  expect(type(ALPHABET.slice(0, 20))).toBe(ALPHABET.slice(0, 20));
  expect(type("u")).toBe(`${"\b".repeat(20)}$lmnopqrstu${" ".repeat(9)}${"\b".repeat(9)}`);
  expect(type("v")).toBe("v");
  expect(terminal.view()).toEqual({ prompt: "R1#", text: "$lmnopqrstuv", cursor: 12, hidden: false });
});

test("moving back uncovers the start, and hides the end", () => {
  const { terminal, type } = narrow(24);
  type(`${ALPHABET}\x02\x02`);
  expect(terminal.view()).toEqual({ prompt: "R1#", text: "$lmnopqrstuvwxyz", cursor: 14, hidden: false });
  type("\x01");
  expect(terminal.view()).toEqual({ prompt: "R1#", text: "abcdefghijklmnopqrs$", cursor: 0, hidden: false });
  type("\x06".repeat(19));
  expect(terminal.view()).toEqual({ prompt: "R1#", text: "$lmnopqrstuvwxyz", cursor: 9, hidden: false });
  type("\x15");
  expect(terminal.view()).toEqual({ prompt: "R1#", text: "tuvwxyz", cursor: 0, hidden: false });
});

test("a scrolled line is entered whole, and said to be scrolled", () => {
  const { router, type } = narrow(24);
  type(`${ALPHABET}\r${ALPHABET}\x01\rshort\r`);
  expect(router.heard).toEqual([`${ALPHABET} [scrolled]`, `${ALPHABET} [scrolled]`, "short"]);
});

test("help, Tab and Ctrl-R show the scrolled row again", () => {
  const { type } = narrow(24);
  type(ALPHABET);
  expect(type("?")).toBe("?\r\nlength\r\n\r\nR1#$lmnopqrstuvwxyz");
  expect(type("\t")).toBe("\r\nR1#$lmnopqrstuvwxyz");
  expect(type("\x12")).toBe("\r\nR1#$lmnopqrstuvwxyz");
});

test.each([0, 511, 512])("width %i never scrolls", (width) => {
  const { router, type } = narrow(width);
  const line = "x".repeat(600);
  expect(type(`${line}\r`)).toBe(`${line}\r\nR1#`);
  expect(router.heard).toEqual([line]);
});

test("within few columns a line moves in smaller steps", () => {
  const { terminal, type } = narrow(12);
  type(ALPHABET.slice(0, 9));
  expect(terminal.view()).toEqual({ prompt: "R1#", text: "$hi", cursor: 3, hidden: false });
  type("\x01");
  expect(terminal.view()).toEqual({ prompt: "R1#", text: "abcdefg$", cursor: 0, hidden: false });
});

test("a question wider than the screen goes on in the row below", () => {
  const { terminal, type } = narrow(24);
  type(`copy\r${ALPHABET}`);
  const { prompt, text, cursor } = terminal.view();
  expect([prompt.length % 24, text, cursor]).toEqual([15, "$tuvwxyz", 8]);
});

test.each([1, 2, 3, 4, 5])("a screen of %i columns does no harm", (width) => {
  const { router, terminal, type } = narrow(width);
  type(`${ALPHABET}\x01\x05`);
  expect(terminal.view().text).toBe("$yz");
  type("\r");
  expect(router.heard).toEqual([`${ALPHABET} [scrolled]`]);
});

test("the front end's own screen counts where it is narrower", () => {
  const { terminal } = session(new FakeRouter(), { columns: 24 });
  terminal.feed(ALPHABET);
  expect(terminal.view().text).toBe("$lmnopqrstuvwxyz");
  terminal.resize(80);
  expect(terminal.view().text).toBe("$lmnopqrstuvwxyz");
  terminal.feed("\x01");
  expect(terminal.view().text).toBe(ALPHABET);
  terminal.resize(20);
  expect(terminal.view()).toEqual({ prompt: "R1#", text: "abcdefghijklmno$", cursor: 0, hidden: false });
  terminal.resize(undefined);
  expect(terminal.view().text).toBe(ALPHABET);
});

test("a line of 10,000 characters arrives whole", () => {
  const { router, terminal } = session();
  const line = "word ".repeat(2000);
  terminal.feed(`${line}\r`);
  expect(router.heard).toEqual([`${line} [scrolled]`]);
});
