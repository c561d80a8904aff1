/** What a rehearsal came to, as data: what the reports print, and what `--json` writes. Nothing of it depends on real time. */
import { formatIso } from "../clock/instant.ts";
import type { Check } from "../scenario/check.ts";
import type { Rehearsal, StepResult } from "../scenario/play.ts";
import { type Lane, lanesOf, type Outage, outagesOf } from "./lanes.ts";
import { planOf } from "./plan.ts";
import { type ReturnPoint, returnPointOf } from "./return-point.ts";

export interface StepReport {
  readonly number: number;
  readonly title: string;
  readonly explain: string;
  readonly device: string;
  /** Moments of lab time, ISO. */
  readonly began: string;
  readonly ended: string;
  readonly ok: boolean;
  readonly checks: readonly Check[];
  readonly transcript: string;
  readonly messages: readonly {
    readonly at: string;
    readonly device: string;
    readonly severity: number;
    readonly text: string;
  }[];
  readonly back?: string;
}

export interface Report {
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly began: string;
  readonly ended: string;
  readonly ok: boolean;
  readonly steps: readonly StepReport[];
  /** What concerns all steps together. */
  readonly checks: readonly Check[];
  readonly outages: readonly Outage[];
  readonly lanes: readonly Lane[];
  readonly lastReturn?: ReturnPoint;
  /** Lines of the way back that was tried after each step. */
  readonly wayBack?: readonly string[];
  /** The commands of all steps, to be copied. */
  readonly plan: string;
}

/** The report of a rehearsal of `file`. */
export function reportOf(file: string, rehearsal: Rehearsal): Report {
  const lastReturn = returnPointOf(rehearsal);
  return {
    file,
    title: rehearsal.title,
    summary: rehearsal.summary,
    variables: rehearsal.variables,
    began: formatIso(rehearsal.began),
    ended: formatIso(rehearsal.ended),
    ok: rehearsal.ok,
    steps: rehearsal.steps.map(stepReport),
    checks: rehearsal.checks,
    outages: outagesOf(rehearsal),
    lanes: lanesOf(rehearsal),
    ...(lastReturn === undefined ? {} : { lastReturn }),
    ...(rehearsal.wayBack === undefined ? {} : { wayBack: rehearsal.wayBack }),
    plan: planOf(rehearsal),
  };
}

export function stepReport(step: StepResult, index: number): StepReport {
  return {
    number: index + 1,
    title: step.title,
    explain: step.explain,
    device: step.device,
    began: formatIso(step.began),
    ended: formatIso(step.ended),
    ok: step.ok,
    checks: step.checks,
    transcript: step.lines.map(({ transcript }) => transcript).join(""),
    messages: step.messages.map(({ at, device, message }) => ({
      at: formatIso(at),
      device,
      severity: message.severity,
      text: message.text,
    })),
    ...(step.back === undefined ? {} : { back: step.back }),
  };
}
