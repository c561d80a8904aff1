import { expect, test } from "vitest";
import { decodeKeys, freshDecoder } from "../../src/session/terminal/decoder.ts";
import { type Act, type EditorContext, editLine } from "../../src/session/terminal/editor.ts";
import { MAX_LINE_LENGTH } from "../../src/session/terminal/limits.ts";
import { freshEditor } from "../../src/session/terminal/line.ts";

const context: EditorContext = { command: true, tabs: false, editing: true, history: ["old", "older brother", "new"] };

/** The line after some keys, `|` where the cursor stands, and what the last key asked for. */
function after(input: string, changes: Partial<EditorContext> = {}): { line: string; act: Act } {
  let editor = freshEditor();
  let act: Act = "none";
  for (const key of decodeKeys(freshDecoder, input).keys) {
    ({ editor, act } = editLine(editor, key, { ...context, ...changes }));
  }
  return { line: `${editor.text.slice(0, editor.cursor)}|${editor.text.slice(editor.cursor)}`, act };
}

const CTRL = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 64);

test.each<[string, string, string, Act]>([
  ["typing", "show", "show|", "none"],
  ["Ctrl-B", `show${CTRL("B")}`, "sho|w", "none"],
  ["Left at the start", `a${CTRL("A")}\x1b[D`, "|a", "bell"],
  ["Ctrl-F at the end", `a${CTRL("F")}`, "a|", "bell"],
  ["Home, End", "abc\x1b[H\x1b[F", "abc|", "none"],
  ["insert in the middle", `sow${CTRL("B")}${CTRL("B")}h`, "sh|ow", "none"],
  ["Esc B", "show ip  route\x1bb\x1bb", "show |ip  route", "none"],
  ["Esc F", `show ip  route${CTRL("A")}\x1bf\x1bf\x1bf`, "show ip  route|", "none"],
  ["word arrows", "show ip\x1b[1;5D\x1b[1;5C", "show ip|", "none"],
  ["erase left in the middle", `show${CTRL("B")}\x7f`, "sh|w", "none"],
  ["Ctrl-D", `show${CTRL("A")}${CTRL("D")}`, "|how", "none"],
  ["Ctrl-D on an empty line", CTRL("D"), "|", "bell"],
  ["Delete key", `show${CTRL("A")}\x1b[3~\x1b[3~`, "|ow", "none"],
  ["Ctrl-K", `show ip${CTRL("A")}\x1bf${CTRL("K")}`, "show|", "none"],
  ["Ctrl-U in the middle", `show ip\x1bb${CTRL("U")}`, "|ip", "none"],
  ["Ctrl-X", `show ip${CTRL("X")}`, "|", "none"],
  ["Ctrl-W", `show ip  ${CTRL("W")}`, "show |", "none"],
  ["Esc D", `show ip route${CTRL("A")}\x1bf\x1bd`, "show| route", "none"],
  ["Ctrl-Y", `show ip${CTRL("W")}x ${CTRL("Y")}`, "show x ip|", "none"],
  ["Ctrl-Y with nothing deleted", `a\x7f${CTRL("Y")}`, "|", "bell"],
  ["Esc Y", `one two${CTRL("W")}${CTRL("W")}${CTRL("Y")}\x1by`, "two|", "none"],
  ["Esc Y round the ring", `one two${CTRL("W")}${CTRL("W")}${CTRL("Y")}\x1by\x1by`, "one |", "none"],
  ["Esc Y not behind a yank", `one two${CTRL("W")}${CTRL("Y")}x\x1by`, "one twox|", "bell"],
  ["Esc Y in the middle", `a b${CTRL("W")}${CTRL("W")}x z${CTRL("B")}${CTRL("Y")}\x1by`, "x b|z", "none"],
  ["Ctrl-T at the end", `shwo${CTRL("T")}`, "show|", "none"],
  ["Ctrl-T in the middle", `hsow${CTRL("A")}${CTRL("F")}${CTRL("T")}`, "sh|ow", "none"],
  ["Ctrl-T at the start", `ab${CTRL("A")}${CTRL("T")}`, "|ab", "bell"],
  ["Ctrl-T on one character", `a${CTRL("T")}`, "a|", "bell"],
  ["Esc C", `show ip${CTRL("A")}\x1bc\x1bc`, "Show Ip|", "none"],
  ["Esc U from within a word", `show ip${CTRL("A")}${CTRL("F")}\x1bu`, "sHOW| ip", "none"],
  ["Esc L", `SHOW IP${CTRL("A")}\x1bl`, "show| IP", "none"],
  ["Esc L at the end", "SHOW\x1bl", "SHOW|", "bell"],
  ["Ctrl-P", CTRL("P"), "new|", "recall"],
  ["Ctrl-P thrice", CTRL("P").repeat(3), "old|", "recall"],
  ["Ctrl-P beyond the oldest", CTRL("P").repeat(4), "old|", "bell"],
  ["the half-typed line is kept", `sh${CTRL("P")}${CTRL("P")}${CTRL("N")}${CTRL("N")}`, "sh|", "recall"],
  ["Ctrl-N on the typed line", `sh${CTRL("N")}`, "sh|", "bell"],
  ["a recalled line is edited", `${CTRL("P")}er${CTRL("A")}x`, "x|newer", "none"],
  ["Ctrl-V", `a${CTRL("V")}?`, "a?|", "none"],
  ["Esc Q", "a\x1bq?", "a?|", "none"],
  ["Ctrl-V and a control character", `a${CTRL("V")}${CTRL("C")}`, "a\x03|", "none"],
  ["Ctrl-V and Tab", `a${CTRL("V")}\tb`, "a\tb|", "none"],
  ["Ctrl-V and Enter", `a${CTRL("V")}\r`, "a|", "enter"],
  ["?", "a?", "a|", "help"],
  ["Tab", "a\t", "a|", "complete"],
  ["Ctrl-R", `a${CTRL("R")}`, "a|", "redisplay"],
  ["Ctrl-C", `a${CTRL("C")}`, "a|", "interrupt"],
  ["Ctrl-Z", `a${CTRL("Z")}`, "a|", "end"],
  ["Ctrl-^", `a${CTRL("^")}`, "a|", "none"],
  ["an unused control key", `a${CTRL("G")}`, "a|", "bell"],
])("%s", (_, input, line, act) => {
  expect(after(input)).toEqual({ line, act });
});

test.each<[string, string, string, Act]>([
  ["motion is off", `ab${CTRL("A")}`, "ab|", "bell"],
  ["arrows are off", "ab\x1b[D", "ab|", "bell"],
  ["Escape keys are off", "ab\x1bb", "ab|", "bell"],
  ["yank is off", `ab${CTRL("U")}${CTRL("Y")}`, "|", "bell"],
  ["erasing works", "ab\x7f", "a|", "none"],
  ["Ctrl-W works", `a b${CTRL("W")}`, "a |", "none"],
  ["the history works", "\x1b[A", "new|", "recall"],
  ["Ctrl-V works", `${CTRL("V")}?`, "?|", "none"],
])("without terminal editing: %s", (_, input, line, act) => {
  expect(after(input, { editing: false })).toEqual({ line, act });
});

test.each<[string, string, boolean, string, Act]>([
  ["? is text", "a?", false, "a?|", "none"],
  ["no history", "a\x1b[A", false, "a|", "bell"],
  ["Tab in an answer", "a\t", false, "a|", "bell"],
  ["Tab in collected text", "a\t", true, "a\t|", "none"],
])("outside commands: %s", (_, input, tabs, line, act) => {
  expect(after(input, { command: false, tabs })).toEqual({ line, act });
});

test("ten deletions are kept", () => {
  const words = Array.from({ length: 12 }, (_, index) => `w${index}${CTRL("U")}`).join("");
  // From the newest (w11) nine steps back is the oldest that is kept (w2), the tenth is the newest again.
  expect(after(`${words}${CTRL("Y")}${"\x1by".repeat(9)}`).line).toBe("w2|");
  expect(after(`${words}${CTRL("Y")}${"\x1by".repeat(10)}`).line).toBe("w11|");
});

test("a line has an end", () => {
  expect(after("x".repeat(MAX_LINE_LENGTH + 5))).toEqual({ line: `${"x".repeat(MAX_LINE_LENGTH)}|`, act: "bell" });
  const doubling = `${"x".repeat(MAX_LINE_LENGTH - 1)}${CTRL("U")}${CTRL("Y")}${CTRL("Y")}`;
  expect(after(doubling)).toEqual({ line: `${"x".repeat(MAX_LINE_LENGTH - 1)}|`, act: "bell" });
  // `a` and a long text were deleted; behind a long line only `a` can come back, and it stays.
  const long = "x".repeat(MAX_LINE_LENGTH - 2);
  const exchange = `${long}${CTRL("U")}a${CTRL("U")}${long}${CTRL("Y")}\x1by`;
  expect(after(exchange)).toEqual({ line: `${long}a|`, act: "bell" });
});
