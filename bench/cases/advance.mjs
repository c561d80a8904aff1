import { cubelab, timeProgram } from "../programs.mjs";

/** A year with calls up. */
export function prepare() {
  const options = { input: ":calls standard 20\n:advance 365d\n", expect: /:advance 365d\n/ };
  return {
    subject: () => timeProgram([cubelab, "run", "--strict", "-"], options),
    baseline: () => timeProgram(["-e", "0"]),
  };
}
