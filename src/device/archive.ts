/** Versions of the configuration that a router keeps, and the way back that waits to be confirmed. Device time. */
import type { Draft } from "immer";
import { type Instant, MINUTE } from "../clock/instant.ts";
import type { Config } from "./config/config.ts";
import { plain } from "./plain.ts";
import { type ArchiveSettings, archiveSettings } from "./settings/archive.ts";
import { hostnameOf } from "./settings/settings.ts";
import type { Device } from "./types.ts";

/** What was archived so far. */
export interface ArchiveState {
  /** The `path` that the versions were saved under: another one begins anew. */
  readonly path: string;
  /** Number of the version that was saved last; 0 = none. */
  readonly last: number;
  /** Names of those that are kept, oldest first. */
  readonly versions: readonly string[];
  /** When the present `time-period` began. */
  readonly periodFrom?: Instant;
}

/** `configure … revert timer`: the configuration goes back unless it is confirmed in time. */
export interface PendingRollback {
  /** The version to go back to. */
  readonly to: string;
  /** `idle`: so long after the last input on the line. */
  readonly timer: "absolute" | "idle";
  readonly minutes: number;
  /** When the timer was set. */
  readonly since: Instant;
  /** The terminal line on which it was, and who sat there. */
  readonly line: string;
  readonly user: string;
  /** The end of which it was warned. */
  readonly warnedOf?: Instant;
}

const NOTHING: ArchiveState = { path: "", last: 0, versions: [] };

/** What is archived under the present path. */
export function archiveOf({ config, archive = NOTHING }: Pick<Device, "config" | "archive">): ArchiveState {
  return archive.path === archiveSettings(config).path ? archive : { ...archive, path: "", last: 0, versions: [] };
}

/** The name of a version: `bootflash:myconfig-3`. `$h` in the path is the host's name. */
export function versionName(config: Config, number: number): string {
  const { path = "" }: ArchiveSettings = archiveSettings(config);
  return `${path.replaceAll("$h", hostnameOf(config))}-${number}`;
}

/** When a version is due by `time-period`; undefined for never. */
export function nextVersion({ config, archive }: Pick<Device, "config" | "archive">): Instant | undefined {
  if (archive?.periodFrom === undefined) return undefined;
  const { period } = archiveSettings(config);
  return period === undefined ? undefined : archive.periodFrom + period;
}

/** When the configuration goes back; undefined where nothing waits to be confirmed. */
export function rollbackDue({ rollback, lines }: Pick<Device, "rollback" | "lines">): Instant | undefined {
  if (rollback === undefined) return undefined;
  const { timer, since, minutes, line } = rollback;
  const from = timer === "idle" ? Math.max(since, lines[line]?.lastInput ?? since) : since;
  return from + minutes * MINUTE;
}

/** When it is warned of that, a minute before; undefined where it was, or there is no minute before. */
export function rollbackWarning(device: Pick<Device, "rollback" | "lines">): Instant | undefined {
  const due = rollbackDue(device);
  const { rollback } = device;
  if (due === undefined || rollback === undefined) return undefined;
  return rollback.warnedOf === due || rollback.minutes < 2 ? undefined : due - MINUTE;
}

/** The next moment of all of these. */
export function nextArchiveEvent(draft: Draft<Device>): Instant | undefined {
  if ((draft.archive === undefined && draft.rollback === undefined) || draft.power.state !== "on") return undefined;
  const device = plain(draft) as Device;
  const moments = [nextVersion(device), rollbackWarning(device), rollbackDue(device)];
  const known = moments.filter((moment) => moment !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** The router's clock was set on by `by`: what waits goes on waiting. */
export function archiveClockChanged(device: Draft<Device>, by: number): void {
  if (device.archive?.periodFrom !== undefined) device.archive.periodFrom += by;
  if (device.rollback === undefined) return;
  device.rollback.since += by;
  if (device.rollback.warnedOf !== undefined) device.rollback.warnedOf += by;
}
