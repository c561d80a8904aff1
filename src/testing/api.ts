/** What `cubelab/vitest` gives to tests. Nothing of the lab's inside is in these types: they are the promise to others. */

/** Show output as data: labels as the router prints them. */
export type Data = string | number | null | readonly Data[] | { readonly [label: string]: Data };

/** What a lab starts from. All may be left out. */
export interface LabOptions {
  /** A lab file (YAML) or a saved lab; the default lab otherwise. */
  readonly file?: string;
  /** Of the first router. */
  readonly release?: string;
  readonly platform?: string;
  readonly hostname?: string;
  /** When the lab begins: `2026-01-05T08:00:00Z`. */
  readonly at?: string;
  /** Lines of configuration that are entered first, and are no part of any transcript. */
  readonly config?: string;
  /** Begin at `Router#`; true unless it is set. */
  readonly privileged?: boolean;
}

/** What came of lines that were typed. As a text it is what stands on the screen. */
export interface Transcript {
  /** Rows with prompts and lines, and what was printed. */
  readonly text: string;
  /** What was printed alone. */
  readonly output: string;
  /** Why a line was rejected, by line; empty where none was. */
  readonly rejected: readonly { readonly line: string; readonly code: string }[];
  /** What the last show command printed, as data; null where it cannot be read. */
  readonly data: Data;
  toString(): string;
}

/** A router's console in a lab whose clock stands still. */
export interface Router {
  /** Types lines, one after the other; lines with a colon are lab controls. */
  type(lines: string | readonly string[]): Promise<Transcript>;
  /** Types one show command of the licensing family and gives what it prints as data. Throws for other lines. */
  parse(command: string): Promise<{ readonly [label: string]: Data }>;
  /** Lets time pass: `10m`, `8h`, `90d`, or to a moment `2026-04-05T09:00:00Z`. */
  advance(time: string): Promise<Transcript>;
  /** The value of a fact: `cube.sip.service`, `licensing.ack`, or a path as `:diff` prints it; undefined for none. */
  fact(subject: string): string | undefined;
  /** The lab's clock, ISO. */
  readonly now: string;
  /** All that was typed and printed so far. */
  readonly transcript: string;
}

/** What may vary in a transcript, and what stands for it. */
export type Mask = readonly [pattern: RegExp, replacement: string];

export interface TranscriptOptions {
  /** File name under `__transcripts__`; made from the test's name otherwise. */
  readonly name?: string;
  readonly masks?: readonly Mask[];
}

/** What a field must be: as it is printed (a number for a count), or a pattern. */
export type FieldValue = string | number | RegExp;

/** The matchers that `cubelab/vitest` adds. */
export interface CubelabMatchers<R = unknown> {
  /** Is as the stored transcript under `__transcripts__`, which `vitest -u` writes anew. Await it. */
  toMatchTranscript(options?: TranscriptOptions): Promise<R>;
  /** Holds a field: a label, or several with `>` between them: `Usage Reporting > Next ACK deadline`. */
  toHaveField(name: string, value?: FieldValue): R;
}
