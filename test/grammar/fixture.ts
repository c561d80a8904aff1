import { readFileSync } from "node:fs";
import { compileGrammar } from "../../scripts/grammar-compile.mjs";
import type { GrammarContext, Offer } from "../../src/grammar/context.ts";
import type { GrammarData } from "../../src/grammar/data.ts";
import { Grammar, type Vocabulary } from "../../src/grammar/grammar.ts";
import { vocabularyOf } from "../../src/grammar/vocabulary/index.ts";
import type { Reader } from "../../src/grammar/walk.ts";

/** Compiles grammar text that has nothing wrong with it. */
export function compiled(text: string): GrammarData {
  const { data, problems } = compileGrammar([{ name: "test.ne", text }]);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return data as GrammarData;
}

const offers: Readonly<Record<string, readonly Offer[]>> = {
  INTERFACE: [
    { word: "GigabitEthernet", help: "GigabitEthernet IEEE 802.3z" },
    { word: "Loopback", help: "Loopback interface" },
    { word: "TenGigabitEthernet", help: "Ten Gigabit Ethernet" },
    { word: "Tunnel", help: "Tunnel interface" },
  ],
  "INTERFACE GigabitEthernet": [
    { word: "0/0/0", help: "GigabitEthernet interface number" },
    { word: "0/0/1", help: "GigabitEthernet interface number" },
  ],
  "INTERFACE Loopback": [{ word: "<0-2147483647>", help: "Loopback interface number" }],
  FILE: [
    { word: "bootflash:", help: "File on bootflash: file system" },
    { word: "nvram:", help: "File on nvram: file system" },
  ],
  "FILE bootflash:": [
    { word: "bootflash:usage.txt", help: "" },
    { word: "bootflash:packages.conf", help: "" },
  ],
};

/** A router of a release, with features. */
export function router(release = "17.6.1a", features: readonly string[] = ["policy"]): GrammarContext {
  return { release, has: (name) => features.includes(name), values: (slot) => offers[slot] ?? [] };
}

export const routerData = compiled(readFileSync(new URL("./fixtures/router.ne", import.meta.url), "utf8"));

/** Reads lines of the fixture grammar, by default with the product's vocabulary. */
export function reader(context = router(), vocabulary: Vocabulary = vocabularyOf): Reader {
  return { grammar: new Grammar(routerData, vocabulary), context };
}

/** Reads lines of a grammar given as text, without vocabulary. */
export function readerOf(text: string, context = router()): Reader {
  return { grammar: new Grammar(compiled(text), () => []), context };
}
