/** Files that a device writes for the server: usage, requests for trust and for authorization (STATE §2.6). */
import type { Instant } from "../clock/instant.ts";
import type { AuthorizedFeature } from "./authorization-codes.ts";
import { markupFree, readEnvelope, writeEnvelope } from "./envelope.ts";
import { readReport, signedReport } from "./rum-payload.ts";
import { type FileAuthor, type KnownAuthor, readSystemInfo, SYSTEM_INFO, writeSystemInfo } from "./system-info.ts";
import type { ReportedUsage } from "./types.ts";

const USAGE = "RUMReport";
const TRUST_REQUEST = "smartLicenseTrustRequest";
const AUTHORIZATION_REQUEST = "smartLicenseAuthRequest";

/** A usage file of these reports. */
export function writeUsageFile(author: FileAuthor, reports: readonly ReportedUsage[], at: Instant): string {
  return writeDeviceFile(author, USAGE, markupFree(reports.map((report) => signedReport(author, report))), at);
}

/** A request for trust, for a device that can't send one. */
export function writeTrustRequest(author: FileAuthor, at: Instant): string {
  return writeDeviceFile(
    author,
    TRUST_REQUEST,
    markupFree({ request: "trust", udi: `P:${author.pid},S:${author.serial}` }),
    at,
  );
}

/** What a device asks of its authorization in a file: for one, or that it has given it up (STATE §2.6). */
export type AuthorizationWish =
  | { readonly wish: "request"; readonly features: readonly AuthorizedFeature[] }
  | { readonly wish: "return"; readonly code: string };

/** A request for an authorization, or its return, for a device that can't send one. */
export function writeAuthorizationRequest(author: FileAuthor, asked: AuthorizationWish, at: Instant): string {
  return writeDeviceFile(author, AUTHORIZATION_REQUEST, markupFree(asked), at);
}

function writeDeviceFile(author: FileAuthor, element: string, content: string, at: Instant): string {
  return writeEnvelope([
    [SYSTEM_INFO, writeSystemInfo(author, at, content)],
    [element, content],
  ]);
}

/** What a file of a device holds. */
export type DeviceFile =
  | { readonly kind: "usage"; readonly author: KnownAuthor; readonly reports: readonly ReportedUsage[] }
  | { readonly kind: "trust-request"; readonly author: KnownAuthor }
  | { readonly kind: "authorization"; readonly author: KnownAuthor; readonly asked: AuthorizationWish };

/** Reads and verifies a file of a device; undefined for any other text and for one that was changed. */
export function readDeviceFile(file: string): DeviceFile | undefined {
  const [info, content, ...more] = readEnvelope(file) ?? [];
  if (info === undefined || content === undefined || more.length > 0 || info[0] !== SYSTEM_INFO) return undefined;
  const author = readSystemInfo(info[1], content[1]);
  if (author === undefined) return undefined;
  if (content[0] === TRUST_REQUEST) return { kind: "trust-request", author };
  if (content[0] === AUTHORIZATION_REQUEST) {
    return { kind: "authorization", author, asked: JSON.parse(content[1]) as AuthorizationWish };
  }
  if (content[0] !== USAGE) return undefined;
  // The signature covers the text, so that it is JSON of our own writing here.
  const values = JSON.parse(content[1]) as readonly unknown[];
  const reports = values.map((value) => readReport(author, value));
  return reports.every((report) => report !== undefined) ? { kind: "usage", author, reports } : undefined;
}
