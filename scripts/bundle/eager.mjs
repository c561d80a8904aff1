/**
 * Tells which packages an entry loads before it runs: those in the entry and in all chunks that it imports statically.
 * @param {import("esbuild").Metafile} metafile of a build with `splitting`
 * @param {string} entry the output file, for example "dist/cubelab.js"
 * @returns {{ name: string, importer: string }[]} each package with one source file that imports it, by name
 */
export function eagerPackages(metafile, entry) {
  const chunks = new Set([entry]);
  for (const chunk of chunks) {
    for (const { path, kind } of metafile.outputs[chunk].imports) {
      if (kind === "import-statement" && path in metafile.outputs) chunks.add(path);
    }
  }
  const sources = [...chunks].flatMap((chunk) => Object.keys(metafile.outputs[chunk].inputs));
  const names = new Set(sources.map(packageOf).filter((name) => name !== undefined));
  return [...names].sort().map((name) => ({ name, importer: importerOf(metafile, name, sources) }));
}

/** The package a source file belongs to, or undefined for the project's own. */
export function packageOf(path) {
  return /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
}

/** A loaded source file outside the package that imports it statically. */
function importerOf(metafile, name, sources) {
  const imports = (path) =>
    metafile.inputs[path]?.imports.some((one) => one.kind !== "dynamic-import" && packageOf(one.path) === name);
  return sources.find((path) => packageOf(path) !== name && imports(path)) ?? "another chunk";
}
