/** The program is killed without a word while somebody types: the state is whole, and at most a second is lost. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { pause, shellAt } from "./fixture.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const state = mkdtempSync(join(tmpdir(), "cubelab-kill-"));
const children = new Set<ChildProcess>();

afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(state, { recursive: true, force: true });
});

/** Starts the built program on the state folder; resolves when it listens. */
function start(): Promise<{ readonly child: ChildProcess; readonly port: number; readonly said: string }> {
  const args = ["dist/cubelab.js", "serve", "--state", state, "--ssh", "127.0.0.1:0"];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  children.add(child);
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
    });
    child.stdout.on("data", (text) => {
      const port = /127\.0\.0\.1:(\d+)/.exec(`${text}`)?.[1];
      if (port !== undefined) resolve({ child, port: Number(port), said });
    });
    child.on("exit", () => reject(new Error(said)));
  });
}

const ROUNDS = process.env.EXHAUSTIVE === "1" ? 20 : 3;

test("killed at any moment", { timeout: 120_000 }, async () => {
  let number = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { child, port, said } = await start();
    expect(said).not.toMatch(/bad-/);
    const shell = await shellAt(port);
    /** When each host name was seen to be taken. */
    const taken = new Map<number, number>();
    await shell.ask("configure terminal\n", "(config)#");
    const end = performance.now() + 1_300 + round * 170;
    while (performance.now() < end) {
      number++;
      await shell.ask(`hostname h${number}\n`, `\r\nh${number}(config)#`);
      taken.set(number, performance.now());
      await pause(20);
    }
    const killed = performance.now();
    child.kill("SIGKILL");
    await new Promise((resolve) => child.on("exit", resolve));
    shell.client.destroy();
    const again = await start();
    expect(again.said).not.toMatch(/bad-/);
    const back = await shellAt(again.port);
    const kept = Number(/h(\d+)#$/.exec(back.first)?.[1]);
    const lost = [...taken].filter(([name, at]) => name > kept && at < killed - 1_000).map(([name]) => name);
    expect(lost).toEqual([]);
    back.client.end();
    again.child.kill("SIGTERM");
    await new Promise((resolve) => again.child.on("exit", resolve));
  }
});
