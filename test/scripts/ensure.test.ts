import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let root: string;

/** A project whose build writes what the real one writes, after trying to read standard input and printing a line. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cubelab-ensure-"));
  mkdirSync(join(root, "scripts"));
  for (const name of ["ensure.mjs", "stale.mjs"]) cpSync(join("scripts", name), join(root, "scripts", name));
  writeFileSync(
    join(root, "scripts", "build.mjs"),
    `import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
     console.log("read " + readFileSync(0, "utf8").length);
     mkdirSync("src/grammar/generated", { recursive: true });
     mkdirSync("dist");
     writeFileSync("src/grammar/generated/rules.gen.ts", "");
     writeFileSync("dist/cubelab.js", "");`,
  );
});
afterEach(() => rmSync(root, { recursive: true }));

function ensure(...tasks: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts", "ensure.mjs"), ...tasks], {
    cwd: tmpdir(),
    input: "show version\n",
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("what is missing is built: said on standard error, with standard input left alone", () => {
  const said = "cubelab: no src/grammar/generated/rules.gen.ts: building\nread 0\n";
  expect(ensure("build")).toEqual({ status: 0, stdout: "", stderr: said });
  expect(ensure("build")).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("a failed build ends the script", () => {
  writeFileSync(join(root, "scripts", "build.mjs"), "process.exit(3);");
  const said = "cubelab: no src/grammar/generated/rules.gen.ts: building\ncubelab: build failed (exit status 3)\n";
  expect(ensure("build")).toEqual({ status: 3, stdout: "", stderr: said });
});

test("an unknown task is refused", () => {
  const said = "cubelab: ensure: unknown task everything (install, build)\n";
  expect(ensure("everything")).toEqual({ status: 2, stdout: "", stderr: said });
});
