/** A case typed at the pure terminal over a live lab: no input or output, no real time. */
import { parseDuration } from "../../src/clock/duration.ts";
import { engine } from "../../src/commands/boot.ts";
import { fileHost } from "../../src/labfile/host.ts";
import { LabConsole } from "../../src/session/console.ts";
import { LiveLab } from "../../src/session/live-lab.ts";
import { atPrompt } from "../../src/session/reading.ts";
import type { EnteredLine } from "../../src/session/router-port.ts";
import { type Effect, toBytes, toInk } from "../../src/session/terminal/effects.ts";
import { withKeys } from "./keys.ts";
import type { TranscriptCase } from "./transcript-file.ts";
import { isPrivileged, labFor } from "./transcript-lab.ts";

/** What stands on the screen, the bytes that drew it, and the bytes that were typed. */
export interface Shown {
  readonly screen: readonly string[];
  readonly bytes: string;
  readonly typed: string;
}

/** Types a case, one line after the other. `live` may be given, to listen to; `entered` hears of each line. */
export async function typeAtTerminal(
  one: TranscriptCase,
  live: LiveLab = new LiveLab(labFor(one), engine),
  entered: (line: EnteredLine) => void = () => {},
): Promise<Shown> {
  const effects: Effect[] = [];
  const console = new LabConsole(live, {
    host: fileHost,
    screen: true,
    // Time passes only where the case says so; then a busy router takes its time.
    paced: () => one.typed.some(({ wait }) => wait !== undefined),
    privileged: isPrivileged(one),
    show: (made) => effects.push(...made),
    entered,
  });
  console.start();
  let typed = "";
  for (const { text, enter, wait } of one.typed) {
    if (wait === undefined) {
      // A question mark is a key of its own at a prompt, and a letter in a text (Rulings 16).
      const asks = enter === "unless-help" && atPrompt(live.lab, console.where);
      const bytes = withKeys(text) + (enter && !asks ? "\r" : "");
      console.feed(bytes);
      typed += bytes;
    } else live.advance(live.lab.now + durationOf(wait));
    await console.idle();
  }
  const { prompt, text } = console.view();
  console.dispose();
  const row = console.over || effects.some((effect) => effect.kind === "close") ? "" : prompt + text;
  return { screen: `${toInk(effects)}${row}`.split("\n"), bytes: toBytes(effects), typed };
}

function durationOf(text: string): number {
  const duration = parseDuration(text);
  if (duration === undefined) throw new Error(`no duration: ${text}`);
  return duration;
}
