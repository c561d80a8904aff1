import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fencedBlocks, typedLines } from "../controls/transcript.ts";
import { typed } from "./typing.ts";

const page = readFileSync(new URL("../../docs/running.md", import.meta.url), "utf8");

test("the session of docs/running.md", async () => {
  const [session = ""] = fencedBlocks(page, "console");
  // The key that answers stands behind the question.
  const script = typedLines(session).replace("reload\n", "reload\nn\n");
  expect((await typed(script)).out).toBe(session);
});

test("the object of docs/running.md", async () => {
  const [object = ""] = fencedBlocks(page, "json");
  expect((await typed(`${JSON.parse(object).input}\n`, { json: true })).out).toBe(object);
});
