/**
 * A person (or a script) at the console of a lab: one terminal per device, of which one is looked at, the lab controls,
 * and what the lab says meanwhile. Front ends feed it bytes and show its effects; it does no input or output itself.
 */
import type { Where } from "../commands/enter.ts";
import type { ControlHost, ControlReply } from "./controls/control.ts";
import { runControl } from "./controls/run.ts";
import { heardAt } from "./hearing.ts";
import type { LabEvent, LiveLab } from "./live-lab.ts";
import { atPrompt, hearsLines, lineAt, readingOf } from "./reading.ts";
import { type EnteredLine, type PacedPort, routerPort, withToken } from "./router-port.ts";
import { type Effect, echo } from "./terminal/effects.ts";
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

/** The console line of a device. */
const LINE = "con 0";

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
  /** Messages that arose while a control was carried out: they follow its answer. */
  #collected: string[] | undefined;
  #seen: LiveLab["lab"];
  /** The line itself is being entered: what it says comes with its reply. */
  #own = false;
  /** `$token` was replaced in the line that is being entered. */
  #expanded = false;
  #over = false;
  /** Device at whose console a control is being carried out. */
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
    return { device: this.#live.lab.selected, line: LINE };
  }

  /** Opens the console, as RETURN does; one that is open already shows its prompt. */
  start(): void {
    this.#open(this.where.device, this.#options.privileged);
  }

  /** Takes typed bytes; each character is one byte. */
  feed(bytes: string): void {
    this.#live.touch(this.where);
    this.#queue.push(...bytes.split(LINE_END).filter((part) => part !== ""));
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
    const terminal = this.#terminal(this.where.device);
    const { text } = terminal.view();
    const isFree = atPrompt(this.#live.lab, this.where) || !hearsLines(this.#live.lab, this.where);
    return terminal.state === "reading" && isFree && text === "";
  }

  /** The row on which one types. */
  view(): LiveRow {
    return this.#terminal(this.where.device).view();
  }

  /** The screen has another width. */
  resize(columns: number | undefined): void {
    this.#columns = columns;
    for (const [device, terminal] of this.#terminals) this.#show(device, terminal.resize(columns));
  }

  /** Hears the lab no more. */
  dispose(): void {
    this.#stop();
  }

  #work(): void {
    while (this.#busy === undefined && !this.#over) {
      const part = this.#queue.shift();
      if (part === undefined) return;
      const { device } = this.where;
      const token = this.#live.lab.lastToken;
      this.#own = true;
      this.#expanded = false;
      const effects = this.#terminal(device).feed(part);
      this.#own = false;
      this.#seen = this.#live.lab;
      this.#took(device, effects, token);
    }
  }

  /** Shows what typed lines led to, and carries out the control that one of them may be. */
  #took(device: string, effects: readonly Effect[], token: string | undefined): void {
    const control = effects.find((effect) => effect.kind === "control");
    const expanded = this.#expanded || control !== undefined;
    this.#show(device, expanded ? withTokens(effects, token) : effects);
    if (control !== undefined) this.#control(device, withToken(control.line, token));
    else this.#proceed(device);
  }

  #control(device: string, line: string): void {
    this.#at = device;
    this.#collected = [];
    const reply = runControl({ live: this.#live, where: this.where, host: this.#options.host }, line);
    if (!(reply instanceof Promise)) {
      this.#answered(device, line, reply);
      return;
    }
    this.#busy = reply.then((answer) => {
      this.#busy = undefined;
      this.#answered(device, line, answer);
      this.#work();
    });
  }

  #answered(device: string, line: string, { output, rejected, quit }: ControlReply): void {
    this.#over ||= quit === true;
    const messages = this.#collected ?? [];
    this.#collected = undefined;
    this.#at = undefined;
    this.#options.entered?.({ text: line, ...(rejected === undefined ? {} : { rejected }) });
    const lab = this.#live.lab;
    const gone = lab.devices[device] === undefined;
    const here = { device, line: LINE };
    const text = gone ? output : output + passage(this.#seen, lab, here);
    if (!gone) messages.unshift(...bootRows(this.#seen, lab, here));
    this.#seen = lab;
    if (gone) this.#terminals.clear();
    if (this.#over) return;
    if (!gone && lab.selected === device) {
      this.#show(device, this.#terminal(device).receive({ output: text, messages, reading: readingOf(lab, here) }));
      return;
    }
    // Another device is looked at: the answer stays, the row is the other's.
    this.#options.show([{ kind: "print", text }]);
    if (!gone) this.#terminal(device).receive({ output: "", reading: readingOf(lab, here) });
    this.#open(lab.selected);
  }

  /** Shows the row of a device, opening its console where nobody works on it yet. */
  #open(device: string, privileged = false): void {
    const fresh = !this.#terminals.has(device);
    const terminal = this.#terminal(device);
    if (!fresh) {
      const { prompt, text } = terminal.view();
      this.#options.show(echo(prompt + text));
      return;
    }
    const where = { device, line: LINE };
    this.#own = true;
    const { power } = lineAt(this.#live.lab, where).device;
    const opened = power.state === "on" && lineAt(this.#live.lab, where).line.state === "idle";
    const entered = opened ? this.#live.enter(where, "") : undefined;
    if (privileged && lineAt(this.#live.lab, where).line.state === "open") {
      this.#live.edit((draft) => {
        const line = draft.devices[device]?.lines[LINE];
        if (line !== undefined) line.privilege = 15;
      });
    }
    this.#own = false;
    this.#seen = this.#live.lab;
    const messages = heardAt(this.#live.lab, where, entered?.said ?? []);
    this.#show(
      device,
      terminal.receive({ output: entered?.output ?? "", messages, reading: readingOf(this.#live.lab, where) }),
    );
  }

  #terminal(device: string): Terminal {
    const known = this.#terminals.get(device);
    if (known !== undefined) return known;
    const port = routerPort(
      this.#live,
      { device, line: LINE },
      {
        screen: this.#options.screen,
        paced: () => this.#options.paced?.() ?? false,
        entered: (line) => {
          this.#expanded ||= line.expanded === true;
          this.#options.entered?.(line);
        },
      },
    );
    const terminal = new Terminal(port, this.#columns === undefined ? {} : { columns: this.#columns });
    this.#terminals.set(device, terminal);
    this.#ports.set(device, port);
    return terminal;
  }

  /** Something happened in the lab that was not typed here. */
  #heard({ said, replaced }: LabEvent): void {
    const lab = this.#live.lab;
    if (replaced) {
      this.#seen = lab;
      for (const device of this.#terminals.keys()) if (device !== this.#at) this.#terminals.delete(device);
    }
    if (this.#own) return;
    const before = this.#seen;
    if (this.#collected !== undefined) {
      this.#collected.push(...heardAt(lab, this.where, said));
      return;
    }
    this.#seen = lab;
    for (const [device, terminal] of this.#terminals) {
      const where = { device, line: LINE };
      if (lab.devices[device] === undefined) continue;
      const messages = [...bootRows(before, lab, where), ...heardAt(lab, where, said)];
      const output = passage(before, lab, where);
      const turned = output !== "" || isOn(before, device) !== isOn(lab, device);
      if (turned) this.#show(device, terminal.receive({ output, messages, reading: readingOf(lab, where) }));
      else this.#show(device, terminal.asynchronous(messages));
      this.#proceed(device);
    }
  }

  /** A busy router has printed something, or has come to its end. */
  #proceed(device: string): void {
    const terminal = this.#terminals.get(device);
    const printed = terminal?.state === "busy" ? this.#ports.get(device)?.proceed() : undefined;
    if (terminal === undefined || printed === undefined) return;
    this.#show(device, terminal.progress(printed.text));
    if (printed.done === undefined) return;
    // Its end lets what was typed ahead be read.
    const token = this.#live.lab.lastToken;
    this.#own = true;
    this.#expanded = false;
    const effects = terminal.receive(printed.done);
    this.#own = false;
    this.#seen = this.#live.lab;
    this.#took(device, effects, token);
  }

  /** Only one console is on the screen; what the others show is lost, as on a cable that is not plugged in. */
  #show(device: string, effects: readonly Effect[]): void {
    if (effects.length > 0 && device === this.where.device) this.#options.show(effects);
  }
}

const isOn = (lab: LiveLab["lab"], device: string): boolean => lab.devices[device]?.power.state === "on";

/** The row that is left behind shows the token and not `$token` (Rulings 17). */
function withTokens(effects: readonly Effect[], token: string | undefined): readonly Effect[] {
  return effects.map((effect) =>
    effect.kind === "settle" ? { ...effect, text: withToken(effect.text, token) } : effect,
  );
}
