import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PARSED_COMMANDS } from "../../src/parse/index.ts";
import { lab } from "../../src/testing/vitest.ts";
import { fencedBlocks } from "../controls/transcript.ts";

const page = readFileSync(new URL("../../docs/testing.md", import.meta.url), "utf8");

test("the test of docs/testing.md passes", async () => {
  const [code = ""] = fencedBlocks(page, "ts example");
  const body = /async \(\) => \{\n([\s\S]*)\}\);\n$/.exec(code)?.[1] ?? "";
  const run = new Function("lab", "expect", `return (async () => {\n${body}})();`);
  await run(lab, expect);
  expect.assertions(4);
});

test("the output of docs/testing.md is the data beside it", async () => {
  const [shown = ""] = fencedBlocks(page, "console");
  const [data = ""] = fencedBlocks(page, "json");
  const router = await lab();
  const typed = await router.type("show license summary");
  expect({ text: typed.text, data: typed.data }).toEqual({ text: shown, data: JSON.parse(data) });
});

test("the page names every command that is read", () => {
  const text = page.replace(/\s+/g, " ");
  const short = (command: string) => `\`${command.replace("show license", "…")}\``;
  expect(
    PARSED_COMMANDS.filter((command) => !text.includes(`\`${command}\``) && !text.includes(short(command))),
  ).toEqual([]);
});
