/** Files that the agent writes and reads, as texts (STATE §2.6). Where they are kept is the device's business. */

import { DAY } from "../../clock/instant.ts";
import { type AnswerFile, readAnswerFile } from "../../cssm/answer-files.ts";
import { readDeviceFile, writeTrustRequest, writeUsageFile } from "../../cssm/device-files.ts";
import type { FileAuthor } from "../../cssm/system-info.ts";
import type { RumReport } from "../types.ts";
import { installAck } from "./acknowledge.ts";
import type { AgentContext } from "./context.ts";
import { logEvent } from "./event-log.ts";
import { reportedUsage } from "./push.ts";
import { closeReports, unreported } from "./rum.ts";
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
  const complete = agent.reports.filter(({ state }) => state !== "OPEN");
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

/** Why an import is refused. */
export type ImportError = "unreadable" | "wrong-kind" | "foreign-udi" | "not-waited-for";

/** Imports a file of the licence server. Undefined = it is installed. */
export function importAnswer(context: AgentContext, text: string): ImportError | undefined {
  const answer = readAnswerFile(text);
  if (answer === undefined) return readDeviceFile(text) === undefined ? "unreadable" : "wrong-kind";
  if (answer.kind !== "policy" && !isOwn(context, answer)) return "foreign-udi";
  switch (answer.kind) {
    case "ack":
      return installAck(context, answer.ack) ? undefined : "not-waited-for";
    case "trust":
      installTrust(context, answer.account);
      return undefined;
    case "policy":
      installPolicy(context, answer.policy);
      return undefined;
  }
}

function isOwn({ udi }: AgentContext, answer: Exclude<AnswerFile, { kind: "policy" }>): boolean {
  return answer.udi.pid === udi.pid && answer.udi.serial === udi.serial;
}
