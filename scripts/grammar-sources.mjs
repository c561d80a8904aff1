// Lets the build scripts use what the engine itself says about terminals, slots, flags and modes: bundled from the
// TypeScript sources, since Node 20 does not read them.
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const modules = ["gates", "modes", "slots", "terminals"];

/** The exports of those modules of src/grammar, together. */
export async function loadSources() {
  const contents = modules.map((name) => `export * from "./${name}.ts";`).join("\n");
  const resolveDir = fileURLToPath(new URL("../src/grammar", import.meta.url));
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    logLevel: "silent",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
