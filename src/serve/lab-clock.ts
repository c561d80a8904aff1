/** The real clock of a served lab: the lab's time runs with it, faster, or not at all (Rulings 18). */
import type { LiveLab } from "../session/live-lab.ts";

/** Real milliseconds between two steps while nobody types; what happens in a lab is told at most this late. */
const STEP = 250;

export interface ClockOptions {
  /** Lab milliseconds per real one; 0 = frozen. */
  readonly speed: number;
  /** Real milliseconds from any beginning. */
  readonly now?: () => number;
}

export class LabClock {
  readonly #live: LiveLab;
  readonly #now: () => number;
  #speed: number;
  #last: number;
  /** Lab time that has passed and is less than a millisecond. */
  #rest = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(live: LiveLab, { speed, now = () => performance.now() }: ClockOptions) {
    this.#live = live;
    this.#speed = speed;
    this.#now = now;
    this.#last = now();
  }

  /** Brings the lab to the present moment. Front ends do so before they give it anything to do. */
  tick(): void {
    const now = this.#now();
    const passed = (now - this.#last) * this.#speed + this.#rest;
    this.#last = now;
    const whole = Math.floor(passed);
    this.#rest = passed - whole;
    if (whole > 0) this.#live.advance(this.#live.lab.now + whole);
  }

  /** Another speed from now on. */
  setSpeed(speed: number): void {
    this.tick();
    this.#speed = speed;
  }

  /** Ticks by itself, and then calls `ticked`. */
  start(ticked: () => void): void {
    this.#timer = setInterval(() => {
      this.tick();
      ticked();
    }, STEP);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
