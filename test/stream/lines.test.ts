import fc from "fast-check";
import { expect, test } from "vitest";
import { linesFrom } from "../../src/stream/lines.ts";

async function linesOf(pieces: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesFrom(pieces)) lines.push(line);
  return lines;
}

test.each([
  [[], []],
  [[""], []],
  [["a"], ["a"]],
  [["a\n"], ["a"]],
  [["a\nb"], ["a", "b"]],
  [["a\r\nb\rc\n\nd"], ["a", "b", "c", "", "d"]],
  [
    ["a\r", "\nb"],
    ["a", "b"],
  ],
  [
    ["a\r", "b"],
    ["a", "b"],
  ],
  [
    ["a\r", "", "\n", "b"],
    ["a", "b"],
  ],
  [["\n\n"], ["", ""]],
  [
    ["\r", "\r\n"],
    ["", ""],
  ],
])("%j gives %j", async (pieces, lines) => {
  expect(await linesOf(pieces)).toEqual(lines);
});

test("how a text is cut into pieces makes no difference", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom("a", "\r", "\n") }),
      fc.array(fc.nat(5)),
      async (text, sizes) => {
        const pieces: string[] = [];
        let rest = text;
        for (const size of sizes) {
          pieces.push(rest.slice(0, size));
          rest = rest.slice(size);
        }
        expect(await linesOf([...pieces, rest])).toEqual(await linesOf([text]));
      },
    ),
  );
});
