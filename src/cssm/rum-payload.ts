/** One RUM report as a usage file holds it: a payload in JSON with the signature of the device (STATE §2.6). */
import { DAY, type Instant, MINUTE } from "../clock/instant.ts";
import { stableUuid } from "../text/prng.ts";
import { jsonObject } from "./envelope.ts";
import { deviceKeyName, deviceSignature } from "./signature.ts";
import type { FileAuthor } from "./system-info.ts";
import type { InstanceId, ReportedUsage } from "./types.ts";

/** How often a count is sampled (STATE §2.5). */
const SAMPLE_INTERVAL = 15 * MINUTE;

/** The full name of an entitlement tag. */
export function entitlementRegid(tag: string): string {
  return `regid.2017-08.com.cisco.${tag},1.0_${stableUuid(`entitlement ${tag}`)}`;
}

/** The full name of the software that a platform runs. */
export function softwareTag(pid: string): string {
  return entitlementRegid(pid.replace(/\W/g, "_"));
}

/** One stretch of a report: a count that held, cut at midnights (STATE §2.5). */
interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly count: number;
  readonly why: string;
}

/** The stretches that a report's measurements make. */
export function stretchesOf(report: ReportedUsage): Stretch[] {
  return report.measurements.flatMap(({ from, count }, index) => {
    const next = report.measurements[index + 1];
    const end = next?.from ?? report.endedAt;
    const why = next === undefined ? report.closeReason : "ValueChange";
    const cuts: Stretch[] = [];
    for (let start = from; start < end || start === from; ) {
      const to = Math.min(end, (Math.floor(start / DAY) + 1) * DAY);
      cuts.push({ from: start, to, count, why: to === end ? why : "DailyBoundary" });
      if (to <= start) break;
      start = to;
    }
    return cuts;
  });
}

/** The payload of a report. */
function payloadOf(author: FileAuthor, report: ReportedUsage): string {
  const sudi = { udi_pid: author.pid, udi_serial_number: author.serial };
  const first = author.schema === 1;
  return JSON.stringify({
    ...(first ? {} : { version: "2.0" }),
    asset_identification: {
      asset: { name: author.softwareTag },
      instance: { sudi },
      ...(first ? {} : { report_id: report.id }),
    },
    meta: {
      ...(report.tag === "" ? {} : { entitlement_tag: entitlementRegid(report.tag), tag: report.tag }),
      feature: report.feature,
      ...(first ? { report_id: report.id } : {}),
      software_version: author.release,
      ha_udi: [{ role: "Active", sudi }, ...(author.standby ? [{ role: "Standby", sudi }] : [])],
      utility_enabled: false,
      start_time: report.startedAt,
      end_time: report.endedAt,
      close_reason: report.closeReason,
    },
    measurements: stretchesOf(report).map((stretch) => ({
      log_time: Math.floor(stretch.to / 1000),
      metric_name: "ENTITLEMENT",
      start_time: stretch.from,
      end_time: stretch.to,
      sample_interval: SAMPLE_INTERVAL / 1000,
      num_samples: Math.floor((stretch.to - stretch.from) / SAMPLE_INTERVAL) + 1,
      meta: { termination_reason: stretch.why },
      value: { type: "COUNT", value: String(stretch.count) },
    })),
  });
}

/** The report as it stands in a file: payload, header, signature. */
export function signedReport(author: FileAuthor, report: ReportedUsage): object {
  return envelopeOf(author, payloadOf(author, report));
}

function envelopeOf(id: InstanceId, payload: string): object {
  return {
    payload,
    header: { type: "rum" },
    signature: {
      sudi: { udi_pid: id.pid, udi_serial_number: id.serial },
      signing_type: "builtin",
      key: deviceKeyName(id),
      value: deviceSignature(id, payload),
    },
  };
}

/** Reads a signed report of device `id`; undefined where form, device or signature is wrong. */
export function readReport(id: InstanceId, value: unknown): ReportedUsage | undefined {
  const payload = (value as { readonly payload?: unknown } | null)?.payload;
  if (typeof payload !== "string" || JSON.stringify(value) !== JSON.stringify(envelopeOf(id, payload)))
    return undefined;
  const content = jsonObject(payload);
  const meta = content?.meta as Readonly<Record<string, unknown>> | undefined;
  const asset = content?.asset_identification as Readonly<Record<string, unknown>> | undefined;
  const measurements = content?.measurements;
  if (meta === undefined || !Array.isArray(measurements)) return undefined;
  return {
    id: Number(meta.report_id ?? asset?.report_id),
    feature: String(meta.feature ?? ""),
    tag: String(meta.tag ?? ""),
    startedAt: Number(meta.start_time),
    endedAt: Number(meta.end_time),
    closeReason: String(meta.close_reason),
    measurements: measurements.map((one) => ({ from: Number(one?.start_time), count: Number(one?.value?.value) })),
  };
}
