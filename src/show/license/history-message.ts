/** `show license history message` (FORMATS §3.7). */
import type { MessageKind } from "../../licensing/types.ts";
import type { View } from "../view.ts";
import { when } from "./blocks.ts";

const RULE = "=".repeat(52);

const SENT: readonly (readonly [title: string, kind?: MessageKind])[] = [
  ["Trust Establishment", "trust"],
  ["Usage Reporting", "usage"],
  ["Result Polling", "poll"],
  ["Authorization Request", "authorization"],
  ["Authorization Return"],
  ["Trust Sync", "trust-sync"],
];

const IMPORTS = ["POLICY", "AUTH", "TRUST CODE", "RUM ACK", "CONVERSION ACK", "ACCOUNT INFO"];

/** The layout of a history that isn't empty is not attested: it shows the last answer of each kind. */
export function showLicenseHistoryMessage(view: View): string {
  return [
    "",
    "Message History (oldest to newest):",
    RULE,
    ...SENT.flatMap(([title, kind]) => [`${title}:`, ...history(view, kind)]),
    "",
    "Import Message History (oldest to newest):",
    RULE,
    IMPORTS.map((title) => `Import ${title}:\n  No past Import history\n`).join("\n"),
  ].join("\n");
}

function history(view: View, kind: MessageKind | undefined): string[] {
  const last = kind && view.device.agent.statistics[kind]?.lastResponse;
  if (last === undefined) return ["  No past history"];
  return [`  RESPONSE: ${last.code} on ${when(view, last.at)}${last.reason === undefined ? "" : `, ${last.reason}`}`];
}
