import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commandIds } from "../../src/grammar/index.ts";
import { FAULTS } from "../../src/lab/faults/faults.ts";
import { CONTROL_IDS } from "../../src/session/controls/run.ts";
import { controlHelp } from "../../src/session/controls/words.ts";
import { typed } from "../stream/typing.ts";
import { fencedBlocks, typedLines } from "./transcript.ts";

const pageOf = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
const page = pageOf("controls.md");

const examples = ["controls.md", "faults.md"].flatMap((name) =>
  fencedBlocks(pageOf(name), "console").map((block, index) => [index + 1, name, block] as const),
);

test.each(examples)("example %i of docs/%s", async (_number, _name, block) => {
  expect(await typed(typedLines(block))).toEqual({ out: block, err: "", status: 0 });
});

test("the page names every control", () => {
  const missing = CONTROL_IDS.filter(
    (id) => !page.includes(`\`:${id.split(" ").slice(1).join(" ")}`) && !page.includes(`:${id.split(" ")[1]}`),
  );
  expect(missing).toEqual([]);
});

test("the page of faults has every fault, as it is told", () => {
  const rows = Object.entries(FAULTS).filter(([name]) => !pageOf("faults.md").includes(`| \`${name}\` |`));
  expect(rows).toEqual([]);
});

test("the names of faults are words of the grammar", () => {
  const words = controlHelp("fault ", { width: 0, crHelp: true }).map((row) => row.trim().split(" ")[0]);
  expect(words.filter((word) => word !== "")).toEqual(Object.keys(FAULTS).sort());
});

test("every control of the grammar has a handler, and no handler is without words", () => {
  const inGrammar = commandIds().filter((id) => id.startsWith("control "));
  expect(new Set(inGrammar)).toEqual(new Set(CONTROL_IDS));
});
