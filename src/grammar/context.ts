/** A word that can be typed at a place, with the text that `?` prints beside it. */
export interface Offer {
  readonly word: string;
  readonly help: string;
}

/**
 * What the grammar must know about the router whose line is read. Asked on every line, so the answers must be cheap;
 * grammars are built once per set of answers.
 * `release` and `has` answer the same for as long as the context lives: make a new one when the router may have changed.
 */
export interface GrammarContext {
  /** The running release, for example `17.6.1a`: opens and closes words marked `@17.3.2-`. */
  readonly release: string;
  /** Whether a named fact of the release, platform or device holds: words marked `@feature:NAME`. */
  has(feature: string): boolean;
  /**
   * The values that the router knows for a slot, in any order; empty if it cannot say, then the shape alone decides.
   * - `INTERFACE`: the interface types, `{ word: "GigabitEthernet", help: "GigabitEthernet IEEE 802.3z" }`
   * - `INTERFACE GigabitEthernet`: the numbers of that type, as `0/0/0` or as `<0-2147483647>`
   * - `FILE`: the file systems, `{ word: "bootflash:", help: … }`
   * - `FILE bootflash:`: the files of one file system, with the file system in the word
   */
  values(slot: string): readonly Offer[];
}
