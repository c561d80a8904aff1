/** Install mode: which versions a router has taken apart on bootflash, and which of them it boots (UPGRADE §3.2). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { PACKAGES_CONF, packagesOf } from "../releases/packages.ts";
import type { Platform, Release } from "../releases/types.ts";
import { type FileSystem, type Files, type LabFile, putFile } from "./files.ts";

/** I inactive, U activated and uncommitted, C activated and committed, D deactivated and uncommitted. */
export type VersionState = "I" | "U" | "C" | "D";

/** A version on bootflash. */
export interface InstalledVersion {
  /** Id of the release. */
  readonly release: string;
  readonly state: VersionState;
}

/** One operation that was done, for the log. Device time. */
export interface InstallOperation {
  readonly name: string;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly ok: boolean;
  /** The file that it was about. */
  readonly file?: string;
}

/** What install mode remembers; it lies on bootflash and outlives everything but its own commands. */
export interface InstallState {
  /** Oldest first. */
  readonly versions: readonly InstalledVersion[];
  readonly operations: readonly InstallOperation[];
  /** When what was activated is taken back unless it is committed, device time. */
  readonly abortAt?: Instant;
}

export const NOTHING_INSTALLED: InstallState = { versions: [], operations: [] };

/** The version that `packages.conf` leads to. */
export function activeVersion({ versions }: InstallState): InstalledVersion | undefined {
  return versions.find(({ state }) => state === "U") ?? versions.find(({ state }) => state === "C");
}

/** The version that is gone back to. */
export function committedVersion({ versions }: InstallState): InstalledVersion | undefined {
  return versions.find(({ state }) => state === "C" || state === "D");
}

/** Whether the running image was started from packages. */
export function isInstallMode(image: string): boolean {
  return image.endsWith(PACKAGES_CONF);
}

/** The state with a version added, or in another state. */
export function withVersion(state: InstallState, release: string, to: VersionState): InstallState {
  const others = state.versions.filter((version) => version.release !== release);
  return { ...state, versions: [...others, { release, state: to }] };
}

/** What was activated is kept for good: the version before it is only there. */
export function committed({ abortAt: _, ...state }: InstallState): InstallState {
  return {
    ...state,
    versions: state.versions.map((version) =>
      version.state === "U" ? { ...version, state: "C" } : version.state === "D" ? { ...version, state: "I" } : version,
    ),
  };
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

/** The package files of a release. */
export function packageFiles(platform: Platform, release: Release, modified: Instant): readonly LabFile[] {
  return packagesOf(platform, release).map(({ name, bytes }) => ({ name, modified, content: "", size: bytes }));
}

/** `packages.conf`, which names the packages of the version that is booted. */
export function packagesConf(platform: Platform, release: Release, modified: Instant): LabFile {
  const rows = packagesOf(platform, release).map(({ name }) => `boot  rp 0 0   rp_boot       ${name}`);
  return { name: PACKAGES_CONF, modified, content: `#! /usr/binos/bin/packages_conf.sh\n${rows.join("\n")}\n` };
}

/** Puts files in place. */
export function putFiles(files: Draft<FileSystem>, more: readonly LabFile[]): void {
  for (const file of more) putFile(files, "bootflash", file);
}

/** The files of a router that was installed from packages. */
export function installedFiles(platform: Platform, release: Release, at: Instant): Files {
  const files = [...packageFiles(platform, release, at), packagesConf(platform, release, at)];
  return Object.fromEntries(files.map((file) => [file.name, file]));
}
