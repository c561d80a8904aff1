// Bundles src/main.ts to dist/: the entry cubelab.js and the chunks that are loaded on demand.
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { asScript } from "./bundle/as-script.mjs";
import { keptAt, scriptOf } from "./bundle/compiled.js";
import { declarations } from "./bundle/declarations.mjs";
import { bootedDefaultLab, bootedFleetPattern } from "./bundle/default-lab.mjs";
import { eagerPackages } from "./bundle/eager.mjs";
import { licenceNotices } from "./bundle/notices.mjs";
import { oneLab, serverOfSsh2 } from "./bundle/plugins.mjs";
import { precompile } from "./bundle/precompile.mjs";

/** Packages that a plain `run` or stream must not load: they cost more than everything else at the start. */
const lazy = ["ink", "react", "react-reconciler", "yoga-layout", "zod", "yaml", "ssh2"];

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const began = new Date();

/** @type {import("esbuild").BuildOptions} */
const common = {
  absWorkingDir: root,
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // Whitespace and syntax halve what V8 reads; names stay, so that a stack trace can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  // What ssh2 can do without: native code that an installation may or may not have built. Tinypool starts a file of its
  // own in each worker, vitest is the user's.
  external: ["cpu-features", "tinypool", "vitest"],
  define: {
    "process.env.NODE_ENV": '"production"',
    CUBELAB_GUARDED: "false",
    BOOTED_DEFAULT_LAB: JSON.stringify(await bootedDefaultLab(root)),
    BOOTED_FLEET_PATTERN: JSON.stringify(await bootedFleetPattern(root)),
  },
  plugins: [serverOfSsh2(root), oneLab(root)],
  alias: { "react-devtools-core": "./scripts/bundle/react-devtools-core.mjs" },
  jsx: "automatic",
  metafile: true,
  write: false,
  logLevel: "warning",
};
const failed = () => process.exit(1); // esbuild has said why

const { outputFiles, metafile } = await build({
  ...common,
  entryPoints: { cubelab: "src/main.ts" },
  chunkNames: "chunks/[name]-[hash]",
}).catch(failed);
// Apart, so that what the library shares with the program does not scatter the program over more files.
const library = await build({
  ...common,
  entryPoints: { vitest: "src/testing/vitest.ts", "rehearse-worker": "src/rehearse/worker.ts" },
  chunkNames: "lib/[name]-[hash]",
}).catch(failed);

const eager = eagerPackages(metafile, "dist/cubelab.js").filter(({ name }) => lazy.includes(name));
if (eager.length > 0) {
  for (const { name, importer } of eager) {
    process.stderr.write(`bundle: ${name} must be loaded by a dynamic import, but ${importer} imports it statically\n`);
  }
  process.exit(1);
}

// Chunks first and the entry last, each in one step: a program that starts meanwhile finds a whole bundle.
for (const folder of ["chunks", "lib"]) mkdirSync(join(dist, folder), { recursive: true });
for (const [name, text] of Object.entries(declarations(root))) put(join(dist, name), text);
put(join(dist, "compiled.js"), readFileSync(join(root, "scripts/bundle/compiled.js")));
const isEntry = (file) => relative(dist, file.path) === "cubelab.js";
const isChunk = (file) => basename(dirname(file.path)) === "chunks";
const written = [...library.outputFiles, ...outputFiles];
for (const file of written.toSorted((a, b) => Number(isEntry(a)) - Number(isEntry(b)))) {
  const bare = file.text.replace(/^#!.*\n/, "");
  const text = `${isEntry(file) ? "#!/usr/bin/env node\n" : ""}${requireFor(bare)}${bare}`;
  const split = isChunk(file) ? asScript(text) : undefined;
  if (split !== undefined) putScript(scriptOf(file.path), split.script);
  put(file.path, split?.module ?? text);
}
put(join(dist, "built-with"), process.version);
put(join(dist, "THIRD-PARTY-LICENSES.txt"), licenceNotices(root, metafile));
const entry = join(dist, "cubelab.js");
chmodSync(entry, 0o755);
// A source changed while the bundle was made is newer than the bundle (scripts/stale.mjs compares).
utimesSync(entry, began, began);

const current = new Set(written.map((file) => withoutExtension(basename(file.path))));
for (const folder of ["chunks", "lib"]) {
  for (const name of readdirSync(join(dist, folder))) {
    if (!current.has(withoutExtension(name))) rmSync(join(dist, folder, name));
  }
}
const whyNot = await precompile(root);
if (whyNot !== undefined) process.stderr.write(`bundle: nothing compiled is kept, starts take longer: ${whyNot}\n`);

/** Writes a file in one step. */
function put(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}

/** Writes a script. What is kept of one that had its name before does not fit it. */
function putScript(path, text) {
  rmSync(keptAt(path), { force: true });
  put(path, text);
}

/** Names of chunks have no dots but those of their extensions. */
function withoutExtension(name) {
  return name.split(".")[0];
}

/** CommonJS packages have names that ES modules do not: an ES module has to make its own. */
function requireFor(text) {
  const lines = [];
  if (/\brequire\b/.test(text)) {
    lines.push('import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);');
  }
  if (/\b__dirname\b/.test(text)) lines.push("const __dirname=import.meta.dirname;");
  return lines.map((line) => `${line}\n`).join("");
}
