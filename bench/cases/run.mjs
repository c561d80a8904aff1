import { cubelab, timeProgram } from "../programs.mjs";

/** Start, one line and end of an unattended run. */
export function prepare() {
  const options = { input: "show clock\n", expect: /Router>show clock\n/ };
  return {
    subject: () => timeProgram([cubelab, "run", "--strict", "-"], options),
    baseline: () => timeProgram(["-e", "0"]),
  };
}
