// Tells whether node_modules and dist/ are what the sources ask for. Reads files, changes nothing.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What the grammar build and the bundle are made from, relative to the project. */
const inputs = ["package.json", "package-lock.json", "grammar", "src", "scripts"];

/** What the build makes. The bundle carries the instant at which its build began (scripts/bundle.mjs). */
const outputs = ["src/grammar/generated/rules.gen.ts", "dist/cubelab.js"];

/** Says which Node has made the build: no other takes what that one has compiled. */
const builtWith = "dist/built-with";

/** Written by the build into the tree of its own inputs. */
const generated = join("src", "grammar", "generated");

/**
 * Compares node_modules with package-lock.json.
 * @param {string} root the project's folder
 * @returns {string | undefined} why an installation is needed, or undefined
 */
export function staleInstall(root) {
  let installed;
  try {
    installed = readPackages(join(root, "node_modules", ".package-lock.json"));
  } catch {
    return "no node_modules";
  }
  for (const [path, wanted] of Object.entries(readPackages(join(root, "package-lock.json")))) {
    if (path === "") continue;
    const found = installed[path];
    // Optional packages may be for another platform, or may not have compiled.
    if (found === undefined && wanted.optional) continue;
    if (found?.version !== wanted.version) return `${path} is not at ${wanted.version}`;
  }
  return undefined;
}

/**
 * Compares the times of what is built with the times of what it is built from. Folders count too: deleting a file
 * touches its folder.
 * @param {string} root the project's folder
 * @returns {string | undefined} why a build is needed, or undefined
 */
export function staleBuild(root) {
  const times = new Map(outputs.map((path) => [path, modified(join(root, path))]));
  for (const [path, time] of times) if (time === undefined) return `no ${path}`;
  const node = contentOf(join(root, builtWith));
  if (node !== undefined && node !== process.version) return `built with Node ${node}`;
  const built = times.get("dist/cubelab.js");
  const newer = inputs.map((path) => newerThan(root, path, built)).find((path) => path !== undefined);
  return newer && `${newer} is newer than the build`;
}

/** The first file or folder at or under `path` that changed after `built`. */
function newerThan(root, path, built) {
  if (path === generated) return undefined;
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (stat.mtimeMs > built) return path;
  if (!stat.isDirectory()) return undefined;
  for (const name of readdirSync(join(root, path))) {
    const found = newerThan(root, join(path, name), built);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** When a file last changed, in milliseconds since 1970, or undefined if it does not exist. */
function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/** What a file holds, or undefined if it does not exist. */
function contentOf(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** The `packages` of a lock file: path under the project -> version and more. */
function readPackages(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}
