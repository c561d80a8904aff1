import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rehearseMatrix } from "../../src/rehearse/matrix.ts";
import { coachStream } from "../../src/scenario/coach-stream.ts";
import { KNOWN_FACTS } from "../../src/scenario/known-facts.ts";
import { parseScenario } from "../../src/scenario/load.ts";
import { scenarioFile } from "../../src/scenario/schema.ts";
import { fencedBlocks, typedLines } from "../controls/transcript.ts";
import { rehearsed, withFiles } from "./rehearsing.ts";

const page = readFileSync(new URL("../../docs/scenarios.md", import.meta.url), "utf8");
const block = (language: string): string => fencedBlocks(page, language)[0] ?? "";

test("the first example of docs/scenarios.md reports what the page says", async () => {
  const { status, out } = await rehearsed({ "s.yaml": block("yaml scenario") });
  expect({ status, out }).toEqual({ status: 0, out: block("text report") });
});

test("the matrix of docs/scenarios.md has the table of the page", async () => {
  let out = "";
  const sink = {
    write: (text: string) => {
      out += text;
      return true;
    },
    once: () => {},
  };
  await withFiles({ "m.yaml": block("yaml matrix") }, ([file = ""]) =>
    rehearseMatrix([file], {}, { out: sink, err: sink }),
  );
  expect(out).toBe(block("text table"));
});

test("somebody works through the first example as the page shows it", async () => {
  const loaded = await parseScenario("s.yaml", block("yaml scenario"));
  if (!loaded.ok) throw new Error(loaded.errors.join("\n"));
  let out = "";
  const sink = {
    write: (text: string) => {
      out += text;
      return true;
    },
    once: () => {},
  };
  const session = block("text session");
  await coachStream(loaded.scenario, { name: "stdin", lines: [typedLines(session)] }, {}, { out: sink, err: sink });
  expect(out.slice(0, out.indexOf("\n== 1 of 2 points"))).toBe(session);
});

test("the page names every key and every fact", () => {
  const keys = [...Object.keys(scenarioFile.shape), ...Object.keys(scenarioFile.shape.steps.element.shape)];
  expect([...keys.filter((key) => !page.includes(`\`${key}\``) && !page.includes(`\`${key}`))]).toEqual([]);
  const short = (name: string) => `\`.${name.split(".").at(-1)}\``;
  expect(
    Object.keys(KNOWN_FACTS).filter((name) => !page.includes(`\`${name}\``) && !page.includes(short(name))),
  ).toEqual([]);
});
