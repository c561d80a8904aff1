/** From a scenario file to what is played: one list of actions per step, and what must fit together. */
import { parseDuration } from "../clock/duration.ts";
import { SEVERITIES } from "../device/severities.ts";
import type { Path } from "../labfile/positions.ts";
import { wrong } from "../labfile/wording.ts";
import type { ReportAt } from "../labfile/yaml.ts";
import type { DoingData, ExpectationData, ScenarioData, StepData } from "./schema.ts";
import type { Action, Doing, Expectation, Scenario, ScriptLine, Step, TextTest } from "./types.ts";

/** Keys of a step that do something. */
const DOING = ["type", "control", "fault", "calls", "cssm", "advance"] as const;

const FORMS = ["fact", "output", "field", "messages"] as const;
const TESTS = ["is", "isNot", "contains", "lacks", "matches", "snapshot"] as const;

/**
 * The scenario without its lab. `raw` is the file before it was checked: it knows in which order keys stand. What does not
 * fit together is reported; the result then is of no use.
 */
export function toScenario(data: ScenarioData, raw: unknown, report: ReportAt): Omit<Scenario, "start" | "variables"> {
  const { steps: rawSteps, wayBack: rawWayBack } = raw as RawScenario;
  return {
    title: data.title,
    summary: data.summary,
    privileged: data.privileged,
    ...severityOf(data.worstMessage),
    ...(data.timeLimit === undefined ? {} : { timeLimit: data.timeLimit }),
    coach: { locked: data.coach?.locked ?? [] },
    ...(data.wayBack === undefined
      ? {}
      : { wayBack: toDoing(data.wayBack, Object.keys(rawWayBack ?? {}), ["wayBack"], report) }),
    steps: data.steps.map((step, index) => toStep(step, Object.keys(rawSteps[index] ?? {}), ["steps", index], report)),
  };
}

/** The parts of a file in which the order of keys counts. */
interface RawScenario {
  readonly steps: readonly Record<string, unknown>[];
  readonly wayBack?: Record<string, unknown>;
}

function toDoing(data: DoingData, keys: readonly string[], at: Path, report: ReportAt): Doing {
  const actions = keys.flatMap((key) => {
    const doing = DOING.find((one) => one === key);
    return doing === undefined ? [] : actionsOf(data, doing);
  });
  if (actions.length === 0 && data.expect.length === 0) {
    report(at, wrong("a step that does nothing and expects nothing", [...DOING, "expect"].join(", ")));
  }
  return {
    ...(data.device === undefined ? {} : { device: data.device }),
    actions,
    expect: data.expect.flatMap((one, index) => toExpectations(one, [...at, "expect", index], report)),
  };
}

function toStep(data: StepData, keys: readonly string[], at: Path, report: ReportAt): Step {
  const { timeLimit, back, solution } = data;
  return {
    title: data.title,
    explain: data.explain.trimEnd(),
    ...toDoing(data, keys, at, report),
    rejected: data.rejected,
    ...severityOf(data.worstMessage),
    ...(timeLimit === undefined ? {} : { timeLimit }),
    ...(back === undefined ? {} : { back: back.trimEnd() }),
    hints: data.hint === undefined ? [] : [data.hint].flat(),
    ...(solution === undefined ? {} : { solution: linesOf(solution) }),
    points: data.points,
  };
}

function actionsOf(data: DoingData, key: (typeof DOING)[number]): Action[] {
  switch (key) {
    case "type":
      return data.type === undefined ? [] : [{ kind: "type", lines: scriptOf(data.type) }];
    case "control":
      return controls(linesOf(data.control ?? []));
    case "fault":
      return controls(linesOf(data.fault ?? []), true);
    case "calls":
      return controls(callLines(data.calls ?? {}));
    case "cssm":
      return controls(linesOf(data.cssm ?? []).map((line) => (/^\s*tok/.test(line) ? line : `cssm ${line.trim()}`)));
    case "advance": {
      const { advance } = data;
      if (advance === undefined) return [];
      if (typeof advance !== "string") return [{ kind: "until", ...advance.until, atMost: advance.atMost }];
      return controls([`advance ${parseDuration(advance) === undefined ? "to " : ""}${advance.replace(" ", "T")}`]);
    }
  }
}

const controls = (lines: readonly string[], hidden = false): Action[] =>
  lines.length === 0 ? [] : [{ kind: "control", lines: lines.map((line) => line.trim().replace(/^:/, "")), hidden }];

function callLines({ attempt, secure, ...kinds }: NonNullable<DoingData["calls"]>): string[] {
  const up = Object.entries(kinds).map(([kind, n]) => `calls ${kind} ${n}${secure ? " secure" : ""}`);
  return attempt === undefined ? up : [...up, `calls attempt ${attempt}`];
}

/** Lines of a text, or a list of them; the end of a block is none. */
function linesOf(lines: string | readonly string[]): string[] {
  return typeof lines === "string" ? lines.replace(/\n$/, "").split("\n") : [...lines];
}

function scriptOf(typed: NonNullable<DoingData["type"]>): ScriptLine[] {
  const list = typeof typed === "string" ? linesOf(typed) : typed;
  return list.flatMap((line): ScriptLine[] => {
    if (typeof line === "string") return [{ text: line, answers: [] }];
    return Object.entries(line).map(([text, answers]) => ({ text, answers: linesOf(answers) }));
  });
}

/** One for each thing that an entry of the list asks for. */
function toExpectations(data: ExpectationData, at: Path, report: ReportAt): Expectation[] {
  const { fact, output, field, messages } = data;
  if (FORMS.every((form) => data[form] === undefined)) report(at, wrong("expects nothing", FORMS.join(", ")));
  const tested = (key: string, test: TextTest): TextTest => {
    if (Object.keys(test).length === 0) report([...at, key], wrong("expects nothing of it", TESTS.join(", ")));
    return test;
  };
  return [
    ...(fact === undefined ? [] : [{ kind: "fact" as const, ...fact }]),
    ...(output === undefined
      ? []
      : typeof output === "string"
        ? [{ kind: "output" as const, test: { is: output } }]
        : [
            {
              kind: "output" as const,
              ...(output.of === undefined ? {} : { of: output.of }),
              test: tested("output", testOf(output)),
            },
          ]),
    ...(field === undefined
      ? []
      : [{ kind: "field" as const, of: field.of, name: field.name, test: tested("field", testOf(field)) }]),
    ...(messages === undefined ? [] : [{ kind: "messages" as const, test: tested("messages", testOf(messages)) }]),
  ];
}

function testOf(data: NonNullable<ExpectationData["messages"]>): TextTest {
  const { is, isNot, contains, lacks, matches, snapshot } = data;
  return {
    ...(is === undefined ? {} : { is }),
    ...(isNot === undefined ? {} : { isNot }),
    ...(contains === undefined ? {} : { contains: [contains].flat() }),
    ...(lacks === undefined ? {} : { lacks: [lacks].flat() }),
    ...(matches === undefined ? {} : { matches }),
    ...(snapshot === undefined ? {} : { snapshot }),
  };
}

function severityOf(name: (typeof SEVERITIES)[number] | undefined): { readonly worstMessage?: number } {
  return name === undefined ? {} : { worstMessage: SEVERITIES.indexOf(name) };
}
