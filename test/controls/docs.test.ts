import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commandIds } from "../../src/grammar/index.ts";
import { CONTROL_IDS } from "../../src/session/controls/run.ts";
import { typed } from "../stream/typing.ts";
import { fencedBlocks, typedLines } from "./transcript.ts";

const page = readFileSync(new URL("../../docs/controls.md", import.meta.url), "utf8");

test.each(fencedBlocks(page, "console").map((block, index) => [index + 1, block] as const))(
  "example %i of docs/controls.md",
  async (_number, block) => {
    expect(await typed(typedLines(block))).toEqual({ out: block, err: "", status: 0 });
  },
);

test("the page names every control", () => {
  const missing = CONTROL_IDS.filter(
    (id) => !page.includes(`\`:${id.split(" ").slice(1).join(" ")}`) && !page.includes(`:${id.split(" ")[1]}`),
  );
  expect(missing).toEqual([]);
});

test("every control of the grammar has a handler, and no handler is without words", () => {
  const inGrammar = commandIds().filter((id) => id.startsWith("control "));
  expect(new Set(inGrammar)).toEqual(new Set(CONTROL_IDS));
});
