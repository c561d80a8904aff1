// The types of `cubelab/vitest`: of all that the compiler declares, the two files that a user's test sees.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Declared files by their names in dist/. They import each other and vitest, and nothing of the lab's inside. */
const files = { "vitest.d.ts": "vitest.d.ts", "api.d.ts": "api.d.ts" };

/**
 * @param {string} root the project's folder
 * @returns {Record<string, string>} name in dist/ -> text
 */
export function declarations(root) {
  const out = mkdtempSync(join(tmpdir(), "cubelab-types-"));
  try {
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
    const project = join(root, "scripts", "bundle", "tsconfig.types.json");
    // What is wrong with the types is the type check's to say; the declarations come all the same.
    const run = spawnSync(process.execPath, [tsc, "-p", project, "--outDir", out], { encoding: "utf8" });
    const read = (name) => {
      try {
        return readFileSync(join(out, "src", "testing", name), "utf8");
      } catch {
        throw new Error(`no declarations of src/testing/${name}:\n${run.stdout}${run.stderr}`);
      }
    };
    // In dist/ the files lie side by side as JavaScript.
    return Object.fromEntries(Object.entries(files).map(([to, from]) => [to, read(from).replaceAll('.ts"', '.js"')]));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
