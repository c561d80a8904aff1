/** What `service call-home` and the call-home section say, and which profile carries licensing messages (COMMANDS §2.3). */
import { DEFAULT_URLS } from "../../cssm/endpoints.ts";
import { type Config, type ConfigLine, linesOf } from "../config/config.ts";

/** The profile that every router has; it reports licensing data unless told otherwise. Profiles are active from the start. */
export const TAC_PROFILE = "CiscoTAC-1";

/** Bytes that a message may have where the profile doesn't say. */
const SIZE_LIMIT = 3_145_728;

/** A call-home profile. */
export interface CallHomeProfile {
  readonly name: string;
  readonly active: boolean;
  /** `reporting smart-licensing-data` and `reporting smart-call-home-data`. */
  readonly reportsLicensing: boolean;
  readonly reportsCallHome: boolean;
  readonly anonymous: boolean;
  readonly transport: "http" | "email";
  /** The http address in use: the one that was entered last; empty where there is none. */
  readonly url: string;
  readonly httpAddresses: readonly string[];
  readonly emailAddresses: readonly string[];
  /** `xml`, `short-text`, `long-text`. */
  readonly format: string;
  /** Bytes. */
  readonly sizeLimit: number;
  /** Its `subscribe-to-alert-group` lines. */
  readonly subscriptions: Config;
}

/** Whether Call Home is on at all. */
export function callHomeEnabled(config: Config): boolean {
  return !linesOf(config, "config service call-home").some((line) => line.off);
}

/** All profiles: CiscoTAC-1 first, then those that the configuration adds. */
export function callHomeProfiles(config: Config): readonly CallHomeProfile[] {
  const sections = callHomeLines(config).filter((line) => line.id === "cfg-call-home profile" && !line.off);
  const profiles = sections.map((section) => profileOf(nameOf(section), section.lines ?? []));
  const tac = profiles.find(({ name }) => name === TAC_PROFILE) ?? profileOf(TAC_PROFILE, []);
  return [tac, ...profiles.filter(({ name }) => name !== TAC_PROFILE)];
}

/** The profile that licensing messages use: active, and reporting licensing data. Undefined = none will do. */
export function licensingProfile(config: Config): CallHomeProfile | undefined {
  if (!callHomeEnabled(config)) return undefined;
  return callHomeProfiles(config).find((profile) => profile.active && profile.reportsLicensing && profile.url !== "");
}

/** `data-privacy hostname`. */
export function callHomeHidesHostname(config: Config): boolean {
  return callHomeLines(config).some(
    (line) => line.id === "cfg-call-home data-privacy" && line.text.endsWith("hostname") && !line.off,
  );
}

/** The lines of the call-home section. */
export function callHomeLines(config: Config): Config {
  return linesOf(config, "config call-home").flatMap((section) => section.lines ?? []);
}

/** The line that a setting of the call-home section has, where it has one: `source-interface`. */
export function callHomeLine(config: Config, setting: string): ConfigLine | undefined {
  return callHomeLines(config).find((line) => line.id === `cfg-call-home ${setting}`);
}

function nameOf(section: ConfigLine): string {
  return (section.text.split(" ").at(-1) ?? "").replace(/"/g, "");
}

function profileOf(name: string, lines: Config): CallHomeProfile {
  const isTac = name === TAC_PROFILE;
  const find = (command: string, ending = "") =>
    lines.findLast((line) => line.id === `cfg-call-home-profile ${command}` && line.text.endsWith(ending));
  const reporting = (data: string, byDefault: boolean) => {
    const line = find("reporting", data);
    return line === undefined ? byDefault : !line.off;
  };
  const http = addresses(lines, "http");
  return {
    name,
    active: !find("active")?.off,
    reportsLicensing: reporting("smart-licensing-data", isTac),
    reportsCallHome: reporting("smart-call-home-data", true),
    anonymous: find("anonymous-reporting-only") !== undefined,
    transport: isTac || find("destination transport-method", "http") !== undefined ? "http" : "email",
    url: http.at(-1) ?? (isTac ? DEFAULT_URLS.callhome : ""),
    httpAddresses: isTac && http.length === 0 ? [DEFAULT_URLS.callhome] : http,
    emailAddresses: addresses(lines, "email"),
    format: find("destination preferred-msg-format")?.text.split(" ").at(-1) ?? "xml",
    sizeLimit: Number(find("destination message-size-limit")?.text.split(" ").at(-1) ?? SIZE_LIMIT),
    subscriptions: lines.filter((line) => line.id === "cfg-call-home-profile subscribe-to-alert-group"),
  };
}

function addresses(lines: Config, kind: "http" | "email"): string[] {
  const entered = lines.filter((line) => line.id === "cfg-call-home-profile destination address" && !line.off);
  return entered.flatMap((line) => new RegExp(` ${kind} (\\S+)$`).exec(line.text)?.[1] ?? []);
}

/** `http-proxy "NAME" port N`: the proxy of call-home's messages. */
export function callHomeProxy(config: Config): { readonly address: string; readonly port: number } | undefined {
  const [address, port] = callHomeLine(config, "http-proxy")?.values ?? [];
  return address === undefined ? undefined : { address: String(address), port: Number(port) };
}
