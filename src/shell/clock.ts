/** Real time drives the lab: so many times as fast. */
import type { LiveLab } from "../session/live-lab.ts";

/** How often the lab is brought up to date while nobody types, milliseconds. */
const TICK = 250;

export class RunningClock {
  readonly #live: LiveLab;
  readonly #now: () => number;
  #speed = 1;
  #last: number;
  /** Part of a millisecond of lab time that has not been spent. */
  #rest = 0;
  #timer: NodeJS.Timeout | undefined;

  /** @param now milliseconds of a clock that never goes back */
  constructor(live: LiveLab, now: () => number = () => performance.now()) {
    this.#live = live;
    this.#now = now;
    this.#last = now();
  }

  get speed(): number {
    return this.#speed;
  }

  /** Time up to now has passed at the old speed. */
  setSpeed(speed: number): void {
    this.catchUp();
    this.#speed = speed;
  }

  /** Brings the lab to where real time is. */
  catchUp(): void {
    const now = this.#now();
    const passed = (now - this.#last) * this.#speed + this.#rest;
    this.#last = now;
    const whole = Math.floor(passed);
    this.#rest = passed - whole;
    if (whole > 0) this.#live.advance(this.#live.lab.now + whole);
  }

  /** Brings the lab up to date again and again, and tells. */
  start(ticked: () => void): void {
    this.#timer = setInterval(() => {
      this.catchUp();
      ticked();
    }, TICK);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
