/** The route processors of a chassis: inbox redundancy (STATE §6). */
import type { Platform } from "../releases/types.ts";
import { type Config, linesOf } from "./config/config.ts";
import type { Device } from "./types.ts";

/** How the processors of a chassis stand to each other. */
export type ChassisMode = "none" | "rpr" | "sso";

const MODES: readonly ChassisMode[] = ["none", "rpr", "sso"];

/** `mode` below `redundancy`; where it isn't configured, what the platform has. */
export function chassisMode(
  config: Config,
  { redundancyMode = "none" }: Pick<Platform, "redundancyMode">,
): ChassisMode {
  const [redundancy] = linesOf(config, "config redundancy");
  const text = redundancy?.lines?.find((line) => line.id === "config-red mode" && !line.off)?.text;
  return MODES.find((mode) => text === `mode ${mode}`) ?? redundancyMode;
}

/** Whether the other processor keeps the calls when this one fails. */
export function isStateful(config: Config, platform: Pick<Platform, "redundancyMode" | "routeProcessors">): boolean {
  return platform.routeProcessors === 2 && chassisMode(config, platform) === "sso";
}

/** The route processor that is active: 0 until a switchover. */
export function activeUnit({ activeProcessor = 0 }: Pick<Device, "activeProcessor">): 0 | 1 {
  return activeProcessor;
}
