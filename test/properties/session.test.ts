/** Whatever is typed at a router: a consistent screen, no end but by the commands that end, no word that betrays the lab. */
import xterm from "@xterm/headless";
import fc from "fast-check";
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { grammarContext } from "../../src/commands/grammar-context.ts";
import { enumerate, hasMode, type ModeId, modeIds, modeOf } from "../../src/grammar/index.ts";
import { fileHost } from "../../src/labfile/host.ts";
import { LabConsole } from "../../src/session/console.ts";
import { LiveLab } from "../../src/session/live-lab.ts";
import { type Effect, toBytes, toInk } from "../../src/session/terminal/effects.ts";
import { transcriptCases } from "../support/transcript-file.ts";
import { labFor } from "../support/transcript-lab.ts";
import { rowsOf } from "../support/transcript-shell.ts";
import { EXHAUSTIVE } from "./routers.ts";

/** Lines that end a session or let the router go down, in any abbreviation. */
const ENDING = /^(do(-exec)? +)?(exi?t?|lo(g(o(ut?)?)?)?|qu?i?t?|rel\w*|req\w*)\b/i;

const BETRAYAL = /simulat|not implemented|unimplemented|emulat|not supported by this lab/i;

const KEYS = [
  ..."\x01\x02\x04\x05\x06\x08\x0b\x0c\x0e\x10\x12\x14\x15\x16\x17\x18\x19\x1e\x7f\t\r\r\r\0",
  ..."bfdclyuq".split("").map((letter) => `\x1b${letter}`),
  ...["\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1bOA", "\x1b[3~", "\x1b[H", "\x1b[F"],
  ..." ?|/y0-.:\"'!^$_\\",
];

const lab = labFor({ lab: {}, startup: ["logging console"] });
const device = lab.devices[lab.selected];
if (device === undefined) throw new Error("a lab has a selected device");
const context = grammarContext(device);

/** Lines of every mode, short and long. */
const LINES = modeIds
  .filter((mode) => hasMode(mode) && modeOf(mode).kind !== "plain")
  .flatMap((mode: ModeId) => [...enumerate(context, mode, { depth: 5 })].map(({ line }) => line))
  .filter((line) => !ENDING.test(line));

class Desk {
  readonly live = new LiveLab(lab, engine);
  readonly effects: Effect[] = [];
  readonly console: LabConsole;

  constructor() {
    this.console = new LabConsole(this.live, {
      host: fileHost,
      screen: true,
      privileged: true,
      show: (made) => this.effects.push(...made),
    });
    this.console.start();
  }

  get closed(): boolean {
    return this.console.over || this.effects.some((effect) => effect.kind === "close");
  }

  /** Nobody works on the console any more. */
  get idle(): boolean {
    return this.live.lab.devices.Router?.lines["con 0"]?.state === "idle";
  }
}

const key = fc.constantFrom(...KEYS);
const line = fc.constantFrom(...LINES).map((text) => `${text}\r`);
const word = fc.string({ maxLength: 12 }).filter((text) => !text.startsWith(":"));
const wait = fc.constantFrom(1_000, 60_000, 3_600_000);
/** `:` is a lab control's beginning, and those end sessions and read files. */
const isSafe = (text: string) => !/[:]/.test(text);

const typing = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: key.filter(isSafe) },
    { weight: 6, arbitrary: line.filter(isSafe) },
    { weight: 3, arbitrary: word.filter(isSafe) },
    { weight: 1, arbitrary: wait },
  ),
  { maxLength: 40 },
);

test("random keys leave a screen that the live row and the printed text describe", async () => {
  await fc.assert(
    fc.asyncProperty(typing, async (typed) => {
      const desk = new Desk();
      for (const one of typed) {
        if (typeof one === "number") desk.live.advance(desk.live.lab.now + one);
        else desk.console.feed(one);
      }
      await desk.console.idle();
      const { prompt, text, cursor } = desk.console.view();
      const drawn = toBytes(desk.effects);
      expect(drawn).toMatch(/^[ -~\t\b\r\n]*$/);
      const back = "\b".repeat(text.length - cursor);
      const described = `${toInk(desk.effects)}${prompt}${text}${back}`.replaceAll("\n", "\r\n");
      // Typed tabs are shown as blanks, so that only printed ones move the cursor.
      expect(await screenOf(drawn)).toEqual(await screenOf(described));
      desk.console.dispose();
    }),
    { numRuns: EXHAUSTIVE ? 3_000 : 60, seed: 11 },
  );
}, 600_000);

test("nothing ends a session but what ends sessions", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(line.filter(isSafe), key.filter(isSafe)), { maxLength: 40 }), async (typed) => {
      const desk = new Desk();
      for (const one of typed) {
        // What random keys have left on the line could be the beginning of another command.
        desk.console.feed(one.endsWith("\r") && one.length > 1 ? `\x03${one}` : one);
        await desk.console.idle();
        if (ends(desk)) return;
      }
      expect([desk.closed, desk.idle]).toEqual([false, false]);
      desk.console.dispose();
    }),
    { numRuns: EXHAUSTIVE ? 3_000 : 60, seed: 12 },
  );
}, 600_000);

/** The last row that was entered ends sessions: recalled and edited keys may have made it so. */
function ends(desk: Desk): boolean {
  const rows = toInk(desk.effects).split("\n");
  return rows.some((row) => ENDING.test(row.replace(/^[^#>]*[#>]\$?/, "").trim()));
}

test("no output betrays what it is", async () => {
  const share = EXHAUSTIVE ? 1 : 17;
  const desk = new Desk();
  for (const [index, typed] of LINES.entries()) {
    if (index % share !== 0 || !isSafe(typed)) continue;
    desk.console.feed(`\x03${typed}\r\x03`);
    desk.console.feed("configure terminal\r");
    await desk.console.idle();
  }
  const rows = [...toInk(desk.effects).split("\n"), ...transcriptCases().flatMap(({ screen }) => screen)];
  expect(rows.filter((row) => BETRAYAL.test(row))).toEqual([]);
}, 600_000);

async function screenOf(bytes: string): Promise<{ readonly rows: readonly string[]; readonly column: number }> {
  const terminal = new xterm.Terminal({ cols: 80, rows: 24, scrollback: 50_000, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(bytes, resolve));
  const screen = { rows: rowsOf(terminal), column: terminal.buffer.active.cursorX };
  terminal.dispose();
  return screen;
}
