// Runs the large scripts of the bundle; part of it. Beside each script lies what V8 has compiled of it, if the Node that made
// the bundle is the one that runs it; another compiles it anew.
import { readFileSync } from "node:fs";
import { Script } from "node:vm";

/** The scripts that have been loaded, each with its path. */
export const scripts = new Map();

/** The function that a script is. @param {string} module the path of the module whose script it is */
export function compiled(module) {
  const path = scriptOf(module);
  const script = new Script(readFileSync(path, "latin1"), { filename: path, cachedData: keptOf(path) });
  scripts.set(path, script);
  return script.runInThisContext();
}

/** The path of a module's script. */
export const scriptOf = (module) => module.replace(/\.js$/, ".script");

/** Where the compiled code of a script is kept. */
export const keptAt = (script) => `${script}.v8`;

function keptOf(script) {
  try {
    return readFileSync(keptAt(script));
  } catch {
    return undefined;
  }
}
