import { expect, test } from "vitest";
import { COMMANDS } from "../../src/commands/all.ts";
import { commandIds } from "../../src/grammar/index.ts";

const ids = COMMANDS.map((entry) => entry.id);

/** Filters and lab controls are commands of the grammar that other rooms carry out. */
const elsewhere = (id: string): boolean => id.startsWith("filter ") || id.startsWith("control ");

test("every command of the grammar has an entry", () => {
  const entries = new Set(ids);
  expect(commandIds().filter((id) => !entries.has(id) && !elsewhere(id))).toEqual([]);
});

test("every entry is a command of the grammar", () => {
  const known = new Set([...commandIds(), "mode.exit", "mode.end", "mode.help"]);
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
});

test("no command has two entries", () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("a partial command says what is missing, and every command names its source", () => {
  const silent = COMMANDS.filter(
    ({ support, source }) => source === "" || (support !== "full" && support.partial.trim() === ""),
  );
  expect(silent.map((entry) => entry.id)).toEqual([]);
});
