/** `cubelab import` on the command line. What it does is loaded when it is asked for. */
import type { Command } from "commander";
import type { ImportStreams } from "./command.ts";

/** Adds the commands of this room; `done` is told their exit status. */
export function addCommands(program: Command, streams: ImportStreams, done: (status: number) => void): void {
  program
    .command("import")
    .description("make a lab file of what a real router printed; tells what it does not understand")
    .argument("<file...>", "outputs of show running-config, version, inventory, license …, in any mix")
    .option("--out <file>", "where the lab file goes; without it: standard output")
    .action(async (files: string[], options: { out?: string }) => {
      const command = await import("./command.ts");
      done(await command.importLab(files, options, streams));
    });
}
