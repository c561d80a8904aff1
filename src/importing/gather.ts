/** What the outputs of one router say, gathered. The lab is built from it in compose.ts. */
import { type Data, type DataMap, fieldsOf, isMap, parseShow } from "../parse/index.ts";
import { type Printed, printedDate } from "./moments.ts";
import {
  known as defined,
  type GivenAuthorization,
  type GivenRegistration,
  isCut,
  readRegistration,
} from "./registration.ts";
import type { ImportedCommand, Section } from "./sections.ts";

/** Days of one class of a policy, as printed. */
export interface GivenClass {
  readonly first: string;
  readonly frequency: string;
  readonly change: string;
}

export interface GivenLicence {
  readonly name: string;
  readonly tag: string;
  readonly count: number;
  readonly term: string;
  readonly description?: string;
  readonly status?: string;
}

interface GivenRecord {
  readonly at: Printed;
  readonly count: number;
}

/** What is known of a router. Dates are as printed: the zone is known last. */
export interface Gathered {
  readonly hostname?: string;
  readonly platform?: string;
  readonly serial?: string;
  /** What `show version` calls the processor's; the chassis's own, where it is known, counts more. */
  readonly boardId?: string;
  readonly release?: string;
  /** What it booted: `bootflash:packages.conf`. */
  readonly image?: string;
  /** Text of the configuration, without what a router prints around it. */
  readonly config?: string;
  readonly uptime?: string;
  /** What its clock showed when the outputs were made. */
  readonly now?: Printed;
  readonly transport?: DataMap;
  readonly policy?: {
    readonly name: string;
    readonly installed: Printed;
    readonly ackRequired: string;
    readonly classes: readonly GivenClass[];
  };
  readonly account?: { readonly smart: string; readonly virtual: string; readonly asOf: Printed };
  readonly trust?: Printed;
  /** Present where usage reporting was told, with those moments that are not `<none>`. */
  readonly reporting?: Readonly<Partial<Record<ReportingMoment, Printed>>>;
  readonly licences?: readonly GivenLicence[];
  /** Whether `show license usage` began with `License Authorization:`, where it was given. */
  readonly usageHeader?: boolean;
  /** What CUBE recorded of its use, newest first, where rows are records. */
  readonly records?: Readonly<Partial<Record<"standard" | "enhanced", readonly GivenRecord[]>>>;
  /** Days between reports, as they were printed. */
  readonly interval?: number;
  readonly agentVersion?: string;
  /** The router registers. */
  readonly registration?: GivenRegistration;
  readonly authorization?: GivenAuthorization;
  /** Smart Licensing is turned off: licences are used by right. */
  readonly byRight?: true;
}

export type ReportingMoment = "lastAck" | "deadline" | "ackCheck" | "nextPush" | "lastPush" | "lastFileWrite";

const REPORTING: Readonly<Record<ReportingMoment, string>> = {
  lastAck: "Last ACK received",
  deadline: "Next ACK deadline",
  ackCheck: "Next ACK push check",
  nextPush: "Next report push",
  lastPush: "Last report push",
  lastFileWrite: "Last report file write",
};

const CLASSES = [
  "Unenforced/Non-Export Perpetual Attributes",
  "Unenforced/Non-Export Subscription Attributes",
  "Enforced (Perpetual/Subscription) License Attributes",
  "Export (Perpetual/Subscription) License Attributes",
];

/** Everything that the sections say; where several say the same, the later one, but licence names whole rather than cut off. */
export function gather(sections: readonly Section[]): Gathered {
  let known: Gathered = {};
  for (const { command, text, prompt } of sections) {
    if (command === undefined) continue;
    const [header = ""] = /^(?:Time source is |No time source, ).*$/m.exec(text) ?? [];
    const shown = printedDate(header);
    const { licences, ...read } = readers[command](text, known);
    const isWorse = licences?.some(isCut) && known.licences !== undefined && !known.licences.some(isCut);
    known = {
      ...known,
      ...(prompt === undefined ? {} : { hostname: prompt }),
      ...(shown === undefined ? {} : { now: shown }),
      ...read,
      ...(licences === undefined || isWorse ? {} : { licences }),
    };
  }
  return known;
}

const readers: Readonly<Record<ImportedCommand, (text: string, known: Gathered) => Gathered>> = {
  "show running-config": (text) => {
    const config = configText(text);
    const [, hostname] = /^hostname (\S+)$/m.exec(config) ?? [];
    return { config, ...(hostname === undefined ? {} : { hostname }) };
  },
  "show version": (text) => {
    const data = parseShow("show version", text) ?? {};
    return defined({
      hostname: textAt(data, "Host Name"),
      release: textAt(data, "Version"),
      image: textAt(data, "System image file"),
      platform: textAt(data, "Platform"),
      uptime: textAt(data, "Uptime"),
      boardId: textAt(data, "Serial number"),
    });
  },
  "show inventory": (text) => {
    const parts = parseShow("show inventory", text)?.Inventory;
    const chassis = Array.isArray(parts)
      ? parts.find((part) => isMap(part) && /^chassis/i.test(String(part.Name)))
      : undefined;
    return isMap(chassis ?? null) ? unit(chassis as DataMap) : {};
  },
  "show license all": readLicense,
  "show license status": readLicense,
  "show license summary": readLicense,
  "show license usage": (text, known) => ({
    ...readLicense(text, known),
    usageHeader: /^\s*License Authorization:/m.test(text),
  }),
  "show license tech support": readLicense,
  "show license udi": readLicense,
  "show voice sip license status": (text) => {
    const data = parseShow("show voice sip license status", text) ?? {};
    const now = printedDate(textAt(data, "Current Time") ?? "");
    return { ...(now === undefined ? {} : { now }), ...recordsIn(data) };
  },
  "show clock": (text) => {
    const now = printedDate(text);
    return now === undefined ? {} : { now };
  },
};

/** `Recent use of license(s) for …` and its rows. Requests have results, which the lab works out. */
function recordsIn(data: DataMap): Gathered {
  const tables = Object.entries(data).flatMap(([title, rows]) => {
    if (!title.startsWith("Recent use") || !Array.isArray(rows)) return [];
    const records = rows.flatMap((row: Data) => {
      const at = isMap(row) ? printedDate(String(row.Timestamp)) : undefined;
      return at === undefined || !isMap(row) ? [] : [{ at, count: Number(row.Count) }];
    });
    return [[/Enhanced|_RED|_ENH/.test(title) ? "enhanced" : "standard", records] as const];
  });
  return tables.length === 0 ? {} : { records: Object.fromEntries(tables) };
}

function readLicense(text: string, known: Gathered): Gathered {
  const data = parseShow("show license all", text) ?? {};
  const [transport, udi] = [mapAt(data, "Transport"), mapAt(data, "UDI")];
  const [usage] = fieldsOf(data, "License Usage").map(({ value }) => value);
  const trust = trustOf(data);
  const now = printedDate(textAt(data, "Current time") ?? "");
  return {
    ...(transport === undefined || transport.Type === undefined ? {} : { transport }),
    ...(udi === undefined ? {} : unit(udi)),
    ...policyOf(data),
    ...accountOf(data),
    ...(trust === undefined ? {} : { trust }),
    ...reportingOf(data),
    ...(Array.isArray(usage) ? { licences: usage.flatMap(licenceOf) } : {}),
    ...readRegistration(data, known),
    ...(fieldsOf(data, "Smart Licensing")[0]?.value === "DISABLED" ? { byRight: true } : {}),
    ...defined<Gathered>({ agentVersion: textAt(data, "Smart Agent for Licensing") }),
    ...(now === undefined ? {} : { now }),
  };
}

/** One for a router alone; of a pair the first. */
function trustOf(data: DataMap): Printed | undefined {
  const [value] = fieldsOf(data, "Trust Code Installed").map((field) => field.value);
  const first = Array.isArray(value) ? (value[0] as Data) : value;
  return printedDate(isMap(first ?? null) ? String((first as DataMap).Status) : String(first ?? ""));
}

function policyOf(data: DataMap): Gathered {
  const policy = mapAt(data, "Policy");
  const installed = printedDate(String(policy?.["Policy in use"] ?? ""));
  if (policy === undefined || installed === undefined) return {};
  const classes = CLASSES.map((title) => {
    const part = policy[title];
    const at = (label: string) => (isMap(part ?? null) ? String((part as DataMap)[label]) : "0 (CISCO default)");
    return {
      first: at("First report requirement (days)"),
      frequency: at("Reporting frequency (days)"),
      change: at("Report on change (days)"),
    };
  });
  const ackRequired = String(policy["Reporting ACK required"] ?? "yes (CISCO default)");
  return { policy: { name: String(policy["Policy name"] ?? "Custom Policy"), installed, ackRequired, classes } };
}

function accountOf(data: DataMap): Gathered {
  const account = mapAt(data, "Account Information");
  const [, smart, date = ""] = /^(.*) As of (.*)$/.exec(String(account?.["Smart Account"] ?? "")) ?? [];
  const asOf = printedDate(date);
  if (smart === undefined || asOf === undefined) return {};
  return { account: { smart, virtual: String(account?.["Virtual Account"] ?? ""), asOf } };
}

function reportingOf(data: DataMap): Gathered {
  const told = fieldsOf(data, "Usage Reporting")
    .map(({ value }) => value)
    .find((value): value is DataMap => isMap(value) && "Last ACK received" in value);
  if (told === undefined) return {};
  const moments = Object.entries(REPORTING).flatMap(([key, label]) => {
    const at = printedDate(String(told[label] ?? ""));
    return at === undefined ? [] : [[key, at] as const];
  });
  const [, interval] = /^(\d+)\s+days/.exec(String(told["Reporting push interval"] ?? "")) ?? [];
  return {
    reporting: Object.fromEntries(moments),
    ...(interval === undefined ? {} : { interval: Number(interval) }),
  };
}

function licenceOf(entry: Data): GivenLicence[] {
  if (!isMap(entry)) return [];
  const name = String(entry["Feature Name"] ?? entry.License ?? "");
  const tag = String(entry["Entitlement tag"] ?? entry["Entitlement Tag"] ?? "");
  const count = Number(entry.Count ?? 0);
  // Tech support lists what is not in use, too.
  if (count === 0) return [];
  const [description, status] = [nonEmpty(entry.Description), nonEmpty(entry.Status)];
  return [
    defined<GivenLicence>({
      name,
      tag,
      count,
      term: String(entry["License type"] ?? "Perpetual"),
      description,
      status,
    }),
  ];
}

function unit(data: DataMap): Gathered {
  return defined({ platform: nonEmpty(data.PID), serial: nonEmpty(data.SN) });
}

/** From the first line of the configuration to its `end`. */
function configText(text: string): string {
  const rows = text.split("\n").map((row) => row.trimEnd());
  const first = rows.findIndex((row) => /^(?:version \d|hostname |service |!)/.test(row));
  const end = rows.lastIndexOf("end");
  return `${rows
    .slice(Math.max(first, 0), end < 0 ? rows.length : end + 1)
    .join("\n")
    .trim()}\n`;
}

function mapAt(data: DataMap, name: string): DataMap | undefined {
  return fieldsOf(data, name)
    .map(({ value }) => value)
    .find(isMap);
}

function textAt(data: DataMap, name: string): string | undefined {
  const [field] = fieldsOf(data, name);
  return field === undefined ? undefined : nonEmpty(field.value);
}

const nonEmpty = (value: Data | undefined): string | undefined =>
  value === undefined || value === null || value === "" || typeof value === "object" ? undefined : String(value);
