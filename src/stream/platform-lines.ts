/** One platform in words, for `cubelab platforms`. */
import type { BootLevel, Platform, PlatformLicence, Throughput } from "../releases/platform.ts";

const LABEL_WIDTH = 14;

/** Its name, then a line for each thing that its table says. */
export function platformLines(platform: Platform): string[] {
  const { pid, bootLevels, bootSuites, addons, throughput, memoryAdd, hsec, redundancyLicence } = platform;
  const told: readonly (readonly [label: string, text: string | undefined])[] = [
    ["boot levels", levelsText(bootLevels)],
    ["boot suites", bootSuites && levelsText(bootSuites)],
    ["addons", addons && Object.keys(addons).join(", ")],
    ["throughput", throughput && throughputText(throughput)],
    ["memory", memoryAdd && `platform memory add ${memoryAdd[0]} to ${memoryAdd[1]}`],
    ["HSEC", hsec && hsecText(hsec)],
    ["redundancy", redundancyLicence && licenceText(redundancyLicence)],
    ["source", platform.source],
    ["proposed", platform.unattested.join(", ") || undefined],
  ];
  return [
    pid,
    ...told.flatMap(([label, text]) => (text === undefined ? [] : [`  ${label.padEnd(LABEL_WIDTH)}${text}`])),
  ];
}

function levelsText(levels: Readonly<Record<string, BootLevel>>): string {
  return Object.entries(levels)
    .map(([name, level]) => {
      const below = level.includes === undefined ? "" : `, takes in ${level.includes.join(", ")}`;
      return `${name} (${level.tag}${below})`;
    })
    .join("; ");
}

function licenceText({ name, tag }: PlatformLicence): string {
  return `${name} (${tag})`;
}

function throughputText({ command, values, licence }: Throughput): string {
  const typed = values.map((value) => value.typed).join(", ");
  const needs =
    licence === undefined ? "the boot level's licence names it" : `above the first: ${licenceText(licence)}`;
  return `platform hardware throughput ${command} ${typed}; ${needs}`;
}

function hsecText({ licence, secureSessions, mbps }: NonNullable<Platform["hsec"]>): string {
  const limits = [
    ...(secureSessions === undefined ? [] : [`${secureSessions} secure sessions`]),
    ...(mbps === undefined ? [] : [`${mbps} Mbps`]),
  ];
  return `above ${limits.join(" or ")}: ${licenceText(licence)}`;
}
