/** The report that continuous integration reads: one suite per scenario, one case per step. Times are lab time. */
import { SECOND } from "../clock/instant.ts";
import type { Check } from "../scenario/check.ts";
import { escapeXml } from "./escape.ts";
import type { Report, StepReport } from "./report.ts";
import { variablesText } from "./wording.ts";

/** JUnit XML of one or several rehearsals. */
export function junitOf(reports: readonly Report[]): string {
  const suites = reports.map(suite).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites}</testsuites>\n`;
}

function suite(report: Report): string {
  const variables = variablesText(report.variables);
  const name = escapeXml(report.title + (variables === "" ? "" : ` [${variables}]`));
  const whole = report.checks.length === 0 ? [] : [testCase(name, "All steps", 0, report.checks, "")];
  const cases = [...report.steps.map((step) => stepCase(name, step)), ...whole];
  const failures = report.steps.filter(({ ok }) => !ok).length + (report.checks.some(({ ok }) => !ok) ? 1 : 0);
  const time = seconds(report.began, report.ended);
  return [
    `<testsuite name="${name}" tests="${cases.length}" failures="${failures}" time="${time}" timestamp="${report.began}">\n`,
    ...cases,
    "</testsuite>\n",
  ].join("");
}

const stepCase = (suite: string, { number, title, began, ended, checks, transcript }: StepReport): string =>
  testCase(suite, `${number}. ${title}`, seconds(began, ended), checks, transcript);

function testCase(suite: string, name: string, time: number, checks: readonly Check[], transcript: string): string {
  const failures = checks
    .filter(({ ok }) => !ok)
    .map(({ what, why = "", diff = [] }) => {
      return `<failure message="${escapeXml(`${what}: ${why}`)}">${escapeXml(diff.join("\n"))}</failure>\n`;
    });
  const printed = transcript === "" ? "" : `<system-out>${escapeXml(transcript)}</system-out>\n`;
  return `<testcase classname="${suite}" name="${escapeXml(name)}" time="${time}">\n${failures.join("")}${printed}</testcase>\n`;
}

const seconds = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / SECOND;
