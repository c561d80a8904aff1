/** `cubelab rehearse` and `cubelab report` on the command line. What they do is loaded when it is asked for. */
import type { Command } from "commander";
import type { RehearseOptions, RehearseStreams, ReportOptions } from "./command.ts";
import { REHEARSE_OPTIONS, REPORT_OPTIONS } from "./options.ts";
import { parseShard } from "./shard.ts";

const MISUSE = 2;

interface Flags extends RehearseOptions {
  readonly matrix?: boolean;
  readonly shard?: string;
  readonly workers?: string;
}

/** Adds the commands of this room; `done` is told their exit status. */
export function addCommands(program: Command, streams: RehearseStreams, done: (status: number) => void): void {
  const rehearse = program
    .command("rehearse")
    .description("play scenario files and report: transcript, SIP outage, change plan, what failed")
    .argument("<file...>", "scenario files (docs/scenarios.md)");
  withOptions(rehearse, [...REPORT_OPTIONS, ...REHEARSE_OPTIONS]).action(async (files: string[], flags: Flags) => {
    done(await rehearseWith(files, flags, streams));
  });
  const merge = program
    .command("report")
    .description("reports of rehearsals")
    .command("merge")
    .description("join the parts of a matrix that several machines ran (rehearse --matrix --shard --json)")
    .argument("<file...>", "what --json wrote");
  withOptions(merge, REPORT_OPTIONS).action(async (files: string[], options: ReportOptions) => {
    const command = await import("./merge.ts");
    done(await command.merge(files, options, streams));
  });
}

function withOptions(command: Command, options: typeof REPORT_OPTIONS): Command {
  for (const { flag, value, help } of options) {
    command.option(`--${flag}${value === undefined ? "" : ` <${value}>`}`, help);
  }
  return command;
}

async function rehearseWith(files: string[], flags: Flags, streams: RehearseStreams): Promise<number> {
  const { matrix = false, shard: part, workers: number, ...options } = flags;
  const shard = part === undefined ? undefined : parseShard(part);
  const workers = number === undefined ? undefined : Number(number);
  const wrong = [
    ...(part !== undefined && shard === undefined ? [`--shard ${part}: allowed: i/n, as 1/4`] : []),
    ...(workers !== undefined && !(Number.isInteger(workers) && workers > 0)
      ? [`--workers ${number}: allowed: 1, 2, …`]
      : []),
    ...(!matrix && (part ?? number) !== undefined ? ["--shard and --workers belong to --matrix"] : []),
    ...(matrix && options.update ? ["--update with --matrix: which of them would it store?"] : []),
  ];
  for (const text of wrong) streams.err.write(`${text}\n`);
  if (wrong.length > 0) return MISUSE;
  if (!matrix) return (await import("./command.ts")).rehearse(files, options, streams);
  const { rehearseMatrix } = await import("./matrix.ts");
  const chosen = { ...(shard === undefined ? {} : { shard }), ...(workers === undefined ? {} : { workers }) };
  return rehearseMatrix(files, { ...options, ...chosen }, streams);
}
