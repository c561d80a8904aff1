/** What is said about steps and their expectations. One place for the wording. */
import { formatDuration } from "../clock/duration.ts";
import { SEVERITIES } from "../device/severities.ts";
import type { Expectation, TextTest } from "./types.ts";

/** An expectation as a sentence. */
export function whatOf(expectation: Expectation): string {
  switch (expectation.kind) {
    case "fact":
      return expectation.text;
    case "messages":
      return `the log of the step ${testText(expectation.test)}`;
    case "output":
      return `${expectation.of === undefined ? "the output" : `"${expectation.of}"`} ${testText(expectation.test)}`;
    case "field":
      return `"${expectation.name}" of "${expectation.of}" ${testText(expectation.test)}`;
  }
}

function testText({ is, isNot, contains, lacks: without, matches, snapshot }: TextTest): string {
  return [
    ...(is === undefined ? [] : [`is ${quoted(is)}`]),
    ...(isNot === undefined ? [] : [`is not ${quoted(isNot)}`]),
    ...(contains ?? []).map((part) => `contains ${quoted(part)}`),
    ...(without ?? []).map((part) => `does not contain ${quoted(part)}`),
    ...(matches === undefined ? [] : [`matches /${matches.source}/`]),
    ...(snapshot === undefined ? [] : [`is as stored in ${snapshot}`]),
  ].join(" and ");
}

/** A text of several lines is told by its first. */
function quoted(text: string): string {
  const [first = "", ...more] = text.replace(/\n+$/, "").split("\n");
  return more.length === 0 ? `"${first}"` : `"${first} …"`;
}

export const isInstead = (actual: string): string => `it is ${actual === "" ? "empty" : actual}`;
export const lacks = (part: string): string => `${quoted(part)} is not in it`;
export const shouldNotContain = (part: string): string => `${quoted(part)} is in it`;
export const shouldNotBe = (text: string): string => `it is ${quoted(text)}`;
export const matchesNothing = (source: string): string => `/${source}/ finds nothing in it`;
export const noSnapshot = (name: string): string => `nothing is stored as ${name}: --update stores it`;
export const noField = (name: string): string => `nothing is called ${name} in it`;
export const manyFields = (paths: readonly string[]): string => `several are called so: ${paths.join("; ")}`;
export const noParser = (command: string): string => `the output of "${command}" cannot be asked for as data`;
export const notPrinted = (code: string): string =>
  code === "off" || code === "booting" || code === "rommon"
    ? `the router is ${code}`
    : `the command was rejected (${code})`;
export const asksBack = "the command asks a question";

/** What can be wrong with the lines of a step. */
export const WENT_IN = "every line was accepted";
export const rejectedLine = (line: string, code: string): string => `rejected (${code}): ${line.trim()}`;
export const unreadLine = (line: string, why: string): string => `not read (${why}): ${line.trim()}`;
export const cutLine = (line: string): string => `too long: ${line.slice(0, 40)}…`;
export const notAsked = (answer: string): string => `no question was asked that "${answer}" could answer`;
export const openQuestion = (prompt: string): string => `a question is open: ${prompt.trim()}`;
export const sessionOver = "the session is over";
export const REJECTED = "a line was rejected";
export const NOT_REJECTED = "every line was accepted";

export const noWorse = (severity: number): string => `no log message is worse than ${SEVERITIES[severity]}`;
export const withinLimit = (limit: number): string => `it takes ${formatDuration(limit)} at most`;
export const took = (ms: number): string => `it took ${formatDuration(ms)}`;
export const becomesTrue = (fact: string, atMost: number): string => `${fact} within ${formatDuration(atMost)}`;
export const neverTrue = "it did not";
