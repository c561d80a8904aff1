/** A router whose licensing has a past: what the lab file says of it takes the place of what the lab worked out. */
import type { Draft } from "immer";
import { giveTrust } from "../cssm/trust.ts";
import type { CubeMeter } from "../cube/types.ts";
import { deviceTime } from "../device/clock.ts";
import { licensingOf } from "../device/licensing/licensing-model.ts";
import { plain } from "../device/plain.ts";
import { hostnameOf } from "../device/settings/settings.ts";
import type { Device } from "../device/types.ts";
import type { Entitlement, UsageReporting } from "../licensing/types.ts";
import type { Lab } from "./lab.ts";
import { setLegacyLicensing } from "./licensing-state-legacy.ts";
import { draftOf } from "./power.ts";
import type { LicensingSpec } from "./spec.ts";

/** Sets the licensing of a router that has booted. Moments that are not given are displayed as `<none>`. */
export function setLicensing(lab: Draft<Lab>, name: string, spec: LicensingSpec): void {
  const device = draftOf(lab, name);
  if (licensingOf(device as Device) !== "policy") {
    setLegacyLicensing(lab, device, spec);
    return;
  }
  const { agent } = device;
  const own = (at: number) => deviceTime(device as Device, at);
  const virtualAccount = spec.account?.virtual ?? lab.cssm.virtualAccounts[0]?.name ?? "";
  if (spec.policy !== undefined) {
    const { name: policy, installed, terms } = spec.policy;
    agent.policy = { ...terms, installed: { at: own(installed), name: policy } } as Draft<Device["agent"]["policy"]>;
  }
  if (spec.account !== undefined) {
    const { virtual, asOf } = spec.account;
    agent.account = { smart: lab.cssm.smartAccount, virtual, asOf: own(asOf) };
  }
  if (spec.trust !== undefined) {
    agent.trust = { installedAt: own(spec.trust), virtualAccount };
    // The server knows whom it trusts, or the next report would be refused.
    const { platform: pid, serial, config } = device;
    giveTrust(lab.cssm, { pid, serial, hostname: hostnameOf(plain(config)) }, virtualAccount, lab.now);
  }
  if (spec.records !== undefined) device.meter.records = recordsOf(spec.records, own) as Draft<CubeMeter["records"]>;
  if (spec.licences !== undefined)
    agent.entitlements = spec.licences.map((one) => entitlement(device, one)) as Draft<Entitlement[]>;
  agent.reporting = reportingOf(spec, own) as Draft<UsageReporting>;
  if (spec.deadline !== undefined && spec.deadline <= lab.now) agent.overdue = true;
  else delete agent.overdue;
}

function recordsOf(
  records: NonNullable<LicensingSpec["records"]>,
  own: (at: number) => number,
): NonNullable<LicensingSpec["records"]> {
  const rows = (kind: keyof typeof records) => records[kind]?.map(({ at, count }) => ({ at: own(at), count })) ?? [];
  return { standard: rows("standard"), enhanced: rows("enhanced") };
}

function reportingOf(spec: LicensingSpec, own: (at: number) => number): UsageReporting {
  const moments = (["lastAck", "deadline", "ackCheck", "nextPush", "lastPush", "lastFileWrite"] as const).flatMap(
    (key) => {
      const at = spec[key];
      return at === undefined ? [] : [[key, own(at)] as const];
    },
  );
  return { ...Object.fromEntries(moments), ...(spec.lastAck === undefined ? {} : { firstReportAcked: true }) };
}

/** A licence that the lab asked for itself keeps its times. */
function entitlement(
  device: Draft<Device>,
  { name, tag, count, term }: NonNullable<LicensingSpec["licences"]>[number],
): Entitlement {
  const known = device.agent.entitlements.find((one) => one.tag === tag);
  const at = device.boot.at;
  return {
    name: name ?? tag,
    tag,
    count,
    term,
    class: term === "Perpetual" ? "perpetual" : "subscription",
    requestedAt: known?.requestedAt ?? at,
    changedAt: known?.changedAt ?? at,
  };
}
