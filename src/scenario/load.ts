/** Reads a scenario file. Everything that is wrong with it is told with its place. */
import { dirname, resolve } from "node:path";
import { engine } from "../commands/boot.ts";
import { buildLab } from "../lab/create.ts";
import { defaultLab } from "../lab/default-lab.ts";
import type { Lab } from "../lab/lab.ts";
import { type OpenedLab, openLabFile } from "../labfile/index.ts";
import { readText } from "../labfile/read-text.ts";
import { toSpec } from "../labfile/to-spec.ts";
import { type LabFileProblem, problemLines, wrong } from "../labfile/wording.ts";
import { type ReportAt, readYaml, reportIssue } from "../labfile/yaml.ts";
import { type ScenarioData, scenarioFile } from "./schema.ts";
import { toScenario } from "./to-scenario.ts";
import type { Matrix, Scenario } from "./types.ts";
import { firstValues, matrixOf, replaceVariables } from "./variables.ts";

export type LoadedScenario =
  | { readonly ok: true; readonly scenario: Scenario; readonly matrix: Matrix }
  /**
   * One message a line: `file:line:column: what, allowed: …`. `impossible`: the first error is that the platform of these
   * values has no image of the release; with others of the matrix it may have.
   */
  | { readonly ok: false; readonly errors: readonly string[]; readonly impossible?: string; readonly matrix?: Matrix };

/** What a lab file says of a release that a platform has not (labfile/to-spec.ts). */
const NO_IMAGE = /^(\S+ has no \S+), allowed: /;

/** The scenario of a file, with these values of its variables; others have the first of theirs. */
export async function loadScenario(
  path: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<LoadedScenario> {
  const read = readText(path);
  if (read.ok) return parseScenario(path, read.text, variables);
  return { ok: false, errors: "error" in read ? [`${path}: ${read.error}`] : problemLines(path, [read.problem]) };
}

/** The same of a text; `path` is what messages name it, and what a lab file beside it is looked for from. */
export async function parseScenario(
  path: string,
  text: string,
  given: Readonly<Record<string, string>> = {},
): Promise<LoadedScenario> {
  const yaml = readYaml(text);
  if (!yaml.ok) return { ok: false, errors: problemLines(path, yaml.problems) };
  const problems: LabFileProblem[] = [];
  const report: ReportAt = (at, what, key) => {
    problems.push({ position: yaml.place(at, key), text: what });
  };
  const matrix = matrixOf(yaml.value);
  const variables = { ...firstValues(matrix), ...given };
  const raw = replaceVariables(yaml.value, variables, report);
  const result = scenarioFile.safeParse(raw);
  if (!result.success) for (const issue of result.error.issues) reportIssue(issue, report);
  if (!result.success || problems.length > 0) return { ok: false, errors: problemLines(path, problems) };
  const scenario = toScenario(result.data, raw, report);
  const opened = await labOf(result.data, path, report);
  if (!opened.ok) return { ok: false, errors: opened.errors };
  if (problems.length > 0) {
    const errors = problemLines(path, problems);
    const noImage = problems.map(({ text }) => NO_IMAGE.exec(text)?.[1]);
    const [impossible] = noImage;
    const all = impossible !== undefined && noImage.every((one) => one !== undefined);
    return { ok: false, errors, matrix, ...(all ? { impossible } : {}) };
  }
  const start = starter(opened);
  checkDevices(scenario.steps, Object.keys(start().devices), report);
  if (problems.length > 0) return { ok: false, errors: problemLines(path, problems) };
  return { ok: true, scenario: { ...scenario, start, variables }, matrix };
}

async function labOf({ lab }: ScenarioData, path: string, report: ReportAt): Promise<OpenedLab> {
  if (lab === undefined) return { ok: true, spec: defaultLab() };
  if (typeof lab === "string") return openLabFile(resolve(dirname(path), lab));
  return { ok: true, spec: toSpec(lab, (at, what) => report(["lab", ...at], what)) };
}

/** A lab is a value: building it once is enough. */
function starter(opened: Extract<OpenedLab, { ok: true }>): () => Lab {
  let lab: Lab | undefined;
  return () => {
    lab ??= "saved" in opened ? opened.saved : buildLab(opened.spec, engine);
    return lab;
  };
}

function checkDevices(steps: Scenario["steps"], known: readonly string[], report: ReportAt): void {
  steps.forEach(({ device, expect }, index) => {
    if (device !== undefined && !known.includes(device)) {
      report(["steps", index, "device"], wrong(`no device ${device}`, known.join(", ")));
    }
    expect.forEach((one) => {
      if (one.kind !== "fact" || one.fact.device === undefined || known.includes(one.fact.device)) return;
      report(["steps", index, "expect"], wrong(`no device ${one.fact.device}`, known.join(", ")));
    });
  });
}
