// Makes sure that what an npm script needs is there: `node scripts/ensure.mjs [install] [build]`.
//   install   node_modules holds what package-lock.json names, or `npm ci`
//   build     dist/ is newer than everything it is made from, or the grammar and the bundle are built
// Runs before node_modules exists, so it uses Node's own modules only. Standard input belongs to the script that
// follows (it may be a piped session), standard output too: neither is touched, everything is said on standard error.
import { spawnSync } from "node:child_process";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { staleBuild, staleInstall } from "./stale.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Says on standard error what is being done. */
const say = (text) => process.stderr.write(`cubelab: ${text}\n`);

/** Runs a program with its output on standard error and no standard input; ends this process if it fails. */
function run(what, program, args) {
  const { status, signal, error } = spawnSync(program, args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (status === 0) return;
  say(`${what} failed (${error?.message ?? signal ?? `exit status ${status}`})`);
  process.exit(status || 1);
}

/** Runs npm: the one that runs this script, if there is one. Errors are shown even under `npm --silent`. */
function npm(...args) {
  const cli = process.env.npm_execpath;
  const own = cli !== undefined && basename(cli) === "npm-cli.js";
  run(`npm ${args[0]}`, own ? process.execPath : "npm", [...(own ? [cli] : []), ...args, "--loglevel=error"]);
}

const tasks = {
  install() {
    const why = staleInstall(root);
    if (why === undefined) return;
    say(`${why}: installing dependencies (npm ci)`);
    // Whatever NODE_ENV or a user's settings omit: the build needs development and optional packages.
    npm("ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund");
  },
  build() {
    const why = staleBuild(root);
    if (why === undefined) return;
    say(`${why}: building`);
    run("build", process.execPath, ["scripts/build.mjs"]);
  },
};

for (const name of process.argv.slice(2)) {
  if (!Object.hasOwn(tasks, name)) {
    say(`ensure: unknown task ${name} (install, build)`);
    process.exit(2);
  }
  tasks[name]();
}
