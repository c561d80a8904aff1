import { expect, test } from "vitest";
import { readRules } from "../../src/grammar/generated/rules.gen.ts";
import { Grammar } from "../../src/grammar/grammar.ts";
import { modeIds } from "../../src/grammar/modes.ts";
import { vocabularyOf } from "../../src/grammar/vocabulary/index.ts";
import { router } from "./fixture.ts";
import { brokenLaws } from "./laws.ts";

// The product's grammar files: every line of every mode has one derivation and a command, and help, completion and
// parsing agree about it. One release of each licensing model here, all releases that a flag names when EXHAUSTIVE.

const rules = readRules();
const grammar = new Grammar(rules, vocabularyOf);
const flags = rules.flags.join(" ").split(" ");
const features = [...new Set(flags.flatMap((flag) => /feature:(.*)/.exec(flag)?.[1] ?? []))];
const named = new Set(flags.flatMap((flag) => flag.match(/\d+(\.\d+)+[a-z]?/g) ?? []));
const releases = process.env.EXHAUSTIVE ? [...named] : ["16.9.4", "17.3.1a", "17.6.1a"];
const extent = { depth: process.env.EXHAUSTIVE ? 8 : 5 };

const routers = [
  ...releases.map((release) => [release, "every feature", router(release, features)] as const),
  ["17.6.1a", "no feature", router("17.6.1a", [])] as const,
];

test.each(routers)("%s with %s", (_release, _features, context) => {
  const modes = modeIds.filter((mode) => grammar.hasMode(mode));
  expect(modes.flatMap((mode) => brokenLaws({ grammar, context }, mode, extent))).toEqual([]);
});
