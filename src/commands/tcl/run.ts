/** Runs a script of the Tcl shell: a few commands of Tcl, and those of EXEC (CLI §2; Tcl's own wording). */
import { fileAt, parsePath } from "../../device/files.ts";
import { HIGHEST_LEVEL, type TclState } from "../../device/line.ts";
import type { Lab } from "../../lab/lab.ts";
import type { Said } from "../../lab/said.ts";
import type { Step } from "../../show/steps.ts";
import { type TclPart, type TclWord, tclCommands, tclList } from "../../text/tcl/parse.ts";
import type { Entered, Where } from "../entered.ts";
import { storeOutput } from "../files/redirect.ts";
import { configurationLeft } from "../modes.ts";
import type { Context } from "../registry.ts";
import { run } from "../run.ts";
import { invalidInput } from "../wording.ts";

/** Commands that one script may run: a router would be busy, and so would everybody else here. */
const MOST_COMMANDS = 10_000;

/** Ends a script; the text is what the shell says. */
class TclError extends Error {}

type Enter = (lab: Lab, where: Where, text: string) => Entered;
type Handler = (this: TclRun, words: readonly string[]) => string;

const atOnce = (text: string): Step => ({ text, after: 0, broken: "" });

const usage = (form: string): TclError => new TclError(`wrong # args: should be "${form}"`);

export class TclRun {
  lab: Lab;
  readonly said: Said[] = [];
  readonly #where: Where;
  readonly #enter: Enter;
  #steps: Step[] = [];
  #text = "";
  #isPaced = false;
  #rejected: Entered["rejected"];
  #count = 0;
  readonly #variables: Map<string, string>;
  readonly #files: Map<string, string>;

  /** @param enter runs a line of EXEC */
  constructor(lab: Lab, where: Where, { variables, files }: TclState, enter: Enter) {
    this.lab = lab;
    this.#where = where;
    this.#enter = enter;
    this.#variables = new Map(Object.entries(variables));
    this.#files = new Map(Object.entries(files));
  }

  /** Runs a whole script; what its last command returns is printed. */
  script(text: string): Entered {
    try {
      const result = this.#evaluate(text);
      if (result !== "") this.#print(atOnce(`${result}\n`));
    } catch (error) {
      if (!(error instanceof TclError)) throw error;
      this.#print(atOnce(error.message === "" ? "" : `${error.message}\n`));
    }
    this.#act(({ line }) => {
      if (line.tcl === undefined) return;
      line.tcl = { variables: Object.fromEntries(this.#variables), files: Object.fromEntries(this.#files) };
    });
    return {
      lab: this.lab,
      output: this.#text,
      said: this.said,
      ...(this.#rejected === undefined ? {} : { rejected: this.#rejected }),
      ...(this.#isPaced ? { steps: this.#steps } : {}),
    };
  }

  #evaluate(script: string): string {
    let result = "";
    for (const words of tclCommands(script) ?? []) result = this.#command(words);
    return result;
  }

  #command(parts: readonly TclWord[]): string {
    this.#count++;
    if (this.#count > MOST_COMMANDS) throw new TclError("too many nested evaluations (infinite loop?)");
    const words = parts.map((word) => word.map((part) => this.#valueOf(part)).join(""));
    const handler = TCL_COMMANDS[words[0] ?? ""];
    return handler === undefined ? this.#exec(words.join(" ")) : handler.call(this, words.slice(1));
  }

  #valueOf(part: TclPart): string {
    if (part.kind === "text") return part.text;
    return part.kind === "variable" ? this.variable(part.name) : this.#evaluate(part.script);
  }

  /** A line of EXEC prints what it prints; one that asks something ends the script. */
  #exec(text: string): string {
    const entered = this.#entered(text);
    if (entered.steps !== undefined) this.#isPaced = true;
    for (const step of entered.steps ?? [atOnce(entered.output)]) this.#print(step);
    const { pending } = this.lab.devices[this.#where.device]?.lines[this.#where.line] ?? {};
    if (pending !== undefined || entered.rejected !== undefined) throw new TclError("");
    return "";
  }

  #entered(text: string): Entered {
    const entered = this.#enter(this.lab, this.#where, text);
    this.lab = entered.lab;
    this.said.push(...entered.said);
    this.#rejected ??= entered.rejected;
    return entered;
  }

  #print(step: Step): void {
    this.#text += step.text;
    if (step.text !== "") this.#steps.push(step);
  }

  #act(action: (context: Context) => void): void {
    const entered = run(this.lab, this.#where, (context) => {
      action(context);
      return undefined;
    });
    this.lab = entered.lab;
    this.said.push(...entered.said);
  }

  variable(name: string): string {
    const value = this.#variables.get(name);
    if (value === undefined) throw new TclError(`can't read "${name}": no such variable`);
    return value;
  }

  assign(name: string, value: string): string {
    this.#variables.set(name, value);
    return value;
  }

  foreach(names: readonly string[], list: readonly string[], body: string): void {
    for (let at = 0; at < list.length; at += names.length) {
      for (const [offset, name] of names.entries()) this.assign(name, list[at + offset] ?? "");
      this.#evaluate(body);
    }
  }

  print(text: string): void {
    this.#print(atOnce(text));
  }

  output(command: string): string {
    const { output, rejected } = this.#entered(command);
    if (rejected !== undefined) throw new TclError(output.replace(/\n$/, ""));
    return output.replace(/\n$/, "");
  }

  configure(lines: readonly string[]): void {
    this.#act((context) => {
      if (context.line.privilege < HIGHEST_LEVEL) throw new TclError('invalid command name "ios_config"');
      const refused = context.load(`${lines.join("\n")}\n`);
      for (const { column = 0 } of refused) this.#print(atOnce(invalidInput(column)));
      configurationLeft(context);
    });
  }

  open(name: string, mode: string): string {
    const path = parsePath(name);
    const old = path === undefined ? undefined : fileAt(this.lab.devices[this.#where.device]?.files as never, path);
    if (mode.startsWith("r") && old === undefined)
      throw new TclError(`couldn't open "${name}": no such file or directory`);
    if (mode.startsWith("w")) this.#store(name, "", false);
    const handle = `file${this.#files.size}`;
    this.#files.set(handle, name);
    return handle;
  }

  write(handle: string, text: string): void {
    this.#store(this.#fileOf(handle), text, true);
  }

  read(handle: string): string {
    const path = parsePath(this.#fileOf(handle));
    const file = path && fileAt(this.lab.devices[this.#where.device]?.files as never, path);
    return (file?.content ?? "").replace(/\n$/, "");
  }

  close(handle: string): void {
    this.#fileOf(handle);
    this.#files.delete(handle);
  }

  #fileOf(handle: string): string {
    const name = this.#files.get(handle);
    if (name === undefined) throw new TclError(`can not find channel named "${handle}"`);
    return name;
  }

  #store(name: string, text: string, append: boolean): void {
    this.#act(({ device, now }) => {
      const problem = storeOutput(device, name, text, append, now);
      if (problem !== undefined) throw new TclError(`couldn't open "${name}": no such file or directory`);
    });
  }
}

/** The commands of Tcl that the shell has, by name. */
export const TCL_COMMANDS: Readonly<Record<string, Handler | undefined>> = Object.assign(Object.create(null), {
  set(this: TclRun, [name, value, ...more]: readonly string[]) {
    if (name === undefined || more.length > 0) throw usage("set varName ?newValue?");
    return value === undefined ? this.variable(name) : this.assign(name, value);
  },
  incr(this: TclRun, [name, by = "1", ...more]: readonly string[]) {
    if (name === undefined || more.length > 0) throw usage("incr varName ?increment?");
    const sum = Number(this.variable(name)) + Number(by);
    if (!Number.isSafeInteger(sum)) throw new TclError(`expected integer but got "${this.variable(name)}"`);
    return this.assign(name, `${sum}`);
  },
  foreach(this: TclRun, [names, list, body, ...more]: readonly string[]) {
    if (names === undefined || list === undefined || body === undefined || more.length > 0) {
      throw usage("foreach varList list ?varList list ...? command");
    }
    this.foreach(tclList(names), tclList(list), body);
    return "";
  },
  puts(this: TclRun, words: readonly string[]) {
    const [end, rest] = words[0] === "-nonewline" ? ["", words.slice(1)] : ["\n", words];
    const [first, second] = rest;
    if (first === undefined || rest.length > 2) throw usage("puts ?-nonewline? ?channelId? string");
    if (second === undefined || first === "stdout") this.print(`${second ?? first}${end}`);
    else this.write(first, `${second}${end}`);
    return "";
  },
  open(this: TclRun, [name, mode = "r"]: readonly string[]) {
    if (name === undefined) throw usage("open fileName ?access? ?permissions?");
    return this.open(name, mode);
  },
  read(this: TclRun, [handle]: readonly string[]) {
    if (handle === undefined) throw usage("read channelId ?numChars?");
    return this.read(handle);
  },
  close(this: TclRun, [handle]: readonly string[]) {
    if (handle === undefined) throw usage("close channelId");
    this.close(handle);
    return "";
  },
  exec(this: TclRun, words: readonly string[]) {
    return this.output(words.join(" "));
  },
  ios_config(this: TclRun, lines: readonly string[]) {
    if (lines.length === 0) throw usage("ios_config cmd1 ?cmd2 ...?");
    this.configure(lines);
    return "";
  },
} satisfies Record<string, Handler>);
