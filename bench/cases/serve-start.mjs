import { cubelab } from "../programs.mjs";
import { bareArguments, timeFirstPrompt } from "../serve/start.mjs";

/** Start to the first SSH prompt, beside a bare ssh2 server that answers from a table. */
export async function prepare() {
  await bareArguments(0);
  return {
    subject: () => timeFirstPrompt((port) => [cubelab, "serve", "--ssh", `127.0.0.1:${port}`]),
    baseline: () => timeFirstPrompt(bareArguments),
  };
}
