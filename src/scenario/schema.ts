/** The scenario file: which keys it has and what each holds. docs/scenarios.md says what they mean. */
import { z } from "zod";
import { parseDuration } from "../clock/duration.ts";
import { parseIso } from "../clock/instant.ts";
import { SEVERITIES } from "../device/severities.ts";
import { anyText, duration, list, mapping, oneOf, text, textOf, truth, whole } from "../labfile/fields.ts";
import { labFile } from "../labfile/schema.ts";
import { wrongValue } from "../labfile/wording.ts";
import { FACT_FORMS, type Fact, factSubjects, parseFact } from "./fact.ts";

const MAX_STEPS = 1_000;
const MAX_CALLS = 100_000;

/** One of several forms; what is wrong inside the form that was meant is told in its place. */
const either = <const T extends readonly [z.ZodType, z.ZodType, ...z.ZodType[]]>(forms: T, allowed: string) =>
  z.union(forms, { error: (issue) => wrongValue(issue.input, allowed) });

/** Lines in a block, or a list of them. */
const lines = (what: string) =>
  either([anyText(what), list(anyText("a line"), "lines")], `${what} as a text or a list`);

/** A text, or a list of texts. */
const texts = (what: string) => either([text(what), list(text(what), "texts")], `${what}, or a list of such`);

const fact = textOf(
  `a fact: ${FACT_FORMS}`,
  (value): { readonly text: string; readonly fact: Fact } | undefined => {
    const parsed = parseFact(value.trim());
    return parsed === undefined || parsed === "unknown" ? undefined : { text: value.trim(), fact: parsed };
  },
  (value) => (parseFact(value.trim()) === "unknown" ? `a fact about ${factSubjects()}` : undefined),
).describe(`A sentence about the lab. Subjects: ${factSubjects()}`);

const pattern = textOf("a regular expression", (value) => {
  try {
    return new RegExp(value, "m");
  } catch {
    return undefined;
  }
});

const severity = oneOf(SEVERITIES);

const textTest = {
  is: anyText("a text").optional().describe("equals this text"),
  isNot: anyText("a text").optional().describe("is anything but this text"),
  contains: texts("a text that must be in it").optional().describe("each of these is in it"),
  lacks: texts("a text that must not be in it").optional().describe("none of these is in it"),
  matches: pattern.optional().describe("a regular expression finds something in it"),
  snapshot: textOf("a file name", (value) => (/^[\w.-]+$/.test(value) ? value : undefined))
    .optional()
    .describe("equals the stored text of this name"),
};

const output = mapping({
  of: text("a show command").optional().describe("what this command prints now; absent: what the step printed"),
  ...textTest,
});

const field = mapping({
  of: text("a show command").describe("the command whose output holds it"),
  name: text("a label").describe("the label before it, `Usage Reporting > Status` where one does not tell"),
  ...textTest,
});

const expectation = mapping({
  fact: fact.optional(),
  output: either([anyText("a text"), output], "the whole output, or a mapping with of, is, contains, …").optional(),
  field: field.optional(),
  messages: mapping(textTest).optional().describe("log messages of the step, one a row"),
});

const answered = z.record(z.string(), lines("answers"), {
  error: (issue) => wrongValue(issue.input, "a line with its answers"),
});

const typed = either(
  [
    anyText("lines to type"),
    list(either([anyText("a line"), answered], "a line, or a line with its answers"), "lines"),
  ],
  "lines to type",
).describe("lines that are typed, as a text or a list; `- reload: [no, ''] ` has answers to questions");

const calls = mapping({
  standard: whole(0, MAX_CALLS).optional(),
  enhanced: whole(0, MAX_CALLS).optional(),
  vgw: whole(0, MAX_CALLS).optional(),
  secure: truth().optional(),
  attempt: whole(1, MAX_CALLS).optional(),
}).describe("calls that are up from now on, or are tried");

const isTime = (value: string) => parseDuration(value) !== undefined || parseIso(value) !== undefined;
const advance = either(
  [
    textOf("a time as 30m, 8h, 3d, or a moment as 2026-01-05T08:00:00Z", (value) =>
      isTime(value) ? value : undefined,
    ),
    mapping({ until: fact, atMost: duration() }),
  ],
  "a time, a moment, or until a fact holds",
).describe("lets time pass");

/** What a step does and what must come of it. */
const doing = {
  device: text("a device").optional().describe("at whose console; absent: where the last step was"),
  type: typed.optional(),
  control: lines("lab controls").optional().describe("lab controls, without their colon"),
  fault: lines("lab controls").optional().describe("lab controls that learners do not see"),
  calls: calls.optional(),
  cssm: lines("acts at the licence server").optional().describe("`token …`, `upload DEVICE:FILE`, as in lab controls"),
  advance: advance.optional(),
  expect: list(expectation, "expectations").default([]).describe("what must be so when the step is done"),
};

const step = mapping({
  title: text("a title").describe("what is done, in a few words"),
  explain: anyText("a text").default("").describe("for the learner: what this is about"),
  ...doing,
  rejected: truth().default(false).describe("a line of the step is rejected on purpose"),
  worstMessage: severity.optional().describe("no log message of the step is worse than this"),
  timeLimit: duration().optional().describe("lab time that the step may take"),
  back: anyText("a text").optional().describe("how one gets back to the beginning from here"),
  hint: texts("a hint").optional().describe("hints for a learner, the vaguest first"),
  solution: lines("lines").optional().describe("lines that do it, where they are not those under `type`"),
  points: whole(0, 1_000).default(1).describe("what the objective is worth"),
});

/** The top of a scenario file. */
export const scenarioFile = mapping({
  title: text("a title").describe("what is rehearsed"),
  summary: anyText("a text").default("").describe("what it is about"),
  matrix: z
    .record(
      z.string().regex(/^[a-z]\w*$/i),
      list(text("a value"), "values").min(1, { error: () => "empty, allowed: one or more" }),
      { error: (issue) => wrongValue(issue.input, "variables with lists of values") },
    )
    .default({})
    .describe("variables and their values, the first of which counts unless --matrix runs all"),
  lab: either([text("a lab file"), labFile], "a lab file, or what stands in one")
    .optional()
    .describe("a lab file beside this one, or what would stand in it; absent: the default lab"),
  privileged: truth().default(true).describe("begin at Router#"),
  worstMessage: severity.optional().describe("no log message is worse than this, where a step does not say otherwise"),
  timeLimit: duration().optional().describe("lab time that all steps together may take"),
  wayBack: mapping(doing)
    .optional()
    .describe("how one gets back to the beginning: tried after each step on a copy of the lab"),
  coach: mapping({
    locked: list(text("a lab control, or all"), "lab controls")
      .default([])
      .describe("lab controls that learners may not use"),
  })
    .optional()
    .describe("what a class wants"),
  steps: list(step, "steps", MAX_STEPS).min(1, { error: () => "empty, allowed: one or more" }),
});

/** A scenario file as read: checked value by value. */
export type ScenarioData = z.output<typeof scenarioFile>;
export type StepData = ScenarioData["steps"][number];
export type DoingData = NonNullable<ScenarioData["wayBack"]>;
export type ExpectationData = StepData["expect"][number];
