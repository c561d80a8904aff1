// The whole build: first the rules of the grammar, then the bundle that contains them.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
for (const script of ["scripts/grammar.mjs", "scripts/bundle.mjs"]) {
  const { status } = spawnSync(process.execPath, [script], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) process.exit(status ?? 1);
}
