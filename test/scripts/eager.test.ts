import { build } from "esbuild";
import { expect, test } from "vitest";
import { eagerPackages, packageOf } from "../../scripts/bundle/eager.mjs";

/** Bundles some modules that exist only here, with splitting, and lists what the entry loads at once. */
async function eager(modules: Record<string, string>) {
  const { metafile } = await build({
    entryPoints: ["main"],
    outdir: "dist",
    bundle: true,
    splitting: true,
    format: "esm",
    metafile: true,
    write: false,
    plugins: [
      {
        name: "here",
        setup(build) {
          build.onResolve({ filter: /.*/ }, ({ path }) => ({ path, namespace: "here" }));
          build.onLoad({ filter: /.*/ }, ({ path }) => ({ contents: modules[path] ?? "" }));
        },
      },
    ],
  });
  return eagerPackages(metafile, "dist/main.js");
}

test("a package that the entry reaches by static imports is loaded at once, one on demand is not", async () => {
  const modules = {
    main: 'import "a"; import("b"); import("c");',
    a: 'import * as x from "node_modules/x/index.js"; console.log(x);',
    b: 'import * as y from "node_modules/@s/y/index.js"; console.log(y);',
    c: 'import * as x from "node_modules/x/index.js"; console.log(x);',
    "node_modules/x/index.js": "export const x = 1;",
    "node_modules/@s/y/index.js": "export const y = 1;",
  };
  expect(await eager(modules)).toEqual([{ name: "x", importer: "here:a" }]);
  expect(await eager({ ...modules, a: "" })).toEqual([]);
  expect(await eager({ ...modules, a: 'import "b";' })).toEqual([{ name: "@s/y", importer: "here:b" }]);
});

test.each([
  ["src/main.ts", undefined],
  ["node_modules/ink/build/index.js", "ink"],
  ["node_modules/@scope/name/index.js", "@scope/name"],
  ["node_modules/a/node_modules/b/index.js", "b"],
])("the package of %s is %s", (path, name) => {
  expect(packageOf(path)).toBe(name);
});
