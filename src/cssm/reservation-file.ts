/** The authorization code as a file: what is reserved for whom, signed by the server (STATE §3). */
import type { Instant } from "../clock/instant.ts";
import { civil } from "../clock/instant.ts";
import { stableUuid } from "../text/prng.ts";
import type { InstalledCode, ReservedLicence } from "./reservation-types.ts";
import { serverSignature } from "./signature.ts";
import type { InstanceId } from "./types.ts";

/** What an authorization code is written from. */
export interface AuthorizationCode extends InstalledCode, InstanceId {
  /** The request code that it answers. */
  readonly request: string;
  readonly issuedAt: Instant;
}

/** The text of an authorization code: one line, no blanks but in names. */
export function writeAuthorizationCode(code: AuthorizationCode): string {
  const content = authorization(code);
  const udi = `P:${code.pid},S:${code.serial}`;
  return `<specificPLR>${content}${element("signature", serverSignature(content + udi))}${element("udi", udi)}</specificPLR>\n`;
}

/** What a router finds in an authorization code. */
export interface ReadCode extends InstalledCode, InstanceId {
  /** Identifies the request that it answers: `requestId` of the request code. */
  readonly requestId: string;
}

/** Reads and verifies an authorization code; undefined for any other text and for one that was changed. */
export function readAuthorizationCode(text: string): ReadCode | undefined {
  const form =
    /^<specificPLR>(<authorizationCode>.*<\/authorizationCode>)<signature>([^<]*)<\/signature><udi>P:([^,<]+),S:([^<]+)<\/udi><\/specificPLR>$/s;
  const [, content = "", signature = "", pid = "", serial = ""] = form.exec(text.trim()) ?? [];
  if (content === "" || signature !== serverSignature(`${content}P:${pid},S:${serial}`)) return undefined;
  const [requestId = "", id = ""] = textOf(content, "piid").split("/");
  const entitlements = [...content.matchAll(/<entitlement>(.*?)<\/entitlement>/gs)].map(([, one = ""]) =>
    licenceOf(one),
  );
  return {
    pid,
    serial,
    requestId,
    id,
    kind: textOf(content, "version") === "C" ? "specific" : "universal",
    licences: entitlements,
    exportControlled: textOf(content, "flag") === "A",
  };
}

/** What stands for a request code in the code that answers it. */
export function requestId(request: string): string {
  return stableUuid(`request ${request}`);
}

/** The full name of an entitlement in a reservation. */
export function reservedRegid(tag: string, version: string): string {
  return `regid.2017-08.com.cisco.${tag},${version}_${stableUuid(`entitlement ${tag} ${version}`)}`;
}

function authorization({ id, kind, request, issuedAt, licences, exportControlled }: AuthorizationCode): string {
  const entitlements = licences.map((licence) => element("entitlement", entitlement(licence, issuedAt))).join("");
  return element(
    "authorizationCode",
    element("flag", exportControlled ? "A" : "N") +
      element("version", kind === "specific" ? "C" : "U") +
      element("piid", `${requestId(request)}/${id}`) +
      element("timestamp", String(issuedAt)) +
      element("entitlements", entitlements),
  );
}

function entitlement({ tag, version, count, name, description }: ReservedLicence, from: Instant): string {
  return (
    element("tag", reservedRegid(tag, version)) +
    element("count", String(count)) +
    element("startDate", day(from)) +
    element("endDate", "") +
    element("licenseType", "PERPETUAL") +
    element("displayName", name) +
    element("tagDescription", description) +
    element("subscriptionID", "")
  );
}

function licenceOf(text: string): ReservedLicence {
  const [, tag = "", version = ""] = /com\.cisco\.([^,]+),([\d.]+)_/.exec(textOf(text, "tag")) ?? [];
  return {
    tag,
    version,
    count: Number(textOf(text, "count")),
    name: textOf(text, "displayName"),
    description: textOf(text, "tagDescription"),
  };
}

function element(name: string, text: string): string {
  return `<${name}>${text}</${name}>`;
}

function textOf(content: string, name: string): string {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(content)?.[1] ?? "";
}

function day(at: Instant): string {
  const { year, month, day: date } = civil(at);
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
