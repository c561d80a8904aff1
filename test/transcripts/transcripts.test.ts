/** The suite (README.md): each case at the pure terminal and at the plain stream, with the same screen. */
import xterm from "@xterm/headless";
import { expect, test } from "vitest";
import { type TranscriptCase, transcriptCases } from "../support/transcript-file.ts";
import { rowsOf } from "../support/transcript-shell.ts";
import { scriptOf, streamScreen, typeAtStream } from "../support/transcript-stream.ts";
import { typeAtTerminal } from "../support/transcript-terminal.ts";

const cases = transcriptCases();
const named = (chosen: readonly TranscriptCase[]) => chosen.map((one) => [one.name, one] as const);

test.each(named(cases))("%s", async (_name, one) => {
  const { screen, bytes } = await typeAtTerminal(one);
  expect(screen).toEqual(one.screen);
  expect(await drawn(bytes)).toEqual(one.screen.map((row) => row.trimEnd()));
  const script = scriptOf(one);
  if (script === undefined || one.not.stream !== undefined) return;
  expect(await typeAtStream(one, script)).toEqual(streamScreen(one));
});

test.each(named(cases.filter((one) => one.not.stream !== undefined)))(
  "%s: the stream shows another",
  async (_, one) => {
    const script = scriptOf(one) ?? [];
    expect(script).not.toEqual([]);
    expect(await typeAtStream(one, script)).not.toEqual(streamScreen(one));
  },
);

/** The rows of a terminal without Ink. */
async function drawn(bytes: string): Promise<readonly string[]> {
  const terminal = new xterm.Terminal({ cols: 80, rows: 24, scrollback: 20_000, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(bytes, resolve));
  const rows = rowsOf(terminal);
  terminal.dispose();
  return rows;
}
