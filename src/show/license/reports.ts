/** The report counters at the end of `show license all` and `tech support` (FORMATS §3.3-19, -20). */
import { reportCounters } from "../../licensing/policy/rum.ts";
import { unattestedText } from "../../releases/unattested.ts";
import type { View } from "../view.ts";
import { titled } from "./blocks.ts";

const USAGE_RULE = 21;
const RULE = 32;

/** `detailed` is the form of tech support. */
export function usageReportSummary(view: View, form: "brief" | "detailed" = "brief"): string[] {
  const { usageReportSummary, techReportNumbers } = view.release.facts;
  if (!usageReportSummary) return [];
  const { total, purged, acknowledged, waiting, available, collecting } = reportCounters(view.device.agent);
  const detailed = form === "detailed" && techReportNumbers;
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
  return [" ", ...titled("Device Telemetry Report Summary:", RULE), "Data Channel: AVAILABLE", "Reports on disk: 0"];
}

/** What stands at the end of `all` and behind the reports of `tech support`: telemetry, or what took its place. */
export function closingLines(view: View): string[] {
  return view.release.facts.productAnalytics ? productAnalytics() : telemetryLines(view);
}

function productAnalytics(): string[] {
  return [
    "",
    "Device Enforcement State:",
    "NOT APPLICABLE",
    "",
    ...titled("Product Analytics Report Summary:", RULE),
    "Product Analytics: NOT AVAILABLE",
    `Not Available Reason: ${unattestedText("analytics-reason")}`,
    "Total current Product Analytics reports: 0",
  ];
}
