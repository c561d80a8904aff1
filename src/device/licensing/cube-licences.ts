/**
 * CUBE and the Smart Agent: what CUBE asks licences for, what the licence server says to it, and what the agent tells
 * CUBE of the evaluation period (STATE §1.3, §5.3).
 */
import type { Draft } from "immer";
import { DAY, HOUR, type Instant } from "../../clock/instant.ts";
import { setLoad } from "../../cube/meter.ts";
import { answerRequests, capacityRequest } from "../../cube/requests.ts";
import type { CubeMeter, KindRecord, RequestResult, SessionKind } from "../../cube/types.ts";
import { cubeLicence, type LicenceRequest, requestLicences } from "../../licensing/policy/entitlements.ts";
import { licencesInUse, usageChanged } from "../../licensing/policy/reporting.ts";
import { platformOf } from "../../releases/platforms.ts";
import { releaseOf } from "../../releases/releases.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { debugRequest } from "../cube-debug.ts";
import { logMessage } from "../log.ts";
import { plain } from "../plain.ts";
import type { Device } from "../types.ts";
import { agentContext } from "./agent-context.ts";
import { requestPlatform } from "./platform-licences.ts";

/** CUBE's records of one moment ask for what they counted. */
export function requestCubeLicences(device: Draft<Device>, records: readonly KindRecord[], at: Instant): void {
  const { facts } = releaseOf(device.release);
  announceRecords(device, records, at);
  const requests = records.map((record) => requestFor(device, record));
  // Where routers register, the agent sends the request and answers with `answerCubeRequest`.
  if (facts.licensing === "policy") requestLicences(agentContext(device, at), requests);
  if (device.platformLicences === "late") requestPlatform(device, at);
  for (const record of records) debugRequest(device, record, requestFor(device, record).tag, at);
}

/** A router of a pair asks for its first licence when roles are settled; nothing is logged (STATE §5.3). */
export function requestRoleLicence(device: Draft<Device>, row: KindRecord): void {
  if (releaseOf(device.release).facts.licensing !== "policy") return;
  requestLicences(agentContext(device, row.at), [requestFor(device, row)]);
}

/**
 * A router that stood by reports from now on what both use (STATE §6): that is a change of its own usage, and it is sent when
 * it has counted for the first time.
 */
export function takeUsageOver(device: Draft<Device>, at: Instant): void {
  const { licensing, tags } = releaseOf(device.release).facts;
  if (licensing !== "policy") return;
  const context = agentContext(device, at);
  if (licencesInUse(plain(context.agent)).some(({ tag }) => tag === tags.enhanced)) {
    usageChanged(context, device.meter.nextCheck);
  }
}

/** What CUBE holds or asks for where routers register: the count of each kind that was recorded or configured, by tag. */
export function heldCubeLicences(device: Draft<Device>): readonly LicenceRequest[] {
  const meter: CubeMeter = plain(device.meter);
  const capacity = capacityRequest(meter);
  if (capacity !== undefined) return [requestFor(device, capacity)];
  return meter.kinds.flatMap((kind) => {
    const row = meter.records[kind]?.[0];
    return row === undefined ? [] : [requestFor(device, { kind, ...row })];
  });
}

/** The licence server answered the requests for licences of a kind. */
export function answerCubeRequest(device: Draft<Device>, kind: SessionKind, result: RequestResult): void {
  device.meter = answerRequests(plain(device.meter), kind, result) as Draft<CubeMeter>;
}

/** What the Smart Agent tells CUBE where an evaluation period exists. `over`: the router is registered (again). */
export type EvalNotice =
  | { readonly kind: "expiring"; readonly left: number }
  | { readonly kind: "expired" }
  | { readonly kind: "over" };

/**
 * CUBE hears of the evaluation period: it logs, and when the period has expired trunk calls end and SIP is down until
 * `over`. The agent says `expired` again after each boot.
 */
export function tellCube(device: Draft<Device>, notice: EvalNotice, at: Instant): void {
  if (!releaseOf(device.release).facts.sipStopsOnEvalExpiry) return;
  const { evalExpired: _, ...meter }: CubeMeter = plain(device.meter);
  switch (notice.kind) {
    case "expiring":
      logSip(device, expiring(notice.left), at);
      return;
    case "expired": {
      logSip(device, "Evaluation period has expired!", at);
      const silent = setLoad(meter, at, { standard: 0, enhanced: 0 });
      device.meter = { ...silent, evalExpired: true } as Draft<CubeMeter>;
      return;
    }
    case "over":
      device.meter = meter as Draft<CubeMeter>;
  }
}

function requestFor(device: Draft<Device>, { kind, count }: Pick<KindRecord, "kind" | "count">): LicenceRequest {
  const tag = releaseOf(device.release).facts.tags[kind];
  if (tag === undefined) throw new Error(`${device.release} has no licence for ${kind} sessions`);
  return { ...cubeLicence(tag, count), name: platformOf(device.platform).cubeNames?.[tag] ?? tag };
}

/** The active router of a box-to-box pair logs what it asks for (SYSLOG §3). */
function announceRecords(device: Draft<Device>, records: readonly KindRecord[], at: Instant): void {
  if (!releaseOf(device.release).facts.licenseInfoLog || device.meter.counting !== "all enhanced") return;
  for (const { kind, count } of records) {
    if (kind !== "enhanced") continue;
    const text = `Requesting for ${count} CUBE Enhanced trunk licenses`;
    logMessage(device, { facility: "CUBE", severity: 5, mnemonic: "LICENSE_INFO", text }, at);
  }
}

/** Days while there are whole ones, hours on the last (SYSLOG §3). */
function expiring(left: number): string {
  if (left >= DAY) return unattestedText("SIP-3-LICENSING days", { days: Math.floor(left / DAY) });
  return `The evaluation period is about to expire in ${Math.floor(left / HOUR)} hours!`;
}

function logSip(device: Draft<Device>, text: string, at: Instant): void {
  logMessage(device, { facility: "SIP", severity: 3, mnemonic: "LICENSING", text }, at);
}
