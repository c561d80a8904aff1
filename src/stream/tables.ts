/** `cubelab releases`, `cubelab platforms` and `cubelab images`: the tables behind the lab, for people or as JSON. */
import type { ReleaseFacts } from "../releases/facts/facts.ts";
import { imageName } from "../releases/images.ts";
import { PLATFORMS, runs } from "../releases/platforms.ts";
import { RELEASES } from "../releases/releases.ts";
import type { Platform, Release } from "../releases/types.ts";
import { tableRow } from "../text/columns.ts";
import { platformLines } from "./platform-lines.ts";

const GAP = 2;

const LICENSING = { rtu: "RTU", legacy: "Smart Licensing", policy: "Smart Licensing Using Policy" } as const;

/** Behind what no source gives. */
const PROPOSED = " *";
const LEGEND = "* no source gives it: a proposal of the lab";

/** The releases that a router of the lab can run, oldest first, and what each changes, with the places it was read from. */
export function releasesTable(json: boolean): string {
  if (json) return `${JSON.stringify(RELEASES, null, 2)}\n`;
  const heading = ["Release", "Train", "Licensing", "Smart Agent", "CUBE", "Platforms"];
  const rows = RELEASES.map((release) => [
    release.id,
    marked(release, "train"),
    LICENSING[release.facts.licensing],
    marked(release, "agentVersion"),
    marked(release, "cubeVersion"),
    platformsOf(release),
  ]);
  const changes = RELEASES.flatMap((release, index) => changesOf(release, RELEASES[index - 1]));
  return `${table(heading, rows)}\n${LEGEND}\n\nWhat changes with a release, and where that was read:\n${changes.join("\n")}\n`;
}

/** The platforms that a lab can have. */
export function platformsTable(json: boolean): string {
  if (json) return `${JSON.stringify(PLATFORMS, null, 2)}\n`;
  const heading = ["Platform", "Also", "Releases", "CUBE needs", "Secure sessions need"];
  const rows = PLATFORMS.map(({ pid, aliases, releases, cubeNeeds, cubeNeedsSecure }) => [
    pid,
    aliases.join(", "),
    releasesText(releases),
    cubeNeeds.join(" or "),
    cubeNeedsSecure.join(" and "),
  ]);
  return `${table(heading, rows)}\n${PLATFORMS.map((platform) => platformLines(platform).join("\n")).join("\n\n")}\n`;
}

/** The image files that there are, and which platforms boot each. */
export function imagesTable(json: boolean): string {
  if (json) return `${JSON.stringify(IMAGES, null, 2)}\n`;
  const heading = ["Image", "Release", "Bytes", "Platforms"];
  return table(
    heading,
    IMAGES.map(({ file, release, bytes, platforms }) => [file, release, String(bytes), platforms.join(", ")]),
  );
}

/** By the platforms that share them, oldest first. */
const IMAGES = [...new Set(PLATFORMS.map(({ imagePrefix }) => imagePrefix))].flatMap((prefix) =>
  RELEASES.flatMap((release) => {
    const able = PLATFORMS.filter((platform) => platform.imagePrefix === prefix && runs(platform, release));
    const [first] = able;
    if (first === undefined) return [];
    const platforms = able.map(({ aliases, pid }) => aliases[0] ?? pid);
    return [{ file: imageName(first, release), release: release.id, bytes: first.imageBytes, platforms }];
  }),
);

/** The tables by the command that prints each. */
export const TABLES = { releases: releasesTable, platforms: platformsTable, images: imagesTable } as const;

function releasesText({ from, to, also = [] }: Platform["releases"]): string {
  return [to === undefined ? `${from} and later` : `${from} to ${to}`, ...also].join(", ");
}

function marked(release: Release, field: "train" | "agentVersion" | "cubeVersion"): string {
  return release[field] + (isProposed(release.sources[field]) ? PROPOSED : "");
}

function isProposed(source = ""): boolean {
  return source.startsWith("unattested");
}

/** All, or the short names of those that run it. */
function platformsOf(release: Release): string {
  const running = PLATFORMS.filter((platform) => runs(platform, release));
  if (running.length === PLATFORMS.length) return "all";
  return running.map(({ aliases, pid }) => aliases[0] ?? pid).join(", ");
}

/** The facts that are others than in the release before. */
function changesOf(release: Release, before: Release | undefined): string[] {
  const names = Object.keys(release.facts) as (keyof ReleaseFacts)[];
  const changed = names.filter(
    (name) => before !== undefined && JSON.stringify(release.facts[name]) !== JSON.stringify(before.facts[name]),
  );
  if (changed.length === 0) return [];
  return [
    release.id,
    ...changed.map((name) => `  ${name}: ${valueText(release.facts[name])} (${release.sources[name]})`),
  ];
}

/** A fact's value in short; a whole policy is only named. */
function valueText(value: ReleaseFacts[keyof ReleaseFacts]): string {
  if (value === undefined) return "none";
  if (typeof value !== "object") return String(value);
  return "classes" in value ? "a policy" : JSON.stringify(value);
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)) + GAP);
  return all.map((row) => `${tableRow(row, widths).trimEnd()}\n`).join("");
}
