/** Lines that are taken whole are taken as if they were typed key by key. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { toBytes } from "../../src/session/terminal/effects.ts";
import { FakeRouter, session } from "./fake-router.ts";

const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("show run", "time", "copy", "enable", "configure", "ping", "loud 3", " ", "x"),
  },
  { weight: 2, arbitrary: fc.stringMatching(/^[ -~]{0,100}$/) },
  { weight: 4, arbitrary: fc.constantFrom("\r", "\n", "\r\n", "\r\0") },
  { weight: 2, arbitrary: fc.constantFrom("?", "\t", "\x01", "\x02", "\x15", "\x16", "\x19", "\b", "\x1b[D", "\x1bb") },
  {
    weight: 4,
    arbitrary: fc.constantFrom("show run\n", "time\r\n", "configure\r", " copy\n", ":x\n", "enable\n", "a b?c\n"),
  },
  { weight: 1, arbitrary: fc.constantFrom("\x03", "\x1a", "\x10", "\x0e", ":", "é") },
);

test("a chunk does what its characters do one by one", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(0, 24, 80), (pieces, width) => {
      const typing = (chunks: readonly string[]) => {
        const { router, terminal } = session(new FakeRouter());
        router.lineSettings = { ...router.lineSettings, width };
        const bytes = chunks.map((chunk) => toBytes(terminal.feed(chunk))).join("");
        return { bytes, heard: router.heard, view: terminal.view(), state: terminal.state };
      };
      expect(typing(pieces)).toEqual(typing([...pieces.join("")]));
    }),
    { numRuns: 400 },
  );
});
