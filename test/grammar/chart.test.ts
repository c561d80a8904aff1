import nearley from "nearley";
import { expect, test } from "vitest";
import { Chart } from "../../src/grammar/chart.ts";
import { Terminal } from "../../src/grammar/terminals.ts";

// nearley's chart is not documented: these tests hold it to what src/grammar/chart.ts takes for granted.

const show = new Terminal("show", "Show");
const clock = new Terminal("clock", "Clock");
const version = new Terminal("version", "Version");
const word = new Terminal("WORD", "A word");
const number = new Terminal("<1-9>", "A number");
const ids = (parts: readonly unknown[]) => parts.length;
const rules = [
  { name: "line", symbols: [show, "tail"], build: () => "shown" },
  { name: "tail", symbols: [clock], build: ids },
  { name: "tail", symbols: [clock, "more"], build: ids },
  { name: "tail", symbols: [version], build: ids },
  { name: "more", symbols: [word], build: ids },
  { name: "more", symbols: [number], build: ids },
];

test("the surface of nearley's parser is there", () => {
  const rule = new nearley.Rule("line", [show], ids);
  const parser = new nearley.Parser(new nearley.Grammar([rule]));
  const column = parser.save();
  expect(Object.keys(parser).sort()).toEqual(["current", "grammar", "lexer", "lexerState", "options", "table"]);
  expect(column).toBe(Reflect.get(parser, "table")[0]);
  expect(Object.keys(column).sort()).toEqual(
    ["completed", "grammar", "index", "lexerState", "scannable", "states", "wants"].sort(),
  );
  const state = Reflect.get(column, "scannable")[0];
  expect([state.rule, state.dot]).toEqual([rule, 0]);
});

test("a chart tells what comes next, the precise slots first, and whether the line may end", () => {
  const chart = new Chart(rules, "line");
  expect([...chart.next().keywords.keys()]).toEqual(["show"]);
  chart.reset();
  chart.feed({ keyword: "show", slots: [] });
  expect([...chart.next().keywords].sort()).toEqual([
    ["clock", [clock]],
    ["version", [version]],
  ]);
  expect(chart.results()).toEqual([]);
  chart.feed({ keyword: "clock", slots: [] });
  expect(chart.results()).toEqual(["shown"]);
  expect(chart.next().slots).toEqual([number, word]);
  chart.feed({ slots: [word] });
  expect(chart.results()).toEqual(["shown"]);
  expect(chart.next()).toEqual({ keywords: new Map(), slots: [] });
});

test("a place can be gone back to, also after other lines", () => {
  const chart = new Chart(rules, "line");
  chart.feed({ keyword: "show", slots: [] });
  const place = chart.save();
  chart.feed({ keyword: "version", slots: [] });
  chart.reset();
  chart.feed({ keyword: "show", slots: [] });
  chart.restore(place);
  chart.feed({ keyword: "clock", slots: [] });
  expect(chart.results()).toEqual(["shown"]);
  chart.reset();
  expect([...chart.next().keywords.keys()]).toEqual(["show"]);
  expect(chart.results()).toEqual([]);
});

test("a word that the chart does not expect is our mistake, and leaves the chart usable", () => {
  const chart = new Chart(rules, "line");
  expect(() => chart.feed({ keyword: "clock", slots: [] })).toThrow("word fed to the chart that it does not expect");
  chart.reset();
  chart.feed({ keyword: "show", slots: [] });
  expect([...chart.next().keywords.keys()].sort()).toEqual(["clock", "version"]);
});
