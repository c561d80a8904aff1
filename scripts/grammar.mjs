// Compiles grammar/*.ne into src/grammar/generated/rules.gen.ts and checks them: `node scripts/grammar.mjs`.
//   --check   check only, write nothing
//   --ids     print the id of every command that the files name
// Exit status 1 if something is wrong, with `file:line: what` on standard error. The format is in grammar/README.md.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileGrammar } from "./grammar-compile.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "src", "grammar", "generated", "rules.gen.ts");

const names = readdirSync(join(root, "grammar")).filter((name) => name.endsWith(".ne"));
const files = names.sort().map((name) => ({ name, text: readFileSync(join(root, "grammar", name), "utf8") }));
const { data, problems } = compileGrammar(files);

for (const problem of problems) process.stderr.write(`grammar/${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
else if (process.argv.includes("--ids")) {
  const ids = new Set(data.commands.map(([id]) => id));
  process.stdout.write(
    [...ids]
      .sort()
      .map((id) => `${id}\n`)
      .join(""),
  );
} else if (!process.argv.includes("--check")) {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, moduleText(data));
}

/** The data as a module. Read as JSON, which is quicker than the same text as an expression, when it is first needed. */
function moduleText(data) {
  return [
    "// Made from grammar/*.ne by scripts/grammar.mjs.",
    'import type { GrammarData } from "../data.ts";',
    `export const readRules = (): GrammarData => JSON.parse(${JSON.stringify(JSON.stringify(data))});`,
    "",
  ].join("\n");
}
