/** `cubelab run`: a script is typed at a router, and what came of it is printed. */

import { engine } from "../commands/boot.ts";
import type { Lab } from "../lab/lab.ts";
import { fileHost } from "../labfile/host.ts";
import { LiveLab } from "../session/live-lab.ts";
import { linesFrom } from "./lines.ts";
import { type Output, put } from "./output.ts";
import { Typist } from "./typist.ts";
import { fails, jsonLine, remarks } from "./wording.ts";

export interface RunOptions {
  /** Begin at `Router#`. */
  readonly privileged?: boolean;
  /** Exit status 1 if any line was rejected or not read. */
  readonly strict?: boolean;
  /** Print what the router prints, without prompts and echo. */
  readonly outputOnly?: boolean;
  /** Print one JSON object per line that was typed. */
  readonly json?: boolean;
}

export interface Script {
  /** As messages name it. */
  readonly name: string;
  readonly lines: AsyncIterable<string> | Iterable<string>;
}

/** Where output and remarks go; asked for only when there is something to write. */
export interface Streams {
  readonly out: Output;
  readonly err: Output;
}

/** Types the script at the selected device of the lab. Resolves to the exit status. */
export async function run(lab: Lab, script: Script, options: RunOptions, streams: Streams): Promise<number> {
  const live = new LiveLab(lab, engine);
  const typist = new Typist(live, fileHost, options);
  const reader = options.json ? await import("./parsed.ts") : undefined;
  const greeting = typist.start();
  if (!options.json && greeting !== "") await put(streams.out, greeting);
  let failed = false;
  let number = 0;
  for await (const line of linesFrom(script.lines)) {
    number++;
    const command = reader?.readableCommand(live.lab, line);
    const typed = await typist.type(line);
    const parsed = reader?.parsedOutput(typed.rejected === undefined ? command : undefined, typed.output) ?? null;
    await put(
      streams.out,
      options.json ? jsonLine(typed, parsed) : options.outputOnly ? typed.output : typed.transcript,
    );
    for (const remark of remarks(script.name, number, typed, options.strict ?? false))
      await put(streams.err, `${remark}\n`);
    failed ||= fails(typed);
    if (typist.over) break;
  }
  return options.strict && failed ? 1 : 0;
}
