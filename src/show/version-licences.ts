import { bootLevels } from "../device/settings-licensing.ts";
import type { View } from "./view.ts";

type Suite = NonNullable<View["platform"]["suites"]>[number];
type Package = NonNullable<View["platform"]["technologyPackages"]>[number];

const SUITE_WIDTHS = [22, 22, 15, 22] as const;
const PACKAGE_WIDTHS = [17, 17, 17] as const;
const TYPE = "Smart License";
const NONE = "None";

/** The licence part of `show version`: what the platform licenses, its throughput, and the licensing model (FORMATS §3.18). */
export function licencePart(view: View): readonly string[] {
  const { suites, technologyPackages, throughputKbps } = view.platform;
  return [
    "",
    "",
    ...(suites ? suiteTable(view, suites) : []),
    ...(technologyPackages ? packageTable(view, technologyPackages) : []),
    ...(throughputKbps === undefined ? [] : [`The current throughput level is ${throughputKbps} kbps `, "", ""]),
    ...(view.release.facts.licensing === "policy" ? ["Smart Licensing Status: Smart Licensing Using Policy", ""] : []),
  ];
}

/** Suites in force and those of the next boot; the packages of each below it. */
function suiteTable(view: View, suites: readonly Suite[]): readonly string[] {
  const [now, next] = [view.device.bootLevels, bootLevels(view.device.config)];
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
  const [now, next] = [view.device.bootLevels, bootLevels(view.device.config)];
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

function chosen(levels: readonly string[], name: string): string {
  return levels.includes(name) ? name : NONE;
}

function row(cells: readonly string[], widths: readonly number[]): string {
  return cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("");
}
