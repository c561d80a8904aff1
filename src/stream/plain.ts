/** The plain stream: a console without a screen, for pipes. It prints the prompt, reads a line, echoes and answers it. */
import { engine } from "../commands/boot.ts";
import type { Lab } from "../lab/lab.ts";
import { fileHost } from "../labfile/host.ts";
import { LiveLab } from "../session/live-lab.ts";
import { linesFrom } from "./lines.ts";
import { put } from "./output.ts";
import type { Script, Streams } from "./run.ts";
import { Typist } from "./typist.ts";
import { remarks } from "./wording.ts";

/** Reads lines until they end. Resolves to the exit status. */
export async function plainStream(
  lab: Lab,
  input: Script,
  options: { readonly privileged?: boolean },
  streams: Streams,
): Promise<number> {
  const typist = new Typist(new LiveLab(lab, engine), fileHost, options);
  await put(streams.out, typist.start() + typist.prompt);
  let number = 0;
  for await (const line of linesFrom(input.lines)) {
    number++;
    const typed = await typist.type(line);
    // Its prompt stands there already.
    await put(streams.out, typed.transcript.slice(typed.prompt.length));
    for (const remark of remarks(input.name, number, typed, false)) await put(streams.err, `${remark}\n`);
    if (typist.over) return 0;
    await put(streams.out, typist.prompt);
  }
  await put(streams.out, "\n");
  return 0;
}
