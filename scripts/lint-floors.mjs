// Enforces the floors of ARCHITECTURE.md: `node scripts/lint-floors.mjs [SRC]`. The rules are in floors/table.mjs.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { checkFloors, measure } from "./floors/check.mjs";
import { manyLines } from "./floors/table.mjs";

const src = process.argv[2] ?? fileURLToPath(new URL("../src", import.meta.url));
const paths = existsSync(src) ? readdirSync(src, { recursive: true }).map(String) : [];
const sources = new Map(
  paths
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => [path.split(sep).join("/"), readFileSync(join(src, path), "utf8")]),
);

const problems = checkFloors(sources);
for (const { file, line, message } of problems) process.stderr.write(`src/${file}:${line}: ${message}\n`);

const { files, lines, median, p95, max, largest } = measure(sources);
process.stdout.write(`${files} source files, ${lines} lines: median ${median}, p95 ${p95}, max ${max}\n`);
for (const [file, size] of largest) if (size > manyLines) process.stdout.write(`  long: src/${file} (${size} lines)\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
