/** `cubelab snapshot` on the command line. What it does is loaded when it is asked for. */
import type { Command } from "commander";
import type { SnapshotStreams } from "./snapshot-command.ts";

/** Adds the commands of this room; `done` is told their exit status. */
export function addCommands(program: Command, streams: SnapshotStreams, done: (status: number) => void): void {
  const snapshot = program.command("snapshot").description("keep transcripts of scripts, and see when they change");
  for (const [name, description] of [
    ["record", "type every NAME.script.txt of a folder and write NAME.transcript.txt"],
    ["check", "type them again; exit status 1 and a diff where a transcript differs"],
  ] as const) {
    snapshot
      .command(name)
      .description(description)
      .argument("<folder>", "folder with scripts, and lab.yaml or NAME.lab.yaml beside them")
      .option("--privileged", "begin at Router# instead of Router>")
      .action(async (folder: string, options: { privileged?: boolean }) => {
        const command = await import("./snapshot-command.ts");
        done(await command.snapshot(name, folder, options, streams));
      });
  }
}
