/** Runs a script of the Tcl shell: a few commands of Tcl, and those of EXEC (CLI §2; Tcl's own wording). */
import type { Draft } from "immer";
import { fileAt, type LabFile, parsePath } from "../../device/files.ts";
import { HIGHEST_LEVEL, type Line, type TclState } from "../../device/line.ts";
import type { Lab } from "../../lab/lab.ts";
import type { Said } from "../../lab/said.ts";
import type { Step } from "../../show/steps.ts";
import { addAll } from "../../text/add-all.ts";
import { type TclPart, type TclWord, tclCommands } from "../../text/tcl/parse.ts";
import type { Entered, Where } from "../entered.ts";
import { storeOutput } from "../files/redirect.ts";
import { configurationLeft } from "../modes.ts";
import type { Context } from "../registry.ts";
import { run } from "../run.ts";
import { invalidInput } from "../wording.ts";
import { TCL_COMMANDS, TclError, type TclShell } from "./commands.ts";

/** Commands that one script may run: a router would be busy, and so would everybody else here. */
const MOST_COMMANDS = 10_000;
/** Scripts inside scripts, and letters of a value: more of either is no script that somebody wants. */
const DEEPEST = 100;
const LONGEST = 1_000_000;

type Enter = (lab: Lab, where: Where, text: string) => Entered;

const TOO_MUCH = "too many nested evaluations (infinite loop?)";

const atOnce = (text: string): Step => ({ text, after: 0, broken: "" });

export class TclRun implements TclShell {
  lab: Lab;
  readonly said: Said[] = [];
  readonly #where: Where;
  readonly #enter: Enter;
  #steps: Step[] = [];
  #text = "";
  #isPaced = false;
  #rejected: Entered["rejected"];
  #count = 0;
  #depth = 0;
  readonly #variables: Map<string, string>;
  readonly #files: Map<string, string>;
  readonly #history: Line["history"];

  /** @param enter runs a line of EXEC */
  constructor(lab: Lab, where: Where, { variables, files }: TclState, enter: Enter) {
    this.lab = lab;
    this.#where = where;
    this.#enter = enter;
    this.#variables = new Map(Object.entries(variables));
    this.#files = new Map(Object.entries(files));
    this.#history = lab.devices[where.device]?.lines[where.line]?.history ?? { exec: [], config: [] };
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
      // What was typed is the script, not its lines.
      line.history = this.#history as Draft<Line["history"]>;
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
    this.#depth++;
    if (this.#depth > DEEPEST) throw new TclError(TOO_MUCH);
    let result = "";
    for (const words of tclCommands(script) ?? []) result = this.#command(words);
    this.#depth--;
    return result;
  }

  #command(parts: readonly TclWord[]): string {
    this.#count++;
    if (this.#count > MOST_COMMANDS) throw new TclError(TOO_MUCH);
    const words = parts.map((word) => word.map((part) => this.#valueOf(part)).join(""));
    const handler = TCL_COMMANDS[words[0] ?? ""];
    return handler === undefined ? this.#exec(words.join(" ")) : handler(this, words.slice(1));
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
    addAll(this.said, entered.said);
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
    addAll(this.said, entered.said);
  }

  variable(name: string): string {
    const value = this.#variables.get(name);
    if (value === undefined) throw new TclError(`can't read "${name}": no such variable`);
    return value;
  }

  assign(name: string, value: string): string {
    if (value.length > LONGEST) throw new TclError(TOO_MUCH);
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
    if (mode.startsWith("r") && this.#fileNamed(name) === undefined)
      throw new TclError(`couldn't open "${name}": no such file or directory`);
    if (mode.startsWith("w")) this.#store(name, "", false);
    let number = 0;
    while (this.#files.has(`file${number}`)) number++;
    const handle = `file${number}`;
    this.#files.set(handle, name);
    return handle;
  }

  write(handle: string, text: string): void {
    this.#store(this.#fileOf(handle), text, true);
  }

  read(handle: string): string {
    return (this.#fileNamed(this.#fileOf(handle))?.content ?? "").replace(/\n$/, "");
  }

  close(handle: string): void {
    this.#fileOf(handle);
    this.#files.delete(handle);
  }

  #fileNamed(name: string): LabFile | undefined {
    const files = this.lab.devices[this.#where.device]?.files;
    const path = parsePath(name);
    return files === undefined || path === undefined ? undefined : fileAt(files, path);
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
