// Has the bundled program do once what it does at each start, so that what V8 compiles for it is kept.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ssh2 from "ssh2";

const LAB = `devices:
  - name: Router
    startup: |
      username admin privilege 15 secret cubelab
      line vty 0 4
       login local
       transport input ssh
`;
const TYPED = ["show version", "show license summary", "configure terminal", "hostname Router", "end", "exit"];
const PATIENCE = 60_000;

/**
 * Serves a router to one client.
 * @param {string} root the project's folder; the bundle is in its `dist`
 * @returns {Promise<string | undefined>} why nothing was kept; the bundle works without
 */
export async function precompile(root) {
  const work = mkdtempSync(join(tmpdir(), "cubelab-build-"));
  const lab = join(work, "lab.yaml");
  writeFileSync(lab, LAB);
  const server = spawn(
    process.execPath,
    [join(root, "scripts/bundle/keep-compiled.mjs"), "serve", lab, "--ssh", "127.0.0.1:0"],
    // Code that was compiled with other flags than it is run with is not taken.
    { env: { ...process.env, NODE_OPTIONS: "", XDG_CACHE_HOME: work }, stdio: ["ignore", "pipe", "pipe"] },
  );
  const over = once(server, "exit");
  let errors = "";
  server.stderr.on("data", (text) => {
    errors += text;
  });
  const tooLong = setTimeout(() => server.kill("SIGKILL"), PATIENCE);
  try {
    const ended = over.then(() => Promise.reject(new Error(errors.trim() || "the server ended")));
    await Promise.race([ended, portOf(server).then(type)]);
    server.kill("SIGTERM");
    await over;
  } catch (error) {
    server.kill("SIGKILL");
    return error.message;
  } finally {
    clearTimeout(tooLong);
    rmSync(work, { recursive: true, force: true });
  }
}

/** The port at which a server says that it listens. */
function portOf(server) {
  return new Promise((resolve) => {
    let said = "";
    server.stdout.on("data", (text) => {
      said += text;
      const port = /127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
}

/** Logs in at a port and types. */
function type(port) {
  return new Promise((resolve, reject) => {
    const client = new ssh2.Client();
    client.on("error", reject);
    client.on("close", resolve);
    client.on("ready", () =>
      client.shell((error, channel) => {
        if (error) return reject(error);
        channel.resume();
        channel.write(TYPED.map((line) => `${line}\r`).join(""));
      }),
    );
    client.connect({ host: "127.0.0.1", port, username: "admin", password: "cubelab" });
  });
}
