/** `show cube status` (FORMATS §3.14, COMMANDS §1.4). */
import { METER_TAGS, recordedCount } from "../cube/checks.ts";
import { redundancyGroupOf } from "../device/settings-voice.ts";
import type { Renderer, View } from "./view.ts";

export const showCubeStatus: Renderer = (view) => {
  const { device, release, platform } = view;
  const lines = [
    `CUBE-Version : ${release.cubeVersion}`,
    `SW-Version : ${release.id}, Platform ${platform.pid}`,
    `HA-Type : ${redundancyGroupOf(device.config) === undefined ? "none" : "hot-standby-chassis-to-chassis"}`,
    ...(release.facts.dynamicUsageCount ? [`Dynamic License Usage Count : ${dynamicUsage(view)}`] : []),
  ];
  return `${lines.join("\n")}\n`;
};

/** The trunk licences as they were recorded last; the voice gateway's are not CUBE's. */
function dynamicUsage({ device }: View): number {
  return METER_TAGS.filter((tag) => tag !== "CUBE_T_VGW").reduce(
    (sum, tag) => sum + recordedCount(device.meter, tag),
    0,
  );
}
