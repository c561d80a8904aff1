/** The suite (README.md): each case at the pure terminal and at the plain stream, with the same screen. */
import xterm from "@xterm/headless";
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { commandIds } from "../../src/grammar/index.ts";
import { type TranscriptCase, transcriptCases } from "../support/transcript-file.ts";
import { labFor } from "../support/transcript-lab.ts";
import { NotingLab } from "../support/transcript-noting.ts";
import { rowsOf, untabbed } from "../support/transcript-shell.ts";
import { scriptOf, streamScreen, typeAtStream } from "../support/transcript-stream.ts";
import { typeAtTerminal } from "../support/transcript-terminal.ts";

const cases = transcriptCases();
const named = (chosen: readonly TranscriptCase[]) => chosen.map((one) => [one.name, one] as const);

/** Ids of the commands that the cases have entered so far. */
const entered = new Set<string>();

test.each(named(cases))("%s", async (_name, one) => {
  const live = new NotingLab(labFor(one), engine);
  const { screen, bytes } = await typeAtTerminal(one, live, ({ text }) => {
    if (text.startsWith(":")) live.noteControl(text);
  });
  for (const id of live.ids) entered.add(id);
  expect(screen).toEqual(one.screen);
  // A byte terminal cannot take back the `$token` that was echoed (Rulings 17).
  const hasToken = one.typed.some(({ text }) => text.includes("$token"));
  if (!hasToken) expect(await drawn(bytes)).toEqual(one.screen.map((row) => untabbed(row).trimEnd()));
  const script = scriptOf(one);
  if (script === undefined || one.not.stream !== undefined) return;
  const streamed = await typeAtStream(one, script);
  expect(streamed).toEqual(streamScreen(one, streamed));
});

test.each(named(cases.filter((one) => one.not.stream !== undefined)))(
  "%s: the stream shows another",
  async (_, one) => {
    const script = scriptOf(one) ?? [];
    expect(script).not.toEqual([]);
    const streamed = await typeAtStream(one, script);
    expect(streamed).not.toEqual(streamScreen(one, streamed));
  },
);

// Each case shows the effect or the refusal of what it enters.
test("every command of every grammar file is entered by a case", () => {
  expect(commandIds().filter((id) => !entered.has(id))).toEqual([]);
});

/** The rows of a terminal without Ink. */
async function drawn(bytes: string): Promise<readonly string[]> {
  const terminal = new xterm.Terminal({ cols: 80, rows: 24, scrollback: 20_000, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(bytes, resolve));
  const rows = rowsOf(terminal);
  terminal.dispose();
  return rows;
}
