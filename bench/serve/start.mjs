// How long servers take until somebody can work with them.
import { join } from "node:path";
import { cubelab } from "../programs.mjs";
import {
  freePort,
  openShell,
  PORTABLE,
  recordTable,
  serveArguments,
  startProgram,
  stopProgram,
  work,
} from "./client.mjs";

/** Arguments of the bare server at `port`; its answers and its key are those of a real one. */
let table;
export async function bareArguments(port) {
  if (table === undefined) {
    const real = await freePort();
    const child = startProgram(serveArguments(real));
    table = await recordTable(real);
    await stopProgram(child);
  }
  return ["bench/baselines/ssh.mjs", String(port), join(work, "cubelab", "host-keys", "host_ed25519"), table];
}

/** Milliseconds from the start of a program to the prompt of its first client. */
export async function timeFirstPrompt(argumentsAt) {
  const port = await freePort();
  const args = await argumentsAt(port);
  const start = performance.now();
  const child = startProgram([...PORTABLE, ...args]);
  const { client } = await openShell(port);
  const time = performance.now() - start;
  client.end();
  await stopProgram(child);
  return time;
}

/** Starts `count` routers; resolves when all of them listen. Again where somebody else has taken a port meanwhile. */
export async function startFleet(count) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await tryFleet(count);
    } catch (error) {
      if (attempt === 5 || !error.message.includes("EADDRINUSE")) throw error;
    }
  }
}

async function tryFleet(count) {
  const port = await freePort(count);
  const start = performance.now();
  const child = startProgram([cubelab, "serve", "--fleet", String(count), "--ssh", `127.0.0.1:${port}`]);
  await new Promise((resolve, reject) => {
    child.stdout.on("data", () => {
      if (child.output.split("\n").length > count) resolve();
    });
    child.on("exit", () => reject(new Error(child.errors)));
  });
  return { child, time: performance.now() - start };
}
