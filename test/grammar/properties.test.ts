import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical } from "../../src/grammar/command.ts";
import { completeWord } from "../../src/grammar/complete.ts";
import { type AcceptedLine, enumerate } from "../../src/grammar/enumerate.ts";
import { helpFor } from "../../src/grammar/help.ts";
import type { ModeId } from "../../src/grammar/modes.ts";
import { parseLine } from "../../src/grammar/parse.ts";
import { slotOf } from "../../src/grammar/slots.ts";
import { isKeyword } from "../../src/grammar/terminals.ts";
import { reader } from "./fixture.ts";

// Laws of the engine, on the fixture grammar; product.test.ts walks the product's.

const one = reader();
const modes: readonly ModeId[] = ["user-exec", "exec", "config", "config-if", "config-line", "filter"];
const lines = modes.flatMap((mode) =>
  [...enumerate(one, mode, { depth: 8 })].map((accepted) => ({ mode, ...accepted })),
);
const anyLine = fc.constantFrom(...lines);

/** The command of a line that must be one. */
function commandOf(mode: ModeId, line: string) {
  const result = parseLine(one, mode, line);
  if (!result.ok) throw new Error(`${mode}: ${line}: ${JSON.stringify(result.error)}`);
  return result.command;
}

test("every line that is listed is read as the command that is listed", () => {
  expect(lines.length).toBeGreaterThan(100);
  for (const { mode, line, id } of lines) expect([mode, line, commandOf(mode, line).id]).toEqual([mode, line, id]);
});

test("a command written in full is the same command", () => {
  for (const { mode, line } of lines) {
    const command = commandOf(mode, line);
    const lead = command.negated === undefined ? "" : `${command.negated} `;
    const again = commandOf(mode, lead + canonical(command));
    expect([again.id, canonical(again), again.negated]).toEqual([command.id, canonical(command), command.negated]);
  }
});

test("any abbreviation of a word is the same command, or ambiguous", () => {
  fc.assert(
    fc.property(anyLine, fc.nat(), fc.nat(), fc.boolean(), (accepted, which, length, upper) => {
      const command = commandOf(accepted.mode, accepted.line);
      const keywords = command.words.filter((word) => word.keyword !== undefined);
      const word = keywords[which % Math.max(1, keywords.length)];
      if (word === undefined || !/^[a-z]/.test(word.text)) return;
      const short = word.text.slice(0, 1 + (length % word.text.length));
      const typed = upper ? short.toUpperCase() : short;
      const line = accepted.line.slice(0, word.column) + typed + accepted.line.slice(word.column + word.text.length);
      const result = parseLine(one, accepted.mode, line);
      // A hidden word gives way to others, a vocabulary word takes the line with it: then it is not this command.
      if (!result.ok) expect(result.error.code).toMatch(/^(ambiguous|incomplete|invalid|unknown-word)$/);
      else if (!accepted.hidden) expect([line, canonical(result.command)]).toEqual([line, canonical(command)]);
    }),
    { numRuns: 2000 },
  );
});

test("words before the end of an accepted line are never invalid", () => {
  for (const { mode, line } of lines) {
    const words = line.split(" ");
    for (let count = 1; count < words.length; count++) {
      const result = parseLine(one, mode, words.slice(0, count).join(" "));
      if (!result.ok)
        expect([line, count, result.error.code]).toEqual([
          line,
          count,
          expect.stringMatching(/^incomplete|bare-show$/),
        ]);
    }
  }
});

test("what is accepted is offered, and <cr> exactly where Enter runs", () => {
  for (const accepted of lines.filter(({ hidden }) => !hidden)) {
    const { mode, line } = accepted;
    const ended = helpFor(one, mode, `${line} `);
    const isText = ended.kind === "words" && ended.words.includes("<cr>");
    expect([line, isText || (ended.kind === "list" && ended.cr)]).toEqual([line, true]);
    for (const [typed, word] of prefixes(accepted)) {
      const help = helpFor(one, mode, typed);
      if (help.kind !== "list") throw new Error(`${mode}: ${typed}?: ${help.kind}`);
      const isDynamic = word === "INTERFACE" || word === "FILE";
      if (!isDynamic)
        expect([typed, help.items.map((item) => item.word)]).toEqual([typed, expect.arrayContaining([word])]);
      expect([typed, help.cr]).toEqual([typed, parseLine(one, mode, typed).ok]);
    }
  }
});

/** The beginnings of a line that end with a blank, each with the pattern of the next word. */
function prefixes({ line, pattern }: AcceptedLine): [string, string][] {
  const shown = pattern.replaceAll("<-23 - 23>", "<-23-23>").split(" ");
  const words = line.replaceAll("sample text", "sample_text").split(" ");
  return shown.map((word, i) => [
    words
      .slice(0, i)
      .map((text) => `${text} `)
      .join(""),
    word.replace("<-23-23>", "<-23 - 23>"),
  ]);
}

test("what is offered can be typed, and Tab completes only what is offered", () => {
  for (const { mode, line } of lines) {
    const typed = line.slice(0, line.lastIndexOf(" ") + 1);
    const help = helpFor(one, mode, typed);
    if (help.kind !== "list") continue;
    for (const { word } of help.items.filter((item) => isKeyword(item.word) && slotOf(item.word) === undefined)) {
      const result = parseLine(one, mode, typed + word);
      if (!result.ok)
        expect([typed + word, result.error.code]).toEqual([
          typed + word,
          expect.stringMatching(/^incomplete|bare-show$/),
        ]);
      for (let length = 1; length <= word.length; length++) {
        const completed = completeWord(one, mode, typed + word.slice(0, length));
        const blank = word.endsWith(":") ? "" : " ";
        if (completed !== undefined) expect(completed.text).toBe(typed + word + blank);
      }
    }
  }
});

test("no line at all makes the engine throw, and every caret stands in the line", () => {
  const noise = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom("sh", "no", "do", "|", "in", "int", "gi", "0/0/0", '"', "!", "1.2.3.4", "license", "s", "\t"),
        { maxLength: 8 },
      )
      .map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(fc.constantFrom(...modes), noise, (mode, line) => {
      const result = parseLine(one, mode, line);
      helpFor(one, mode, line);
      completeWord(one, mode, line);
      if (!result.ok && result.error.code === "invalid") {
        expect(result.error.column).toBeGreaterThanOrEqual(0);
        expect(result.error.column).toBeLessThan(line.length);
      }
    }),
    { numRuns: 3000 },
  );
});
