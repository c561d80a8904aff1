import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { staleBuild, staleInstall } from "../../scripts/stale.mjs";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cubelab-stale-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a file as if at a second after 1970; its folder gets the same time. */
function put(path: string, second: number, content: unknown = ""): void {
  putText(path, second, JSON.stringify(content));
}

function putText(path: string, second: number, text: string): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  for (const entry of [full, dirname(full)]) utimesSync(entry, second, second);
}

const lock = (packages: Record<string, object>) => ({ packages: { "": { name: "x", version: "9" }, ...packages } });

test("an installation is needed unless all packages of the lock are there", () => {
  const one = { "node_modules/a": { version: "1.0.0" } };
  const foreign = { "node_modules/b": { version: "1.0.0", optional: true } };
  put("package-lock.json", 1, lock({ ...one, ...foreign }));
  expect(staleInstall(root)).toBe("no node_modules");
  put("node_modules/.package-lock.json", 1, { packages: {} });
  expect(staleInstall(root)).toBe("node_modules/a is not at 1.0.0");
  put("node_modules/.package-lock.json", 1, { packages: { "node_modules/a": { version: "1.0.1" } } });
  expect(staleInstall(root)).toBe("node_modules/a is not at 1.0.0");
  put("node_modules/.package-lock.json", 1, { packages: one });
  expect(staleInstall(root)).toBe(undefined);
  put("node_modules/.package-lock.json", 1, { packages: { ...one, "node_modules/b": { version: "0.9.0" } } });
  expect(staleInstall(root)).toBe("node_modules/b is not at 1.0.0");
});

test("a build is needed when an output is missing or an input is newer", () => {
  put("package.json", 1);
  put("grammar/exec.ne", 1);
  put("src/main.ts", 1);
  expect(staleBuild(root)).toBe("no src/grammar/generated/rules.gen.ts");
  put("src/grammar/generated/rules.gen.ts", 9);
  expect(staleBuild(root)).toBe("no dist/cubelab.js");
  put("dist/cubelab.js", 5);
  for (const folder of ["src/grammar", "src"]) utimesSync(join(root, folder), 1, 1);
  expect(staleBuild(root)).toBe(undefined);
  put("src/lab/lab.ts", 6);
  expect(staleBuild(root)).toBe("src is newer than the build");
  utimesSync(join(root, "src"), 1, 1);
  expect(staleBuild(root)).toBe("src/lab is newer than the build");
  put("dist/cubelab.js", 7);
  expect(staleBuild(root)).toBe(undefined);
  put("grammar/exec.ne", 8);
  expect(staleBuild(root)).toBe("grammar is newer than the build");
});

test("a build is needed when another Node has made it", () => {
  for (const path of ["src/grammar/generated/rules.gen.ts", "dist/cubelab.js"]) put(path, 5);
  putText("dist/built-with", 5, process.version);
  for (const folder of ["src/grammar", "src"]) utimesSync(join(root, folder), 1, 1);
  expect(staleBuild(root)).toBe(undefined);
  putText("dist/built-with", 5, "v18.0.0");
  expect(staleBuild(root)).toBe("built with Node v18.0.0");
});
