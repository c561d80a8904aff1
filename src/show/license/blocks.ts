/** The blocks that `show license status`, `all` and `tech support` share (FORMATS §3.1, §3.3), as lines. */
import type { Instant } from "../../clock/instant.ts";
import { transportSettings } from "../../device/settings-licensing.ts";
import { type ReportingFields, usageReporting } from "../../licensing/policy/reporting.ts";
import type { LicenceClass, PolicyDays } from "../../releases/policies.ts";
import { licenseDate } from "../../text/dates.ts";
import type { View } from "../view.ts";

export const NONE = "<none>";
export const EMPTY = "<empty>";

/** A date, or `<none>`. */
export const when = (view: View, at: Instant | undefined): string =>
  at === undefined ? NONE : licenseDate(at, view.zone);
export const enabled = (on: boolean): string => (on ? "ENABLED" : "DISABLED");

/** Blocks of lines with one blank line between them. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string[] {
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}

/** A section title of `all` and `tech support`, underlined with `=`. */
export const titled = (title: string, underline = title.length): string[] => [title, "=".repeat(underline)];

export function utilityBlock(view: View): string[] {
  return ["Utility:", `  Status: ${enabled(transportSettings(view.device.config).utility)}`];
}

export function policyModeBlock(view: View): string[] {
  const mode = view.release.facts.reportingMode ? ["  Reporting Mode: STANDARD"] : [];
  return ["Smart Licensing Using Policy:", "  Status: ENABLED", ...mode];
}

/** From 17.7; earlier releases print no such block. */
export function accountBlock(view: View): string[] {
  if (!view.release.facts.accountInformation) return [];
  const { account } = view.device.agent;
  if (account === undefined) return ["Account Information:", `  Smart Account: ${NONE}`, `  Virtual Account: ${NONE}`];
  return [
    "Account Information:",
    `  Smart Account: ${account.smart} As of ${when(view, account.asOf)}`,
    `  Virtual Account: ${account.virtual}`,
  ];
}

const CLASS_TITLES: readonly (readonly [LicenceClass, string])[] = [
  ["perpetual", "Unenforced/Non-Export Perpetual Attributes:"],
  ["subscription", "Unenforced/Non-Export Subscription Attributes:"],
  ["enforced", "Enforced (Perpetual/Subscription) License Attributes:"],
  ["export", "Export (Perpetual/Subscription) License Attributes:"],
];

export function policyBlock(view: View): string[] {
  const { policy } = view.device.agent;
  const days = ({ days: n, source }: PolicyDays): string => `${n} (${source})`;
  const inUse =
    policy.installed === undefined
      ? ["  Policy in use: Merged from multiple sources."]
      : [`  Policy in use: Installed On ${when(view, policy.installed.at)}`, `  Policy name: ${policy.installed.name}`];
  const { ackRequired } = policy;
  return [
    "Policy:",
    ...inUse,
    `  Reporting ACK required: ${ackRequired.value ? "yes" : "no"} (${ackRequired.source})`,
    ...CLASS_TITLES.flatMap(([name, title]) => [
      `  ${title}`,
      `    First report requirement (days): ${days(policy.classes[name].first)}`,
      `    Reporting frequency (days): ${days(policy.classes[name].frequency)}`,
      `    Report on change (days): ${days(policy.classes[name].change)}`,
    ]),
  ];
}

export function miscellaneousBlock(view: View): string[] {
  return ["Miscellaneous:", `  Custom Id: ${transportSettings(view.device.config).customId || EMPTY}`];
}

/** `interval` adds to the line of the interval: what tech support tells behind it. */
export function usageReportingBlock(view: View, interval: (fields: ReportingFields) => string = () => ""): string[] {
  const fields = usageReporting(view.device.agent, transportSettings(view.device.config));
  const days = fields.interval === 0 ? "0 (no reporting)" : `${fields.interval}  days`;
  return [
    "Usage Reporting:",
    `  Last ACK received: ${when(view, fields.lastAck)}`,
    `  Next ACK deadline: ${when(view, fields.deadline)}`,
    `  Reporting push interval: ${days}${interval(fields)}`,
    `  Next ACK push check: ${when(view, fields.ackCheck)}`,
    `  Next report push: ${when(view, fields.nextPush)}`,
    `  Last report push: ${when(view, fields.lastPush)}`,
    `  Last report file write: ${when(view, fields.lastFileWrite)}`,
  ];
}

export function trustBlock(view: View): string[] {
  return [`Trust Code Installed: ${when(view, view.device.agent.trust?.installedAt)}`];
}

export function exportKeyBlock(): string[] {
  return ["Export Authorization Key:", "  Features Authorized:", `    ${NONE}`];
}

export function productBlock(view: View): string[] {
  return [...titled("Product Information"), udiLine(view)];
}

/** `UDI: PID:…,SN:…`, as every licensing command prints it. */
export function udiLine(view: View): string {
  return `UDI: PID:${view.device.platform},SN:${view.device.serial}`;
}

export function agentVersionBlock(view: View): string[] {
  return [...titled("Agent Version"), `Smart Agent for Licensing: ${view.release.agentVersion}`];
}

/** Agents with the licence conversion tell of pushes and exports first, and indent by less. */
export function authorizationsBlocks(view: View): string[][] {
  const { platform, serial } = view.device;
  const title = titled("License Authorizations");
  const indent = view.release.facts.licenseConversion ? "    " : "      ";
  const overall = ["Overall status:", `  Active: PID:${platform},SN:${serial}`, `${indent}Status: NOT INSTALLED`];
  const told = pushedAndExported(view);
  return told.length > 0 ? [[...title, ...told], overall] : [[...title, ...overall]];
}

/** The conversion of older licences, where the agent has one; there is nothing to convert here. */
export function conversionBlock(view: View): string[] {
  if (!view.release.facts.licenseConversion) return [];
  const told = pushedAndExported(view).map((line) => `  ${line}`);
  return ["License Conversion:", "  Automatic Conversion Enabled: True", "  Status: Not started", ...told];
}

/** What agents with the licence conversion tell of data that went elsewhere. */
export function pushedAndExported(view: View): string[] {
  return view.release.facts.licenseConversion ? [`Last Data Push: ${NONE}`, `Last File Export: ${NONE}`] : [];
}

export function purchasedBlock(): string[] {
  return ["Purchased Licenses:", "  No Purchase Information Available"];
}
