/** The command lines of `cubelab serve`, `ctl` and `compare`: read without a library, so that a server starts quickly. */
import { type ParseArgsConfig, parseArgs } from "node:util";

export interface CommandStreams {
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown };
}

interface CommandHelp {
  readonly name: "serve" | "ctl" | "compare";
  readonly description: string;
  readonly usage: string;
  /** Flag, value, meaning. */
  readonly options: readonly (readonly [flag: string, value: string, help: string])[];
}

/** The commands, for the program's own help too. */
export const SERVE_COMMANDS: readonly CommandHelp[] = [
  {
    name: "serve",
    description: "routers on the network: SSH, telnet and SCP for the tools that one already has",
    usage: "[LAB] [options]",
    options: [
      ["ssh", "ADDRESS:PORT", "SSH: the first device's port, the others at the next ones (default 127.0.0.1:2222)"],
      ["telnet", "ADDRESS:PORT", "telnet: likewise"],
      ["fleet", "N", "N routers, cube1 to cubeN, instead of a lab file"],
      ["one-port", "", "all devices at one SSH port, chosen by the user name: admin@cube17"],
      ["state", "DIR", "keep the lab, host keys and addresses in DIR, and go on from there"],
      ["speed", "X", "lab time per real time (default 1)"],
      ["frozen", "", "time passes by lab controls only"],
      ["overlay", "FILE", "answer what FILE holds ({command, response} in JSON lines) as recorded"],
      ["control", "PATH", "lab controls on a Unix socket (with --state: DIR/control.sock)"],
      ["http", "ADDRESS:PORT", "lab controls over HTTP with a token, on loopback"],
      ["inventory", "DIR", "write the addresses for Ansible, pyATS and OpenSSH (with --state: DIR)"],
    ],
  },
  {
    name: "ctl",
    description: "give lab controls to a running cubelab serve",
    usage: "SOCKET CONTROL... [options]",
    options: [["device", "NAME", "the device that they are about"]],
  },
  {
    name: "compare",
    description: "type the commands of a recording at a lab and show where it differs",
    usage: "RECORDING [options]",
    options: [
      ["lab", "FILE", "lab file or saved lab"],
      ["device", "NAME", "device of the lab (default: the first)"],
    ],
  },
];

const MISUSE = 2;

/** Runs one of the commands. Resolves to the exit status. */
export async function serveCommand(
  name: CommandHelp["name"],
  args: readonly string[],
  streams: CommandStreams,
): Promise<number> {
  const help = SERVE_COMMANDS.find((command) => command.name === name);
  return help === undefined ? MISUSE : run(help, args, streams);
}

async function run(help: CommandHelp, args: readonly string[], streams: CommandStreams): Promise<number> {
  const read = readCommandLine(help, args);
  if (typeof read === "string") {
    streams.err.write(`cubelab ${help.name}: ${read}\n${usageOf(help)}`);
    return MISUSE;
  }
  const { operands, options } = read;
  if (options.help === true) {
    streams.out.write(`${help.description}\n\n${usageOf(help)}`);
    return 0;
  }
  const [first = "", ...rest] = operands;
  switch (help.name) {
    case "serve": {
      const { serve } = await import("./serve.ts");
      return serve(operands[0], { ...options, onePort: options["one-port"] === true }, streams);
    }
    case "ctl": {
      const { ctl } = await import("./control/ctl.ts");
      return ctl(first, rest, text(options.device), streams);
    }
    case "compare": {
      const { compare } = await import("./recording/command.ts");
      const { lab, device } = options;
      return compare(
        first,
        { ...(lab === undefined ? {} : { lab: `${lab}` }), ...(device === undefined ? {} : { device: `${device}` }) },
        streams,
      );
    }
  }
}

const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;

interface CommandLine {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** A string is what is wrong. */
function readCommandLine(help: CommandHelp, args: readonly string[]): CommandLine | string {
  const options: NonNullable<ParseArgsConfig["options"]> = { help: { type: "boolean", short: "h" } };
  for (const [flag, value] of help.options) options[flag] = { type: value === "" ? "boolean" : "string" };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [least, most] = help.name === "serve" ? [0, 1] : help.name === "ctl" ? [2, Number.POSITIVE_INFINITY] : [1, 1];
    if (values.help === true) return { operands: [], options: { help: true } };
    if (positionals.length < least) return "something is missing";
    if (positionals.length > most) return `${positionals[most]} is too much`;
    return { operands: positionals, options: values as CommandLine["options"] };
  } catch (error) {
    return (error as Error).message.split("\n")[0] ?? "";
  }
}

function usageOf({ name, usage, options }: CommandHelp): string {
  const rows = [...options, ["help", "", "this text"] as const].map(
    ([flag, value, meaning]) => [`--${flag}${value === "" ? "" : ` ${value}`}`, meaning] as const,
  );
  const widest = Math.max(...rows.map(([flag]) => flag.length));
  return `usage: cubelab ${name} ${usage}\n\n${rows.map(([flag, meaning]) => `  ${flag.padEnd(widest)}  ${meaning}\n`).join("")}`;
}
