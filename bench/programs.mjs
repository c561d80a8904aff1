// Times whole programs, from their start to their end or to their first prompt.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
// Ink draws nothing until the end when CI is set.
const env = { ...process.env, CI: "false", TERM: "xterm-256color" };

/** The shipped program. */
export const cubelab = "dist/cubelab.js";

/**
 * Runs a Node program to its end.
 * @param {string[]} args of node
 * @param {{ input?: string, expect?: RegExp }} options standard input, and what standard output must match
 * @returns {number} milliseconds
 */
export function timeProgram(args, { input = "", expect = /^/ } = {}) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, input, encoding: "utf8" });
  const time = performance.now() - start;
  if (status !== 0 || !expect.test(stdout)) {
    throw new Error(`node ${args.join(" ")}: exit status ${status}\n${stdout.slice(-500)}${stderr.slice(-500)}`);
  }
  return time;
}

/**
 * Runs a Node program on a pseudo-terminal until it prints a prompt, then ends it.
 * @param {typeof import("node-pty")} pty
 * @param {string[]} args of node
 * @param {string} prompt
 * @returns {Promise<number>} milliseconds
 */
export function timePrompt(pty, args, prompt) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const program = pty.spawn(process.execPath, args, { cwd: root, env, cols: 80, rows: 24 });
    let output = "";
    let time;
    program.onData((data) => {
      output += data;
      if (time !== undefined || !output.includes(prompt)) return;
      time = performance.now() - start;
      program.kill("SIGKILL");
    });
    const deadline = setTimeout(() => program.kill("SIGKILL"), 20_000);
    program.onExit(() => {
      clearTimeout(deadline);
      if (time !== undefined) resolve(time);
      else reject(new Error(`node ${args.join(" ")}: no prompt ${prompt}\n${output.slice(-500)}`));
    });
  });
}
