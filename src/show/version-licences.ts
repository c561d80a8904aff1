import { licensingOf } from "../device/licensing/licensing-model.ts";
import { throughputKbps } from "../device/licensing/throughput.ts";
import { smartLicensingStatus } from "./license/version-status.ts";
import type { View } from "./view.ts";

type Suite = NonNullable<View["platform"]["suites"]>[number];
type Package = NonNullable<View["platform"]["technologyPackages"]>[number];

const SUITE_WIDTHS = [22, 22, 15, 22] as const;
const PACKAGE_WIDTHS = [17, 17, 17] as const;
const SMART_WIDTHS = [15, 13, 19, 18] as const;
const TYPE = "Smart License";
const NONE = "None";

/**
 * The licence part of `show version`: what the platform licenses, its throughput, and the licensing model (FORMATS §3.18).
 * @param nextLevels boot levels that the configuration asks for
 */
export function licencePart(view: View, nextLevels: readonly string[]): readonly string[] {
  const status = smartLicensingStatus(view);
  return [
    ...packagePart(view, nextLevels),
    ...throughputPart(view),
    ...(status === undefined ? [] : [`Smart Licensing Status: ${status}`, ""]),
  ];
}

/** Two blank lines stand in front of the licensing model, whether a throughput is told or not. */
function throughputPart({ device, platform, release }: View): readonly string[] {
  if (!release.facts.throughputLine || platform.throughputKbps === undefined) {
    return licensingOf(device) === "rtu" ? [] : [""];
  }
  const kbps = throughputKbps(platform, device.throughput);
  return [`The current throughput level is ${kbps === undefined ? "unthrottled" : `${kbps} kbps `}`, "", ""];
}

/** How the platform tells its packages. */
function packagePart(view: View, nextLevels: readonly string[]): readonly string[] {
  const { licenceDisplay, suites, technologyPackages } = view.platform;
  const [now, next] = [levelAndAddon(view, view.device.bootLevels), levelAndAddon(view, nextLevels)];
  switch (licenceDisplay) {
    case "technology":
      return [
        "",
        "",
        ...(suites ? suiteTable(view, suites, nextLevels) : []),
        ...packageTable(view, technologyPackages ?? [], nextLevels),
      ];
    case "level":
      if (licensingOf(view.device) === "rtu") return rightToUse(now.level, next.level);
      return levelLines("", now.level, "N/A(Smart License Enabled)", next.level);
    case "level-and-addon":
      return [
        ...levelLines("", now.level, "Perpetual", next.level),
        ...levelLines("Addon ", now.addon, "Subscription", next.addon),
      ];
    case "smart-packages":
      return smartPackages(now, next);
  }
}

/** What a router of one level uses; empty for nothing. */
interface LevelAndAddon {
  readonly level: string;
  readonly addon: string;
}

function levelAndAddon({ platform: { addons = {} } }: View, inUse: readonly string[]): LevelAndAddon {
  const isAddon = (name: string) => name in addons;
  return { level: inUse.findLast((name) => !isAddon(name)) ?? "", addon: inUse.findLast(isAddon) ?? "" };
}

function levelLines(kind: "" | "Addon ", now: string, type: string, next: string): readonly string[] {
  return [
    `${kind}License Level: ${now}`,
    `${kind}License Type: ${type}`,
    `Next reload ${kind.toLowerCase()}license Level: ${next}`,
    "",
  ];
}

/** The form of releases in which a level is used by right. */
function rightToUse(now: string, next: string): readonly string[] {
  return ["", "License Type: RightToUse", `License Level: ${now}`, `Next reload license Level: ${next}`, ""];
}

/** The table of the Catalyst 8200 and 8300. */
function smartPackages(now: LevelAndAddon, next: LevelAndAddon): readonly string[] {
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
    row([TYPE, "Perpetual", now.level || NONE, next.level || NONE], SMART_WIDTHS),
    row([TYPE, "Subscription", now.addon || NONE, next.addon || NONE], SMART_WIDTHS),
    "",
  ];
}

/** What a licensing model calls the type of a package. */
function packageType({ device }: View): string {
  return licensingOf(device) === "rtu" ? "RightToUse" : TYPE;
}

/** Suites in force and those of the next boot; the packages of each below it. */
function suiteTable(view: View, suites: readonly Suite[], next: readonly string[]): readonly string[] {
  const now = view.device.bootLevels;
  const rule = "-".repeat(80);
  return [
    "Suite License Information for Module:'esg' ",
    "",
    rule,
    row(["Suite", "Suite Current", "Type", "Suite Next reboot"], SUITE_WIDTHS),
    rule,
    ...suites.flatMap(({ name, packages }) => [
      row([name, chosen(now, name), packageType(view), chosen(next, name)], SUITE_WIDTHS),
      ...packages,
      "",
    ]),
    "",
  ];
}

/** Technology packages in force and those of the next boot. */
function packageTable(view: View, packages: readonly Package[], next: readonly string[]): readonly string[] {
  const now = view.device.bootLevels;
  const state = (levels: readonly string[], item: Package) =>
    item.always ? item.package : chosen(levels, item.package);
  return [
    "Technology Package License Information: ",
    "",
    "-".repeat(65),
    "Technology    Technology-package           Technology-package",
    "              Current       Type           Next reboot  ",
    "-".repeat(66),
    ...packages.map((item) =>
      row([item.technology, state(now, item), packageType(view), state(next, item)], PACKAGE_WIDTHS),
    ),
    "",
  ];
}

function chosen(levels: readonly string[], name: string): string {
  return levels.includes(name) ? name : NONE;
}

function row(cells: readonly string[], widths: readonly number[]): string {
  return cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("");
}
