/** Real time drives a lab in the shell and on the network: its time runs with it, faster, or not at all (Rulings 18). */
import type { LiveLab } from "../session/live-lab.ts";

/** Real milliseconds between two steps while nobody types; what happens in a lab is told at most this late. */
const STEP = 250;

export class LabClock {
  readonly #live: LiveLab;
  readonly #now: () => number;
  readonly #failed: ((error: Error) => void) | undefined;
  #speed: number;
  #last: number;
  /** Lab time that has passed and is less than a millisecond. */
  #rest = 0;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param speed lab milliseconds per real one; 0 = frozen
   * @param now real milliseconds from any beginning, of a clock that never goes back
   * @param failed is told what went wrong as time passed, and the lab's time stands still from then on; without it that throws
   */
  constructor(
    live: LiveLab,
    speed: number,
    now: () => number = () => performance.now(),
    failed?: (error: Error) => void,
  ) {
    this.#live = live;
    this.#failed = failed;
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
    if (whole > 0) this.#pass(whole);
  }

  #pass(time: number): void {
    try {
      this.#live.advance(this.#live.present.now + time);
    } catch (error) {
      if (this.#failed === undefined) throw error;
      // What is to happen next would fail again at each step.
      this.#speed = 0;
      this.#failed(error as Error);
    }
  }

  get speed(): number {
    return this.#speed;
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
