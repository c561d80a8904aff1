import { expect, test } from "vitest";
import { enumerate } from "../../src/grammar/enumerate.ts";
import { explain } from "../../src/grammar/explain.ts";
import { parseLine } from "../../src/grammar/parse.ts";
import { reader, readerOf } from "./fixture.ts";

test("explain tells words, rules and command", () => {
  const text = `
    exec -> "license  Licences" "smart  Smart" smart
    smart -> "trust  Trust  @17.3.2- @feature:policy" "WORD  Token" ("force  Force"):? {% command("trust") %}`;
  const line = " lic sm trust AbC force";
  const explanation = explain(readerOf(text), "exec", line);
  expect(explanation).toEqual({
    result: parseLine(readerOf(text), "exec", line),
    words: [
      { text: "lic", column: 1, word: "license", help: "Licences", isSlot: false, place: "test.ne:2", flags: "" },
      { text: "sm", column: 5, word: "smart", help: "Smart", isSlot: false, place: "test.ne:2", flags: "" },
      {
        text: "trust",
        column: 8,
        word: "trust",
        help: "Trust",
        isSlot: false,
        place: "test.ne:3",
        flags: "17.3.2- feature:policy",
      },
      { text: "AbC", column: 14, word: "WORD", help: "Token", isSlot: true, place: "test.ne:3", flags: "" },
      { text: "force", column: 18, word: "force", help: "Force", isSlot: false, place: "test.ne:3", flags: "" },
    ],
    rules: ["<exec>", "exec", "smart"],
  });
});

test.each([
  ["config-if", "do show ver | i x", ["<exec>", "exec", "show_exec", "show_common"], "show version"],
  ["config-if", "no ip name 192.0.2.1", ["<config>", "config", "config_ip"], "no ip name-server A.B.C.D"],
  ["config-if", "shut", ["<config-if>", "config_if"], "shutdown"],
  ["config-if", "end", ["<config-if>"], "end"],
  ["config-if", "foo", [], ""],
] as const)("explain %s: %s", (mode, line, rules, words) => {
  const explanation = explain(reader(), mode, line);
  expect(explanation.rules).toEqual(rules);
  expect(explanation.words.map(({ word }) => word).join(" ")).toBe(words);
});

test("enumerate lists short lines first, with samples, and stops where it is told", () => {
  const lines = [...enumerate(reader(), "config-if", { limit: 6 })];
  expect(lines).toEqual([
    { line: "end", pattern: "end", id: "mode.end", hidden: true },
    { line: "exit", pattern: "exit", id: "mode.exit", hidden: false },
    { line: "help", pattern: "help", id: "mode.help", hidden: false },
    { line: "shutdown", pattern: "shutdown", id: "if.shutdown", hidden: false },
    { line: "no description", pattern: "no description", id: "if.description", hidden: false },
    { line: "no shutdown", pattern: "no shutdown", id: "if.shutdown", hidden: false },
  ]);
  expect([...enumerate(reader(), "config-if", { depth: 1 })].length).toBe(4);
});

test("other lines may be read while lines are listed", () => {
  const one = reader();
  const alone = [...enumerate(reader(), "exec")];
  const disturbed = [];
  for (const line of enumerate(one, "exec")) {
    disturbed.push(line);
    parseLine(one, "exec", "show version");
  }
  expect(disturbed).toEqual(alone);
});

test("a grammar knows its commands and modes", () => {
  const { grammar } = readerOf('exec -> "a  A" {% command("b.a") %} | "b  B" {% command("b.a") %}');
  expect(grammar.commandIds()).toEqual(["b.a", "mode.end", "mode.exit", "mode.help"]);
  expect([grammar.hasMode("exec"), grammar.hasMode("config")]).toEqual([true, false]);
});
