import { cubelab, timeProgram } from "../programs.mjs";

const LINES = [
  ":calls busy-hour 200 72d",
  "enable",
  "terminal length 0",
  "show voice sip license stats",
  "show voice sip license stats table",
];

/** 72 days of calls whose number changes every minute, measured and drawn. */
export function prepare() {
  const options = {
    input: `${LINES.join("\n")}\n`,
    expect: /\nIt is 2026-03-18T08:00:00Z\.\n[\s\S]*\n71-72 +\d+ +\d+/,
  };
  return {
    subject: () => timeProgram([cubelab, "run", "--strict", "-"], options),
    baseline: () => timeProgram(["-e", "0"]),
  };
}
