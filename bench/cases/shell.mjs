import { cubelab, timePrompt } from "../programs.mjs";

/** Start of the shipped program on a terminal. Needs node-pty. */
export async function prepare() {
  const pty = await import("node-pty").catch(() => undefined);
  if (pty === undefined) return { skip: "node-pty is not installed (it needs a compiler)" };
  return {
    subject: () => timePrompt(pty, [cubelab], "Router>"),
    baseline: () => timePrompt(pty, ["bench/baselines/readline.mjs"], "Router>"),
  };
}
