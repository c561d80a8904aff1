/** `show crypto pki trustpoints [status]` and `certificates [verbose]`: the certificates of the configuration, read. Layout: field knowledge. */
import { type Config, linesOf } from "../device/config/config.ts";
import { ownKeyName } from "../device/rsa-keys.ts";
import { type Certificate, readCertificate } from "../text/certificate.ts";
import { type CertificateDetails, readCertificateDetails } from "../text/certificate-details.ts";
import { configDate } from "../text/dates.ts";
import { fingerprint, keyUsageLines, withoutWeekday } from "./pki-words.ts";
import type { View } from "./view.ts";

/** A trustpoint and the certificate of its authority, where it has one. */
interface Trustpoint {
  readonly name: string;
  readonly authority?: Certificate;
  /** The same certificate's digits. */
  readonly digits: string;
}

/** Each trustpoint, or the one of that name, with its authority. */
export function showPkiTrustpoints({ device }: View, name?: string): string {
  return trustpointsOf(device.config, name)
    .map(({ name, authority }) => {
      const rows =
        authority === undefined
          ? []
          : [
              "    Subject Name: ",
              ...authority.subject.map((part) => `    ${part}`),
              `          Serial Number (hex): ${authority.serial}`,
              "    Certificate configured.",
            ];
      return `${[`Trustpoint ${name}:`, ...rows, "", ""].join("\n")}\n`;
    })
    .join("");
}

/** How each trustpoint stands, or the one of that name. Nothing is ever enrolled. */
export function showPkiTrustpointsStatus({ device }: View, name?: string): string {
  return trustpointsOf(device.config, name)
    .map((trustpoint) => `${[...statusLines(trustpoint, device), ""].join("\n")}\n`)
    .join("");
}

function statusLines({ name, authority, digits }: Trustpoint, device: View["device"]): readonly string[] {
  const details = readCertificateDetails(digits);
  const known =
    authority === undefined || details === undefined
      ? ["  Issuing CA certificate not configured."]
      : [
          "  Issuing CA certificate configured:",
          "    Subject Name:",
          `     ${authority.subject.join(",")}`,
          `    Fingerprint MD5: ${fingerprint(details.md5)}`,
          `    Fingerprint SHA1: ${fingerprint(details.sha1)}`,
        ];
  const key = keyOfTrustpoint(device, name);
  const kind = key !== undefined && device.rsaKeysMade?.[key]?.exportable ? "exportable" : "non-exportable";
  return [
    `Trustpoint ${name}:`,
    ...known,
    "  State:",
    `    Keys generated ............. ${key === undefined ? "No" : `Yes (General Purpose, ${kind})`}`,
    `    Issuing CA authenticated ....... ${authority === undefined ? "No" : "Yes"}`,
    "    Certificate request(s) ..... None",
  ];
}

/** The key that a trustpoint would use: the one that it names, or the router's own. */
function keyOfTrustpoint({ config, rsaKeys = [] }: View["device"], name: string): string | undefined {
  const trustpoint = linesOf(config, "config crypto pki trustpoint").find(({ values }) => values[0] === name);
  const named = trustpoint?.lines?.find(({ id }) => id === "ca-trustpoint rsakeypair")?.values[0];
  const key = named === undefined ? ownKeyName(config) : String(named);
  return rsaKeys.find((each) => each === key);
}

/** The certificates of all trustpoints, or of the one of that name; `verbose` with what is in them besides names and dates. */
export function showPkiCertificates(view: View, name?: string, verbose = false): string {
  return trustpointsOf(view.device.config, name)
    .flatMap(({ name, authority, digits }) => {
      const details = verbose ? readCertificateDetails(digits) : undefined;
      return authority === undefined ? [] : [certificate(view, name, authority, details)];
    })
    .join("\n");
}

function certificate(
  { zone }: View,
  trustpoint: string,
  { serial, issuer, subject, from, until }: Certificate,
  details: CertificateDetails | undefined,
): string {
  const indented = (parts: readonly string[]) => parts.map((part) => `    ${part}`);
  return `${[
    "CA Certificate",
    "  Status: Available",
    ...(details === undefined ? [] : [`  Version: ${details.version}`]),
    `  Certificate Serial Number (hex): ${serial}`,
    "  Certificate Usage: Signature",
    "  Issuer: ",
    ...indented(issuer),
    "  Subject: ",
    ...indented(subject),
    "  Validity Date: ",
    `    start date: ${withoutWeekday(configDate(from, zone))}`,
    `    end   date: ${withoutWeekday(configDate(until, zone))}`,
    ...(details === undefined ? [] : detailLines(details)),
    `  Associated Trustpoints: ${trustpoint} `,
  ].join("\n")}\n`;
}

function detailLines(details: CertificateDetails): readonly string[] {
  const { keyBits, signature, keyUsage, subjectKey, isAuthority, md5, sha1 } = details;
  return [
    ...(keyBits === undefined
      ? []
      : ["  Subject Key Info:", "    Public Key Algorithm: rsaEncryption", `    RSA Public Key: (${keyBits} bit)`]),
    ...(signature === undefined ? [] : [`  Signature Algorithm: ${signature}`]),
    `  Fingerprint MD5: ${fingerprint(md5)}`,
    `  Fingerprint SHA1: ${fingerprint(sha1)}`,
    "  X509v3 extensions:",
    ...(keyUsage === undefined ? [] : keyUsageLines(keyUsage)),
    ...(subjectKey === undefined ? [] : [`    X509v3 Subject Key ID: ${fingerprint(subjectKey)}`]),
    ...(isAuthority ? ["    X509v3 Basic Constraints:", "        CA: TRUE"] : []),
    "    Authority Info Access:",
  ];
}

function trustpointsOf(config: Config, name: string | undefined): readonly Trustpoint[] {
  const chains = linesOf(config, "config crypto pki certificate chain");
  return linesOf(config, "config crypto pki trustpoint")
    .map(({ values }) => String(values[0]))
    .filter((each) => name === undefined || each === name)
    .map((each) => {
      const chain = chains.find(({ values }) => values[0] === each);
      const body = chain?.lines?.find(({ text }) => text.startsWith("certificate ca "))?.text ?? "";
      const digits = body.split("\n").slice(1, -1).join("").replace(/\s/g, "");
      const authority = readCertificate(digits);
      return { name: each, digits, ...(authority === undefined ? {} : { authority }) };
    });
}
