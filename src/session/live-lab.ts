/** The one mutable cell of a running program: which lab is the present one, and which were. Everything goes through it. */
import { type Draft, produce } from "immer";
import type { Instant } from "../clock/instant.ts";
import { type Entered, enterUnwritten, run, type Where } from "../commands/enter.ts";
import type { Context } from "../commands/registry.ts";
import { allRemembered, type TypedLine } from "../commands/remember.ts";
import { deviceTime } from "../device/clock.ts";
import { advance } from "../lab/advance.ts";
import { type Change, change, type Outcome } from "../lab/change.ts";
import type { Engine } from "../lab/engine.ts";
import { guarded } from "../lab/guarded.ts";
import { checkpoint, forgetAfter, type History, NO_HISTORY, pastOf, remember, rewindBy } from "../lab/history.ts";
import type { Lab } from "../lab/lab.ts";
import type { Said } from "../lab/said.ts";
import { quietUntil } from "../lab/waiting.ts";

/** What the lines of a lab are told. */
export interface LabEvent {
  readonly said: readonly Said[];
  /** The lab that was, where another is in its place: nothing has happened in that one. */
  readonly replaced?: Lab;
  /** What it was about, where that was little: then no other line is another, nor is any router up or down. */
  readonly only?: "line";
}

export type LabListener = (event: LabEvent) => void;

const TIME_ALONE: LabEvent = { said: [], only: "line" };

/** Lab milliseconds in which typed lines are written into histories at the latest: nobody goes back by less. */
const WRITTEN_WITHIN = 1_000;
const MOST_UNWRITTEN = 100;

/** A lab in use. */
export class LiveLab {
  readonly #engine: Engine;
  readonly #listeners = new Set<LabListener>();
  #lab: Lab;
  /** Lines that are not in the lab's histories yet, oldest first, and when the first of them was typed. */
  #unwritten: TypedLine[] = [];
  #unwrittenSince: Instant = 0;
  /** When something happens next; undefined where that is to be reckoned. */
  #quiet: Instant | undefined;
  #history: History;

  constructor(lab: Lab, engine: Engine) {
    this.#lab = lab;
    this.#engine = engine;
    this.#history = remember(NO_HISTORY, lab);
  }

  /** The lab as it is now. */
  get lab(): Lab {
    this.#write();
    return this.#lab;
  }

  /**
   * The same, but for the histories of terminal lines, in which the lines typed last may be missing: for who looks often and
   * not at those. To write a line down at once costs as much as to answer it.
   */
  get present(): Lab {
    return this.#lab;
  }

  /** A line is entered. Of the lab that comes back, what holds for `present` holds. */
  enter(where: Where, text: string): Entered {
    const entered = enterUnwritten(this.#lab, where, text, () => this.lab);
    if (!entered.unwritten) return this.#entered(entered);
    if (this.#unwritten.length === 0) this.#unwrittenSince = this.#lab.now;
    this.#unwritten.push({ where, text });
    if (this.#unwritten.length === 1) this.#tell(TIME_ALONE);
    if (this.#unwritten.length >= MOST_UNWRITTEN) this.#write();
    return entered;
  }

  /** Something else is done on a line: a key that is no line, as Ctrl-Z. */
  act(where: Where, action: (context: Context) => string | undefined): Entered {
    return this.#entered(run(this.lab, where, action));
  }

  /** Time passes until `to`; a moment that has passed changes nothing. */
  advance(to: Instant): void {
    if (to <= this.#lab.now) return;
    if (to - this.#unwrittenSince >= WRITTEN_WITHIN) this.#write();
    this.#quiet ??= quietUntil(this.#lab);
    if (to < this.#quiet) {
      this.#lab = guarded({ ...this.#lab, now: to });
      this.#tell(TIME_ALONE);
      return;
    }
    const { lab, said } = advance(this.lab, to, this.#engine);
    // Time alone is reckoned again when one goes back; only what people did is kept.
    this.#lab = lab;
    this.#quiet = undefined;
    this.#tell({ said });
  }

  /** The world changes. Returns what came of it. */
  change(what: Change): Outcome {
    const { lab, said, ...outcome } = change(this.lab, what, this.#engine);
    this.#set(lab, { said });
    return outcome;
  }

  /** Facts of the lab that are nobody's event are set: the selected device. */
  edit(recipe: (draft: Draft<Lab>) => void): void {
    this.#set(produce(this.lab, recipe), { said: [] });
  }

  /** Somebody types on a line, without entering anything yet: nobody's event, and nothing to go back to. */
  touch({ device, line }: Where): void {
    const router = this.#lab.devices[device];
    const typed = router?.lines[line];
    if (router === undefined || typed?.state !== "open") return;
    const now = deviceTime(router, this.#lab.now);
    // A script types many lines at one moment.
    if (typed.lastInput === now) return;
    this.#quiet = undefined;
    this.#lab = produce(this.#lab, (draft) => {
      const open = draft.devices[device]?.lines[line];
      if (open !== undefined) open.lastInput = now;
    });
  }

  /** Another lab takes the place of this one; its past begins now. Checkpoints stay. */
  replace(lab: Lab): void {
    this.#write();
    this.#history = { ...NO_HISTORY, checkpoints: this.#history.checkpoints };
    this.#set(lab, { said: [], replaced: this.#lab });
  }

  /** Keeps the lab as it is now under a name. */
  checkpoint(name: string): void {
    // First the lab: to write lines into it adds to the history.
    const { lab } = this;
    this.#history = checkpoint(this.#history, name, lab);
  }

  /** Names of the checkpoints, oldest first. */
  get checkpoints(): readonly string[] {
    return Object.keys(this.#history.checkpoints);
  }

  /** The lab that was kept under a name; undefined for none. */
  labAt(name: string): Lab | undefined {
    const { checkpoints } = this.#history;
    return Object.hasOwn(checkpoints, name) ? checkpoints[name] : undefined;
  }

  /** Takes the lab back to a lab that was. */
  rewindTo(lab: Lab): void {
    this.#write();
    this.#history = forgetAfter(this.#history, lab.now);
    this.#set(lab, { said: [], replaced: this.#lab });
  }

  /** Takes the lab back by a time, milliseconds; false where its past does not reach so far. */
  rewindBy(duration: number): boolean {
    const present = this.lab;
    const lab = rewindBy(this.#history, present, duration, this.#engine);
    if (lab !== undefined) this.rewindTo(lab);
    return lab !== undefined;
  }

  /** When the lab's past begins. */
  get pastSince(): Instant {
    return pastOf(this.#history)[0]?.now ?? this.#lab.now;
  }

  /** Calls `listener` after every event. Returns what ends that. */
  listen(listener: LabListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #entered(entered: Entered): Entered {
    const { lab, said, only } = entered;
    const quiet = this.#quiet;
    this.#set(lab, only === undefined ? { said } : { said, only: "line" });
    // A history that has grown is nothing that anybody waits for.
    if (only === "history") this.#quiet = quiet;
    return entered;
  }

  /** Writes into histories what is still to be written. */
  #write(): void {
    if (this.#unwritten.length === 0) return;
    this.#lab = allRemembered(this.#lab, this.#unwritten);
    this.#unwritten = [];
    this.#history = remember(this.#history, this.#lab, true);
  }

  #set(lab: Lab, event: LabEvent): void {
    this.#lab = lab;
    this.#quiet = undefined;
    this.#history = remember(this.#history, lab, event.only !== undefined);
    this.#tell(event);
  }

  #tell(event: LabEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
