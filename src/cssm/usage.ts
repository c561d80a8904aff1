/** Usage that product instances report, and its acknowledgement (CSSM §3). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { accountAnswer } from "./accounts.ts";
import { instanceOf, touchInstance } from "./instances.ts";
import { logPortal } from "./portal-log.ts";
import { newPollId } from "./serial.ts";
import type { Acknowledgement, Cssm, InstanceId, ReportedUsage, UsageUpload } from "./types.ts";

/** One message or file of usage. */
export interface UsageMessage extends InstanceId {
  readonly hostname: string;
  readonly reports: readonly ReportedUsage[];
}

export type UsageAnswer =
  | { readonly ok: true; readonly pollId: string }
  | { readonly ok: false; readonly error: "no-trust" };

/** Takes pushed usage of a product instance that is trusted. The answer is `OK_POLL`: come back for the ACK. */
export function receiveUsage(cssm: Draft<Cssm>, message: UsageMessage, at: Instant): UsageAnswer {
  const instance = instanceOf(cssm, message);
  if (instance?.trustedAt === undefined) return { ok: false, error: "no-trust" };
  const upload = takeUsage(cssm, message, instance.virtualAccount, { by: "push", digest: "" }, at);
  return { ok: true, pollId: upload.pollId };
}

/** Books usage: what is in use follows from the last measurement of each licence. */
export function takeUsage(
  cssm: Draft<Cssm>,
  message: UsageMessage,
  virtualAccount: string,
  from: Pick<UsageUpload, "by" | "digest">,
  at: Instant,
): UsageUpload {
  const { pid, serial, hostname, reports } = message;
  const instance = touchInstance(cssm, { pid, serial }, { hostname, virtualAccount }, at);
  for (const report of [...reports].sort((a, b) => a.id - b.id)) {
    const last = report.measurements.at(-1);
    if (report.tag === "" || last === undefined) continue;
    if (last.count > 0) instance.inUse[report.tag] = last.count;
    else delete instance.inUse[report.tag];
  }
  const upload: UsageUpload = {
    pollId: newPollId(cssm),
    pid,
    serial,
    reportIds: reports.map((report) => report.id),
    receivedAt: at,
    readyAt: at + cssm.processingTime,
    ...from,
  };
  cssm.reports.push({ ...upload, reportIds: [...upload.reportIds] });
  logPortal(cssm, at, "Usage", `Usage of PID:${pid},SN:${serial} was received: ${reports.length} reports.`);
  return upload;
}

export type PollAnswer =
  | { readonly state: "ready"; readonly ack: Acknowledgement }
  | { readonly state: "pending" }
  | { readonly state: "unknown" };

/** Asks for the result of a report: its ACK once the report is processed. */
export function pollUsage(cssm: Draft<Cssm>, pollId: string, at: Instant): PollAnswer {
  const upload = cssm.reports.find((report) => report.pollId === pollId);
  if (upload === undefined) return { state: "unknown" };
  if (at < upload.readyAt) return { state: "pending" };
  const instance = instanceOf(cssm, upload);
  if (instance === undefined) return { state: "unknown" };
  instance.lastContact = at;
  return { state: "ready", ack: acknowledgementOf(cssm, upload, instance.virtualAccount) };
}

/** The ACK of an upload. */
export function acknowledgementOf(cssm: Draft<Cssm>, upload: UsageUpload, virtualAccount: string): Acknowledgement {
  return { ...accountAnswer(cssm, virtualAccount), reportIds: [...upload.reportIds] };
}
