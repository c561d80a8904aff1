/** The example projects, each run as its user would: from the packed package, and from Python. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = new URL("../../", import.meta.url).pathname;
const MINUTES = 60_000;

/** Environment without what this test run sets for its own. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST$|NODE_ENV$|npm_)/.test(name)),
);

function withFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "cubelab-example-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The package as `npm pack` makes it, unpacked where a user's `npm install` would put it; its dependencies are ours. */
function installPacked(folder: string): void {
  const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename }] = JSON.parse(packed);
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "cubelab"), { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, filename), "--strip-components=1", "-C", join(modules, "cubelab")]);
  for (const name of readdirSync(join(ROOT, "node_modules"))) {
    if (!name.startsWith(".")) symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  }
}

const run = (command: string, args: readonly string[], cwd: string, more: NodeJS.ProcessEnv = {}) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", env: { ...env, ...more } });
  return { status, text: stdout + stderr };
};

test("examples/vitest: its tests pass with the packed package, and its types are right", {
  timeout: 3 * MINUTES,
}, () => {
  withFolder((folder) => {
    cpSync(join(ROOT, "examples/vitest"), folder, { recursive: true });
    installPacked(folder);
    const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
    const passed = run(process.execPath, [vitest, "run", "--no-color"], folder, { CI: "true" });
    expect(/Tests\s+(\d+ passed.*)/.exec(passed.text)?.[1] ?? passed.text).toBe("2 passed (2)");
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          module: "nodenext",
          target: "es2023",
          noEmit: true,
          allowImportingTsExtensions: true,
          skipLibCheck: true,
          types: [],
        },
        include: ["test", "licence-report.ts"],
      }),
    );
    const checked = run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", folder], folder);
    expect(checked).toEqual({ status: 0, text: "" });
  });
});

const pytest = spawnSync("python3", ["-m", "pytest", "--version"]).status === 0;

test.skipIf(!pytest)("examples/pytest: its tests pass", { timeout: 3 * MINUTES }, () => {
  withFolder((folder) => {
    cpSync(join(ROOT, "examples/pytest"), folder, { recursive: true });
    const program = join(ROOT, "dist/cubelab.js");
    const ran = run("python3", ["-m", "pytest", "-q", "-p", "no:cacheprovider"], folder, {
      CUBELAB: `${process.execPath} ${program}`,
    });
    expect(/\d+ passed/.exec(ran.text)?.[0] ?? ran.text).toBe("3 passed");
  });
});
