/** A lab file from what is known of a router: inputs only, so that it can be read and changed. */
import { parseDuration } from "../clock/duration.ts";
import { formatIso, HOUR, type Instant, MINUTE } from "../clock/instant.ts";
import { UTC, type Zone } from "../clock/zone.ts";
import { engine } from "../commands/boot.ts";
import { isInstallMode } from "../device/install.ts";
import { zoneOf } from "../device/settings/settings.ts";
import { buildLab } from "../lab/create.ts";
import { DEFAULT_DATE, defaultLab, defaultStartup } from "../lab/default-lab.ts";
import type { Data } from "../parse/index.ts";
import { platformOf } from "../releases/platforms.ts";
import { ACCOUNT_POLICIES } from "../releases/policies.ts";
import { releaseOf } from "../releases/releases.ts";
import { platformFor, releaseFor } from "./choose.ts";
import type { Gathered, GivenLicence } from "./gather.ts";
import { momentOf, type Printed } from "./moments.ts";
import { comingDates, isCut, pastDates, registeringLicensing, registeringServer } from "./registration.ts";
import * as wording from "./wording.ts";

/** The device of a lab file, and what could not be taken over. */
export interface Composed {
  readonly file: Readonly<Record<string, unknown>>;
  readonly remarks: readonly string[];
}

/** How long before the last thing that happened to it nothing is known of a router. */
const AFTERWARDS = MINUTE;

/** Days between reports where nothing else is configured. */
const DEFAULT_INTERVAL = 30;

/** Names of the licences for trunk sessions, and what they count. */
const SESSIONS: Readonly<Record<string, "standard" | "enhanced" | "vgw">> = {
  CUBE_T_STD: "standard",
  CUBE_TS_STD: "standard",
  CUBE_T_RED: "enhanced",
  CUBE_TS_ENH: "enhanced",
  VGW_T_STD: "vgw",
};

/** The lab file, on the release that was told, or on `release`. */
export function compose(known: Gathered, other?: string): Composed {
  const remarks: string[] = [];
  const platform = platformFor(known, remarks);
  const release = releaseFor(known, platform, other, remarks);
  const { zone, lines } = zoneFor(known);
  const at = (date: Printed | undefined): Instant | undefined =>
    date === undefined ? undefined : momentOf(date, zone);
  const date = at(known.now) ?? dateOf(known, at) ?? DEFAULT_DATE;
  const { facts } = releaseOf(release);
  const hasPolicy = facts.licensing === "policy";
  const boot = bootOf(known, date);
  for (const { name, tag } of known.licences?.filter(isCut) ?? []) remarks.push(wording.cutName(name, tag));
  const licensing = hasPolicy ? licensingOf(known, at) : registeringLicensing(known, at, date);
  const { status = "UNREGISTERED" } = known.registration ?? {};
  if (licensing === undefined && status !== "UNREGISTERED") remarks.push(wording.registration(status));
  // Before that the licences are as many as are configured, whatever the calls.
  const isCounted = facts.cubeLicensing === "dynamic" || facts.cubeLicensing === "recorded";
  const calls = isCounted ? callsOf(known.licences ?? [], date) : [];
  const serial = known.serial ?? known.boardId ?? "";
  const device = {
    ...(known.hostname === undefined ? {} : { name: known.hostname }),
    platform,
    release,
    ...(/^[A-Z0-9]{4,20}$/.test(serial) ? { serial } : {}),
    boot: formatIso(calls.length === 0 ? boot : Math.min(boot, Date.parse(calls[0]?.at ?? "") - MINUTE)),
    ...(known.image !== undefined && isInstallMode(known.image) ? { mode: "install" } : {}),
    startup: startupOf(known, { platform, release }, lines),
    ...(calls.length === 0 ? {} : { calls }),
    ...(licensing === undefined ? {} : { licensing }),
  };
  const server = hasPolicy ? serverOf(known) : registeringServer(known, release);
  return {
    file: { date: formatIso(date), devices: [device], ...(server === undefined ? {} : { licenceServer: server }) },
    remarks,
  };
}

/** The zone of the configuration. Without one, the name that dates have, as if it were UTC, and the line that says so. */
function zoneFor(known: Gathered): { readonly zone: Zone; readonly lines: readonly string[] } {
  if (known.config !== undefined) {
    const spec = defaultLab();
    const lab = buildLab(
      { ...spec, devices: spec.devices.map((one) => ({ ...one, startup: known.config ?? "" })) },
      engine,
    );
    const [device] = Object.values(lab.devices);
    return { zone: device === undefined ? UTC : zoneOf(device.config), lines: [] };
  }
  const name = datesOf(known).map(({ zone }) => zone)[0] ?? UTC.name;
  if (name === UTC.name) return { zone: UTC, lines: [] };
  return { zone: { name, offsetMinutes: 0 }, lines: [`clock timezone ${name} 0`] };
}

function datesOf(known: Gathered): readonly Printed[] {
  const { now, trust, reporting = {}, policy, account } = known;
  const told = [now, trust, ...Object.values(reporting), policy?.installed, account?.asOf];
  return [...told, ...pastDates(known), ...comingDates(known)].filter((one) => one !== undefined);
}

/** A little after the last thing that is known to have happened, or before the first that is to come. */
function dateOf(known: Gathered, at: (date: Printed | undefined) => Instant | undefined): Instant | undefined {
  const { trust, reporting = {}, policy, account } = known;
  const past = [
    trust,
    reporting.lastAck,
    reporting.lastPush,
    reporting.lastFileWrite,
    policy?.installed,
    account?.asOf,
    ...pastDates(known),
  ];
  const moments = past.map(at).filter((one) => one !== undefined);
  if (moments.length > 0) return Math.max(...moments) + AFTERWARDS;
  const coming = [reporting.ackCheck, reporting.nextPush, reporting.deadline, ...comingDates(known)]
    .map(at)
    .filter((one) => one !== undefined);
  return coming.length === 0 ? undefined : Math.min(...coming) - AFTERWARDS;
}

const UNITS: Readonly<Record<string, number>> = { year: 365 * 24, week: 7 * 24, day: 24, hour: 1 };

/** `9 weeks, 23 hours, 10 minutes` before the date; ten minutes where nobody knows. */
function bootOf({ uptime }: Gathered, date: Instant): Instant {
  const parts = [...(uptime ?? "10 minutes").matchAll(/(\d+) (year|week|day|hour|minute)s?/g)];
  const up = parts.reduce(
    (sum, [, count, unit = ""]) => sum + Number(count) * (unit === "minute" ? MINUTE : (UNITS[unit] ?? 0) * HOUR),
    0,
  );
  return date - Math.max(up, parseDuration("1m") ?? 0);
}

/** Calls as many as licences for them are in use, from before the last full hour on, so that they have been counted. */
function callsOf(
  licences: readonly GivenLicence[],
  date: Instant,
): { readonly at: string; readonly [kind: string]: unknown }[] {
  const counts = licences.flatMap(({ tag, count }) => {
    const kind = SESSIONS[tag];
    return kind === undefined ? [] : [[kind, count] as const];
  });
  if (counts.length === 0) return [];
  return [{ at: formatIso(Math.floor(date / HOUR) * HOUR - 30 * MINUTE), ...Object.fromEntries(counts) }];
}

function licensingOf(known: Gathered, at: (date: Printed | undefined) => Instant | undefined): object | undefined {
  const { reporting, trust, policy, account, licences, records } = known;
  if ([reporting, trust, policy, licences, records].every((one) => one === undefined)) return undefined;
  const when = (date: Printed | undefined) => {
    const moment = at(date);
    return moment === undefined ? undefined : formatIso(moment);
  };
  const listed = licences?.map(({ name, tag, count, term }) => ({ name, tag, count, term }));
  const [perpetual, subscription, enforced, exported] = policy?.classes ?? [];
  return {
    ...optional("trust", when(trust)),
    ...(policy === undefined
      ? {}
      : {
          policy: {
            name: policy.name,
            installed: when(policy.installed),
            ackRequired: policy.ackRequired,
            perpetual,
            subscription,
            enforced,
            export: exported,
          },
        }),
    ...(account === undefined ? {} : { account: { virtual: account.virtual, asOf: when(account.asOf) } }),
    // Names that a table cut off are worked out by the lab.
    ...(licences === undefined || licences.some(isCut) ? {} : { licences: listed }),
    ...(records === undefined ? {} : { records: recordsOf(records, when) }),
    ...Object.fromEntries(Object.entries(reporting ?? {}).map(([key, date]) => [key, when(date)])),
  };
}

function recordsOf(records: NonNullable<Gathered["records"]>, when: (date: Printed | undefined) => string | undefined) {
  return Object.fromEntries(
    Object.entries(records).map(([kind, rows]) => [kind, rows.map(({ at, count }) => ({ at: when(at), count }))]),
  );
}

const optional = (key: string, value: unknown): object => (value === undefined ? {} : { [key]: value });

function serverOf({ account, policy }: Gathered): object | undefined {
  if (account === undefined && policy === undefined) return undefined;
  return {
    ...(account === undefined ? {} : { smartAccount: account.smart, virtualAccounts: [{ name: account.virtual }] }),
    ...(policy !== undefined && Object.hasOwn(ACCOUNT_POLICIES, policy.name) ? { policy: policy.name } : {}),
  };
}

/** The configuration that was given; without one that of the default lab, with what is known of the router. */
function startupOf(
  known: Gathered,
  { platform, release }: { readonly platform: string; readonly release: string },
  lines: readonly string[],
): string {
  if (known.config !== undefined) return known.config;
  const turnedOn = known.registration !== undefined && releaseOf(release).facts.licensing === "rtu";
  const levels = platformOf(platform).bootLevels;
  const used = (known.licences ?? []).map(({ name }) => name).filter((name) => Object.hasOwn(levels, name));
  const boot = used.length === 0 ? undefined : used.map((name) => `license boot level ${name}`);
  const rows = defaultStartup(platform, 0).split("\n");
  const own = [
    ...(known.hostname === undefined ? [] : [`hostname ${known.hostname}`]),
    ...lines,
    ...(boot ?? rows.filter((row) => row.startsWith("license boot level"))),
    ...(turnedOn ? ["license smart enable"] : []),
    ...transportLines(known),
    ...intervalLines(known),
  ];
  return [...own, ...rows.filter((row) => !row.startsWith("license boot level"))].join("\n");
}

function transportLines({ transport }: Gathered): string[] {
  if (transport === undefined) return [];
  const given = (label: string): string | undefined => {
    const value: Data | undefined = transport[label];
    return typeof value === "string" && !/^<(?:empty|none)>$/.test(value) ? value : undefined;
  };
  const proxy = transport.Proxy;
  const proxyLines =
    typeof proxy === "object" &&
    proxy !== null &&
    !Array.isArray(proxy) &&
    "Address" in proxy &&
    !/^</.test(String(proxy.Address))
      ? [`license smart proxy address ${proxy.Address}`, `license smart proxy port ${proxy.Port}`]
      : [];
  switch (String(transport.Type)) {
    case "Callhome":
      return ["license smart transport callhome"];
    case "Transport Off":
      return ["license smart transport off"];
    case "Smart": {
      const url = given("URL");
      return [
        "license smart transport smart",
        ...(url === undefined ? [] : [`license smart url smart ${url}`]),
        ...proxyLines,
      ];
    }
    default: {
      const url = given("Cslu address");
      return [
        "license smart transport cslu",
        ...(url === undefined ? [] : [`license smart url cslu ${url}`]),
        ...proxyLines,
      ];
    }
  }
}

/** An interval that no policy of Cisco's asks for was configured. */
function intervalLines({ interval = 0 }: Gathered): string[] {
  return interval === 0 || interval === DEFAULT_INTERVAL ? [] : [`license smart usage interval ${interval}`];
}
