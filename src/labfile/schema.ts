/** The lab file: which keys it has and what each holds. docs/lab-file.md says what they mean. */
import { z } from "zod";
import { findPlatform, PLATFORMS } from "../releases/platforms.ts";
import { ACCOUNT_POLICIES } from "../releases/policies.ts";
import { findRelease, RELEASES } from "../releases/releases.ts";
import {
  anyText,
  duration,
  instant,
  list,
  mapping,
  oneOf,
  signedDuration,
  text,
  textOf,
  truth,
  whole,
} from "./fields.ts";
import { licensing } from "./licensing-schema.ts";
import { MAX_DEVICES } from "./limits.ts";
import { wrongValue } from "./wording.ts";

/** More calls than any platform carries; a larger number is a slip. */
const MAX_CALLS = 100_000;

const count = () => whole(0, MAX_CALLS).default(0);

const platform = textOf(
  PLATFORMS.map(({ pid, aliases }) => [pid, ...aliases.slice(0, 1)].join(" or ")).join(", "),
  (name) => findPlatform(name)?.pid,
);

const release = textOf(RELEASES.map(({ id }) => id).join(", "), (id) => findRelease(id)?.id);

const name = (what: string) =>
  textOf(`${what}: letters, digits, ".", "_" and "-", a letter first`, (value) =>
    /^[A-Za-z][\w.-]{0,62}$/.test(value) ? value : undefined,
  );

const serial = textOf("a serial number: capital letters and digits", (value) =>
  /^[A-Z0-9]{4,20}$/.test(value) ? value : undefined,
);

const calls = mapping({
  at: instant(),
  standard: count(),
  enhanced: count(),
  vgw: count(),
  secure: count(),
});

const filePath = textOf("a file name below bootflash:, as usage.xml or logs/usage.xml", (value) =>
  /^[\w+@=-][\w.+@=-]*(\/[\w+@=-][\w.+@=-]*)*$/.test(value) ? value : undefined,
);

const file = mapping({
  name: filePath,
  content: anyText("text").optional(),
  size: whole(0, Number.MAX_SAFE_INTEGER).optional(),
  modified: instant().optional(),
});

const address = () =>
  textOf("an address as 198.51.100.10", (value) =>
    /^(\d{1,3}\.){3}\d{1,3}$/.test(value) && value.split(".").every((part) => Number(part) < 256) ? value : undefined,
  );

const fileServer = mapping({
  address: address().optional(),
  name: name("a host name").optional(),
  folder: text("a folder, as seen from the lab file").optional(),
  files: list(file, "files").default([]),
});

const clock = mapping({
  source: oneOf(["none", "hardware calendar", "user configuration", "NTP"]).default("hardware calendar"),
  synchronised: truth().default(false),
  offset: signedDuration().default(0),
});

const device = mapping({
  name: name("a name").optional(),
  hostname: name("a host name").optional(),
  platform: platform.optional(),
  release: release.optional(),
  serial: serial.optional(),
  boot: instant().optional(),
  startup: anyText("the text of a startup configuration").optional(),
  files: list(file, "files").default([]),
  calls: list(calls, "calls").default([]),
  clock: clock.optional(),
  platformLicences: oneOf(["required", "assumed", "late"]).default("required"),
  upgradeTransport: oneOf(["kept", "reset"]).optional(),
  mode: oneOf(["bundle", "install"]).default("bundle"),
  licensing: licensing.optional(),
});

const licence = mapping({
  name: text("a licence name"),
  count: whole(0, 10_000_000),
  expires: instant().optional(),
});

const virtualAccount = mapping({
  name: text("the name of a virtual account"),
  licences: list(licence, "licences").default([]),
});

const token = mapping({
  text: textOf("a token without blanks", (value) => (/^[!-~]+$/.test(value) ? value : undefined)).optional(),
  account: text("the name of a virtual account").optional(),
  days: whole(1, 365).default(30),
  uses: whole(1, 1_000_000).default(10),
  export: truth().default(false),
  description: anyText("a description").default(""),
});

const licenceServer = mapping({
  smartAccount: text("the name of the smart account").optional(),
  virtualAccounts: list(virtualAccount, "virtual accounts")
    .min(1, { error: () => "empty, allowed: one or more" })
    .optional(),
  tokens: list(token, "tokens").default([]),
  policy: textOf(Object.keys(ACCOUNT_POLICIES).join(", "), (value) =>
    Object.hasOwn(ACCOUNT_POLICIES, value) ? value : undefined,
  ).optional(),
  answerTime: duration().optional(),
  processingTime: duration().optional(),
});

const hostName = textOf("a host name as cslu.example.com", (value) =>
  /^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(value) ? value.toLowerCase() : undefined,
);

const server = mapping({
  name: name("a name"),
  kind: oneOf(["CSLU", "SSM On-Prem", "DNA Center"]),
  host: hostName.optional(),
  address: address().optional(),
  account: text("the name of a virtual account").optional(),
  cisco: oneOf(["available", "not available"])
    .default("available")
    .transform((state) => state === "available"),
  version: textOf("a release of SSM On-Prem as 8-202206", (value) =>
    /^\d-\d{6}$/.test(value) ? value : undefined,
  ).optional(),
  localAccount: text("the name of a local account").optional(),
  commonName: hostName.optional(),
  pulls: list(text("the name of a device"), "names of devices").default([]),
  every: duration().optional(),
});

const gate = () =>
  oneOf(["up", "down"])
    .default("up")
    .transform((state) => state === "up");

const host = mapping({
  address: address().optional(),
  name: gate(),
  icmp: gate(),
  tcp80: gate(),
  tcp443: gate(),
});

const hosts = z.record(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/), host, {
  error: (issue) =>
    issue.code === "invalid_key"
      ? wrongValue(issue.input, "a host name or an address")
      : wrongValue(issue.input, "a mapping from host names to what gets through"),
});

const publicKey = textOf("a public key as ssh-ed25519 AAAA… name", (value) =>
  /^(ssh-(ed25519|rsa)|ecdsa-sha2-nistp(256|384|521)) [A-Za-z0-9+/]+={0,2}( .*)?$/.test(value) ? value : undefined,
);

const sshKeys = z.record(z.string().regex(/^[A-Za-z][\w.-]*$/), list(publicKey, "public keys"), {
  error: (issue) =>
    issue.code === "invalid_key"
      ? wrongValue(issue.input, "a user name")
      : wrongValue(issue.input, "a mapping from user names to their public keys"),
});

/** The top of a lab file. Every key may be left out; what it stands for is then that of the default lab. */
export const labFile = mapping({
  date: instant().optional(),
  devices: list(device, "devices", MAX_DEVICES)
    .min(1, { error: () => "empty, allowed: one or more" })
    .optional(),
  licenceServer: licenceServer.optional(),
  servers: list(server, "servers").optional(),
  fileServer: fileServer.optional(),
  network: mapping({ hosts: hosts.optional() }).optional(),
  controlUsers: list(text("a user name"), "user names").default([]),
  sshKeys: sshKeys.optional(),
});

/** A lab file as read: checked value by value, not yet as a whole. */
export type LabFileData = z.output<typeof labFile>;
export type DeviceData = z.output<typeof device>;
export type ServerData = z.output<typeof server>;
