/** The options of `cubelab rehearse` as data. */
export const REHEARSE_OPTIONS = [
  { flag: "junit", value: "file", help: "write JUnit XML" },
  { flag: "json", value: "file", help: "write everything as JSON; - = standard output, and nothing else on it" },
  { flag: "html", value: "file", help: "write one page with transcript, timeline and change plan" },
  { flag: "update", help: "store outputs that a snapshot names, instead of comparing them" },
] as const;
