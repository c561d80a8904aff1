/** The options of `cubelab rehearse` as data. */
interface RehearseOption {
  readonly flag: string;
  /** What the value is called; absent = a flag without a value. */
  readonly value?: string;
  readonly help: string;
}

/** Which reports are written. */
export const REPORT_OPTIONS: readonly RehearseOption[] = [
  { flag: "junit", value: "file", help: "write JUnit XML" },
  { flag: "json", value: "file", help: "write everything as JSON; - = standard output, and nothing else on it" },
  { flag: "html", value: "file", help: "write one page with transcript, timeline and change plan" },
];

/** Options of `rehearse` besides. */
export const REHEARSE_OPTIONS: readonly RehearseOption[] = [
  { flag: "matrix", help: "play every combination of the variables of `matrix:`, on all cores" },
  { flag: "shard", value: "i/n", help: "with --matrix: the i-th of n parts, for several machines" },
  { flag: "workers", value: "number", help: "with --matrix: how many are played at a time" },
  { flag: "update", help: "store outputs that a snapshot names, instead of comparing them" },
];
