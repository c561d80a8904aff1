import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** Runs the bundle with a one-line script and tells of each script of the bundle whether V8 compiled it anew. */
function compiledAnew(): unknown {
  const program = `
    import { basename } from "node:path";
    import { scripts } from ${JSON.stringify(pathToFileURL(`${dist}compiled.js`).href)};
    process.argv = [process.argv[0], ${JSON.stringify(`${dist}cubelab.js`)}, "run", "-"];
    process.on("exit", () => {
      console.error(JSON.stringify([...scripts].map(([path, { cachedDataRejected }]) => [basename(path), cachedDataRejected])));
    });
    await import(${JSON.stringify(pathToFileURL(`${dist}cubelab.js`).href)});
  `;
  const { stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    input: "show clock\n",
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  return JSON.parse(stderr);
}

test("a start compiles none of the large scripts of the bundle anew", () => {
  const loaded = compiledAnew() as [string, boolean][];
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter(([, anew]) => anew !== false)).toEqual([]);
});

test("what is kept of a script lies beside it", () => {
  const files = readdirSync(`${dist}chunks`);
  const scripts = files.filter((name) => name.endsWith(".script"));
  expect(scripts.length).toBeGreaterThan(2);
  expect(files.filter((name) => name.endsWith(".v8"))).toEqual(scripts.map((name) => `${name}.v8`));
});
