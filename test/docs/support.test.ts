import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { supportTable } from "../../src/commands/support.ts";

test("docs/support.md is what the support tags say", () => {
  expect(readFileSync(new URL("../../docs/support.md", import.meta.url), "utf8")).toBe(supportTable());
});
