/** The options of `cubelab` as data, and a quick reader for command lines that use nothing else. */

export interface Option {
  readonly flag: string;
  /** What the value is called; absent = a flag without a value. */
  readonly value?: string;
  readonly help: string;
}

/** Options of every command that starts a lab. */
export const START_OPTIONS: readonly Option[] = [
  { flag: "lab", value: "file", help: "lab file (YAML) or saved lab; without one: the default lab" },
  { flag: "release", value: "release", help: "release of the first router" },
  { flag: "platform", value: "pid", help: "platform of the first router" },
  { flag: "hostname", value: "name", help: "host name of the first router" },
  { flag: "at", value: "time", help: "when the lab begins: 2026-01-05T08:00:00Z" },
  { flag: "privileged", help: "begin at Router# instead of Router>" },
];

/** Options of `shell` where somebody works through a scenario. */
export const LEARN_OPTIONS: readonly Option[] = [
  { flag: "scenario", value: "file", help: "work through a scenario: objectives, hints, a score (docs/scenarios.md)" },
  { flag: "learner", value: "name", help: "with --scenario: who it is, for the results" },
  { flag: "results", value: "file", help: "with --scenario: a JSON line is appended to it" },
  { flag: "transcript", value: "file", help: "with --scenario: everything that was shown is written to it" },
];

/** Options of `run` besides. */
export const RUN_OPTIONS: readonly Option[] = [
  { flag: "strict", help: "exit status 1 if any line was rejected" },
  { flag: "output-only", help: "print what the router prints, without prompts and echo" },
  { flag: "json", help: "print one JSON object per line: at, device, prompt, input, output, rejected, parsed" },
];

/** Options of `explain` and `commands`: which router's grammar. */
export const GRAMMAR_OPTIONS: readonly Option[] = [
  ...START_OPTIONS.filter(({ flag }) => ["lab", "release", "platform"].includes(flag)),
  { flag: "mode", value: "mode", help: "mode in which it is typed: exec, config, config-if, ..." },
  { flag: "json", help: "as JSON" },
];

/** Options of `commands` besides. */
export const COMMANDS_OPTIONS: readonly Option[] = [
  { flag: "words", value: "number", help: "words per line at most (8): options that repeat make endless lines" },
];

/** Values by name in camel case, as commander gives them too, and what is no option. */
export interface Arguments {
  readonly options: Readonly<Record<string, string | true>>;
  readonly operands: readonly string[];
}

/**
 * Reads `--flag`, `--flag value` and `--flag=value` of the given options. Undefined where anything else is asked for or
 * is wrong: then commander reads it again and says what (it is slow to load, and most command lines need none of it).
 */
export function readArguments(args: readonly string[], known: readonly Option[]): Arguments | undefined {
  const options: Record<string, string | true> = {};
  const operands: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? "";
    if (arg === "-" || !arg.startsWith("-")) {
      operands.push(arg);
      continue;
    }
    const [, flag, attached] = /^--([a-z-]+)(?:=(.*))?$/s.exec(arg) ?? [];
    const option = known.find((one) => one.flag === flag);
    if (option === undefined) return undefined;
    const value = option.value === undefined ? true : (attached ?? args[++index]);
    if (value === undefined || (value === true) !== (attached === undefined && option.value === undefined))
      return undefined;
    options[camelCase(option.flag)] = value;
  }
  return { options, operands };
}

const camelCase = (flag: string): string => flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
