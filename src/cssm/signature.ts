/**
 * Signatures of licensing files. A device signs with a key of its own, the server with its own; a file that names another
 * device or has a changed byte doesn't verify. The lab's stand-in for SUDI and Cisco's certificates: HMAC with keys that
 * follow from the names (STATE §2.6).
 */
import { encodeBase64 } from "../text/base64.ts";
import { utf8 } from "../text/bytes.ts";
import { hmacSha256Hex } from "../text/sha256.ts";
import type { InstanceId } from "./types.ts";

/** What the server signs with. */
const SERVER_KEY = "cubelab licence server";

/** A device's signature of a text. */
export function deviceSignature({ pid, serial }: InstanceId, text: string): string {
  return signature(`cubelab device ${pid} ${serial}`, text);
}

/** The server's signature of a text. */
export function serverSignature(text: string): string {
  return signature(SERVER_KEY, text);
}

/** Name of the key that a device signs with, as its reports print it. */
export function deviceKeyName({ pid, serial }: InstanceId): string {
  return `sudi:${pid}:${serial}`;
}

function signature(key: string, text: string): string {
  const digits = hmacSha256Hex(utf8(key), utf8(text));
  return encodeBase64(
    Uint8Array.from({ length: digits.length / 2 }, (_, at) => Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16)),
  );
}
