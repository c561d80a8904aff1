/** `show crypto pki trustpoints | certificates`: the certificates of the configuration, read. Layout: field knowledge. */
import { type Config, linesOf } from "../device/config/config.ts";
import { type Certificate, readCertificate } from "../text/certificate.ts";
import { configDate } from "../text/dates.ts";
import type { View } from "./view.ts";

/** A trustpoint and the certificate of its authority, where it has one. */
interface Trustpoint {
  readonly name: string;
  readonly authority?: Certificate;
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

/** The certificates of all trustpoints, or of the one of that name. */
export function showPkiCertificates(view: View, name?: string): string {
  return trustpointsOf(view.device.config, name)
    .flatMap(({ name, authority }) => (authority === undefined ? [] : [certificate(view, name, authority)]))
    .join("\n");
}

function certificate(
  { zone }: View,
  trustpoint: string,
  { serial, issuer, subject, from, until }: Certificate,
): string {
  const indented = (parts: readonly string[]) => parts.map((part) => `    ${part}`);
  return `${[
    "CA Certificate",
    "  Status: Available",
    `  Certificate Serial Number (hex): ${serial}`,
    "  Certificate Usage: Signature",
    "  Issuer: ",
    ...indented(issuer),
    "  Subject: ",
    ...indented(subject),
    "  Validity Date: ",
    `    start date: ${withoutWeekday(configDate(from, zone))}`,
    `    end   date: ${withoutWeekday(configDate(until, zone))}`,
    `  Associated Trustpoints: ${trustpoint} `,
  ].join("\n")}\n`;
}

/** `19:48:47 UTC May 30 2013` of `19:48:47 UTC Thu May 30 2013`. */
const withoutWeekday = (date: string): string => date.replace(/ (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) /, " ");

function trustpointsOf(config: Config, name: string | undefined): readonly Trustpoint[] {
  const chains = linesOf(config, "config crypto pki certificate chain");
  return linesOf(config, "config crypto pki trustpoint")
    .map(({ values }) => String(values[0]))
    .filter((each) => name === undefined || each === name)
    .map((each) => {
      const chain = chains.find(({ values }) => values[0] === each);
      const body = chain?.lines?.find(({ text }) => text.startsWith("certificate ca "))?.text ?? "";
      const authority = readCertificate(body.split("\n").slice(1, -1).join("").replace(/\s/g, ""));
      return { name: each, ...(authority === undefined ? {} : { authority }) };
    });
}
