/** The route processors of a chassis: inbox redundancy (STATE §6). */
import { type Instant, MINUTE } from "../clock/instant.ts";
import type { Platform } from "../releases/types.ts";
import { type Config, linesOf } from "./config/config.ts";
import type { Device } from "./types.ts";

/** How the processors of a chassis stand to each other. */
export type ChassisMode = "none" | "rpr" | "sso";

/** What became of the route processor that isn't active. `disabled`: there, and not up. */
export type StandbyState = "absent" | "disabled" | "cold" | "hot";

/** The console line of the route processor that stands by; `con 0` is the active one's. */
export const STANDBY_CONSOLE = "con 0 standby";

/** From the start of a route processor until it stands by. */
export const STANDBY_START = 4 * MINUTE;

const MODES: readonly ChassisMode[] = ["none", "rpr", "sso"];
const STATES = { none: "disabled", rpr: "cold", sso: "hot" } as const satisfies Record<ChassisMode, StandbyState>;

/** `mode` below `redundancy`; where it isn't configured, what the platform has. */
export function chassisMode(
  config: Config,
  { redundancyMode = "none" }: Pick<Platform, "redundancyMode">,
): ChassisMode {
  const text = redundancyLines(config).find((line) => line.id === "config-red mode" && !line.off)?.text;
  return MODES.find((mode) => text === `mode ${mode}`) ?? redundancyMode;
}

/** Whether the processors of a chassis are configured so that the other one keeps the calls when one fails. */
export function isStateful(config: Config, platform: Pick<Platform, "redundancyMode" | "routeProcessors">): boolean {
  return platform.routeProcessors === 2 && chassisMode(config, platform) === "sso";
}

/** Whether and how the other processor stands by at `now` (true time). */
export function standbyState(
  { config, power, processors }: Pick<Device, "config" | "power" | "processors">,
  platform: Pick<Platform, "redundancyMode" | "routeProcessors">,
  now: Instant,
): StandbyState {
  if (platform.routeProcessors === 1) return "absent";
  const starts = processors?.standbySince !== undefined && now < processors.standbySince + STANDBY_START;
  return starts || power.state !== "on" ? "disabled" : STATES[chassisMode(config, platform)];
}

/** Whether the image behind line `id` reads what is typed at `now` (true time): that of the standby only once it is hot. */
export function isUp(device: Device, platform: Platform, id: string, now: Instant): boolean {
  return id === STANDBY_CONSOLE ? standbyState(device, platform, now) === "hot" : device.power.state === "on";
}

/** `standby console enable` below `main-cpu`: without it the standby's console reads no commands. */
export function hasStandbyConsole(config: Config): boolean {
  const unit = redundancyLines(config).find((line) => line.id === "config-red main-cpu");
  return unit?.lines?.some((line) => line.id === "config-r-mc standby console enable" && !line.off) ?? false;
}

/** The route processor that is active; 0 until a switchover. */
export function activeUnit({ activeProcessor = 0 }: Pick<Device, "activeProcessor">): 0 | 1 {
  return activeProcessor;
}

const redundancyLines = (config: Config): Config => linesOf(config, "config redundancy")[0]?.lines ?? [];
