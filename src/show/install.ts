/** `show install …`: the versions of install mode and what can be gone back to (CLI §9, UPGRADE §3.2). */
import { hoursText } from "../clock/duration.ts";
import { fileAt, imageOf, parsePath } from "../device/files.ts";
import { type InstallState, installOf, isInstallMode, pointsOf, type VersionState } from "../device/install.ts";
import { installVersion } from "../releases/packages.ts";
import { releaseOf } from "../releases/releases.ts";
import { unattestedText } from "../releases/unattested.ts";
import { installDate } from "../text/dates.ts";
import { stableHex } from "../text/prng.ts";
import type { View } from "./view.ts";

const RULE = "-".repeat(80);

/** Which versions a `show install` word is about, and how its heading calls them. */
const PARTS = {
  summary: { heading: "Installed", states: ["I", "U", "C", "D"] },
  active: { heading: "Active", states: ["U", "C"] },
  inactive: { heading: "Inactive", states: ["I", "D"] },
  committed: { heading: "Committed", states: ["C", "D"] },
  uncommitted: { heading: "Uncommitted", states: ["U", "D"] },
} as const satisfies Record<string, { heading: string; states: readonly VersionState[] }>;

export type InstallPart = keyof typeof PARTS;

/** Versions by their state. */
export function showInstallVersions(view: View, part: InstallPart): string {
  const { heading, states } = PARTS[part];
  const members = view.platform.routeProcessors === 2 ? "R0 R1" : "R0";
  const rows = versionsOf(view).filter(({ state }) => (states as readonly VersionState[]).includes(state));
  return [
    `[ ${members} ] ${heading} Package(s) Information:`,
    "State (St): I - Inactive, U - Activated & Uncommitted,",
    "            C - Activated & Committed, D - Deactivated & Uncommitted",
    RULE,
    "Type  St   Filename/Version",
    RULE,
    ...rows.map(({ release, state }) => `IMG   ${state}    ${installVersion(releaseOf(release))}`),
    "",
    RULE,
    `Auto abort timer: ${timer(view)}`,
    RULE,
    "",
  ].join("\n");
}

/** A router in bundle mode runs a version that it has not taken apart; one that has boots another next. */
function versionsOf({ device }: View): InstallState["versions"] {
  const { versions } = installOf(device);
  if (isInstallMode(device.boot.image) || versions.length > 0) return versions;
  return [{ release: device.release, state: "C" }];
}

/** `inactive`, or how long it has left. */
function timer({ device, now }: View): string {
  const { abortAt } = installOf(device);
  if (abortAt === undefined) return "inactive";
  return unattestedText("install-timer-active", { time: hoursText(abortAt - now) });
}

/** Operations, oldest first. */
export function showInstallLog({ device, zone }: View): string {
  return installOf(device)
    .operations.map(({ name, startedAt, endedAt, ok, about }, index) => {
      const who = `[${index}|${name}]`;
      const what = about === undefined ? "" : `[${index}|${name}(INFO, )]: ${about}\n`;
      const end =
        endedAt === undefined ? "" : `${who}: END ${ok ? "SUCCESS" : "FAILED"} ${installDate(endedAt, zone)}\n`;
      return `${who}: START ${installDate(startedAt, zone)}\n${what}${end}`;
    })
    .join("");
}

/** What can be gone back to, newest first, or all that is known of one point. */
export function showInstallRollback({ device }: View, id?: number): string {
  const points = pointsOf(installOf(device)).filter((point) => id === undefined || point.id === id);
  if (points.length === 0) return `% ${unattestedText("install-no-point")}\n`;
  const row = (...cells: readonly string[]) =>
    cells
      .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
      .join("")
      .trimEnd();
  const rows = [...points]
    .reverse()
    .map((point) =>
      row(
        String(point.id),
        point.label ?? "No Label",
        installVersion(releaseOf(point.release)),
        point.description ?? "No Description",
      ),
    );
  return `${[row("ID", "Label", "Version", "Description"), RULE, ...rows].join("\n")}\n`;
}

const WIDTHS = [6, 20, 20, 0];

/** What an image or package file is. */
export function showInstallPackage({ device, zone }: View, typed: string): string {
  const path = parsePath(typed);
  const file = path === undefined ? undefined : fileAt(device.files, path);
  if (file === undefined || file.directory || file.size === undefined) {
    return `% ${unattestedText("install-no-file", { file: typed })}\n`;
  }
  const image = imageOf(file);
  const [, version = ""] = /\.(\d+\.\d+\.\d+[a-z]*)\.SPA\./.exec(file.name) ?? [];
  const [model = "", kind = ""] = (image?.prefix ?? file.name.split(".")[0] ?? "").split(/-(.*)/s);
  return [
    `  Package: ${file.name}`,
    `    Size: ${file.size}`,
    `    Timestamp: ${installDate(file.modified, zone)}`,
    `    Canonical path: /bootflash/${file.name}`,
    "",
    `    Raw disk-file SHA1sum:`,
    `      ${stableHex(file.name, 40)}`,
    `    Header size:     1000 bytes`,
    `    Package type:    30000`,
    "    Package flags:   0",
    "    Header version:  3",
    "",
    "    Internal package information:",
    `      Name: ${image === undefined ? kind : "rp_super"}`,
    `      Platform: ${model}`,
    `      PackageName: ${kind}`,
    `      Build: ${image?.release.padded ?? version}`,
    "",
  ].join("\n");
}
