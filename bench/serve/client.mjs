// Clients and servers of the benchmarks of `cubelab serve`.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ssh2 from "ssh2";
import { cubelab } from "../programs.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Ten commands of which one is no command and one changes the configuration; each leads back to the prompt. */
const ten = (description) => [
  "show version",
  "show license summary",
  "show clock",
  "show version",
  "shw version",
  "show license summary",
  "show clock",
  "show version",
  `configure terminal\ninterface Loopback1\ndescription ${description}\nend`,
  "show clock",
];

/** What is typed over and over: each time the description becomes another. */
export const MIX = [...ten("changed"), ...ten("changed again")];

/** A folder that lasts as long as the process. */
export const work = mkdtempSync(join(tmpdir(), "cubelab-bench-"));
const children = new Set();
process.on("exit", () => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(work, { recursive: true, force: true });
});
// Host keys are made once, before anything is timed.
export const env = { ...process.env, XDG_CACHE_HOME: work };

const HASH = "$9$xYn2xWH9wkHgyy$du30ze52vBXFhMDljM8v9GlpXwq/zSyd40NUQ4ieUCw";
const startup = `hostname Router
username admin privilege 15 secret 9 ${HASH}
license boot level uck9
no logging console
line vty 0 97
 exec-timeout 0 0
 login local
 length 0
 transport input all
end
`;
export const labFile = join(work, "lab.yaml");
writeFileSync(labFile, `devices:\n  - name: Router\n    startup: |\n${startup.replace(/^/gm, "      ")}\n`);

/** Below the ports that a system gives to clients. */
const PORTS = { from: 10_000, to: 30_000 };

/** The first of `count` ports, one behind the other, at which nobody listens. */
export async function freePort(count = 1) {
  for (;;) {
    const first = PORTS.from + Math.floor(Math.random() * (PORTS.to - PORTS.from - count));
    const free = await Promise.all(Array.from({ length: count }, (_, index) => isFree(first + index)));
    if (free.every((one) => one)) return first;
  }
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** What goes ahead of a server's arguments so that it encrypts with what every installation of ssh2 has. */
export const PORTABLE = ["--require", fileURLToPath(new URL("portable.cjs", import.meta.url))];

/** Starts a Node program. @param {string[]} args */
export function startProgram(args) {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  child.errors = "";
  child.output = "";
  child.stdout.on("data", (text) => {
    child.output += text;
  });
  child.stderr.on("data", (text) => {
    child.errors += text;
  });
  children.add(child);
  return child;
}

export function stopProgram(child) {
  children.delete(child);
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.on("exit", resolve);
    child.kill("SIGKILL");
  });
}

/** The arguments of `cubelab serve` for a router at `port`. */
export const serveArguments = (port) => [cubelab, "serve", labFile, "--ssh", `127.0.0.1:${port}`];

/** A shell; tries until somebody listens. */
export async function openShell(port) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await tryShell(port);
    } catch (error) {
      if (error.code !== "ECONNREFUSED" || attempt > 2_000) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

function tryShell(port) {
  return new Promise((resolve, reject) => {
    const client = new ssh2.Client();
    client.on("error", reject);
    client.on("ready", () => {
      client.setNoDelay(true);
      client.shell({ term: "vt100", rows: 24, cols: 80 }, (error, channel) => {
        if (error) return reject(error);
        let text = "";
        let wanted = "#";
        let done = () => {};
        channel.on("data", (bytes) => {
          text += bytes.toString("latin1");
          if (!text.endsWith(wanted)) return;
          const taken = text;
          text = "";
          done(taken);
        });
        const until = (end) =>
          new Promise((resolve) => {
            wanted = end;
            done = resolve;
          });
        const ask = (line, end = "\r\nRouter#") => {
          const answer = until(end);
          channel.write(`${line}\n`);
          return answer;
        };
        until("Router#").then((first) => resolve({ client, first, ask }));
      });
    });
    const algorithms = { cipher: ["aes128-gcm@openssh.com"], serverHostKey: ["ssh-ed25519"] };
    client.connect({ host: "127.0.0.1", port, username: "admin", password: "cubelab", algorithms });
  });
}

/** Where an answer to a line of the mix ends. */
export const endOf = (line) => (line.includes("\n") ? "(config-if)#end\r\nRouter#" : "\r\nRouter#");

/** What the router answers to the lines of the mix, for the table of the bare server. */
export async function recordTable(port) {
  const shell = await openShell(port);
  const answers = {};
  for (const line of MIX) {
    for (const part of line.split("\n")) {
      const config = line.includes("\n") && part !== "end";
      answers[part] = await shell.ask(
        part,
        config ? (part.startsWith("conf") ? "(config)#" : "(config-if)#") : "\r\nRouter#",
      );
    }
  }
  shell.client.end();
  const file = join(work, "table.json");
  writeFileSync(file, JSON.stringify({ first: shell.first, answers }));
  return file;
}

/** Types ten commands `rounds` times on each shell, all at once. Returns how long each answer took, milliseconds. */
export async function typeMix(shells, rounds) {
  const times = [];
  await Promise.all(
    shells.map(async (shell, index) => {
      shell.typed ??= index;
      for (let count = 0; count < rounds * 10; count++, shell.typed++) {
        const line = MIX[shell.typed % MIX.length];
        const start = performance.now();
        await shell.ask(line, endOf(line));
        times.push(performance.now() - start);
      }
    }),
  );
  return times;
}
