/** The program: finds out what is wanted and loads only what that needs. */
import type { Command } from "commander";
import about from "../package.json" with { type: "json" };
import type { InspectOptions } from "./inspect/run.ts";
import type { Lab } from "./lab/lab.ts";
import type { StartOptions } from "./labfile/start.ts";
import type { LearnerOptions } from "./scenario/coach-stream.ts";
import {
  COMMANDS_OPTIONS,
  GRAMMAR_OPTIONS,
  LEARN_OPTIONS,
  type Option,
  RUN_OPTIONS,
  readArguments,
  START_OPTIONS,
} from "./stream/options.ts";
import type { RunOptions, Script } from "./stream/run.ts";

/** Exit status of a command line or a file that makes no sense. */
const MISUSE = 2;
/** And of a mistake in the program itself (EX_SOFTWARE). */
const MISTAKE = 70;

/** Node makes a stream when it is first asked for: one that is not used costs nothing. */
const streams = {
  get out() {
    return process.stdout;
  },
  get err() {
    return process.stderr;
  },
};

async function shell(options: StartOptions & { readonly privileged?: boolean }): Promise<number> {
  const lab = await labFor(options);
  if (lab === undefined) return MISUSE;
  if (process.stdin.isTTY && process.stdout.isTTY) {
    const { shell } = await import("./shell/shell.ts");
    // What Ink and the terminal leave behind must not keep the program alive.
    process.exit(await shell(lab, options));
  }
  const { plainStream } = await import("./stream/plain.ts");
  return plainStream(lab, standardInput(), options, streams);
}

/** A scenario is worked through. */
async function learn(scenario: string, options: LearnerOptions): Promise<number> {
  const { learn } = await import("./shell/learn.ts");
  const onTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const status = await learn(scenario, options, onTerminal ? undefined : standardInput(), streams);
  if (onTerminal) process.exit(status);
  return status;
}

async function run(file: string | undefined, options: StartOptions & RunOptions): Promise<number> {
  const script = await scriptFrom(file ?? "-");
  const lab = script && (await labFor(options));
  if (script === undefined || lab === undefined) return MISUSE;
  const { run } = await import("./stream/run.ts");
  return run(lab, script, options, streams);
}

async function list(name: "releases" | "platforms" | "images", json: boolean): Promise<number> {
  const { TABLES } = await import("./stream/tables.ts");
  streams.out.write(TABLES[name](json));
  return 0;
}

async function inspect(line: string | undefined, options: StartOptions & InspectOptions): Promise<number> {
  const lab = await labFor(options);
  if (lab === undefined) return MISUSE;
  const { runCommands, runExplain } = await import("./inspect/run.ts");
  return line === undefined ? runCommands(lab, options, streams) : runExplain(lab, line, options, streams);
}

async function network(name: "serve" | "ctl" | "compare", args: readonly string[]): Promise<number> {
  const { serveCommand } = await import("./serve/command.ts");
  return serveCommand(name, args, streams);
}

async function labFor(options: StartOptions): Promise<Lab | undefined> {
  const { startLab } = await import("./labfile/start.ts");
  const started = await startLab(options);
  if (started.ok) return started.lab;
  for (const error of started.errors) streams.err.write(`${error}\n`);
  return undefined;
}

async function scriptFrom(file: string): Promise<Script | undefined> {
  if (file === "-") return standardInput();
  const { openScript } = await import("./labfile/index.ts");
  const opened = openScript(file);
  if (opened.ok) return { name: file, lines: [opened.text] };
  for (const error of opened.errors) streams.err.write(`${error}\n`);
  return undefined;
}

const standardInput = (): Script => ({ name: "stdin", lines: process.stdin.setEncoding("utf8") });

/** Command lines that need no help and hold no mistake; undefined for all others. */
function quickly(args: readonly string[]): Promise<number> | undefined {
  const [name, ...rest] = args;
  if (name === "serve" || name === "ctl" || name === "compare") return network(name, rest);
  if (name === "run") {
    const read = readArguments(rest, [...START_OPTIONS, ...RUN_OPTIONS]);
    return read === undefined || read.operands.length > 1 ? undefined : run(read.operands[0], read.options);
  }
  const read = readArguments(name === "shell" ? rest : args, START_OPTIONS);
  return read === undefined || read.operands.length > 0 ? undefined : shell(read.options);
}

/** All others: help, versions, mistakes, and commands that need not start quickly. */
async function carefully(): Promise<number> {
  const { Command, CommanderError } = await import("commander");
  let status = 0;
  const withOptions = (command: Command, options: readonly Option[]) => {
    for (const { flag, value, help } of options) {
      command.option(`--${flag}${value === undefined ? "" : ` <${value}>`}`, help);
    }
    return command;
  };
  const program = new Command("cubelab")
    .description(about.description)
    .version(about.version)
    .exitOverride()
    .helpCommand(false)
    .showHelpAfterError("(cubelab --help tells more)");
  withOptions(program.command("shell", { isDefault: true }), [...START_OPTIONS, ...LEARN_OPTIONS])
    .description("a router's console on this terminal; a plain stream where there is none")
    .action(async ({ scenario, learner, results, transcript, ...options }) => {
      status = await (scenario === undefined ? shell(options) : learn(scenario, { learner, results, transcript }));
    });
  withOptions(program.command("run"), [...START_OPTIONS, ...RUN_OPTIONS])
    .description("type a script at a router and print the transcript; only :advance moves the clock")
    .argument("[script]", "file with a line to type in each line; - = standard input")
    .action(async (script, options) => {
      status = await run(script, options);
    });
  for (const name of ["releases", "platforms", "images"] as const) {
    program
      .command(name)
      .description(`list the ${name} that a lab can have`)
      .option("--json", "as JSON")
      .action(async ({ json = false }: { json?: boolean }) => {
        status = await list(name, json);
      });
  }
  withOptions(program.command("explain"), GRAMMAR_OPTIONS)
    .description("tell how a line is understood: words, rules, command, releases")
    .argument("<line>", "as one would type it, in quotes")
    .action(async (line, options) => {
      status = await inspect(line, options);
    });
  withOptions(program.command("commands"), [...GRAMMAR_OPTIONS, ...COMMANDS_OPTIONS])
    .description("list every line that a mode accepts")
    .action(async (options) => {
      status = await inspect(undefined, options);
    });
  for (const { addCommands } of [
    await import("./rehearse/cli.ts"),
    await import("./testing/cli.ts"),
    await import("./importing/cli.ts"),
  ]) {
    addCommands(program, streams, (ended) => {
      status = ended;
    });
  }
  // These read their own options; here they stand for the list of commands.
  const { SERVE_COMMANDS } = await import("./serve/command.ts");
  for (const { name, description } of SERVE_COMMANDS) program.command(name).description(description);
  try {
    const [first = "-"] = process.argv.slice(2);
    const isKnown = first.startsWith("-") || program.commands.some((command) => command.name() === first);
    if (!isKnown) program.error(`error: unknown command '${first}'`);
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : MISUSE;
  }
  return status;
}

// A reader that has gone (`| head`) wants no more: there is nobody to tell.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

// A mistake of the program is told by where it was: the line itself is, in the bundle, as long as a book.
process.on("uncaughtException", (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(MISTAKE);
});

process.exitCode = await (quickly(process.argv.slice(2)) ?? carefully());
