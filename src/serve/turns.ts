/**
 * Who works when. What several clients have sent at once is carried out one after the other, and then all answers leave: a
 * processor is far faster at one kind of work after the other than at all kinds in turn.
 */
export class Turns {
  readonly #before: () => void;
  #works: (() => void)[] = [];
  #sends: (() => void)[] = [];
  #isSet = false;

  /** @param before is called at the start of each turn in which there is work */
  constructor(before: () => void) {
    this.#before = before;
  }

  /** Calls `work` in the next turn. */
  work(work: () => void): void {
    this.#works.push(work);
    this.#set();
  }

  /** Calls `send` at the end of this turn, or of the next one if there is none. */
  send(send: () => void): void {
    this.#sends.push(send);
    this.#set();
  }

  #set(): void {
    if (this.#isSet) return;
    this.#isSet = true;
    setImmediate(() => this.#turn());
  }

  #turn(): void {
    const works = this.#works;
    this.#works = [];
    if (works.length > 0) this.#before();
    for (const work of works) work();
    const sends = this.#sends;
    this.#sends = [];
    this.#isSet = false;
    for (const send of sends) send();
    if (this.#works.length > 0) this.#set();
  }
}
