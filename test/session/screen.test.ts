/** Whatever is typed, the bytes draw the very screen that the live row and the printed text describe. */
import xterm from "@xterm/headless";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toBytes, toInk } from "../../src/session/terminal/effects.ts";
import { FakeRouter, session } from "./fake-router.ts";

interface Screen {
  readonly rows: readonly string[];
  readonly cursor: readonly [row: number, column: number];
}

/** What a terminal of 24 rows shows, its scrolled-off rows included, blank ends cut. */
async function screenOf(bytes: string, columns: number): Promise<Screen> {
  const terminal = new xterm.Terminal({ cols: columns, rows: 24, scrollback: 20_000, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(bytes, resolve));
  const buffer = terminal.buffer.active;
  const row = buffer.baseY + buffer.cursorY;
  const rows = Array.from({ length: row + 1 }, (_, index) => {
    return (buffer.getLine(index)?.translateToString(true) ?? "").trimEnd();
  });
  const screen: Screen = { rows, cursor: [row, buffer.cursorX] };
  terminal.dispose();
  return screen;
}

/** One thing that happens to a session. */
type Event = { readonly keys: string } | { readonly log: string } | { readonly progress: string };

const KEYS = [
  ..."ab 1?:/+-q yY|",
  ..."\x01\x02\x03\x04\x05\x06\x08\x0b\x0c\x0e\x10\x12\x14\x15\x16\x17\x18\x19\x1a\x1e\x7f\t\r\n\0",
  ..."bfdclyuq".split("").map((letter) => `\x1b${letter}`),
  "\x1b[A",
  "\x1b[B",
  "\x1b[C",
  "\x1b[D",
  "\x1bOA",
  "\x1b[3~",
  "\x1b[H",
  "\x1b[F",
  "terminal len",
  "lines 30\r",
  "many ?",
  "loud 3\r",
  "copy x\r",
  "enable\r",
  "clear\r",
  "banner\r",
  "configure t\r",
  "ping\r",
  "run\r",
  "a rather long word",
];

const keys = fc.constantFrom(...KEYS).map((text): Event => ({ keys: text }));
const typing = fc.string({ maxLength: 30 }).map((text): Event => ({ keys: text }));
const log = fc.constant<Event>({ log: "*Sep 18 13:03:09: %SYS-5-RESTART" });
const progress = fc.constantFrom("!", "!\n", "..\n.").map((text): Event => ({ progress: text }));
const events = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: keys },
    { weight: 2, arbitrary: typing },
    { weight: 1, arbitrary: fc.oneof(log, progress) },
  ),
  { maxLength: 60 },
);

const settings = fc.record({
  // No prompt or question fills the last columns of such a row.
  width: fc.constantFrom(0, 24, 48, 80),
  length: fc.constantFrom(0, 6, 24),
  editing: fc.boolean(),
  synchronous: fc.boolean(),
});

test("every sequence of keys leaves a consistent line and screen", async () => {
  await fc.assert(
    fc.asyncProperty(settings, events, async (lineSettings, happening) => {
      const router = new FakeRouter();
      router.lineSettings = lineSettings;
      const { terminal } = session(router, { controls: false });
      let bytes = router.prompt();
      let printed = "";
      for (const event of happening) {
        let effects = [];
        if ("keys" in event) effects = terminal.feed(event.keys);
        else if ("log" in event) effects = terminal.asynchronous([event.log]);
        else effects = terminal.progress(event.progress);
        bytes += toBytes(effects);
        printed += toInk(effects);
      }
      expect(bytes).toMatch(/^[ -~\b\r\n]*$/);
      // Endless lines need a screen on which they do not wrap.
      const columns = lineSettings.width === 0 ? 5_000 : lineSettings.width;
      const { prompt, text, cursor } = terminal.view();
      const back = "\b".repeat(text.length - cursor);
      const drawn = printed.replaceAll("\n", "\r\n") + prompt + text + back;
      expect(await screenOf(bytes, columns)).toEqual(await screenOf(drawn, columns));
    }),
    { numRuns: 300 },
  );
});

test("bytes that arrive in pieces do the same as in one", () => {
  fc.assert(
    fc.property(
      settings,
      fc.array(fc.constantFrom(...KEYS), { maxLength: 40 }),
      fc.integer({ min: 1, max: 5 }),
      (lineSettings, pressed, size) => {
        const input = pressed.join("");
        const run = (pieces: readonly string[]) => {
          const router = new FakeRouter();
          router.lineSettings = lineSettings;
          const { terminal } = session(router);
          const bytes = pieces.map((piece) => toBytes(terminal.feed(piece))).join("");
          return { bytes, heard: router.heard, view: terminal.view() };
        };
        const pieces = Array.from({ length: Math.ceil(input.length / size) }, (_, index) =>
          input.slice(index * size, (index + 1) * size),
        );
        expect(run(pieces)).toEqual(run([input]));
      },
    ),
  );
});
