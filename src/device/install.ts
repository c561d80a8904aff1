/** Install mode: which versions a router has taken apart on bootflash, and which of them it boots (UPGRADE §3.2). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { PACKAGES_CONF, packagesOf } from "../releases/packages.ts";
import { platformOf } from "../releases/platforms.ts";
import { releaseOf } from "../releases/releases.ts";
import type { Platform, Release } from "../releases/types.ts";
import { type LabFile, putFile } from "./files.ts";
import type { Device } from "./types.ts";

/** I inactive, U activated and uncommitted, C activated and committed, D deactivated and uncommitted. */
export type VersionState = "I" | "U" | "C" | "D";

/** A version on bootflash. */
export interface InstalledVersion {
  /** Id of the release. */
  readonly release: string;
  readonly state: VersionState;
  /** It was added and never committed: `install activate` is about the newest of these. */
  readonly added?: true;
}

/** One operation, for the log. Device time. Without an end it was broken off: power was lost, or nobody answered. */
export interface InstallOperation {
  readonly name: string;
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
  readonly ok?: boolean;
  /** What it was about: a file, a version; or why it failed. */
  readonly about?: string;
}

/** Something to go back to: a version that was committed. */
export interface RollbackPoint {
  readonly id: number;
  readonly release: string;
  readonly label?: string;
  readonly description?: string;
}

/** What install mode remembers; it lies on bootflash and outlives everything but its own commands. */
export interface InstallState {
  /** In the order in which they were added. */
  readonly versions: readonly InstalledVersion[];
  /** Oldest first. */
  readonly operations: readonly InstallOperation[];
  /** Oldest first; the first is the base. */
  readonly points: readonly RollbackPoint[];
  /** When what was activated is taken back unless it is committed, device time. */
  readonly abortAt?: Instant;
  /** The operation that is done goes down for a reload then, device time. */
  readonly restartAt?: Instant;
}

const NOTHING_INSTALLED: InstallState = { versions: [], operations: [], points: [] };

/** What install mode remembers; nothing where it was never used. */
export function installOf({ install }: Pick<Device, "install">): InstallState {
  return install ?? NOTHING_INSTALLED;
}

/** The version that `packages.conf` leads to. */
export function activeVersion({ versions }: InstallState): InstalledVersion | undefined {
  return versions.find(({ state }) => state === "U") ?? versions.find(({ state }) => state === "C");
}

/** The version that is gone back to. */
export function committedVersion({ versions }: InstallState): InstalledVersion | undefined {
  return versions.find(({ state }) => state === "C" || state === "D");
}

/** The version that `install activate` is about: the newest that was added and waits. */
export function waitingVersion({ versions }: InstallState): InstalledVersion | undefined {
  return versions.findLast(({ state, added }) => state === "I" && added === true);
}

/** Whether the running image was started from packages. */
export function isInstallMode(image: string): boolean {
  return image.endsWith(PACKAGES_CONF);
}

/** The state with a version that was added. */
export function withAdded(state: InstallState, release: string): InstallState {
  const others = state.versions.filter((version) => version.release !== release);
  return { ...state, versions: [...others, { release, state: "I", added: true }] };
}

/** The state with a version that was only taken apart: `packages.conf` leads to it. */
export function withExpanded(state: InstallState, release: string): InstallState {
  return committed(withAdded(state, release), release);
}

/** The state of a router that boots one version from its packages. */
export function installedState(release: string): InstallState {
  return {
    ...NOTHING_INSTALLED,
    versions: [{ release, state: "C" }],
    points: [{ id: 1, release }],
  };
}

/** What was activated is kept for good: the version before it is only there, and one can come back to this one. */
export function committed(
  { abortAt: _, ...state }: InstallState,
  release = activeVersion(state)?.release,
): InstallState {
  const versions = state.versions.map((version): InstalledVersion => {
    if (version.release === release) return { release, state: "C" };
    return version.state === "I" ? version : { ...version, state: "I" };
  });
  if (release === undefined) return { ...state, versions };
  const id = (state.points.at(-1)?.id ?? 0) + 1;
  return { ...state, versions, points: [...state.points, { id, release }] };
}

/** A version is to be booted next; the one that is committed waits. */
export function activated(state: InstallState, release: string, abortAt: Instant): InstallState {
  const versions = state.versions.map((version): InstalledVersion => {
    if (version.release === release) return { ...version, state: "U" };
    return version.state === "C" ? { ...version, state: "D" } : version;
  });
  return { ...state, versions, abortAt };
}

/** What was activated and not committed is taken back. */
export function aborted({ abortAt: _, ...state }: InstallState): InstallState {
  return {
    ...state,
    versions: state.versions.map((version) =>
      version.state === "U" ? { ...version, state: "I" } : version.state === "D" ? { ...version, state: "C" } : version,
    ),
  };
}

/** Another version that was committed before is booted again, for good. */
export function rolledBack(state: InstallState, release: string): InstallState {
  const { versions, ...rest } = aborted(state);
  return {
    ...rest,
    versions: versions.map((version): InstalledVersion => {
      if (version.release === release) return { release, state: "C" };
      return version.state === "C" ? { ...version, state: "I" } : version;
    }),
  };
}

/** The points whose version is still there. */
export function pointsOf({ points, versions }: InstallState): readonly RollbackPoint[] {
  return points.filter((point) => versions.some(({ release }) => release === point.release));
}

/** Whether the packages of a version are all there. */
export function hasPackages({ platform, files }: Pick<Device, "platform" | "files">, release: string): boolean {
  return packagesOf(platformOf(platform), releaseOf(release)).every(({ name }) => Object.hasOwn(files.bootflash, name));
}

/** The package files of a release, and the file that tells them. */
export function packageFiles(platform: Platform, release: Release, modified: Instant): readonly LabFile[] {
  const files = packagesOf(platform, release).map(({ name, bytes }) => ({ name, modified, content: "", size: bytes }));
  return [...files, { name: provisioning(platform, release), modified, content: provisions(platform, release) }];
}

/** `isr4300-universalk9.17.06.02.SPA.conf`: what `packages.conf` becomes when the version is activated. */
function provisioning(platform: Platform, release: Release): string {
  return `${platform.imagePrefix}.${release.padded}.SPA.conf`;
}

function provisions(platform: Platform, release: Release): string {
  const rows = packagesOf(platform, release).map(({ name }) => `boot  rp 0 0   rp_boot       ${name}`);
  return `#! /usr/binos/bin/packages_conf.sh\n${rows.join("\n")}\n`;
}

/** `packages.conf`, which names the packages of the version that is booted. */
function packagesConf(platform: Platform, release: Release, modified: Instant): LabFile {
  return { name: PACKAGES_CONF, modified, content: provisions(platform, release) };
}

/** Points `packages.conf` at the version that is booted next. */
export function writePackagesConf(device: Draft<Device>, at: Instant): void {
  const active = activeVersion(installOf(device as Device));
  if (active === undefined) return;
  putFile(device.files, "bootflash", packagesConf(platformOf(device.platform), releaseOf(active.release), at));
}

/** The files of a router that was installed from packages. */
export function installedFiles(platform: Platform, release: Release, at: Instant): readonly LabFile[] {
  return [...packageFiles(platform, release, at), packagesConf(platform, release, at)];
}

/** Notes that the router started from packages. */
export function noteInstallBoot(device: Draft<Device>, at: Instant): void {
  if (!isInstallMode(device.boot.image)) return;
  const operation = { name: "install_op_boot", startedAt: at, endedAt: at, ok: true };
  const state = installOf(device as Device);
  device.install = { ...state, operations: [...state.operations, operation] } as Draft<InstallState>;
}
