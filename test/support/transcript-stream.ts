/** A case sent to the plain stream, line by line as a script. */
import { plainStream } from "../../src/stream/plain.ts";
import { withKeys } from "./keys.ts";
import type { TranscriptCase } from "./transcript-file.ts";
import { isPrivileged, labFor } from "./transcript-lab.ts";

class Sink {
  text = "";
  write(text: string): boolean {
    this.text += text;
    return true;
  }
  once(): void {}
}

/** Keys that mean something to a line that is not ended, of which a stream has none. */
const DROPS_LINE = "<Ctrl-U>";

/**
 * What a script line for each typed line is; undefined where the case needs what a stream has not: keys without Enter,
 * time that passes by itself, a line that goes on behind its help.
 */
export function scriptOf({ typed }: TranscriptCase): readonly string[] | undefined {
  const lines: string[] = [];
  let asked = false;
  for (const { text, enter, wait } of typed) {
    if (text === "<Enter>") {
      lines.push("");
      continue;
    }
    const asks = enter === "unless-help";
    const answers = !enter && text.length === 1;
    if (wait !== undefined || !(enter || asks || answers)) return undefined;
    if (asked && !text.startsWith(DROPS_LINE)) return undefined;
    const own = asked ? text.slice(DROPS_LINE.length) : text;
    const bytes = withKeys(own);
    if (/[\r\n]/.test(bytes)) return undefined;
    lines.push(bytes);
    asked = asks;
  }
  return lines;
}

/** What the stream printed, as rows. A line that waits behind its help is not part of it. */
export async function typeAtStream(one: TranscriptCase, script: readonly string[]): Promise<readonly string[]> {
  const [out, err] = [new Sink(), new Sink()];
  const input = { name: "case", lines: script.map((line) => `${line}\n`) };
  await plainStream(labFor(one), input, { privileged: isPrivileged(one) }, { out, err });
  if (err.text !== "") throw new Error(err.text);
  return out.text.replace(/\n$/, "").split("\n");
}

/**
 * What the screen of a case should be where it differs from that of the stream: a stream never scrolls a typed line, and
 * what is typed behind the last `?` is not on it. Rows that are right are told as the stream has them.
 */
export function streamScreen({ screen, typed }: TranscriptCase, streamed: readonly string[]): readonly string[] {
  const asks = typed.at(-1)?.enter === "unless-help";
  return screen.map((row, index) => {
    const shown = streamed[index] ?? "";
    const [, prompt, tail] = /^([^#>$]*[#>])\$(.+)$/.exec(row) ?? [];
    if (prompt !== undefined && tail !== undefined && shown.startsWith(prompt) && shown.endsWith(tail)) return shown;
    return asks && index === screen.length - 1 ? row.replace(/^([^#>]*[#>]).*$/, "$1") : row;
  });
}
