import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fencedBlocks, typedLines } from "../controls/transcript.ts";
import { typed } from "../stream/typing.ts";

const root = new URL("../../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");
const scripts: Record<string, string> = JSON.parse(readFileSync(new URL("package.json", root), "utf8")).scripts;

test.each(fencedBlocks(readme, "console").map((block, index) => [index + 1, block] as const))(
  "example %i of the README is what the lab prints",
  async (_number, block) => {
    expect(await typed(typedLines(block))).toEqual({ out: block, err: "", status: 0 });
  },
);

test("every page that the README names is there", () => {
  const pages = [...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, page = ""]) => page);
  expect(pages.filter((page) => !existsSync(new URL(page, root)))).toEqual([]);
});

test("every npm command in the README and CONTRIBUTING exists", () => {
  const text = readme + readFileSync(new URL("CONTRIBUTING.md", root), "utf8");
  const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});
