/** A server on the premises and CSSM: usage goes up, acknowledgements come back, while CSSM is available to it. */
import type { Draft } from "immer";
import { DAY, type Instant, MINUTE } from "../../clock/instant.ts";
import { udiText } from "../instances.ts";
import { logPortal } from "../portal-log.ts";
import type { Acknowledgement, Cssm } from "../types.ts";
import { pollUsage, takeUsage } from "../usage.ts";
import { acknowledgeVouched } from "../vouched.ts";
import { planServer, planSooner } from "./plan.ts";
import { instanceKey, type LocalServer, type LocalUpload } from "./types.ts";

/** How soon CSSM is asked again for a result that isn't there yet (CSSM §6). */
const ASK_AGAIN = 5 * MINUTE;

/** The same for one that CSSM could not work out. Unattested. */
const ASK_AGAIN_AFTER_ERRORS = DAY;

/** Sends on what CSSM has not seen, and fetches the results that are due. */
export function syncWithCssm(server: Draft<LocalServer>, cssm: Draft<Cssm>, at: Instant): void {
  if (!server.online) return;
  for (const upload of Object.values(server.uploads)) {
    if (upload.state === "held") send(server, cssm, upload, at);
    else if (upload.sent !== undefined && upload.sent.askAt <= at) ask(server, cssm, upload, upload.sent.pollId, at);
  }
  planServer(server);
}

/** Sends on one upload that has just come, where CSSM is available. */
export function sendOn(server: Draft<LocalServer>, cssm: Draft<Cssm>, pollId: string, at: Instant): void {
  const upload = server.uploads[pollId];
  if (!server.online || upload?.state !== "held") return;
  send(server, cssm, upload, at);
  if (upload.sent !== undefined) planSooner(server, upload.sent.askAt);
}

function send(server: Draft<LocalServer>, cssm: Draft<Cssm>, upload: Draft<LocalUpload>, at: Instant): void {
  if (cssm.suspended) {
    logPortal(server, at, "Synchronization", `CSSM refused usage of ${udiText(upload)}.`, server.name);
    return;
  }
  const { pid, serial, hostname, reports } = upload;
  const message = { pid, serial, hostname, reports };
  const { pollId } = takeUsage(cssm, message, server.virtualAccount, { by: "server", digest: "" }, at);
  upload.state = "sent";
  upload.sent = { pollId, askAt: at + cssm.answerTime + cssm.processingTime };
  logPortal(server, at, "Synchronization", `Usage of ${udiText(upload)} was sent to CSSM.`, server.name);
}

function ask(
  server: Draft<LocalServer>,
  cssm: Draft<Cssm>,
  upload: Draft<LocalUpload>,
  pollId: string,
  at: Instant,
): void {
  const seen = cssm.reports[pollId];
  const answered = pollUsage(cssm, pollId, at);
  if (answered.state === "pending") {
    upload.sent = { pollId, askAt: at + ASK_AGAIN };
    return;
  }
  if (answered.state === "ready" && seen !== undefined) {
    delete upload.sent;
    takeAnswer(server, upload, acknowledgeVouched(cssm, seen, at), at);
    return;
  }
  upload.sent = { pollId, askAt: at + ASK_AGAIN_AFTER_ERRORS };
  if (upload.state === "failed") return;
  upload.state = "failed";
  logPortal(server, at, "Synchronization", `CSSM processed usage of ${udiText(upload)} with errors.`, server.name);
}

/** CSSM's answer about an upload has come, by itself or in a file. */
export function takeAnswer(
  server: Draft<LocalServer>,
  upload: Draft<LocalUpload>,
  ack: Acknowledgement,
  at: Instant,
): void {
  upload.state = "acknowledged";
  upload.ack = ack as Draft<Acknowledgement>;
  delete upload.sent;
  const instance = server.instances[instanceKey(upload)];
  const { reportIds: _, ...account } = ack;
  if (instance !== undefined) instance.account = account as Draft<typeof account>;
  logPortal(server, at, "Synchronization", `CSSM acknowledged usage of ${udiText(upload)}.`, server.name);
}
