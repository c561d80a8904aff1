/** RUM reports: opening, measuring, closing, sending, acknowledging (STATE §2.5). */
import type { Draft } from "immer";
import { DAY, type Instant } from "../../clock/instant.ts";
import type { CloseReason, RumReport, SmartAgent } from "../types.ts";
import type { AgentContext } from "./context.ts";

/** How long acknowledged reports are kept for `save usage all` and `days` (STATE §2.6; the depth is unattested). */
const KEPT_AFTER_ACK = 90 * DAY;

/** What a report is about. Without feature and tag: the device itself. */
export type ReportSubject = Pick<RumReport, "feature" | "tag">;

const DEVICE: ReportSubject = { feature: "", tag: "" };

/** Opens the report of the device, unless it is open. */
export function openDeviceReport(context: AgentContext): void {
  if (openReport(context.agent, DEVICE.tag) === undefined) open(context, DEVICE, undefined);
}

/** Notes that a licence is used `count` times from now on. Its report opens with the first use and closes with the last. */
export function measureUsage(context: AgentContext, subject: ReportSubject, count: number): void {
  const { agent, at } = context;
  const report = openReport(agent, subject.tag);
  if (report === undefined) {
    if (count > 0) open(context, subject, count);
    return;
  }
  const last = report.measurements.at(-1);
  if (last?.from === at) last.count = count;
  else if (last?.count !== count) report.measurements.push({ from: at, count });
  if (count === 0) close(report, at, "EntitlementReleased");
}

/**
 * Closes what is collecting. Reports go on in new ones, but at a reload (their features ask again after it). A report
 * that began at this very moment stays open: there is nothing in it yet.
 */
export function closeReports(context: AgentContext, reason: CloseReason): void {
  const { agent, at } = context;
  for (const report of agent.reports.filter(({ state, startedAt }) => state === "OPEN" && startedAt < at)) {
    close(report, at, reason);
    if (reason !== "ProductReload") open(context, report, report.measurements.at(-1)?.count);
  }
}

/** The clock was set from `from` to `context.at`: what was collected by the old time is closed by it. */
export function closeForClock(context: AgentContext, from: Instant): void {
  const { agent, at } = context;
  for (const report of agent.reports.filter(({ state }) => state === "OPEN")) {
    if (report.startedAt < from) {
      close(report, from, "ClockChange");
      open(context, report, report.measurements.at(-1)?.count);
    } else {
      report.startedAt = at;
      for (const measurement of report.measurements) measurement.from = at;
    }
  }
}

/** Reports that a push carries: complete, and not acknowledged. */
export function unreported(agent: SmartAgent): readonly RumReport[] {
  return agent.reports.filter(({ state }) => state === "CLOSED" || state === "UNACK");
}

/** Marks reports as sent. */
export function markSent(agent: Draft<SmartAgent>, ids: readonly number[]): void {
  for (const report of agent.reports) if (ids.includes(report.id) && report.state === "CLOSED") report.state = "UNACK";
}

/** Marks reports as acknowledged and drops old ones. Returns those that were waiting for it. */
export function markAcknowledged(context: AgentContext, ids: readonly number[]): readonly RumReport[] {
  const { agent, at } = context;
  const acked: RumReport[] = [];
  for (const report of agent.reports) {
    if (!ids.includes(report.id) || (report.state !== "CLOSED" && report.state !== "UNACK")) continue;
    Object.assign(report, { state: "ACK", ackedAt: at });
    acked.push({ ...report, measurements: [] });
  }
  agent.acknowledged += acked.length;
  const kept = agent.reports.filter(({ ackedAt }) => ackedAt === undefined || ackedAt > at - KEPT_AFTER_ACK);
  agent.purged += agent.reports.length - kept.length;
  if (kept.length < agent.reports.length) agent.reports = kept;
  return acked;
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
  const count = (state: RumReport["state"]) => agent.reports.filter((report) => report.state === state).length;
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

function openReport(agent: Draft<SmartAgent>, tag: string): Draft<RumReport> | undefined {
  return agent.reports.findLast((report) => report.state === "OPEN" && report.tag === tag);
}

function open(context: AgentContext, { feature, tag }: ReportSubject, count: number | undefined): void {
  const { agent, at } = context;
  const id = agent.nextReportId;
  agent.nextReportId += 1;
  const measurements = count === undefined ? [] : [{ from: at, count }];
  agent.reports.push({ id, feature, tag, state: "OPEN", startedAt: at, measurements });
}

function close(report: Draft<RumReport>, at: Instant, reason: CloseReason): void {
  Object.assign(report, { state: "CLOSED", endedAt: at, closeReason: reason });
}
