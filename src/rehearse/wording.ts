/** What is printed about a rehearsal. One place for the wording. */
import { formatDuration } from "../clock/duration.ts";
import type { Check } from "../scenario/check.ts";
import type { Report, StepReport } from "./report.ts";

const INDENT = " ".repeat(13);

/** `ok      2/5  Smart transport is configured  (10m)`, and what failed below it. */
export function progressLine(step: StepReport, of: number): string {
  const took = Date.parse(step.ended) - Date.parse(step.began);
  const verdict = (step.ok ? "ok" : "FAILED").padEnd(7);
  const place = `${step.number}/${of}`.padEnd(String(of).length * 2 + 1);
  const rows = step.checks.filter(({ ok }) => !ok).flatMap(failureLines);
  return `${[`${verdict} ${place}  ${step.title}${took === 0 ? "" : `  (${formatDuration(took)})`}`, ...rows].join("\n")}\n`;
}

/** What must be so and what is, and the difference. */
export function failureLines({ what, why, diff }: Check): string[] {
  const rows = [`${what}${why === undefined || why === "" ? "" : `: ${why}`}`, ...(diff ?? [])];
  return rows.map((row) => `${INDENT}${row}`);
}

/** The end of the terminal report. */
export function summaryLines(report: Report): string {
  const failed = report.steps.filter(({ ok }) => !ok).length;
  const took = formatDuration(Date.parse(report.ended) - Date.parse(report.began));
  const steps = report.steps.length === 1 ? "1 step" : `${report.steps.length} steps`;
  return `${[
    `${steps}, ${failed === 0 ? "all as expected" : `${failed} failed`}, ${took} of lab time`,
    ...report.checks.filter(({ ok }) => !ok).flatMap(failureLines),
    `SIP outage: ${outageText(report)}`,
    `Last point of return: ${returnText(report)}`,
  ].join("\n")}\n`;
}

/** `Router 3 min (booting)`, or `none`. */
export function outageText({ outages }: Report): string {
  if (outages.length === 0) return "none";
  return outages
    .map(
      ({ device, minutes, spans }) =>
        `${device} ${minutes} min (${[...new Set(spans.map(({ state }) => state))].join(", ")})`,
    )
    .join(", ");
}

/** `after step 2 (2026-01-05T08:00:00Z): reload with the old image`, or that no step tells of one. */
export function returnText({ lastReturn, wayBack }: Report): string {
  if (lastReturn === undefined)
    return wayBack === undefined ? "no step says how to get back" : "none, the way back leads nowhere";
  const { step, at, how, tried } = lastReturn;
  const text = `after step ${step} (${at}): ${how.replace(/\n\s*/g, "; ")}`;
  if (tried === undefined) return text;
  return tried.ends === undefined ? `${text} (tried)` : `${text} (tried; after step ${step + 1}: ${tried.ends})`;
}

/** The values of the variables: `release=17.6.1a platform=ISR4321/K9`. */
export const variablesText = (variables: Readonly<Record<string, string>>): string =>
  Object.entries(variables)
    .map(([name, value]) => `${name}=${value}`)
    .join(" ");
