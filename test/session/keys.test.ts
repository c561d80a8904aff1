import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeKeys, freshDecoder } from "../../src/session/terminal/decoder.ts";
import type { Key } from "../../src/session/terminal/keys.ts";

/** A key in one word: `a`, `<enter>`, `^A`, `M-B`. */
function word(key: Key): string {
  switch (key.kind) {
    case "char":
      return key.char;
    case "named":
      return `<${key.name}>`;
    case "control":
      return `^${key.letter}`;
    case "escape":
      return `M-${key.letter}`;
  }
}

function keys(...chunks: (string | Uint8Array)[]): string {
  let decoder = freshDecoder;
  const words: string[] = [];
  for (const chunk of chunks) {
    const result = decodeKeys(decoder, chunk);
    decoder = result.decoder;
    words.push(...result.keys.map(word));
  }
  return words.join(" ");
}

test.each([
  ["printables", "a?~ ", "a ? ~  "],
  ["CR", "a\rb", "a <enter> b"],
  ["LF", "a\nb", "a <enter> b"],
  ["CR LF", "a\r\nb", "a <enter> b"],
  ["CR NUL", "a\r\0b", "a <enter> b"],
  ["CR NUL LF is two", "\r\0\n", "<enter> <enter>"],
  ["LF CR is two", "\n\r", "<enter> <enter>"],
  ["CR CR", "\r\r", "<enter> <enter>"],
  ["NUL", "\0a\0", "a"],
  ["Tab", "\t", "<tab>"],
  ["DEL and BS", "\x7f\b", "<erase> <erase>"],
  ["controls", "\x01\x03\x1a\x1e", "^A ^C ^Z ^^"],
  ["arrows", "\x1b[A\x1b[B\x1b[C\x1b[D", "<up> <down> <right> <left>"],
  ["application arrows", "\x1bOA\x1bOB\x1bOC\x1bOD", "<up> <down> <right> <left>"],
  ["home", "\x1b[H\x1bOH\x1b[1~\x1b[7~", "<home> <home> <home> <home>"],
  ["end", "\x1b[F\x1bOF\x1b[4~\x1b[8~", "<end> <end> <end> <end>"],
  ["delete", "\x1b[3~", "<delete>"],
  ["word arrows", "\x1b[1;5C\x1b[1;5D\x1b[1;3C", "<wordRight> <wordLeft> <wordRight>"],
  ["keypad Enter", "\x1bOM", "<enter>"],
  ["Escape and letter, both cases", "\x1bb\x1bF\x1bd\x1bC\x1bl\x1bU\x1by\x1bQ", "M-B M-F M-D M-C M-L M-U M-Y M-Q"],
  ["Escape twice", "\x1b\x1bb", "M-B"],
  ["Escape and Enter", "\x1b\ra", "<enter> a"],
  ["Escape and an unknown letter", "\x1bza", "a"],
  ["bracketed paste", "\x1b[200~show\r\x1b[201~", "s h o w <enter>"],
  ["unknown sequences", "\x1b[99;1~\x1b[?25h\x1bOPa\x1b[[Ab", "a b"],
  ["a sequence cut off by a control character", "\x1b[1\x03", "^C"],
  ["a sequence cut off by another", "\x1b[1\x1b[A", "<up>"],
  ["very long parameters", `\x1b[${"1".repeat(500)}~a`, "a"],
])("%s", (_, input, expected) => {
  expect(keys(input)).toBe(expected);
  expect(keys(new TextEncoder().encode(input))).toBe(expected);
});

test("UTF-8 is dropped, in one piece and cut in two", () => {
  const bytes = new TextEncoder().encode("aü€b");
  expect(keys(bytes)).toBe("a b");
  expect(keys(bytes.slice(0, 2), bytes.slice(2))).toBe("a b");
  expect(keys("aü€b")).toBe("a b");
});

test("the pieces in which bytes arrive do not matter", () => {
  const parts = ["\r", "\n", "\r\n", "\0", "\x1b", "[", "O", "A", "1", ";", "5", "~", "b", "?", "\x03", "\x7f", "200~"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts)), fc.array(fc.nat(40)), (input, cuts) => {
      const text = input.join("");
      const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
      const chunks = places.map((place, index) => text.slice(place, places[index + 1] ?? place));
      expect(keys(...chunks)).toBe(keys(text));
    }),
  );
});
