/** `Communication Statistics:` (FORMATS §3.5): how messages to the server fared, kind by kind. */
import { transportSettings } from "../../../device/settings/licensing.ts";
import { NO_MESSAGES } from "../../../licensing/policy/statistics.ts";
import type { MessageKind, MessageStatistics } from "../../../licensing/types.ts";
import type { View } from "../../view.ts";
import { EMPTY, NONE, titled, when } from "../blocks.ts";

/** The groups in their order; those without a kind stay at zero: the agent of this lab sends no such message. */
const GROUPS: readonly (readonly [title: string, kind?: MessageKind])[] = [
  ["Trust Establishment", "trust"],
  ["Trust Acknowledgement"],
  ["Usage Reporting", "usage"],
  ["Result Polling", "poll"],
  ["Authorization Request", "authorization"],
  ["Authorization Confirmation"],
  ["Authorization Return", "authorization-return"],
  ["Trust Sync", "trust-sync"],
  ["Hello Message", "hello"],
];

const UNDERLINE = 23;

export function statisticsBlock(view: View): string[] {
  const groups = view.release.facts.techTelemetryGroup ? [...GROUPS, ["Telemetry Reporting"] as const] : GROUPS;
  return [
    ...titled("Communication Statistics:", UNDERLINE),
    `Communication Level Allowed: ${level(view)}`,
    `Overall State: ${EMPTY}`,
    ...groups.flatMap(([title, kind]) => [`${title}:`, ...counters(view, kind)]),
  ];
}

/** Only `DIRECT` is attested. */
function level(view: View): string {
  switch (transportSettings(view.device.config).type) {
    case "smart":
    case "callhome":
      return "DIRECT";
    case "cslu":
    case "automatic":
      return "INDIRECT";
    case "off":
      return "NONE";
  }
}

function counters(view: View, kind: MessageKind | undefined): string[] {
  const counted = (kind && view.device.agent.statistics[kind]) ?? NO_MESSAGES;
  const { total, success, fail, ongoing, lastResponse } = counted;
  return [
    `  Attempts: Total=${total}, Success=${success}, Fail=${fail}  Ongoing Failure: Overall=${ongoing} Communication=${ongoing}`,
    `  Last Response: ${response(view, counted)}`,
    `    Failure Reason: ${lastResponse?.reason ?? NONE}`,
    `  Last Success Time: ${when(view, counted.lastSuccess)}`,
    `  Last Failure Time: ${when(view, counted.lastFailure)}`,
  ];
}

function response(view: View, { lastResponse }: MessageStatistics): string {
  return lastResponse === undefined ? NONE : `${lastResponse.code} on ${when(view, lastResponse.at)}`;
}
