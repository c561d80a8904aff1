import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importSections } from "../../src/importing/command.ts";
import { sectionsOf } from "../../src/importing/sections.ts";
import { fencedBlocks } from "../controls/transcript.ts";

const page = readFileSync(new URL("../../docs/import.md", import.meta.url), "utf8");
const block = (language: string): string => fencedBlocks(page, language)[0] ?? "";

test("the session of docs/import.md makes the lab file and the remarks of the page", () => {
  const made = importSections(sectionsOf("session.txt", block("text session")));
  expect({ text: made?.text, remarks: made?.remarks.map((remark) => `${remark}\n`).join("") }).toEqual({
    text: block("yaml made"),
    remarks: block("text remarks"),
  });
});
