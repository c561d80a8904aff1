import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Collects the licences of the packages that are part of a bundle.
 * @param {string} root the project's folder
 * @param {import("esbuild").Metafile} metafile of the build
 * @returns {string} one section per package, by path
 */
export function licenceNotices(root, metafile) {
  const folders = new Set();
  for (const path of Object.keys(metafile.inputs)) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders]
    .sort()
    .map((folder) => notice(join(root, folder)))
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** Name, version and licence text of one package. */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  const text = file === undefined ? "" : `\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  return `${name} ${version} (${license})\n${text}`;
}
