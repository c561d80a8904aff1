/** `cubelab rehearse` on the command line. What it does is loaded when it is asked for. */
import type { Command } from "commander";
import type { RehearseOptions, RehearseStreams } from "./command.ts";
import { REHEARSE_OPTIONS } from "./options.ts";

/** Adds the commands of this room; `done` is told their exit status. */
export function addCommands(program: Command, streams: RehearseStreams, done: (status: number) => void): void {
  const rehearse = program
    .command("rehearse")
    .description("play scenario files and report: transcript, SIP outage, change plan, what failed")
    .argument("<file...>", "scenario files (docs/scenarios.md)");
  for (const option of REHEARSE_OPTIONS) {
    rehearse.option(`--${option.flag}${"value" in option ? ` <${option.value}>` : ""}`, option.help);
  }
  rehearse.action(async (files: string[], options: RehearseOptions) => {
    const command = await import("./command.ts");
    done(await command.rehearse(files, options, streams));
  });
}
