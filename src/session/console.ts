/**
 * A person (or a script) at the console of a lab: one terminal per console line, of which one is looked at, the lab controls,
 * and what the lab says meanwhile. Front ends feed it bytes and show its effects; it does no input or output itself.
 */

import type { Where } from "../commands/enter.ts";
import { promptOf } from "../commands/prompt.ts";
import { HIGHEST_LEVEL } from "../device/line.ts";
import { addAll } from "../text/add-all.ts";
import type { ControlHost, ControlReply } from "./controls/control.ts";
import { runControl } from "./controls/run.ts";
import { heardAt } from "./hearing.ts";
import type { LabEvent, LiveLab } from "./live-lab.ts";
import { atPrompt, hearsLines, isOn, lineAt, readingOf, selectedLine } from "./reading.ts";
import { type EnteredLine, type PacedPort, routerPort, withToken } from "./router-port.ts";
import { type Effect, echo } from "./terminal/effects.ts";
import { behindInterrupt, INTERRUPT } from "./terminal/interrupt.ts";
import { type LiveRow, Terminal } from "./terminal/terminal.ts";
import { bootRows, passage } from "./wording.ts";

export interface ConsoleOptions {
  /** What lab controls can ask of the front end. */
  readonly host: ControlHost;
  /** Takes the effects, in order. */
  readonly show: (effects: readonly Effect[]) => void;
  /** False: no paging, no scrolling of typed lines (Rulings 15: a stream). */
  readonly screen: boolean;
  /** Open the first console as after `enable`, where it asks for no login. */
  readonly privileged?: boolean;
  /** Whether lab time passes by itself (a shell's clock runs): pings and name lookups then take their time. */
  readonly paced?: () => boolean;
  /** Columns of the screen, where it has any. */
  readonly columns?: number;
  /** Told of every line that a router or a lab control took, after its effects were made and before they are shown. */
  readonly entered?: (line: EnteredLine) => void;
}

/** Ends of lines, at which typed bytes are cut: a lab control may lead to another device, who gets the rest. */
const LINE_END = /(?<=\r\n|\r(?!\n)|(?<!\r)\n)/;

export class LabConsole {
  readonly #live: LiveLab;
  readonly #options: ConsoleOptions;
  readonly #terminals = new Map<string, Terminal>();
  readonly #ports = new Map<string, PacedPort>();
  readonly #stop: () => void;
  #columns: number | undefined;
  #queue: string[] = [];
  #busy: Promise<void> | undefined;
  #working = false;
  /** Messages that arose while a control was carried out: they follow its answer. */
  #collected: string[] | undefined;
  #seen: LiveLab["lab"];
  /** The line itself is being entered: what it says comes with its reply. */
  #own = false;
  /** `$token` was replaced in the line that is being entered. */
  #expanded = false;
  #over = false;
  /** The line on which a control is being carried out, as a key. */
  #at: string | undefined;

  constructor(live: LiveLab, options: ConsoleOptions) {
    this.#live = live;
    this.#options = options;
    this.#columns = options.columns;
    this.#seen = live.lab;
    this.#stop = live.listen((event) => this.#heard(event));
  }

  /** The line that is looked at. */
  get where(): Where {
    return selectedLine(this.#live.lab);
  }

  /** Opens the console, as RETURN does; one that is open already shows its prompt. */
  start(): void {
    this.#open(this.where, this.#options.privileged);
    this.#work();
  }

  /** Takes typed bytes; each character is one byte. */
  feed(bytes: string): void {
    this.#live.touch(this.where);
    addAll(this.#queue, partsOf(bytes));
    this.#work();
  }

  /** Resolves when everything that was fed has been dealt with. */
  async idle(): Promise<void> {
    while (this.#busy !== undefined) await this.#busy;
  }

  /** A control has ended the session: nothing is taken any more. */
  get over(): boolean {
    return this.#over;
  }

  /** One could type a command, or RETURN, and has typed nothing. */
  get atEmptyPrompt(): boolean {
    const terminal = this.#terminal(this.where);
    const { text } = terminal.view();
    const isFree = atPrompt(this.#live.lab, this.where) || !hearsLines(this.#live.lab, this.where);
    return terminal.state === "reading" && isFree && text === "";
  }

  /** The row on which one types. */
  view(): LiveRow {
    return this.#terminal(this.where).view();
  }

  /** The screen has another width. */
  resize(columns: number | undefined): void {
    this.#columns = columns;
    for (const [key, terminal] of this.#terminals) this.#show(whereOf(key), terminal.resize(columns));
  }

  /** Hears the lab no more. */
  dispose(): void {
    this.#stop();
  }

  /** Carries out what was typed. It waits here while the router is busy: a control in it may lead to another device. */
  #work(): void {
    if (this.#working) return;
    this.#working = true;
    while (this.#busy === undefined && !this.#over) {
      if (this.#terminal(this.where).state === "busy" && !this.#breaksOff()) break;
      const part = this.#queue.shift();
      if (part === undefined) break;
      const { where } = this;
      const token = this.#live.lab.lastToken;
      this.#own = true;
      this.#expanded = false;
      const effects = this.#terminal(where).feed(part);
      this.#own = false;
      this.#seen = this.#live.lab;
      this.#took(where, effects, token);
    }
    this.#working = false;
  }

  /** A key that was typed ahead breaks off what the router does; what stands before it is lost. */
  #breaksOff(): boolean {
    const rest = behindInterrupt(this.#queue.join(""));
    if (rest !== undefined) this.#queue = [INTERRUPT, ...partsOf(rest)];
    return rest !== undefined;
  }

  /** Shows what typed lines led to, and carries out the control that one of them may be. */
  #took(where: Where, effects: readonly Effect[], token: string | undefined): void {
    const control = effects.find((effect) => effect.kind === "control");
    const expanded = this.#expanded || control !== undefined;
    this.#show(where, expanded ? withTokens(effects, token) : effects);
    if (control !== undefined) this.#control(where, withToken(control.line, token));
    else this.#proceed(where);
  }

  #control(where: Where, line: string): void {
    this.#at = keyOf(where);
    this.#collected = [];
    const reply = runControl({ live: this.#live, where, host: this.#options.host }, line);
    if (!(reply instanceof Promise)) {
      this.#answered(where, line, reply);
      return;
    }
    this.#busy = reply.then((answer) => {
      this.#busy = undefined;
      this.#answered(where, line, answer);
      this.#work();
    });
  }

  #answered(here: Where, line: string, { output, rejected, quit }: ControlReply): void {
    this.#over ||= quit === true;
    const messages = this.#collected ?? [];
    this.#collected = undefined;
    this.#at = undefined;
    this.#options.entered?.({ text: line, ...(rejected === undefined ? {} : { rejected }) });
    const lab = this.#live.lab;
    const gone = !exists(lab, here);
    const text = gone ? output : output + passage(this.#seen, lab, here);
    if (!gone) messages.unshift(...bootRows(this.#seen, lab, here));
    this.#seen = lab;
    if (gone) this.#terminals.clear();
    if (this.#over) return;
    if (!gone && keyOf(this.where) === keyOf(here)) {
      this.#show(here, this.#terminal(here).receive({ output: text, messages, reading: readingOf(lab, here) }));
      return;
    }
    // Another line is looked at: the answer stays, the row is the other's.
    this.#options.show([{ kind: "print", text }]);
    if (!gone) this.#terminal(here).receive({ output: "", reading: readingOf(lab, here) });
    this.#open(this.where);
  }

  /** Shows the row of a line, opening it where nobody works on it yet. */
  #open(where: Where, privileged = false): void {
    const known = this.#terminals.get(keyOf(where));
    if (known !== undefined && !this.#isStale(known, where)) {
      const { prompt, text } = known.view();
      this.#options.show(echo(prompt + text));
      return;
    }
    this.#terminals.delete(keyOf(where));
    const terminal = this.#terminal(where);
    this.#own = true;
    const opened = isOn(this.#live.lab, where) && lineAt(this.#live.lab, where).line.state === "idle";
    const entered = opened ? this.#live.enter(where, "") : undefined;
    if (privileged && lineAt(this.#live.lab, where).line.state === "open") {
      this.#live.edit((draft) => {
        const line = draft.devices[where.device]?.lines[where.line];
        if (line !== undefined) line.privilege = HIGHEST_LEVEL;
      });
    }
    this.#own = false;
    this.#seen = this.#live.lab;
    const messages = heardAt(this.#live.lab, where, entered?.said ?? []);
    this.#show(
      where,
      terminal.receive({ output: entered?.output ?? "", messages, reading: readingOf(this.#live.lab, where) }),
    );
  }

  /** Something has happened to the line by what was typed on another one. */
  #isStale(terminal: Terminal, where: Where): boolean {
    const { device, line } = lineAt(this.#live.lab, where);
    return terminal.state === "reading" && terminal.view().prompt !== promptOf(device, line);
  }

  #terminal(where: Where): Terminal {
    const key = keyOf(where);
    const known = this.#terminals.get(key);
    if (known !== undefined) return known;
    const port = routerPort(this.#live, where, {
      screen: this.#options.screen,
      paced: () => this.#options.paced?.() ?? false,
      entered: (line) => {
        this.#expanded ||= line.expanded === true;
        this.#options.entered?.(line);
      },
    });
    const terminal = new Terminal(port, this.#columns === undefined ? {} : { columns: this.#columns });
    this.#terminals.set(key, terminal);
    this.#ports.set(key, port);
    return terminal;
  }

  /** Something happened in the lab that was not typed here. */
  #heard({ said, replaced }: LabEvent): void {
    const lab = this.#live.lab;
    if (replaced) {
      this.#seen = lab;
      for (const key of this.#terminals.keys()) if (key !== this.#at) this.#terminals.delete(key);
    }
    if (this.#own) return;
    const before = this.#seen;
    if (this.#collected !== undefined) {
      addAll(this.#collected, heardAt(lab, this.where, said));
      return;
    }
    this.#seen = lab;
    for (const [key, terminal] of this.#terminals) {
      const where = whereOf(key);
      if (!exists(lab, where)) continue;
      const messages = [...bootRows(before, lab, where), ...heardAt(lab, where, said)];
      const output = passage(before, lab, where);
      const turned = output !== "" || !exists(before, where) || isOn(before, where) !== isOn(lab, where);
      if (turned) this.#show(where, terminal.receive({ output, messages, reading: readingOf(lab, where) }));
      else this.#show(where, terminal.asynchronous(messages));
      this.#proceed(where);
    }
    this.#work();
  }

  /** A busy router has printed something, or has come to its end. */
  #proceed(where: Where): void {
    const terminal = this.#terminals.get(keyOf(where));
    const printed = terminal?.state === "busy" ? this.#ports.get(keyOf(where))?.proceed() : undefined;
    if (terminal === undefined || printed === undefined) return;
    this.#show(where, terminal.progress(printed.text));
    if (printed.done === undefined) return;
    const token = this.#live.lab.lastToken;
    this.#own = true;
    this.#expanded = false;
    const effects = terminal.receive(printed.done);
    this.#own = false;
    this.#seen = this.#live.lab;
    this.#took(where, effects, token);
  }

  /** Only one console is on the screen; what the others show is lost, as on a cable that is not plugged in. */
  #show(where: Where, effects: readonly Effect[]): void {
    if (effects.length > 0 && keyOf(where) === keyOf(this.where)) this.#options.show(effects);
  }
}

const partsOf = (bytes: string): string[] => bytes.split(LINE_END).filter((part) => part !== "");

const exists = (lab: LiveLab["lab"], { device, line }: Where): boolean =>
  lab.devices[device]?.lines[line] !== undefined;

/** Terminals are kept by line; names of devices hold no slash. */
const keyOf = ({ device, line }: Where): string => `${device}/${line}`;

function whereOf(key: string): Where {
  const slash = key.lastIndexOf("/");
  return { device: key.slice(0, slash), line: key.slice(slash + 1) };
}

/** The row that is left behind shows the token and not `$token` (Rulings 17). */
function withTokens(effects: readonly Effect[], token: string | undefined): readonly Effect[] {
  return effects.map((effect) =>
    effect.kind === "settle" ? { ...effect, text: withToken(effect.text, token) } : effect,
  );
}
