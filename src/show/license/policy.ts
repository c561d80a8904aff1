/** `Policy:` and `Usage Reporting:`, in the standard form and in that of the images of spring 2020 (FORMATS §3.1). */
import { transportSettings } from "../../device/settings/licensing.ts";
import { type ReportingFields, usageReporting } from "../../licensing/policy/reporting.ts";
import type { Policy } from "../../licensing/types.ts";
import type { LicenceClass, PolicyDays } from "../../releases/policies.ts";
import type { View } from "../view.ts";
import { when } from "./blocks.ts";

/** The instant from which the images of spring 2020 date the policy that they bring. */
const NEVER_INSTALLED = 0;

type Titles = readonly (readonly [LicenceClass, string])[];

const TITLES: Titles = [
  ["perpetual", "Unenforced/Non-Export Perpetual Attributes:"],
  ["subscription", "Unenforced/Non-Export Subscription Attributes:"],
  ["enforced", "Enforced (Perpetual/Subscription) License Attributes:"],
  ["export", "Export (Perpetual/Subscription) License Attributes:"],
];

const EARLY_TITLES: Titles = [
  ["perpetual", "Perpetual Attributes:"],
  ["subscription", "Subscription Attributes:"],
  ["enforced", "Enforced License Attributes:"],
  ["export", "Export License Attributes:"],
];

const MERGED = "Merged from multiple sources.";

export function policyBlock(view: View): string[] {
  return view.release.facts.policyStatus === "early" ? earlyPolicy(view) : standardPolicy(view);
}

function standardPolicy(view: View): string[] {
  const { policy } = view.device.agent;
  const { ackRequired, installed } = policy;
  const inUse =
    installed === undefined
      ? [`  Policy in use: ${MERGED}`]
      : [`  Policy in use: Installed On ${when(view, installed.at)}`, `  Policy name: ${installed.name}`];
  return [
    "Policy:",
    ...inUse,
    `  Reporting ACK required: ${ackRequired.value ? "yes" : "no"} (${ackRequired.source})`,
    ...classLines(policy, TITLES),
  ];
}

/** What these images print of a policy that was installed is not attested. */
function earlyPolicy(view: View): string[] {
  const { policy } = view.device.agent;
  const { ackRequired, installed } = policy;
  return [
    "Policy:",
    `  Policy in use: ${installed?.name ?? MERGED}`,
    `  Installed Time: ${when(view, installed?.at ?? NEVER_INSTALLED)}`,
    `  Reporting ACK required: ${ackRequired.value ? "yes" : "no"}`,
    ...classLines(policy, EARLY_TITLES),
  ];
}

function classLines({ classes }: Policy, titles: Titles): string[] {
  const days = ({ days: n, source }: PolicyDays): string => `${n} (${source})`;
  return titles.flatMap(([name, title]) => [
    `  ${title}`,
    `    First report requirement (days): ${days(classes[name].first)}`,
    `    Reporting frequency (days): ${days(classes[name].frequency)}`,
    `    Report on change (days): ${days(classes[name].change)}`,
  ]);
}

/** `interval` adds to the line of the interval: what tech support tells behind it. */
export function usageReportingBlock(view: View, interval: (fields: ReportingFields) => string = () => ""): string[] {
  const fields = usageReporting(view.device.agent, transportSettings(view.device.config));
  const early = view.release.facts.policyStatus === "early";
  return [
    "Usage Reporting:",
    `  Last ACK received: ${when(view, fields.lastAck)}`,
    `  Next ACK deadline: ${when(view, fields.deadline)}`,
    early
      ? `  Reporting Interval: ${fields.interval} `
      : `  Reporting push interval: ${every(fields)}${interval(fields)}`,
    `  Next ACK push check: ${when(view, fields.ackCheck)}`,
    `  Next report push: ${when(view, fields.nextPush)}`,
    `  Last report push: ${when(view, fields.lastPush)}`,
    `  Last report file write: ${when(view, fields.lastFileWrite)}`,
    ...(early ? [`  Last report pull: ${when(view, fields.lastPull)}`] : []),
  ];
}

function every({ interval }: ReportingFields): string {
  return interval === 0 ? "0 (no reporting)" : `${interval}  days`;
}
