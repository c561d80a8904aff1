/** What several who wait are waiting for: which moment comes first, found and changed in logarithmic time. */
import type { Instant } from "../clock/instant.ts";

const NEVER = Number.POSITIVE_INFINITY;

/** A tournament: each inner place holds the index of whichever of its two halves is due first, the left one if both are. */
export class Moments {
  readonly #size: number;
  readonly #at: Float64Array;
  readonly #first: Int32Array;

  /** Undefined = never. */
  constructor(moments: readonly (Instant | undefined)[]) {
    this.#size = 2 ** Math.ceil(Math.log2(Math.max(1, moments.length)));
    this.#at = Float64Array.from({ length: this.#size }, (_, index) => moments[index] ?? NEVER);
    this.#first = new Int32Array(2 * this.#size);
    for (let index = 0; index < this.#size; index++) this.#first[this.#size + index] = index;
    for (let place = this.#size - 1; place > 0; place--) this.#decide(place);
  }

  /** Index of the one that is due first, of equal ones the lowest. */
  get first(): number {
    return this.#first[1] ?? 0;
  }

  /** When the first is due; infinite where nobody waits. */
  get next(): Instant {
    return this.#at[this.first] ?? NEVER;
  }

  /** One of them waits for another moment. */
  set(index: number, at: Instant | undefined): void {
    const moment = at ?? NEVER;
    if (this.#at[index] === moment) return;
    this.#at[index] = moment;
    for (let place = (this.#size + index) >> 1; place > 0; place >>= 1) this.#decide(place);
  }

  #decide(place: number): void {
    const left = this.#first[2 * place] ?? 0;
    const right = this.#first[2 * place + 1] ?? 0;
    this.#first[place] = (this.#at[right] ?? NEVER) < (this.#at[left] ?? NEVER) ? right : left;
  }
}
