/** The report as one page that needs nothing else: it can be mailed, archived, opened without a network. */
import { escapeXml } from "./escape.ts";
import { HTML_STYLE } from "./html-style.ts";
import type { Report, StepReport } from "./report.ts";
import { timelineSvg } from "./timeline.ts";
import { outageText, returnText, variablesText } from "./wording.ts";

const COPY = `document.querySelectorAll("button").forEach((button) => button.addEventListener("click", () => {
  navigator.clipboard.writeText(button.nextElementSibling.textContent);
  button.textContent = "Copied";
}));`;

/** The page of one or several rehearsals. */
export function htmlOf(reports: readonly Report[]): string {
  const title = reports.length === 1 ? (reports[0]?.title ?? "") : `${reports.length} rehearsals`;
  return [
    "<!doctype html>",
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title><style>${HTML_STYLE}</style></head><body>`,
    ...(reports.length > 1 ? [contents(reports)] : []),
    ...reports.map(section),
    `<script>${COPY}</script></body></html>`,
    "",
  ].join("\n");
}

const nameOf = ({ title, variables }: Report): string =>
  Object.keys(variables).length === 0 ? title : `${title} [${variablesText(variables)}]`;

function contents(reports: readonly Report[]): string {
  const rows = reports.map(
    (report, index) =>
      `<li class="${report.ok ? "ok" : "failed"}"><a href="#r${index + 1}">${escapeXml(nameOf(report))}</a></li>`,
  );
  return `<nav><ol>${rows.join("")}</ol></nav>`;
}

function section(report: Report, index: number): string {
  const failed = report.steps.filter(({ ok }) => !ok);
  return [
    `<article id="r${index + 1}"><h1>${escapeXml(nameOf(report))}</h1>`,
    `<p class="verdict ${report.ok ? "ok" : "failed"}">${report.ok ? "All as expected" : `${failed.length} of ${report.steps.length} steps failed`}</p>`,
    ...(report.summary === "" ? [] : [`<p>${escapeXml(report.summary)}</p>`]),
    "<dl>",
    `<dt>Lab time</dt><dd>${report.began} to ${report.ended}</dd>`,
    `<dt>SIP outage</dt><dd>${escapeXml(outageText(report))}</dd>`,
    `<dt>Last point of return</dt><dd>${escapeXml(returnText(report))}</dd>`,
    "</dl>",
    "<h2>Timeline</h2>",
    timelineSvg(report),
    '<p class="key">Green: as it should be. Red: SIP down, or a deadline missed; a message of severity 0 to 3. Grey: booting or off. A column for each step, wider the longer it took.</p>',
    "<h2>Steps</h2>",
    ...report.steps.map(stepHtml),
    ...(report.checks.length === 0 ? [] : [checksHtml(report.checks)]),
    "<h2>Change plan</h2>",
    `<button type="button">Copy</button><pre class="plan">${escapeXml(report.plan)}</pre>`,
    "</article>",
  ].join("\n");
}

function stepHtml(step: StepReport): string {
  return [
    `<details class="${step.ok ? "ok" : "failed"}"${step.ok ? "" : " open"}><summary>${step.number}. ${escapeXml(step.title)} <small>${step.device}, ${step.began}</small></summary>`,
    ...(step.explain === "" ? [] : [`<p>${escapeXml(step.explain)}</p>`]),
    checksHtml(step.checks),
    ...(step.back === undefined ? [] : [`<p>Back from here: ${escapeXml(step.back)}</p>`]),
    `<pre>${escapeXml(step.transcript)}</pre>`,
    "</details>",
  ].join("\n");
}

function checksHtml(checks: StepReport["checks"]): string {
  const rows = checks.map(({ what, ok, why = "", diff = [] }) => {
    const instead = why === "" ? "" : `: ${why}`;
    const rows = diff.map((row) => `<span class="${diffClass(row)}">${escapeXml(row)}</span>`).join("\n");
    return `<li class="${ok ? "ok" : "failed"}">${escapeXml(what + instead)}${rows === "" ? "" : `<pre class="diff">${rows}</pre>`}</li>`;
  });
  return rows.length === 0 ? "" : `<ul>${rows.join("")}</ul>`;
}

const diffClass = (row: string): string => (row.startsWith("- ") ? "gone" : row.startsWith("+ ") ? "come" : "same");
