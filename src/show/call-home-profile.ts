/** `show call-home profile` (FORMATS §3.13). */
import type { ConfigLine } from "../device/config/config.ts";
import { type CallHomeProfile, callHomeProfiles, TAC_PROFILE } from "../device/settings/call-home.ts";
import { stableHex } from "../text/prng.ts";
import { byName } from "./call-home.ts";
import type { View } from "./view.ts";

const UNSET = "Not yet set up";
const COLUMN = 24;
const SEVERITY_COLUMN = 12;
/** Minutes between the configuration message and the inventory message in front of it. */
const INVENTORY_LEAD = 15;

/** A row of one of the two tables: what is sent from which severity on. */
type Row = readonly [what: string, severity: string];

type Extent = View["release"]["facts"]["callHomeGroups"];

/** What CiscoTAC-1 sends unless it says otherwise: how much of it differs by release. */
const TAC_GROUPS: Readonly<Record<Extent, readonly Row[]>> = {
  two: [
    ["crash", "debug"],
    ["inventory", "normal"],
  ],
  four: [
    ["crash", "debugging"],
    ["diagnostic", "minor"],
    ["environment", "warning"],
    ["inventory", "normal"],
  ],
};
const TAC_PATTERNS: Readonly<Record<Extent, readonly Row[]>> = {
  two: [[".*", "major"]],
  four: [
    ["APF-.-WLC_.*", "warning"],
    [".*", "major"],
  ],
};

/** All profiles, or the one of that name. */
export function showCallHomeProfiles(view: View, name: string | undefined): string {
  const all = byName(callHomeProfiles(view.device.config));
  const shown = name === undefined ? all : all.filter((profile) => profile.name === name);
  if (shown.length === 0) return `% Profile ${name} does not exist\n`;
  const blank = view.release.facts.callHomeLeadingBlank ? "\n" : "";
  return `${blank}${shown.map((profile) => profileBlock(view, profile).join("\n")).join("\n\n")}\n`;
}

function profileBlock(view: View, profile: CallHomeProfile): string[] {
  return [
    `Profile Name: ${profile.name}`,
    ...[
      `Profile status: ${profile.active ? "ACTIVE" : "INACTIVE"}`,
      `Profile mode: ${profile.anonymous ? "Anonymous Reporting Only" : "Full Reporting"}`,
      `Reporting Data: ${reportingData(profile)}`,
      `Preferred Message Format: ${profile.format}`,
      `Message Size Limit: ${profile.sizeLimit} Bytes`,
      `Transport Method: ${profile.transport}`,
      ...addresses(view, profile),
    ].map((line) => `    ${line}`),
    ...schedule(view, profile).flatMap((line) => ["", `    ${line}`]),
    "",
    ...table("Alert-group", groups(view, profile)),
    "",
    ...table("Syslog-Pattern", patterns(view, profile)),
  ];
}

function reportingData({ reportsCallHome, reportsLicensing }: CallHomeProfile): string {
  const data = [...(reportsCallHome ? ["Smart Call Home"] : []), ...(reportsLicensing ? ["Smart Licensing"] : [])];
  return data.length > 0 ? data.join(", ") : "N/A";
}

/** The addresses of the method in use under its name, the others below; a second address stands under the first. */
function addresses(view: View, { name, transport, httpAddresses, emailAddresses }: CallHomeProfile): string[] {
  const [own, other] = transport === "http" ? [httpAddresses, emailAddresses] : [emailAddresses, httpAddresses];
  const label = transport === "http" ? `${view.release.facts.callHomeAddressLabel}: ` : "Email address(es): ";
  const [first = UNSET, ...more] = own;
  const others = name === TAC_PROFILE && other.length === 0 ? ["default"] : other;
  return [
    `${label}${first}`,
    ...more.map((address) => " ".repeat(label.length) + address),
    ...(others.length > 0 ? [`Other address(es): ${others.join(" ")}`] : []),
  ];
}

/** A router picks day and time of its monthly messages itself, for good: here they follow from its serial number. */
function schedule(view: View, { name, subscriptions }: CallHomeProfile): string[] {
  if (name === TAC_PROFILE && subscriptions.length === 0) {
    const chosen = Number.parseInt(stableHex(`call-home ${view.device.serial}`, 8), 16);
    const day = (chosen % 28) + 1;
    const minutes = INVENTORY_LEAD + (Math.floor(chosen / 28) % (24 * 60 - INVENTORY_LEAD));
    const monthly = (what: string, at: number) =>
      `Periodic ${what} info message is scheduled every ${day} day of the month at ${clock(at)}`;
    return [monthly("configuration", minutes), monthly("inventory", minutes - INVENTORY_LEAD)];
  }
  return subscriptions.flatMap(({ text }) => {
    const [, group, rest] = /^subscribe-to-alert-group (\S+) periodic (.+)$/.exec(text) ?? [];
    return group === undefined || rest === undefined ? [] : [periodic(group, rest.split(" "))];
  });
}

function periodic(group: string, [unit = "", first = "", second = ""]: readonly string[]): string {
  const when =
    unit === "daily"
      ? `daily at ${first}`
      : unit === "weekly"
        ? `every ${first} at ${second}`
        : `every ${first} day of the month at ${second}`;
  return `Periodic ${group} info message is scheduled ${when}`;
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function groups({ release }: View, { name, subscriptions }: CallHomeProfile): readonly Row[] {
  if (name === TAC_PROFILE && subscriptions.length === 0) return TAC_GROUPS[release.facts.callHomeGroups];
  // What is sent by the calendar is told above the table.
  return subscriptions
    .filter(({ text }) => !text.includes(" periodic "))
    .map((line): Row => [word(line, 1), severity(line)])
    .filter(([group]) => group !== "syslog")
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function patterns({ release }: View, { name, subscriptions }: CallHomeProfile): readonly Row[] {
  if (name === TAC_PROFILE && subscriptions.length === 0) return TAC_PATTERNS[release.facts.callHomeGroups];
  return subscriptions
    .filter((line) => word(line, 1) === "syslog")
    .map((line): Row => [String(line.values[0] ?? ".*"), severity(line)]);
}

const word = ({ text }: ConfigLine, index: number): string => text.split(" ")[index] ?? "";

const severity = ({ text }: ConfigLine): string => / severity (\S+)/.exec(text)?.[1] ?? "normal";

function table(heading: string, rows: readonly Row[]): string[] {
  const shown: readonly Row[] = rows.length > 0 ? rows : [["N/A", "N/A"]];
  return [
    `    ${heading.padEnd(COLUMN)}  Severity`,
    `    ${"-".repeat(COLUMN)}  ${"-".repeat(SEVERITY_COLUMN)}`,
    ...shown.map(([what, from]) => `    ${what.padEnd(COLUMN)}  ${from.padEnd(SEVERITY_COLUMN)}`),
  ];
}
