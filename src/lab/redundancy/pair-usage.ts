/** What a router of a box-to-box pair reports of CUBE: the active one for both, and who its peer is (STATE §6). */
import type { Draft } from "immer";
import type { InstanceId, ReportedUsage } from "../../cssm/types.ts";
import { plain } from "../../device/plain.ts";
import type { Device } from "../../device/types.ts";
import { releaseOf } from "../../releases/releases.ts";
import type { Lab } from "../lab.ts";
import { cubePeer } from "./pairs.ts";

/** Reports that a router sends: while it stands by, none of the licence that the active one counts for both. */
export function reportedByItself<Report extends { readonly tag: string }>(
  { release, meter }: Pick<Device, "release" | "meter">,
  reports: readonly Report[],
): readonly Report[] {
  const { enhanced } = releaseOf(release).facts.tags;
  return meter.standby ? reports.filter(({ tag }) => tag !== enhanced) : reports;
}

/** The part of a usage message that tells of a pair; a router that stands alone just reports. */
export function tellOfPair(
  lab: Draft<Lab>,
  device: Draft<Device>,
  reports: readonly ReportedUsage[],
): { readonly reports: readonly ReportedUsage[]; readonly pairedWith?: InstanceId } {
  const peer = cubePeer(lab, device);
  if (peer === undefined) return { reports };
  const own = reportedByItself({ release: device.release, meter: plain(device.meter) }, reports);
  return { reports: own, pairedWith: { pid: peer.platform, serial: peer.serial } };
}
