// Runs the bundled program with the arguments given, and when it ends keeps what V8 has compiled of its scripts: those
// functions that were called, as a program that starts calls them again.
import { renameSync, writeFileSync } from "node:fs";
import { keptAt, scripts } from "../../dist/compiled.js";

process.on("exit", () => {
  for (const [path, script] of scripts) {
    const kept = keptAt(path);
    writeFileSync(`${kept}.part`, script.createCachedData());
    renameSync(`${kept}.part`, kept);
  }
});

await import("../../dist/cubelab.js");
