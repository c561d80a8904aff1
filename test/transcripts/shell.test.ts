/** The suite at the Ink shell on a pseudo terminal: some cases, all of them when EXHAUSTIVE. */
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { LiveLab } from "../../src/session/live-lab.ts";
import { transcriptCases } from "../support/transcript-file.ts";
import { labFor } from "../support/transcript-lab.ts";
import { loadPty, typeAtShell, untabbed } from "../support/transcript-shell.ts";
import { typeAtTerminal } from "../support/transcript-terminal.ts";

/** One case in so many, when not all are run. */
const STRIDE = 37;

/** The shell's clock runs: a screen that is another some seconds later is no case for it. */
const LATER = 7_919;

const pty = await loadPty();
const cases = transcriptCases().filter((one, index) => {
  const waits = one.typed.some(({ wait }) => wait !== undefined);
  return !waits && one.not.shell === undefined && (process.env.EXHAUSTIVE || index % STRIDE === 0);
});

test.each(cases.map((one) => [one.name, one] as const))("%s", async (_name, one) => {
  if (typeof pty === "string") return console.warn(`skipped: ${pty}`);
  const { typed } = await typeAtTerminal(one);
  const live = new LiveLab(labFor(one), engine);
  live.advance(live.lab.now + LATER);
  const later = await typeAtTerminal(one, live);
  if (later.screen.join("\n") !== one.screen.join("\n")) return;
  const expected = one.screen.map((row) => untabbed(row).trimEnd());
  expect(await typeAtShell(pty, one, typed, expected)).toEqual(expected);
});
