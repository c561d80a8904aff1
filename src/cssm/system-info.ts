/** `<smartLicenseSystemInfo>`: who wrote a file, when, and what it says about itself; signed by the device. */
import type { Instant } from "../clock/instant.ts";
import { stableHex } from "../text/prng.ts";
import { jsonObject, markupFree } from "./envelope.ts";
import { deviceSignature } from "./signature.ts";
import type { InstanceId } from "./types.ts";

/** The device that writes a file. */
export interface FileAuthor extends InstanceId {
  readonly hostname: string;
  readonly release: string;
  /** Form of the reports' content: 2 names its version (STATE §2.6). */
  readonly schema: 1 | 2;
  /** `regid…` of the image. */
  readonly softwareTag: string;
  /** A second route processor of the same chassis stands by. */
  readonly standby?: boolean;
  /** Account that the device was told of, if it was. */
  readonly account?: { readonly smart: string; readonly virtual: string };
}

export const SYSTEM_INFO = "smartLicenseSystemInfo";

/** The element's text. `content` is the text of the element beside it, which the signature covers too. */
export function writeSystemInfo(author: FileAuthor, at: Instant, content: string): string {
  const sudi = { udi_pid: author.pid, udi_serial_number: author.serial };
  const info = {
    version: "1.3",
    sudi,
    hostname: author.hostname,
    timestamp: at,
    nonce: stableHex(`${author.pid} ${author.serial} ${at} ${content}`, 32),
    software_tag_identifier: author.softwareTag,
    device_list: [{ sudi, hostname: author.hostname, software_version: author.release }],
    ...(author.account === undefined
      ? {}
      : { smart_account: author.account.smart, virtual_account: author.account.virtual }),
  };
  return markupFree({ ...info, signature: deviceSignature(author, markupFree(info) + content) });
}

/** What a signed system info says; undefined where the signature or the form is wrong. */
export interface KnownAuthor extends InstanceId {
  readonly hostname: string;
  readonly at: Instant;
  readonly virtualAccount?: string;
}

/** Reads and verifies the element's text against the content beside it. */
export function readSystemInfo(text: string, content: string): KnownAuthor | undefined {
  const whole = jsonObject(text);
  if (whole === undefined || markupFree(whole) !== text) return undefined;
  const { signature, ...info } = whole;
  const sudi = info.sudi as Readonly<Record<string, unknown>> | undefined;
  const { hostname, timestamp, virtual_account: virtualAccount } = info;
  const pid = sudi?.udi_pid;
  const serial = sudi?.udi_serial_number;
  if (typeof pid !== "string" || typeof serial !== "string") return undefined;
  if (typeof hostname !== "string" || typeof timestamp !== "number") return undefined;
  if (signature !== deviceSignature({ pid, serial }, markupFree(info) + content)) return undefined;
  return { pid, serial, hostname, at: timestamp, ...(typeof virtualAccount === "string" ? { virtualAccount } : {}) };
}
