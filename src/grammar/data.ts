/**
 * The compiled grammar files, as `scripts/grammar.mjs` writes them: everything by number, nothing said twice.
 * Terminals that read the same are one.
 */
export interface GrammarData {
  /** Nonterminals by number. */
  readonly names: readonly string[];
  /** Terminals by number: what is typed, and its help. `~` stands for the marker of negative forms. */
  readonly words: readonly string[];
  readonly helps: readonly string[];
  /** Flags of each terminal, as a number into `flags`. */
  readonly flagged: readonly number[];
  /** Sets of flags, without `@`, joined by blanks; the first is empty. */
  readonly flags: readonly string[];
  /** Where each terminal stands first: file number and line, in turn. */
  readonly places: readonly number[];
  readonly files: readonly string[];
  /** Commands by number: id, and options if there are any. */
  readonly commands: readonly CommandData[];
  /**
   * Rules, one after the other, those of a nonterminal together: nonterminal, command + 1 (0 for none), number of
   * symbols, symbols. A symbol is the number of a nonterminal, or -1 - the number of a terminal.
   */
  readonly rules: readonly number[];
}

export type CommandData = readonly [id: string, options?: CommandOptions];

/** What a grammar file says about a command besides its id. */
export interface CommandOptions {
  /** The output can be filtered with `|`. */
  readonly pipe?: boolean;
  /** The privilege level that the command needs. */
  readonly privilege?: number;
  readonly [name: string]: string | number | boolean | undefined;
}
