/** Files that the agent writes and reads, as texts (STATE §2.6). Where they are kept is the device's business. */

import { DAY } from "../../clock/instant.ts";
import { type AnswerFile, readAnswerFile } from "../../cssm/answer-files.ts";
import {
  type AuthorizationWish,
  readDeviceFile,
  writeAuthorizationRequest,
  writeTrustRequest,
  writeUsageFile,
} from "../../cssm/device-files.ts";
import type { FileAuthor } from "../../cssm/system-info.ts";
import type { Acknowledgement } from "../../cssm/types.ts";
import type { RumReport } from "../types.ts";
import { installAck } from "./acknowledge.ts";
import { installAuthorization } from "./authorization.ts";
import type { AgentContext } from "./context.ts";
import { logEvent } from "./event-log.ts";
import { recordImport } from "./history.ts";
import { reportedUsage } from "./push.ts";
import { allReports, closeReports, unreported } from "./rum.ts";
import { installPolicy, installTrust } from "./trust.ts";

/** Which reports `license smart save usage` writes. */
export type UsageSelection =
  | { readonly which: "all" }
  | { readonly which: "unreported" }
  | { readonly which: "days"; readonly days: number }
  | { readonly which: "rum-id"; readonly id: number };

/** The text of a usage file, or undefined where there is nothing to save. What is collecting is closed first. */
export function usageFile(context: AgentContext, author: FileAuthor, selection: UsageSelection): string | undefined {
  const { agent, at } = context;
  closeReports(context, "CurrentUsageRequested");
  const reports = select(context, selection);
  if (reports.length === 0) return undefined;
  agent.reporting.lastFileWrite = at;
  logEvent(context, "RUM_REPORT_SAVED", { reports: String(reports.length) });
  return writeUsageFile(author, reports.map(reportedUsage), at);
}

function select({ agent, at }: AgentContext, selection: UsageSelection): readonly RumReport[] {
  const complete = allReports(agent).filter(({ state }) => state !== "OPEN");
  switch (selection.which) {
    case "all":
      return complete;
    case "unreported":
      return unreported(agent);
    case "days":
      return complete.filter(({ endedAt }) => (endedAt ?? 0) >= at - selection.days * DAY);
    case "rum-id":
      return complete.filter(({ id }) => id === selection.id);
  }
}

/** The text of a trust request. */
export function trustRequestFile({ at }: AgentContext, author: FileAuthor): string {
  return writeTrustRequest(author, at);
}

/** The text of a request for an authorization, or of its return. */
export function authorizationFile({ at }: AgentContext, author: FileAuthor, asked: AuthorizationWish): string {
  return writeAuthorizationRequest(author, asked, at);
}

/** Why an import is refused. */
export type ImportError = "unreadable" | "wrong-kind" | "foreign-udi" | "not-waited-for";

/** Imports a file of the licence server. Undefined = it is installed. */
export function importAnswer(context: AgentContext, text: string): ImportError | undefined {
  const answer = readAnswerFile(text);
  if (answer === undefined) return readDeviceFile(text) === undefined ? "unreadable" : "wrong-kind";
  if (answer.kind !== "policy" && !isOwn(context, answer)) return "foreign-udi";
  switch (answer.kind) {
    case "ack":
      if (!installAck(context, answer.ack)) return "not-waited-for";
      recordImport(context, "RUM ACK");
      return undefined;
    case "trust":
      installTrust(context, answer.account);
      recordImport(context, "TRUST CODE");
      return undefined;
    case "authorization":
      installAuthorization(context, answer.code);
      recordImport(context, "AUTH");
      return undefined;
    case "policy":
      installPolicy(context, answer.policy);
      recordImport(context, "POLICY");
      return undefined;
  }
}

/**
 * What a server that pulls brings back: an acknowledgement, and with the first one a trust code (CSSM §5). False where nothing
 * waits for it.
 */
export function importPulled(context: AgentContext, ack: Acknowledgement): boolean {
  if (!installAck(context, ack)) return false;
  recordImport(context, "RUM ACK");
  if (context.agent.trust === undefined) {
    installTrust(context, ack, { push: false });
    recordImport(context, "TRUST CODE");
  }
  return true;
}

function isOwn({ udi }: AgentContext, answer: Exclude<AnswerFile, { kind: "policy" }>): boolean {
  return answer.udi.pid === udi.pid && answer.udi.serial === udi.serial;
}
