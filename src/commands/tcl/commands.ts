/** The commands of Tcl that a router's shell has here, in Tcl's own wording. */
import { tclList } from "../../text/tcl/parse.ts";

/** Ends a script; the text is what the shell says. */
export class TclError extends Error {}

/** What commands do their work on. Each may throw a TclError. */
export interface TclShell {
  variable(name: string): string;
  /** Returns the value. */
  assign(name: string, value: string): string;
  /** Runs `body` for as many elements of the list at a time as there are names. */
  foreach(names: readonly string[], list: readonly string[], body: string): void;
  print(text: string): void;
  /** What a line of EXEC prints, without its last line end. */
  output(command: string): string;
  /** Enters lines of configuration. */
  configure(lines: readonly string[]): void;
  /** Returns a handle of a file. */
  open(name: string, mode: string): string;
  write(handle: string, text: string): void;
  read(handle: string): string;
  close(handle: string): void;
}

/** Returns the result of the command. */
type TclCommand = (shell: TclShell, words: readonly string[]) => string;

const usage = (form: string): TclError => new TclError(`wrong # args: should be "${form}"`);

/** The commands of Tcl that the shell has, by name. */
export const TCL_COMMANDS: Readonly<Record<string, TclCommand | undefined>> = Object.assign(Object.create(null), {
  set(shell: TclShell, [name, value, ...more]: readonly string[]) {
    if (name === undefined || more.length > 0) throw usage("set varName ?newValue?");
    return value === undefined ? shell.variable(name) : shell.assign(name, value);
  },
  incr(shell: TclShell, [name, by = "1", ...more]: readonly string[]) {
    if (name === undefined || more.length > 0) throw usage("incr varName ?increment?");
    const sum = Number(shell.variable(name)) + Number(by);
    if (!Number.isSafeInteger(sum)) throw new TclError(`expected integer but got "${shell.variable(name)}"`);
    return shell.assign(name, `${sum}`);
  },
  foreach(shell: TclShell, [names, list, body, ...more]: readonly string[]) {
    if (names === undefined || list === undefined || body === undefined || more.length > 0) {
      throw usage("foreach varList list ?varList list ...? command");
    }
    if (tclList(names).length === 0) throw new TclError("foreach varlist is empty");
    shell.foreach(tclList(names), tclList(list), body);
    return "";
  },
  puts(shell: TclShell, words: readonly string[]) {
    const [end, rest] = words[0] === "-nonewline" ? ["", words.slice(1)] : ["\n", words];
    const [first, second] = rest;
    if (first === undefined || rest.length > 2) throw usage("puts ?-nonewline? ?channelId? string");
    if (second === undefined || first === "stdout") shell.print(`${second ?? first}${end}`);
    else shell.write(first, `${second}${end}`);
    return "";
  },
  open(shell: TclShell, [name, mode = "r"]: readonly string[]) {
    if (name === undefined) throw usage("open fileName ?access? ?permissions?");
    return shell.open(name, mode);
  },
  read(shell: TclShell, [handle]: readonly string[]) {
    if (handle === undefined) throw usage("read channelId ?numChars?");
    return shell.read(handle);
  },
  close(shell: TclShell, [handle]: readonly string[]) {
    if (handle === undefined) throw usage("close channelId");
    shell.close(handle);
    return "";
  },
  exec(shell: TclShell, words: readonly string[]) {
    return shell.output(words.join(" "));
  },
  ios_config(shell: TclShell, lines: readonly string[]) {
    if (lines.length === 0) throw usage("ios_config cmd1 ?cmd2 ...?");
    shell.configure(lines);
    return "";
  },
} satisfies Record<string, TclCommand>);
