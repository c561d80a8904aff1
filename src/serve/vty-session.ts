/** One client at one vty: what it types goes to a terminal, what the terminal shows goes to the client. */

import type { Instant } from "../clock/instant.ts";
import type { Entered, Where } from "../commands/enter.ts";
import { openLine, startExec } from "../commands/open-line.ts";
import type { Context } from "../commands/registry.ts";
import type { Line } from "../device/line.ts";
import { bannerText } from "../device/settings/lines.ts";
import type { User } from "../device/settings/users.ts";
import { runControl } from "../session/controls/run.ts";
import { heardAt } from "../session/hearing.ts";
import type { LabEvent } from "../session/live-lab.ts";
import { readingOf } from "../session/reading.ts";
import { type PacedPort, routerPort, withToken } from "../session/router-port.ts";
import { type Effect, printText, toBytes } from "../session/terminal/effects.ts";
import { INTERRUPT } from "../session/terminal/interrupt.ts";
import type { Reading, RouterPort } from "../session/terminal/port.ts";
import { Terminal } from "../session/terminal/terminal.ts";
import { addAll } from "../text/add-all.ts";
import type { House } from "./house.ts";
import { isolated } from "./isolated.ts";
import { FAILURE_DELAY } from "./limits.ts";
import { type LoginOutcome, loginOutcome } from "./login-dialog.ts";
import { follow, isPaced } from "./pace.ts";
import { DEFAULT_SCREEN, fitted, type Screen, sizeOf } from "./screen.ts";
import type { Listener } from "./sessions.ts";
import { Typed } from "./typed.ts";
import { freshLine } from "./vty-lines.ts";
import type { Client, Wire } from "./wire.ts";
import { withControls } from "./with-controls.ts";

/** Lines that are carried out before others get their turn. */
const LINES_AT_ONCE = 8;

const CLOSED: Reading = { kind: "closed" };

export class VtySession implements Listener {
  readonly where: Where;
  readonly #house: House;
  readonly #wire: Wire;
  readonly #client: Client;
  readonly #router: PacedPort;
  readonly #port: RouterPort;
  readonly #terminal: Terminal;
  readonly #typed = new Typed();
  /** What leaves at the end of the turn. */
  #unsent = "";
  #reading = true;
  #working = false;
  #inputOver = false;
  #ended = false;
  #lastInput: Instant;
  #screen: Screen | undefined;
  /** What happens now was done here: its answer tells of it. */
  #acting = false;
  /** Messages that arose while a lab control was carried out: they follow its answer. */
  #collected: string[] | undefined;
  /** Follows no more what the router prints bit by bit. */
  #unfollow: (() => void) | undefined;

  constructor(house: House, where: Where, wire: Wire, client: Client) {
    this.#house = house;
    this.where = where;
    this.#wire = wire;
    this.#client = client;
    this.#lastInput = house.live.present.now;
    const options = { screen: true, tokens: () => this.#mayControl(), paced: () => isPaced(house) };
    this.#router = routerPort(house.live, where, options);
    const port = isolated(house.overlaid(this.#router, where), house, `${where.device} ${where.line}`);
    this.#port = withControls(port, () => this.#mayControl());
    this.#terminal = new Terminal(this.#port, { controls: true });
    house.sessions.add(this);
  }

  /** Opens the line for a user who has logged in already: MOTD, EXEC banner, prompt (CLI §1). */
  openFor(user: User, screen: Screen | undefined): void {
    this.#open((context) => {
      this.#fit(context, screen);
      context.line.user = user.name;
      const motd = bannerText(context.device.config, "motd", context.line.id);
      const banner = startExec(context);
      context.line.privilege = Math.max(context.line.privilege, user.privilege);
      return `${[motd, banner].map((text) => (text === "" ? "" : `\n${text}`)).join("")}\n`;
    });
  }

  /** Opens the line for somebody unknown: the router asks who it is, as its line is configured. */
  openForLogin(): void {
    this.#open((context) => {
      this.#screen = DEFAULT_SCREEN;
      return openLine(context) ?? "";
    });
  }

  /** Takes typed bytes; each character is one byte. */
  feed(bytes: string): void {
    if (this.#ended) return;
    this.#typed.add(bytes);
    this.#lastInput = this.#house.live.present.now;
    if (this.#working) {
      if (this.#unfollow !== undefined) this.#typedAhead();
      else this.#setReading(!this.#typed.isMuch);
      return;
    }
    this.#working = true;
    if (this.#wire.full) this.#wait();
    else this.#house.turns.work(this.#work);
  }

  /** The client sends nothing more: what it has typed is carried out, then the session ends. */
  inputEnded(): void {
    this.#inputOver = true;
    if (!this.#working) this.#close();
  }

  /** The client's screen has another size. A length or width that was set by hand stays. */
  resize(screen: Screen): void {
    const before = this.#screen;
    const { terminal } = this.#line() ?? {};
    if (this.#ended || before === undefined || terminal === undefined) return;
    this.#screen = sizeOf(screen);
    const resized = fitted(terminal, before, this.#screen);
    if (resized === terminal) return;
    this.#house.live.edit((draft) => {
      const line = draft.devices[this.where.device]?.lines[this.where.line];
      if (line !== undefined) line.terminal = resized;
    });
    this.#show(this.#terminal.resize(undefined));
  }

  hear(said: LabEvent["said"]): void {
    if (this.#ended || this.#acting) return;
    const { present: lab } = this.#house.live;
    if (this.#gone() && this.#collected === undefined) {
      this.#close();
      return;
    }
    const messages = heardAt(lab, this.where, said);
    if (messages.length === 0) return;
    if (this.#collected !== undefined) addAll(this.#collected, messages);
    else if (!this.#wire.full) this.#show(this.#terminal.asynchronous(messages));
  }

  expire(): void {
    // A router that works waits for nobody.
    const waits = !this.#ended && this.#unfollow === undefined;
    if (waits && this.#house.lines.expire(this.where, this.#lastInput)) this.#close();
  }

  /** The client has gone. */
  hangUp(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#typed.clear();
    this.#unfollow?.();
    this.#house.sessions.remove(this);
    this.#house.lines.release(this.where);
  }

  #own<T>(act: () => T): T {
    this.#acting = true;
    try {
      return act();
    } finally {
      this.#acting = false;
    }
  }

  #open(greet: (context: Context) => string): void {
    const { live } = this.#house;
    const entered: Entered = this.#own(() =>
      live.act(this.where, (context) => {
        freshLine(context, this.#client);
        return greet(context);
      }),
    );
    const reading = this.#gone() ? CLOSED : readingOf(live.present, this.where);
    this.#show(this.#terminal.receive({ output: entered.output, reading }));
  }

  /** Rows and columns of a client's screen become those of the line; `line vty` settings come later and win. */
  #fit({ line }: Context, screen: Screen | undefined): void {
    if (screen === undefined) return;
    this.#screen = sizeOf(screen);
    line.terminal = { ...line.terminal, length: this.#screen.rows, width: this.#screen.columns };
  }

  /** Carries out what was typed, a few lines at a time; waits where the client does not take the answers. */
  readonly #work = (): void => {
    if (this.#ended) return;
    this.#house.lines.touch(this.where);
    const shown: Effect[] = [];
    for (let count = 0; count < LINES_AT_ONCE && !this.#typed.isEmpty; count++) {
      const before = this.#line();
      const effects = this.#own(() => this.#terminal.feed(this.#typed.take()));
      addAll(shown, effects);
      const login = loginOutcome(before, this.#line());
      if (login !== undefined) this.#loggedIn(login);
      if (login?.ok === false) {
        setTimeout(() => this.#shown(shown), FAILURE_DELAY);
        return;
      }
      if (this.#terminal.state === "busy" || effects.some(({ kind }) => kind === "control" || kind === "close")) break;
    }
    this.#shown(shown);
  };

  #loggedIn({ ok, user }: LoginOutcome): void {
    const { logins } = this.#house;
    const { from, port } = this.#client;
    const attempt = { where: this.where, user, from, port };
    if (ok) logins.succeeded(attempt);
    else logins.failed(attempt);
  }

  /** Everything that the lines made leaves in one write. */
  #shown(effects: readonly Effect[]): void {
    this.#show(effects);
    const control = effects.find((effect) => effect.kind === "control");
    if (control !== undefined) this.#control(control.line);
    else if (this.#terminal.state === "busy" && !this.#ended) this.#follow();
    else this.#goOn();
  }

  /** What the router prints bit by bit goes out as it comes; what is typed meanwhile waits, but for keys that break it off. */
  #follow(): void {
    let over = false;
    const unfollow = follow(this.#house, this.#router, {
      wire: this.#wire,
      printed: (text) => this.#show(this.#terminal.progress(text)),
      done: (reply) => {
        over = true;
        this.#followed(() => this.#terminal.receive(reply));
      },
    });
    if (over) return;
    this.#unfollow = unfollow;
    this.#typedAhead();
  }

  #typedAhead(): void {
    const broken = this.#typed.interrupts();
    this.#setReading(!this.#typed.isMuch);
    if (!broken) return;
    this.#unfollow?.();
    this.#followed(() => this.#terminal.feed(INTERRUPT));
  }

  #followed(end: () => readonly Effect[]): void {
    this.#unfollow = undefined;
    this.#lastInput = this.#house.live.present.now;
    this.#shown(this.#own(end));
  }

  #line(): Line | undefined {
    return this.#house.live.present.devices[this.where.device]?.lines[this.where.line];
  }

  /** Lab controls are for users whom the lab names; for others the line is one of the router's. */
  #mayControl(): boolean {
    const user = this.#line()?.user;
    return user !== undefined && this.#house.live.present.controlUsers.includes(user);
  }

  #goOn(): void {
    this.#setReading(!this.#typed.isMuch);
    if (this.#typed.isEmpty && this.#inputOver) this.#close();
    if (this.#ended || this.#typed.isEmpty) this.#working = false;
    else if (this.#wire.full) this.#wait();
    else this.#house.turns.work(this.#work);
  }

  #wait(): void {
    this.#setReading(!this.#typed.isMuch);
    this.#wire.whenTaken(() => this.#house.turns.work(this.#work));
  }

  #setReading(on: boolean): void {
    if (on === this.#reading || this.#ended) return;
    this.#reading = on;
    this.#wire.setReading(on);
  }

  #control(line: string): void {
    if (!this.#mayControl()) {
      this.#show(this.#terminal.receive(this.#own(() => this.#port.enter(line, false))));
      this.#goOn();
      return;
    }
    this.#collected = [];
    const { live, controls } = this.#house;
    const reply = runControl({ live, where: this.where, host: controls }, withToken(line, live.present.lastToken));
    Promise.resolve(reply).then(
      ({ output, quit }) => this.#controlled(output, quit === true),
      (error: Error) => this.#controlled(`${error.message}\n`, false),
    );
  }

  #controlled(output: string, quit: boolean): void {
    const messages = this.#collected ?? [];
    this.#collected = undefined;
    if (this.#ended) return;
    this.#lastInput = this.#house.live.present.now;
    if (quit || this.#gone()) {
      this.#close([output, ...messages.map((message) => `${message}\n`)].join(""));
      return;
    }
    this.#show(this.#terminal.receive({ output, messages, reading: readingOf(this.#house.live.present, this.where) }));
    this.#goOn();
  }

  #gone(): boolean {
    return this.#line() === undefined || readingOf(this.#house.live.present, this.where).kind === "closed";
  }

  /** Another lab may not have the line; then there is nobody to ask how the last words are shown. */
  #close(output = ""): void {
    if (this.#line() !== undefined) this.#show(this.#terminal.receive({ output, reading: CLOSED }));
    else this.#show([...printText(output), { kind: "close" }]);
  }

  #show(effects: readonly Effect[]): void {
    if (this.#ended) return;
    const bytes = toBytes(effects);
    if (bytes !== "" && this.#unsent === "") this.#house.turns.send(this.#send);
    this.#unsent += bytes;
    if (!effects.some((effect) => effect.kind === "close")) return;
    this.hangUp();
    this.#send();
    this.#wire.end();
  }

  readonly #send = (): void => {
    const bytes = this.#unsent;
    this.#unsent = "";
    if (bytes !== "") this.#wire.write(bytes);
  };
}
