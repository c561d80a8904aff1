/** `show cube status` (FORMATS §3.14, COMMANDS §1.4). */
import { recordedCount } from "../cube/checks.ts";
import { isStateful } from "../device/chassis.ts";
import { redundancyGroupOf } from "../device/settings/voice.ts";
import type { Renderer, View } from "./view.ts";

const NOT_ENABLED = "Cisco Unified Border Element (CUBE) application is not enabled\n";

export const showCubeStatus: Renderer = (view) => {
  const { device, release, platform } = view;
  const { meter } = device;
  const { capacityInCubeStatus, blockedInCubeStatus, dynamicUsageCount } = release.facts;
  if (capacityInCubeStatus && meter.capacity === undefined) return NOT_ENABLED;
  // Smart Licensing cannot be switched off on the releases that print the first of the two counters.
  const blocked = {
    "Smart Licensing Not Configured": 0,
    "Smart Licensing Eval Expired": meter.attempts.blocked["eval expired"],
  };
  const lines = [
    `CUBE-Version : ${release.cubeVersion}`,
    `SW-Version : ${release.id}, Platform ${platform.pid}`,
    `HA-Type : ${haType(view)}`,
    ...(capacityInCubeStatus ? [`Licensed-Capacity : ${meter.capacity}`] : []),
    ...(blockedInCubeStatus
      ? Object.entries(blocked).map(([why, calls]) => `Calls blocked (${why}) : ${calls ?? 0}`)
      : []),
    ...(dynamicUsageCount ? [`Dynamic License Usage Count : ${dynamicUsage(view)}`] : []),
  ];
  return `${lines.join("\n")}\n`;
};

/** Which kind of redundancy CUBE has: with another router, or of the processors of its own chassis. */
function haType({ device: { config }, platform }: View): string {
  if (redundancyGroupOf(config) !== undefined) return "hot-standby-chassis-to-chassis";
  return isStateful(config, platform) ? "hot-standby-card-to-card" : "none";
}

/** The trunk licences as they were recorded last; the voice gateway's are not CUBE's. */
function dynamicUsage({ device: { meter } }: View): number {
  return recordedCount(meter, "standard") + recordedCount(meter, "enhanced");
}
