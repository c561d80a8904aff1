/** The report counters at the end of `show license all` and `tech support` (FORMATS §3.3-19, -20). */
import { reportCounters } from "../../licensing/policy/rum.ts";
import type { View } from "../view.ts";
import { titled } from "./blocks.ts";

const USAGE_RULE = 21;
const TELEMETRY_RULE = 32;

/** `detailed` is the form of tech support. */
export function usageReportSummary(view: View, form: "brief" | "detailed" = "brief"): string[] {
  if (!view.release.facts.usageReportSummary) return [];
  const { total, purged, acknowledged, waiting, available, collecting } = reportCounters(view.device.agent);
  const detailed = form === "detailed";
  return [
    ...titled("Usage Report Summary:", USAGE_RULE),
    `Total: ${total},  Purged: ${purged}${detailed ? "(0)" : ""}`,
    `Total Acknowledged Received: ${acknowledged},  Waiting for Ack: ${waiting}${detailed ? `(${available})` : ""}`,
    `Available to Report: ${available}  Collecting Data: ${collecting}  `,
    ...(detailed
      ? [`Maximum Display: ${total}  In Storage: ${available + waiting},  MIA: 0(0)`, "Report Module Status: Ready"]
      : []),
  ];
}

/** Begins with a line of one blank, which is device output and no accident of a capture. */
export function telemetryLines(view: View): string[] {
  if (!view.release.facts.deviceTelemetry) return [];
  return [
    " ",
    ...titled("Device Telemetry Report Summary:", TELEMETRY_RULE),
    "Data Channel: AVAILABLE",
    "Reports on disk: 0",
  ];
}
