/**
 * `show license`, `show license feature` and `show license detail`: the features of an image that are used by right
 * (COMMANDS §1.3). The layouts are from general knowledge.
 */
import { hsecConfigured } from "../../device/licensing/hsec.ts";
import { agreementAccepted } from "../../device/settings/licensing.ts";
import { satisfies, throughputLicence } from "../../releases/boot-levels.ts";
import { type ClassicKind, classicKind } from "../../releases/classic-features.ts";
import { tableRow } from "../../text/columns.ts";
import type { View } from "../view.ts";

const NAME_WIDTH = 31;
const DETAIL_NAME_WIDTH = 35;
const COLUMNS = [25, 13, 12, 15, 9];
const INDENT = " ".repeat(8);

/** An agreement that nobody accepted is for sixty days, and they have not begun. */
const EVALUATION = "8  weeks 4  days";

/** A feature as it stands. */
interface Feature {
  readonly index: number;
  readonly name: string;
  readonly kind: ClassicKind;
  readonly inUse: boolean;
  /** The agreement about all of them. */
  readonly accepted: boolean;
}

export function showLicenseFeatures(view: View): string {
  return featuresOf(view).map(entry).join("");
}

/** What each feature needs, and whether it is on. */
export function showLicenseFeature(view: View): string {
  const head = ["Feature name", "Enforcement", "Evaluation", "Subscription", "Enabled", "RightToUse"];
  const rows = featuresOf(view).map(({ name, kind, inUse }) => [
    name,
    said(kind !== "base"),
    said(kind === "right-to-use"),
    said(false),
    said(inUse),
    said(kind === "right-to-use"),
  ]);
  return [head, ...rows].map((cells) => `${tableRow(cells, COLUMNS)}\n`).join("");
}

/** Each licence and where it is stored, or that of one feature; nothing for a feature without a licence. */
export function showLicenseDetail(view: View, name?: string): string {
  return featuresOf(view)
    .filter((feature) => hasLicence(feature) && (name === undefined || feature.name === name))
    .map(detail)
    .join("");
}

const said = (yes: boolean): string => (yes ? "yes" : "no");

function featuresOf(view: View): readonly Feature[] {
  const accepted = agreementAccepted(view.device.config);
  return view.platform.classicFeatures.map((name, at) => {
    return { index: at + 1, name, kind: classicKind(name), inUse: isInUse(view, name), accepted };
  });
}

function isInUse({ platform, device }: View, name: string): boolean {
  const { throughput, config, bootLevels } = device;
  if (classicKind(name) === "base") return true;
  if (classicKind(name) === "export-controlled") return hsecConfigured(config);
  if (name === "throughput") {
    return throughput !== undefined && throughputLicence(platform, "legacy", throughput) !== undefined;
  }
  return satisfies(platform, bootLevels, name);
}

/** Export-controlled features have none until a file brings it, and no file does in the lab. */
const hasLicence = ({ kind }: Feature): boolean => kind !== "export-controlled";

function entry(feature: Feature): string {
  const { index, name, kind, accepted } = feature;
  const head = `Index ${index} Feature: ${name.padEnd(NAME_WIDTH)}\n`;
  if (!hasLicence(feature)) return head;
  const left = kind === "base" || accepted ? "Life time" : "Not Activated";
  return head + indented([`Period left: ${left}`, ...stateRows(feature)]);
}

function detail(feature: Feature): string {
  const { index, name, kind, accepted } = feature;
  const head = `${`Index: ${index}`.padEnd(16)}Feature: ${name.padEnd(DETAIL_NAME_WIDTH)}Version: 1.0\n`;
  const [type = "", state = "", ...rest] = stateRows(feature);
  const evaluation =
    kind === "base" || accepted
      ? []
      : [
          `    Evaluation total period: ${EVALUATION}`,
          `    Evaluation period left: ${EVALUATION}`,
          "    Period used: 0  minute  0  second",
        ];
  const store = `Store Name: ${kind === "base" ? "Primary" : "Built-In"} License Storage`;
  return head + indented([type, state, ...evaluation, ...rest, "Store Index: 0", store]);
}

/** What both tell of a licence. */
function stateRows({ kind, inUse, accepted }: Feature): readonly string[] {
  const granted = kind === "base" || accepted;
  const type = kind === "base" ? "Permanent" : accepted ? "RightToUse" : "EvalRightToUse";
  const state = [`Active, ${inUse ? "In Use" : "Not in Use"}`, ...(granted ? [] : ["EULA not accepted"])].join(", ");
  return [
    `License Type: ${type}`,
    `License State: ${state}`,
    "License Count: Non-Counted",
    `License Priority: ${inUse ? "Medium" : "None"}`,
  ];
}

const indented = (rows: readonly string[]): string => rows.map((row) => `${INDENT}${row}\n`).join("");
