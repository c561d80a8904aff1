/** The facts of each release, against the reference notes: for each fact, the releases with which it changes. */
import { expect, test } from "vitest";
import { HOUR, MINUTE } from "../../src/clock/instant.ts";
import { CISCO_DEFAULT, EARLY_DEFAULT } from "../../src/releases/policies.ts";
import { compareReleases, RELEASES } from "../../src/releases/releases.ts";
import type { ReleaseFacts } from "../../src/releases/types.ts";

/** A value and the first release that has it. */
type Changes<T> = readonly (readonly [from: string, value: T])[];

/** Releases that depart from the line of the others. */
type Exceptions<T> = Readonly<Record<string, T>>;

type Table = {
  readonly [K in keyof ReleaseFacts]: {
    readonly changes: Changes<ReleaseFacts[K]>;
    readonly except?: Exceptions<ReleaseFacts[K]>;
  };
};

const since = <T>(...changes: Changes<T>): { readonly changes: Changes<T> } => ({ changes });

const always = <T>(value: T): { readonly changes: Changes<T> } => since(["16.6.1", value] as const);

const from = (release: string): { readonly changes: Changes<boolean> } => since(["16.6.1", false], [release, true]);

const POLICY = "17.3.2prd1";

const LEGACY_TAGS: ReleaseFacts["tags"] = { standard: "CUBE_T_STD", enhanced: "CUBE_T_RED" };

const FACTS: Table = {
  licensing: since(["16.6.1", "rtu"], ["16.10.1a", "legacy"], [POLICY, "policy"]),
  smartOptional: since(["16.6.1", true], ["16.10.1a", false]),
  licenceVersions: since(
    ["16.6.1", ["RTU", "V12", "V14", "Flex"]],
    ["16.11.1prd6", ["V12", "V14", "Flex"]],
    ["17.3.1", ["V14", "Flex"]],
  ),
  reservation: since(["16.6.1", "none"], ["16.12.1", "supported"], [POLICY, "leftover"]),
  conversion: since(["16.6.1", "none"], ["16.10.1a", "manual"], [POLICY, "automatic"]),
  transports: since(
    ["16.6.1", []],
    ["16.9.6", ["callhome", "smart"]],
    [POLICY, ["callhome", "smart", "automatic", "cslu", "off"]],
  ),
  defaultTransport: since(["16.6.1", "callhome"], [POLICY, "cslu"]),
  callHomeDefault: from("16.10.1a"),
  callHomeWithoutEmail: since(["16.6.1", false], ["16.10.1a", true], [POLICY, false]),
  callHomeComments: from("16.10.1a"),
  failurePeer: since(["16.6.1", "or-satellite"], ["16.12.1", "CSSM"]),
  upgradeResetsTransport: { changes: [["16.6.1", false]], except: { "17.3.2": true } },
  registersFromTrust: {
    changes: [["16.6.1", false]],
    except: { "16.9.6": true, "16.12.4": true, "17.3.1": true, "17.3.1a": true },
  },
  unidentifiedAfterUpgrade: {
    changes: [["16.6.1", false]],
    except: { "16.11.1prd6": true, "16.11.1": true, "16.11.1a": true },
  },
  imagePolicy: since(["16.6.1", undefined], [POLICY, EARLY_DEFAULT], ["17.3.2", CISCO_DEFAULT]),
  ackPollAfter: since(["16.6.1", 0], [POLICY, 4 * MINUTE], ["17.9.4", 2 * MINUTE]),
  perpetualDeadline: since(["16.6.1", "none"], ["17.9.4", "365-days"]),
  usageFileSchema: since(["16.6.1", 1], ["17.9.4", 2]),

  tagHeading: since(["16.6.1", "Entitlement tag"], ["17.9.4", "Entitlement Tag"]),
  exportControlled: since(
    ["16.6.1", { allowed: "Allowed", notAllowed: "Not Allowed" }],
    ["16.12.1", { allowed: "ALLOWED", notAllowed: "NOT ALLOWED" }],
  ),
  exportKeyBlock: from("16.12.1"),
  legacyMiscellaneous: since(["16.6.1", false], ["17.2.1r", true], [POLICY, false]),
  componentVersions: since(["16.6.1", true], ["16.10.1a", false]),
  policyStatus: { changes: [["16.6.1", "standard"]], except: { [POLICY]: "early" } },
  accountInformation: from("17.9.4"),
  vrfLine: since(["16.6.1", "none"], ["17.9.4", "one-line"]),
  usageReportSummary: from("17.9.4"),
  deviceTelemetry: from("17.12.4"),
  productAnalytics: always(false),
  licenseConversion: from("17.15.1a"),
  conversionStatus: from("17.18.1a"),
  lastDataPush: from("17.15.1a"),
  reportingMode: from("17.15.1a"),
  derivedLicenses: from("17.15.1a"),
  authorizationsIndent: since(["16.6.1", 6], ["17.15.1a", 4]),
  applicationHaInfo: since(["16.6.1", "none"], ["17.15.1a", "own"], ["17.18.1a", "with-peer"]),
  usageAuthorizationHeader: since(["16.6.1", true], ["17.15.1a", false]),
  techTransportDetails: from("17.18.1a"),
  techAuthorizationRenewal: since(["16.6.1", false], [POLICY, true], ["17.12.4", false]),
  techTelemetryGroup: from("17.12.4"),
  techReportNumbers: from("17.9.4"),
  techTrustCode: from("17.15.1a"),
  versionStatus: since(
    ["16.6.1", "none"],
    ["16.10.1a", "registration"],
    [POLICY, "Registration Not Applicable/Not Applicable"],
    ["17.6.1a", "Smart Licensing Using Policy"],
  ),
  callHomeGroups: since(["16.6.1", "two"], ["17.1.1", "four"]),
  callHomeLeadingBlank: since(["16.6.1", true], ["17.1.1", false]),
  callHomeAddressLabel: since(["16.6.1", "HTTP  address(es)"], ["17.1.1", "HTTP  address"]),

  cubeLicensing: since(["16.6.1", "rtu"], ["16.11.1prd6", "static"], ["17.2.1r", "dynamic"], [POLICY, "recorded"]),
  tags: since(
    ["16.6.1", LEGACY_TAGS],
    [POLICY, { ...LEGACY_TAGS, vgw: "CUBE_T_VGW" }],
    ["17.18.1a", { standard: "CUBE_TS_STD", enhanced: "CUBE_TS_ENH", vgw: "CUBE_T_VGW" }],
  ),
  forkedAreEnhanced: from("17.6.1a"),
  periodicity: since(
    ["16.6.1", {}],
    ["17.2.1r", { mins: [1, 59], hours: [1, 23], days: [1, 30] }],
    ["17.4.1", { hours: [8, 23], days: [1, 30] }],
  ),
  shortPeriodicity: since(["16.6.1", "taken"], ["17.2.1r", "confirm"], [POLICY, "error"], ["17.4.1", "taken"]),
  minimumPeriod: since(["16.6.1", 0], [POLICY, 8 * HOUR]),
  staticCapacity: since(["16.6.1", "accepted"], ["17.2.1r", "error"]),
  meter: since(["16.6.1", "none"], ["17.2.1r", "requests"], [POLICY, "records"]),
  meterLabels: since(["16.6.1", "entitlement-tag"], ["17.6.1a", "trunk-names"]),
  statsGroups: since(
    ["16.6.1", []],
    ["17.2.1r", ["trunk", "tdm"]],
    ["17.6.1a", ["standard", "enhanced", "aggregate", "tdm"]],
  ),
  capacityInCubeStatus: since(["16.6.1", true], ["17.2.1r", false]),
  blockedInCubeStatus: since(["16.6.1", false], ["16.11.1prd6", true], ["17.2.1r", false]),
  dynamicUsageCount: from("17.15.1a"),
  sipStopsOnMissedAck: {
    ...since(["16.6.1", false], [POLICY, true], ["17.6.2", false]),
    except: { "17.3.5": false },
  },
  sipStopsOnEvalExpiry: since(["16.6.1", false], ["16.11.1prd6", true], [POLICY, false]),
  sipNeedsConfiguration: from("16.11.1a"),
  blockedCallLog: since(["16.6.1", false], ["16.11.1prd6", true], [POLICY, false]),
  licenseInfoLog: from("17.6.1a"),
  redundancyGroupMessage: always(false),

  crHelp: from("17.1.1"),
  agentBootMessages: since(
    ["16.6.1", ["AGENT_READY"]],
    ["16.10.1a", ["AGENT_READY", "AGENT_ENABLED"]],
    ["17.6.1a", ["AGENT_ENABLED"]],
  ),
  agentEnabledBlank: from("17.12.4"),
  smartOnlyBanner: from("16.10.1a"),
  snapshotNotice: from("17.18.1a"),
  trustpointCreateLog: from("17.12.4"),
  csdlLog: from("17.12.4"),
  operatingMode: from("17.1.1"),
  webuiLine: since(["16.6.1", true], ["17.1.1", false]),
  throughputLine: from("17.1.1"),
  trustpointHash: from("17.9.4"),
  nvramOverwriteWarning: always(true),
  writeEraseKeepsTrust: from(POLICY),
  installOneShot: from("17.1.1"),
  setupSecret: from("17.1.1"),
  clearPasswordWarning: from("17.1.1"),
  numberedListLines: since(["16.6.1", true], ["17.1.1", false]),
  installOutput: since(["16.6.1", "package"], ["17.9.4", "image"]),
  gatewayMonitoringLine: from("17.6.1a"),
};

const NAMES = Object.keys(FACTS) as (keyof ReleaseFacts)[];

/** What the table says of a release. */
function expected(name: keyof ReleaseFacts, id: string): unknown {
  const { changes, except = {} } = FACTS[name] as { changes: Changes<unknown>; except?: Exceptions<unknown> };
  if (id in except) return except[id];
  return changes.filter(([first]) => compareReleases(id, first) >= 0).at(-1)?.[1];
}

test.each(RELEASES.map((release) => [release.id, release] as const))("the facts of %s", (id, { facts }) => {
  expect(facts).toEqual(Object.fromEntries(NAMES.map((name) => [name, expected(name, id)])));
});

const REFERENCE =
  /^((CLI|COMMANDS|STATE|FORMATS|SYSLOG|UPGRADE) §\d|COMMANDS, windows|CONFLICTS C-\d\d$|Rulings \d|first document, |a (capture|sample) of )/;

test.each(RELEASES.map((release) => [release.id, release] as const))(
  "%s has a source for all that it says",
  (_, release) => {
    const fields = ["train", "agentVersion", "cubeVersion", "compiled", "build"];
    expect(Object.keys(release.sources).sort()).toEqual([...fields, ...NAMES].sort());
    const strange = Object.entries(release.sources).filter(
      ([, source]) => !REFERENCE.test(source) && !/^unattested(: .+)?$/.test(source) && source !== "does not apply",
    );
    expect(strange).toEqual([]);
  },
);

test("in policy mode every fact applies", () => {
  const idle = RELEASES.filter(({ facts }) => facts.licensing === "policy").flatMap(({ id, sources }) =>
    Object.keys(sources)
      .filter((name) => sources[name] === "does not apply")
      .map((name) => `${id} ${name}`),
  );
  expect(idle).toEqual([]);
});

test.each([
  ["16.11.1", "12.5.0"],
  ["17.2.1r", "12.8.0"],
  ["17.3.2", "14.1"],
  ["17.4.1", "14.1"],
  ["17.6.1a", "14.4"],
  ["17.15.1a", "14.10"],
  ["17.18.1a", "15"],
])("%s has CUBE %s by COMMANDS §1.4", (id, version) => {
  const release = RELEASES.find((each) => each.id === id);
  expect([release?.cubeVersion, release?.sources.cubeVersion]).toEqual([version, "COMMANDS §1.4"]);
});
