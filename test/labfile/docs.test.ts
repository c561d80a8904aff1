import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultLab } from "../../src/lab/default-lab.ts";
import type { LabSpec } from "../../src/lab/spec.ts";
import { parseLabFile } from "../../src/labfile/parse.ts";
import { problemLines } from "../../src/labfile/wording.ts";
import { fencedBlocks, typedLines } from "../controls/transcript.ts";
import { typed } from "../stream/typing.ts";

const page = readFileSync(new URL("../../docs/lab-file.md", import.meta.url), "utf8");

function specOf(text: string): LabSpec {
  const parsed = parseLabFile(text);
  if (!parsed.ok) throw new Error(problemLines("docs/lab-file.md", parsed.problems).join("\n"));
  return parsed.spec;
}

test("the default lab written out is the default lab", () => {
  expect(fencedBlocks(page, "yaml default").map(specOf)).toEqual([defaultLab()]);
});

test.each(fencedBlocks(page, "yaml").map((text, index) => [index + 1, text] as const))(
  "example %i makes a lab",
  (_index, text) => {
    const spec = specOf(text);
    const lab = buildLab(spec, engine);
    expect([lab.now, Object.keys(lab.devices)]).toEqual([spec.date, spec.devices.map(({ name }) => name)]);
  },
);

test("the session of the example", async () => {
  const [example = ""] = fencedBlocks(page, "yaml").slice(-1);
  const [session = ""] = fencedBlocks(page, "console");
  const { out } = await typed(typedLines(session), {}, buildLab(specOf(example), engine));
  expect(out).toBe(session);
});

test("the page has every key", () => {
  const wrong = "allowed: ";
  const keysOf = (text: string) => {
    const parsed = parseLabFile(text);
    const [problem] = parsed.ok ? [] : parsed.problems;
    return problem?.text.slice(problem.text.indexOf(wrong) + wrong.length).split(", ") ?? [];
  };
  const texts = [
    "x: 1",
    "devices: [{ x: 1 }]",
    "devices: [{ clock: { x: 1 } }]",
    "devices: [{ calls: [{ at: 2026-01-05, x: 1 }] }]",
    "licenceServer: { x: 1 }",
    "licenceServer: { tokens: [{ x: 1 }] }",
    "licenceServer: { virtualAccounts: [{ name: a, licences: [{ name: b, count: 1, x: 1 }] }] }",
    "servers: [{ name: a, kind: CSLU, x: 1 }]",
    "network: { x: 1 }",
    "network: { hosts: { a: { x: 1 } } }",
  ];
  const keys = texts.map(keysOf);
  expect(keys.every((list) => list.length > 0)).toBe(true);
  expect(keys.flat().filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});
