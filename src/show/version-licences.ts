import { linesOf } from "../device/config/config.ts";
import { bootLevels } from "../device/settings-licensing.ts";
import { smartLicensingStatus } from "./license/version-status.ts";
import type { View } from "./view.ts";

type Suite = NonNullable<View["platform"]["suites"]>[number];
type Package = NonNullable<View["platform"]["technologyPackages"]>[number];

const SUITE_WIDTHS = [22, 22, 15, 22] as const;
const PACKAGE_WIDTHS = [17, 17, 17] as const;
const SMART_WIDTHS = [15, 13, 19, 18] as const;
const TYPE = "Smart License";
const NONE = "None";

/** The licence part of `show version`: what the platform licenses, its throughput, and the licensing model (FORMATS §3.18). */
export function licencePart(view: View): readonly string[] {
  const { throughputKbps } = view.platform;
  const status = smartLicensingStatus(view);
  return [
    ...packagePart(view),
    ...(throughputKbps === undefined ? [] : [`The current throughput level is ${throughputKbps} kbps `, "", ""]),
    ...(status === undefined ? [] : [`Smart Licensing Status: ${status}`, ""]),
  ];
}

/** How the platform tells its packages. */
function packagePart(view: View): readonly string[] {
  const { licenceDisplay, suites, technologyPackages } = view.platform;
  const [now, next] = [view.device.bootLevels.at(-1) ?? "", bootLevels(view.device.config).at(-1) ?? ""];
  switch (licenceDisplay) {
    case "technology":
      return ["", "", ...(suites ? suiteTable(view, suites) : []), ...packageTable(view, technologyPackages ?? [])];
    case "level":
      return levelLines("", now, LEVEL_TYPES[view.release.facts.licensing], next);
    case "level-and-addon":
      return [...levelLines("", now, "Perpetual", next), ...levelLines("Addon ", "", "Subscription", "")];
    case "smart-packages":
      return smartPackages(now, next);
  }
}

/** What a licensing model calls the type of a boot level. */
const LEVEL_TYPES: Readonly<Record<View["release"]["facts"]["licensing"], string>> = {
  rtu: "RightToUse",
  legacy: "N/A(Smart License Enabled)",
  policy: "N/A(Smart License Enabled)",
};

function levelLines(kind: "" | "Addon ", now: string, type: string, next: string): readonly string[] {
  return [
    `${kind}License Level: ${now}`,
    `${kind}License Type: ${type}`,
    `Next reload ${kind.toLowerCase()}license Level: ${next}`,
    "",
  ];
}

/** The table of the Catalyst 8200 and 8300. */
function smartPackages(now: string, next: string): readonly string[] {
  const rule = "-".repeat(65);
  return [
    "",
    "",
    "Technology Package License Information: ",
    "",
    rule,
    row(["Technology", "Type", "Technology-package", "Technology-package"], SMART_WIDTHS),
    row(["", "", "Current", "Next Reboot"], SMART_WIDTHS),
    rule,
    row([TYPE, "Perpetual", now || NONE, next || NONE], SMART_WIDTHS),
    row([TYPE, "Subscription", NONE, NONE], SMART_WIDTHS),
    "",
  ];
}

/** Suites in force and those of the next boot; the packages of each below it. */
function suiteTable(view: View, suites: readonly Suite[]): readonly string[] {
  const [now, next] = [view.device.bootLevels, nextBoot(view)];
  const rule = "-".repeat(80);
  return [
    "Suite License Information for Module:'esg' ",
    "",
    rule,
    row(["Suite", "Suite Current", "Type", "Suite Next reboot"], SUITE_WIDTHS),
    rule,
    ...suites.flatMap(({ name, packages }) => [
      row([name, chosen(now, name), TYPE, chosen(next, name)], SUITE_WIDTHS),
      ...packages,
      "",
    ]),
    "",
  ];
}

/** Technology packages in force and those of the next boot. */
function packageTable(view: View, packages: readonly Package[]): readonly string[] {
  const [now, next] = [view.device.bootLevels, nextBoot(view)];
  const state = (levels: readonly string[], item: Package) =>
    item.always ? item.package : chosen(levels, item.package);
  return [
    "Technology Package License Information: ",
    "",
    "-".repeat(65),
    "Technology    Technology-package           Technology-package",
    "              Current       Type           Next reboot  ",
    "-".repeat(66),
    ...packages.map((item) => row([item.technology, state(now, item), TYPE, state(next, item)], PACKAGE_WIDTHS)),
    "",
  ];
}

/** Levels and suites that the configuration asks for, from the next boot on. */
function nextBoot({ device: { config } }: View): readonly string[] {
  const suites = linesOf(config, "config license boot suite").map((line) => line.text.split(" ")[3] ?? "");
  return [...bootLevels(config), ...suites];
}

function chosen(levels: readonly string[], name: string): string {
  return levels.includes(name) ? name : NONE;
}

function row(cells: readonly string[], widths: readonly number[]): string {
  return cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("");
}
