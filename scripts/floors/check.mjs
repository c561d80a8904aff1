// The rules of table.mjs, applied to a set of source files. Pure: paths and contents in, problems out.
import { builtinModules } from "node:module";
import { posix } from "node:path";
import { cyclesOf } from "./cycles.mjs";
import { importsOf, lineAt, scan } from "./scan.mjs";
import { bans, frontEnds, mainFile, mostLines, packages, pureModules, rooms } from "./table.mjs";

/** @typedef {{ file: string, line: number, message: string }} Problem */

/**
 * Checks all source files.
 * @param {Map<string, string>} sources path relative to src/ (with slashes) -> content
 * @returns {Problem[]} by file and line
 */
export function checkFloors(sources) {
  const problems = [];
  const graph = new Map();
  for (const [file, source] of sources) {
    const report = (line, message) => problems.push({ file, line, message });
    const room = roomOf(file);
    if (room === undefined) report(1, `src/${file} is in no room of the table (scripts/floors/table.mjs)`);
    else graph.set(file, checkFile({ file, source, room, sources, report }));
  }
  for (const cycle of cyclesOf(graph)) {
    problems.push({ file: cycle[0], line: 1, message: `imports itself: ${[...cycle, cycle[0]].join(" -> ")}` });
  }
  return problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/**
 * Measures the files that people write.
 * @param {Map<string, string>} sources as for checkFloors
 * @returns {{ files: number, lines: number, median: number, p95: number, max: number, largest: [string, number][] }}
 *   in lines; `largest` has the longest first
 */
export function measure(sources) {
  const largest = [...sources]
    .filter(([file]) => !isGenerated(file))
    .map(([file, source]) => /** @type {[string, number]} */ ([file, countLines(source)]))
    .sort((a, b) => b[1] - a[1]);
  const sizes = largest.map(([, size]) => size).reverse();
  const quantile = (part) => sizes[Math.max(0, Math.ceil(part * sizes.length) - 1)] ?? 0;
  return {
    files: sizes.length,
    lines: sizes.reduce((sum, size) => sum + size, 0),
    median: quantile(0.5),
    p95: quantile(0.95),
    max: quantile(1),
    largest,
  };
}

/** Checks one file; returns the files of src/ that it needs at run time before it runs itself. */
function checkFile({ file, source, room, sources, report }) {
  const needed = [];
  for (const one of importsOf(source)) {
    const problem = importProblem(file, room, one.specifier, sources);
    if (problem !== undefined) report(one.line, problem);
    const target = targetOf(file, one.specifier);
    if (target !== undefined && sources.has(target) && !one.typeOnly && !one.dynamic) needed.push(target);
  }
  const world = room === "main" || frontEnds.includes(room);
  const { code } = scan(source);
  for (const ban of bans) {
    if (world && !ban.everywhere) continue;
    for (const match of code.matchAll(new RegExp(ban.pattern, "g"))) {
      report(lineAt(code, match.index), `${match[0].trim()}: ${ban.why}`);
    }
  }
  const lines = countLines(source);
  if (lines > mostLines && !isGenerated(file)) report(lines, `${lines} lines, at most ${mostLines}`);
  return needed;
}

/** What is wrong with an import, or undefined. */
function importProblem(file, room, specifier, sources) {
  if (specifier === "") return "import() of something that is not a plain string cannot be checked";
  if (specifier.startsWith(".")) return neighbourProblem(file, room, specifier, sources);
  if (isNodeModule(specifier)) {
    if (!specifier.startsWith("node:")) return `write node:${specifier}`;
    const allowed = room === "main" || frontEnds.includes(room) || pureModules.includes(specifier);
    return allowed ? undefined : `${room}/ may not import ${specifier}: only the front ends touch the world`;
  }
  const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  const where = Object.hasOwn(packages, name) ? packages[name] : undefined;
  if (where === undefined) return `${name} is in no row of the table of packages (scripts/floors/table.mjs)`;
  return where.includes(room) ? undefined : `${room}/ may not import ${name}: it belongs to ${where.join(", ")}`;
}

/** What is wrong with an import of a file of the project, or undefined. */
function neighbourProblem(file, room, specifier, sources) {
  const target = targetOf(file, specifier);
  if (target === undefined) {
    const version = room === "main" && posix.join("src", posix.dirname(file), specifier) === "package.json";
    return version ? undefined : `${specifier} is outside src/`;
  }
  if (target === mainFile) return `nothing imports ${mainFile}`;
  const other = roomOf(target);
  if (other === undefined) return `${specifier} is in no room of the table (scripts/floors/table.mjs)`;
  if (!sources.has(target) && !isGenerated(target)) return `${specifier} does not exist`;
  if (room === "main" || room === other || rooms[room].includes(other)) return undefined;
  return `${room}/ may not import ${other}/, only ${rooms[room].join(", ") || "itself"}`;
}

/** The room of a file ("main" for main.ts), or undefined if the table does not know it. */
function roomOf(file) {
  if (file === mainFile) return "main";
  const folder = file.includes("/") ? file.slice(0, file.indexOf("/")) : "";
  return Object.hasOwn(rooms, folder) ? folder : undefined;
}

/** The path under src/ of a relative import, or undefined if it leads elsewhere. */
function targetOf(file, specifier) {
  if (!specifier.startsWith(".")) return undefined;
  const target = posix.join(posix.dirname(file), specifier);
  return target.startsWith("..") ? undefined : target;
}

function isNodeModule(specifier) {
  return specifier.startsWith("node:") || builtinModules.includes(specifier);
}

function isGenerated(file) {
  return /\.gen\.tsx?$/.test(file);
}

function countLines(source) {
  return source.split("\n").length - (source.endsWith("\n") ? 1 : 0);
}
