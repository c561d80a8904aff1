/** Usage that product instances report, and its acknowledgement (CSSM §3). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { accountAnswer } from "./accounts.ts";
import { checkAlertsSoon } from "./alert-check.ts";
import { instanceOf, touchInstance, udiText } from "./instances.ts";
import { logPortal } from "./portal-log.ts";
import { newPollId } from "./serial.ts";
import { becomeTrusted } from "./standing.ts";
import type { Acknowledgement, Cssm, InstanceId, ReportedUsage, UsageUpload } from "./types.ts";

/** One message or file of usage. */
export interface UsageMessage extends InstanceId {
  readonly hostname: string;
  readonly reports: readonly ReportedUsage[];
  /** It has trust, or took its registration for it when it was upgraded. */
  readonly trusted?: boolean;
  /** The other router of its pair; absent: it stands alone. */
  readonly pairedWith?: InstanceId;
}

/** Why usage is refused: the instance is not trusted, or the smart account is suspended. */
export type UsageRefusal = "no-trust" | "suspended";

export type UsageAnswer =
  | { readonly ok: true; readonly pollId: string }
  | { readonly ok: false; readonly error: UsageRefusal };

/** Uploads that are done with and kept. The list is looked through each time that so many numbers were given out. */
const KEPT = 500;

/** Takes pushed usage of a product instance that is trusted. The answer is `OK_POLL`: come back for the ACK. */
export function receiveUsage(cssm: Draft<Cssm>, message: UsageMessage, at: Instant): UsageAnswer {
  if (cssm.suspended) return refused(cssm, message, "suspended", at);
  const instance = instanceOf(cssm, message);
  if (instance?.registeredAt !== undefined && instance.through === undefined && message.trusted) {
    // Its registration became trust with an upgrade; from now on it goes by its UDI (UPGRADE §1).
    becomeTrusted(instance, at);
    logPortal(cssm, at, "Product Instance", `The registration of ${udiText(message)} was converted to trust.`);
  }
  if (instance?.trustedAt === undefined) return refused(cssm, message, "no-trust", at);
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
    if (report.tag === "" || last === undefined || last.count === (instance.inUse[report.tag] ?? 0)) continue;
    if (last.count > 0) instance.inUse[report.tag] = last.count;
    else delete instance.inUse[report.tag];
    checkAlertsSoon(cssm, at);
  }
  if (message.pairedWith !== undefined) instance.pairedWith = { ...message.pairedWith };
  else if (from.by === "push") delete instance.pairedWith;
  const upload: UsageUpload = {
    pollId: newPollId(cssm),
    pid,
    serial,
    virtualAccount,
    reportIds: reports.map((report) => report.id),
    receivedAt: at,
    readyAt: at + cssm.processingTime,
    state: "processing",
    ...from,
  };
  if (cssm.serial % KEPT === 0) forgetOld(cssm);
  cssm.reports[upload.pollId] = { ...upload, reportIds: [...upload.reportIds] };
  logPortal(cssm, at, "Usage", `Usage of ${udiText(message)} was received: ${reports.length} reports.`);
  return upload;
}

export type PollAnswer =
  | { readonly state: "ready"; readonly ack: Acknowledgement }
  | { readonly state: "pending" | "failed" | "unknown" };

/** Asks for the result of a report: its ACK once the report is processed. */
export function pollUsage(cssm: Draft<Cssm>, pollId: string, at: Instant): PollAnswer {
  const upload = cssm.reports[pollId];
  if (upload === undefined) return { state: "unknown" };
  if (at < upload.readyAt) return { state: "pending" };
  const instance = instanceOf(cssm, upload);
  if (instance === undefined) return { state: "unknown" };
  instance.lastContact = at;
  if (cssm.failing) {
    uploadFailed(cssm, upload, at);
    return { state: "failed" };
  }
  const ack = acknowledgementOf(cssm, upload);
  takeAcknowledgement(cssm, upload);
  return { state: "ready", ack };
}

/** The ACK of an upload. */
export function acknowledgementOf(cssm: Draft<Cssm>, upload: UsageUpload): Acknowledgement {
  return { ...accountAnswer(cssm, upload.virtualAccount), reportIds: [...upload.reportIds] };
}

/** The acknowledgement of an upload has gone out. */
export function takeAcknowledgement(cssm: Draft<Cssm>, { pollId }: UsageUpload): void {
  const upload = cssm.reports[pollId];
  if (upload !== undefined) upload.state = "taken";
}

/** An upload was processed with errors. */
export function uploadFailed(cssm: Draft<Cssm>, { pollId }: UsageUpload, at: Instant): void {
  const upload = cssm.reports[pollId];
  if (upload === undefined || upload.state === "failed") return;
  upload.state = "failed";
  logPortal(cssm, at, "Usage", `Usage of ${udiText(upload)} was processed with errors.`);
}

/** Drops uploads that are done with, the oldest first; files stay, so that none is taken twice. */
function forgetOld(cssm: Draft<Cssm>): void {
  const done = Object.values(cssm.reports).filter(({ state, digest }) => state !== "processing" && digest === "");
  for (const { pollId } of done.slice(0, Math.max(0, done.length - KEPT))) delete cssm.reports[pollId];
}

function refused(cssm: Draft<Cssm>, id: InstanceId, error: UsageRefusal, at: Instant): UsageAnswer {
  const why = error === "suspended" ? "the smart account is suspended" : "the product instance is not trusted";
  logPortal(cssm, at, "Usage", `Usage of ${udiText(id)} was refused: ${why}.`);
  return { ok: false, error };
}
