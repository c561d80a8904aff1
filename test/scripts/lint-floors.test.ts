import { expect, test } from "vitest";
import { checkFloors, measure } from "../../scripts/floors/check.mjs";
import { importsOf, scan } from "../../scripts/floors/scan.mjs";
import { bans, frontEnds, mostLines, rooms } from "../../scripts/floors/table.mjs";

/** Checks some files; a name that is only imported is there as an empty file. Problems as `file:line: message`. */
function check(files: Record<string, string>, ...others: string[]): string[] {
  const sources = new Map([...Object.entries(files), ...others.map((file): [string, string] => [file, ""])]);
  return checkFloors(sources).map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

test("a room imports the rooms below it, and itself", () => {
  const files = {
    "show/clock.ts": 'import { date } from "../text/date.ts";\nimport type { View } from "./view.ts";\n',
    "lab/lab.ts": 'import { Device } from "../device/device.ts";\nimport { produce } from "immer";\n',
    "main.ts": 'import { name } from "../package.json" with { type: "json" };\nawait import("./shell/start.tsx");\n',
    "shell/start.tsx": 'import { render } from "ink";\nimport { writeFileSync } from "node:fs";\nDate.now();\n',
  };
  expect(check(files, "text/date.ts", "show/view.ts", "device/device.ts")).toEqual([]);
});

test.each([
  [
    "upwards",
    "device/device.ts",
    'import { advance } from "../lab/advance.ts";',
    "device/ may not import lab/, only licensing, cssm, cube, releases, text, clock",
  ],
  [
    "upwards by type",
    "text/date.ts",
    'import type { A } from "../lab/advance.ts";',
    "text/ may not import lab/, only clock",
  ],
  [
    "upwards by re-export",
    "clock/all.ts",
    'export * from "../lab/advance.ts";',
    "clock/ may not import lab/, only itself",
  ],
  [
    "upwards on demand",
    "cube/calls.ts",
    'await import("../lab/advance.ts");',
    "cube/ may not import lab/, only releases, text, clock",
  ],
  [
    "for its effect",
    "cube/calls.ts",
    'import "../lab/advance.ts";',
    "cube/ may not import lab/, only releases, text, clock",
  ],
  [
    "over several lines",
    "cube/calls.ts",
    'import {\n  type A,\n  b,\n} from "../lab/advance.ts";',
    "cube/ may not import lab/, only releases, text, clock",
  ],
  ["the entry", "shell/start.tsx", 'import { main } from "../main.ts";', "nothing imports main.ts"],
  ["what is not there", "lab/rewind.ts", 'import { a } from "./advanse.ts";', "./advanse.ts does not exist"],
  ["without its extension", "lab/rewind.ts", 'import { a } from "./advance";', "./advance does not exist"],
  ["outside src", "lab/rewind.ts", 'import { a } from "../../test/lab.ts";', "../../test/lab.ts is outside src/"],
  ["package.json", "lab/rewind.ts", 'import a from "../../package.json";', "../../package.json is outside src/"],
  [
    "an unknown room",
    "lab/rewind.ts",
    'import { a } from "../utils/all.ts";',
    "../utils/all.ts is in no room of the table (scripts/floors/table.mjs)",
  ],
  [
    "a package of another room",
    "session/line.ts",
    'import { Parser } from "nearley";',
    "session/ may not import nearley: it belongs to grammar",
  ],
  ["Ink", "stream/plain.ts", 'import { Text } from "ink";', "stream/ may not import ink: it belongs to shell"],
  [
    "a part of React",
    "session/line.ts",
    'import { jsx } from "react/jsx-runtime";',
    "session/ may not import react: it belongs to shell",
  ],
  [
    "an unlisted package",
    "stream/plain.ts",
    'import { x } from "@scope/name/part";',
    "@scope/name is in no row of the table of packages (scripts/floors/table.mjs)",
  ],
  [
    "files",
    "lab/save.ts",
    'import { readFileSync } from "node:fs";',
    "lab/ may not import node:fs: only the front ends touch the world",
  ],
  ["a module of Node by its bare name", "shell/save.ts", 'import { join } from "path";', "write node:path"],
  [
    "a name that is computed",
    "lab/save.ts",
    "await import(name);",
    "import() of something that is not a plain string cannot be checked",
  ],
])("an import is refused: %s", (_, file, source, message) => {
  expect(check({ [file]: source }, "lab/advance.ts", "main.ts")).toEqual([`${file}:1: ${message}`]);
});

test("a file that is in no room is refused", () => {
  expect(check({ "utils/all.ts": "", "limits.ts": "" })).toEqual([
    "limits.ts:1: src/limits.ts is in no room of the table (scripts/floors/table.mjs)",
    "utils/all.ts:1: src/utils/all.ts is in no room of the table (scripts/floors/table.mjs)",
  ]);
});

test("a generated file may be missing until it is built", () => {
  expect(check({ "grammar/load.ts": 'import { rules } from "./generated/rules.gen.ts";' })).toEqual([]);
});

/** Code that each ban must catch, in the order of the table; then code that looks like it and is allowed. */
const caught = [
  ["const now = Date.now();"],
  ["new Date();", "new Date( );", "const d = new Date;"],
  ["const s = Date();"],
  ["performance.now();"],
  ["Math.random();", "crypto.randomUUID();"],
  ["date.getHours();", "date.setMonth(1);"],
  ["date.toLocaleString();", "a.localeCompare(b);", "new Intl.NumberFormat();", "date.getTimezoneOffset();"],
  ["setTimeout(run, 1);", "globalThis.setInterval(run, 1);", "setImmediate(run);"],
  ["process.env;"],
  ["await fetch(url);"],
  ['require("node:fs");'],
  ["console.log(1);"],
];

test.each(bans.map((ban, index) => ({ ban, lines: caught[index] ?? [] })))("banned: $ban.why ($ban.pattern)", (row) => {
  expect(row.lines).not.toEqual([]);
  for (const line of row.lines) {
    const message = expect.stringMatching(/^lab\/a\.ts:2: /);
    expect([line, check({ "lab/a.ts": `\n${line}` })]).toEqual([line, [message]]);
    expect([line, check({ "lab/a.ts": `\n${line}` })[0]?.endsWith(`: ${row.ban.why}`)]).toEqual([line, true]);
    expect([line, check({ "shell/a.ts": line }).length]).toEqual([line, row.ban.everywhere ? 1 : 0]);
  }
});

test("what only looks like it is allowed", () => {
  const source = [
    "new Date(0); new Date(instant); new Date(Date.UTC(2021, 0)); date.getUTCHours(); formatDate(1); clock.Date(1);",
    "// Date.now() and console.log",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source that is checked
    '/* setTimeout */ const a = "process.env"; const b = `Math.random ${`console.log`}`; const c = /fetch(x)/;',
    "lab.process.run(); its.fetch(url); const performance = 1; type D = Date; x instanceof Date;",
  ].join("\n");
  expect(check({ "lab/a.ts": source })).toEqual([]);
});

test("code inside a template is searched", () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source that is checked
  expect(check({ "lab/a.ts": "const a = `x ${{ a: `${Date.now()}` }.a} Date.now`;" })).toEqual([
    "lab/a.ts:1: Date.now: the real clock: the lab's clock is in the lab (clock/)",
  ]);
});

test("files that import each other are refused, unless by type or on demand", () => {
  const circle = (back: string) => check({ "lab/a.ts": 'import { b } from "./b.ts";', "lab/b.ts": back });
  expect(circle('import { a } from "./a.ts";')).toEqual([
    "lab/a.ts:1: imports itself: lab/a.ts -> lab/b.ts -> lab/a.ts",
  ]);
  expect(circle('export { type A, a } from "./a.ts";').length).toBe(1);
  expect(circle('import type { A } from "./a.ts";')).toEqual([]);
  expect(circle('import { type A, type B } from "./a.ts";')).toEqual([]);
  expect(circle('await import("./a.ts");')).toEqual([]);
});

test("a file that is too long is refused, unless it is generated", () => {
  const lines = (count: number) => "x;\n".repeat(count);
  expect(check({ "lab/a.ts": lines(mostLines), "grammar/a.gen.ts": lines(mostLines + 1) })).toEqual([]);
  expect(check({ "lab/a.ts": lines(mostLines + 1) })).toEqual([
    `lab/a.ts:${mostLines + 1}: ${mostLines + 1} lines, at most ${mostLines}`,
  ]);
});

test("sizes: median, p95 and the longest, without generated files", () => {
  const sources = new Map([1, 2, 3, 4].map((size) => [`lab/${size}.ts`, "x;\n".repeat(size)]));
  sources.set("lab/big.gen.ts", "x;\n".repeat(99));
  const { largest, ...numbers } = measure(sources);
  expect(numbers).toEqual({ files: 4, lines: 10, median: 2, p95: 4, max: 4 });
  expect(largest[0]).toEqual(["lab/4.ts", 4]);
  expect(measure(new Map())).toEqual({ files: 0, lines: 0, median: 0, p95: 0, max: 0, largest: [] });
});

test("the table: no two rooms may import each other, and front ends stand on top", () => {
  const table: Record<string, string[]> = rooms;
  for (const [room, below] of Object.entries(table)) {
    for (const other of below) {
      expect([room, other, table[other]?.includes(room)]).toEqual([room, other, false]);
      expect([room, other, frontEnds.includes(other) && !frontEnds.includes(room)]).toEqual([room, other, false]);
    }
  }
});

test("the scanner keeps lines and places", () => {
  const source = 'a /* b\nc */ \'d\' "e\\"f" // g\nh / i / j';
  expect(scan(source).code).toBe("a     \n                    \nh / i / j");
  expect(scan("<p>don't console.log</p>").code).toBe("<p>don't console.log</p>");
  expect(
    importsOf('\nimport a, { b } from "x";\nexport type { c } from "./y.ts";\nconst d = "import e from \'z\'";'),
  ).toEqual([
    { specifier: "x", line: 2, typeOnly: false, dynamic: false },
    { specifier: "./y.ts", line: 3, typeOnly: true, dynamic: false },
  ]);
});
