/** `show license history message` (FORMATS §3.7). */
import type { ImportKind, MessageKind } from "../../licensing/types.ts";
import type { View } from "../view.ts";
import { when } from "./blocks.ts";

const RULE = "=".repeat(52);

const SENT: readonly (readonly [title: string, kind: MessageKind])[] = [
  ["Trust Establishment", "trust"],
  ["Usage Reporting", "usage"],
  ["Result Polling", "poll"],
  ["Authorization Request", "authorization"],
  ["Authorization Return", "authorization-return"],
  ["Trust Sync", "trust-sync"],
];

const IMPORTS: readonly ImportKind[] = ["POLICY", "AUTH", "TRUST CODE", "RUM ACK", "CONVERSION ACK", "ACCOUNT INFO"];

/** The layout of a history that isn't empty is not attested. */
export function showLicenseHistoryMessage(view: View): string {
  return [
    "",
    "Message History (oldest to newest):",
    RULE,
    ...SENT.flatMap(([title, kind]) => [`${title}:`, ...sent(view, kind)]),
    "",
    "Import Message History (oldest to newest):",
    RULE,
    IMPORTS.map((kind) => `Import ${kind}:\n${imported(view, kind)}\n`).join("\n"),
  ].join("\n");
}

function sent(view: View, kind: MessageKind): string[] {
  const records = (view.device.agent.history ?? []).filter((record) => record.kind === kind);
  if (records.length === 0) return ["  No past history"];
  return records.flatMap(({ sentAt, at, code, reason }) => [
    `  REQUEST: ${when(view, sentAt)}`,
    `  RESPONSE: ${code} on ${when(view, at)}${reason === undefined ? "" : `, ${reason}`}`,
  ]);
}

function imported(view: View, kind: ImportKind): string {
  const records = (view.device.agent.imports ?? []).filter((record) => record.kind === kind);
  if (records.length === 0) return "  No past Import history";
  return records.map(({ at }) => `  IMPORTED: ${when(view, at)}`).join("\n");
}
