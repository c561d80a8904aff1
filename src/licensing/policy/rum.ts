/** RUM reports: opening, measuring, closing, sending, acknowledging (STATE §2.5). */
import type { Draft } from "immer";
import { DAY, type Instant } from "../../clock/instant.ts";
import { plain } from "../plain.ts";
import type { CloseReason, RumReport, SmartAgent } from "../types.ts";
import type { AgentContext } from "./context.ts";

/** How long acknowledged reports are kept for `save usage all` and `days` (STATE §2.6; the depth is unattested). */
const KEPT_AFTER_ACK = 90 * DAY;

/** What a report is about. Without feature and tag: the device itself. */
export type ReportSubject = Pick<RumReport, "feature" | "tag">;

const DEVICE: ReportSubject = { feature: "", tag: "" };

/** Opens the report of the device, unless it is open. */
export function openDeviceReport(context: AgentContext): void {
  edit(context.agent, (reports) => (openIn(reports, DEVICE.tag) < 0 ? [...reports, opened(context, DEVICE)] : reports));
}

/** Notes that a licence is used `count` times from now on. Its report opens with the first use and closes with the last. */
export function measureUsage(context: AgentContext, subject: ReportSubject, count: number): void {
  const { at } = context;
  edit(context.agent, (reports) => {
    const place = openIn(reports, subject.tag);
    const report = reports[place];
    if (report === undefined) return count > 0 ? [...reports, opened(context, subject, count)] : reports;
    const last = report.measurements.at(-1);
    const kept = last?.from === at ? report.measurements.slice(0, -1) : report.measurements;
    const measurements = last?.count === count && last.from !== at ? kept : [...kept, { from: at, count }];
    const measured = { ...report, measurements };
    return reports.with(place, count === 0 ? closed(measured, at, "EntitlementReleased") : measured);
  });
}

/**
 * Closes what is collecting. Reports go on in new ones, but at a reload (their features ask again after it). A report
 * that began at this very moment stays open: there is nothing in it yet.
 */
export function closeReports(context: AgentContext, reason: CloseReason): void {
  const { at } = context;
  edit(context.agent, (reports) => {
    const isDue = ({ state, startedAt }: RumReport) => state === "OPEN" && startedAt < at;
    const due = reports.filter(isDue);
    if (due.length === 0) return reports;
    const done = reports.map((report) => (isDue(report) ? closed(report, at, reason) : report));
    if (reason === "ProductReload") return done;
    return [...done, ...due.map((report) => opened(context, report, report.measurements.at(-1)?.count))];
  });
}

/** The clock was set from `from` to `context.at`: what was collected by the old time is closed by it. */
export function closeForClock(context: AgentContext, from: Instant): void {
  const { at } = context;
  edit(context.agent, (reports) => {
    const started: RumReport[] = [];
    const done = reports.map((report) => {
      if (report.state !== "OPEN") return report;
      if (report.startedAt >= from) {
        return { ...report, startedAt: at, measurements: report.measurements.map((one) => ({ ...one, from: at })) };
      }
      started.push(opened(context, report, report.measurements.at(-1)?.count));
      return closed(report, from, "ClockChange");
    });
    return [...done, ...started];
  });
}

/** Reports that a push carries: complete, and not acknowledged. */
export function unreported(agent: SmartAgent): readonly RumReport[] {
  return plain(agent.reports).filter(({ state }) => state === "CLOSED" || state === "UNACK");
}

/** Marks reports as sent. */
export function markSent(agent: Draft<SmartAgent>, ids: readonly number[]): void {
  edit(agent, (reports) =>
    reports.map((report) =>
      report.state === "CLOSED" && ids.includes(report.id) ? { ...report, state: "UNACK" as const } : report,
    ),
  );
}

/** Marks reports as acknowledged and archives them. Returns those that were waiting for it. */
export function markAcknowledged(context: AgentContext, ids: readonly number[]): readonly RumReport[] {
  const { agent, at } = context;
  const isAcked = ({ id, state }: RumReport) => (state === "CLOSED" || state === "UNACK") && ids.includes(id);
  const acked = plain(agent.reports).filter(isAcked);
  if (acked.length === 0) return acked;
  edit(agent, (reports) => reports.filter((report) => !isAcked(report)));
  agent.acknowledged += acked.length;
  for (const report of acked) agent.archive.push({ ...report, state: "ACK", ackedAt: at } as Draft<RumReport>);
  purge(context);
  return acked;
}

/** Drops reports that were acknowledged long ago. */
function purge({ agent, at }: AgentContext): void {
  const isOld = (report: RumReport | undefined) => (report?.ackedAt ?? at) <= at - KEPT_AFTER_ACK;
  if (!isOld(agent.archive[0] as RumReport | undefined)) return;
  const all: readonly RumReport[] = plain(agent.archive);
  const kept = all.filter((report) => !isOld(report));
  agent.purged += all.length - kept.length;
  agent.archive = kept as Draft<RumReport[]>;
}

/** All reports that are kept, by their numbers. */
export function allReports({ reports, archive }: Pick<SmartAgent, "reports" | "archive">): readonly RumReport[] {
  return [...plain(archive), ...plain(reports)].sort((a, b) => a.id - b.id);
}

/** The lines of `Usage Report Summary` (STATE §2.5, FORMATS §3.3). */
export interface ReportCounters {
  readonly total: number;
  readonly purged: number;
  readonly acknowledged: number;
  readonly waiting: number;
  readonly available: number;
  readonly collecting: number;
}

/** Counts the reports. */
export function reportCounters(agent: SmartAgent): ReportCounters {
  const count = (state: RumReport["state"]) => plain(agent.reports).filter((report) => report.state === state).length;
  const [waiting, available] = [count("UNACK"), count("CLOSED")];
  return {
    total: agent.acknowledged + waiting + available,
    purged: agent.purged,
    acknowledged: agent.acknowledged,
    waiting,
    available,
    collecting: count("OPEN"),
  };
}

/** Replaces the list: it is looked through at each push, and walking along drafts is slow. */
function edit(agent: Draft<SmartAgent>, change: (reports: readonly RumReport[]) => readonly RumReport[]): void {
  const before: readonly RumReport[] = plain(agent.reports);
  const after = change(before);
  if (after !== before) agent.reports = after as Draft<RumReport[]>;
}

/** Place of the open report of a tag, or -1. */
function openIn(reports: readonly RumReport[], tag: string): number {
  return reports.findLastIndex((report) => report.state === "OPEN" && report.tag === tag);
}

function opened({ agent, at }: AgentContext, { feature, tag }: ReportSubject, count?: number): RumReport {
  const id = agent.nextReportId;
  agent.nextReportId += 1;
  const measurements = count === undefined ? [] : [{ from: at, count }];
  return { id, feature, tag, state: "OPEN", startedAt: at, measurements };
}

function closed(report: RumReport, at: Instant, reason: CloseReason): RumReport {
  return { ...report, state: "CLOSED", endedAt: at, closeReason: reason };
}
