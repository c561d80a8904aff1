/**
 * Files between a server on the premises and CSSM: "Download All for Cisco" and "Upload from Cisco" (CSSM §5). Neither verifies
 * once it was changed.
 */
import type { Draft } from "immer";
import type { Instant } from "../../clock/instant.ts";
import { decodeBase64, encodeBase64 } from "../../text/base64.ts";
import { jsonObject, readEnvelope, writeEnvelope } from "../envelope.ts";
import { serverSignature } from "../signature.ts";
import type { Acknowledgement } from "../types.ts";
import type { UsageMessage } from "../usage.ts";
import { takeAnswer } from "./sync.ts";
import type { LocalServer } from "./types.ts";

const USAGE = "smartLicenseUsageBundle";
const ANSWER = "smartLicenseUsageBundleAcknowledgement";

/** Usage of several product instances that one server gathered. */
export interface UsageBundle {
  /** Name of the server. */
  readonly server: string;
  readonly virtualAccount: string;
  readonly messages: readonly (UsageMessage & { readonly pollId: string })[];
}

/** An acknowledgement for what the server knows under `pollId`. */
export interface BundledAck {
  readonly pollId: string;
  readonly ack: Acknowledgement;
}

/** Writes what CSSM has not acknowledged; undefined where there is nothing. */
export function writeBundle(server: LocalServer, at: Instant): string | undefined {
  const waiting = Object.values(server.uploads).filter(({ state }) => state !== "acknowledged");
  if (waiting.length === 0) return undefined;
  const messages = waiting.map(({ pollId, pid, serial, hostname, reports }) => ({
    pollId,
    pid,
    serial,
    hostname,
    reports,
  }));
  const bundle = { server: server.name, virtualAccount: server.virtualAccount, writtenAt: at, messages };
  return written(USAGE, bundle);
}

/** Reads and verifies a server's file; undefined for any other text. */
export function readBundle(text: string): UsageBundle | undefined {
  return read(USAGE, text) as UsageBundle | undefined;
}

/** CSSM's answer to a bundle. */
export function writeBundleAnswer(server: string, acks: readonly BundledAck[]): string {
  return written(ANSWER, { server, acks });
}

/** Takes CSSM's answer; false for a text that is none, or one for another server, or one that nothing waits for. */
export function takeBundleAnswer(server: Draft<LocalServer>, text: string, at: Instant): boolean {
  const answer = read(ANSWER, text) as { server: string; acks: readonly BundledAck[] } | undefined;
  if (answer?.server !== server.name) return false;
  const waiting = answer.acks.flatMap(({ pollId, ack }) => {
    const upload = server.uploads[pollId];
    return upload === undefined || upload.state === "acknowledged" ? [] : [{ upload, ack }];
  });
  for (const { upload, ack } of waiting) takeAnswer(server, upload, ack, at);
  return waiting.length > 0;
}

function written(element: string, value: object): string {
  const content = encodeBase64(JSON.stringify(value));
  return writeEnvelope([
    [element, content],
    ["signature", serverSignature(`${element} ${content}`)],
  ]);
}

function read(element: string, text: string): object | undefined {
  const [content, signature, ...more] = readEnvelope(text) ?? [];
  if (content?.[0] !== element || signature?.[0] !== "signature" || more.length > 0) return undefined;
  if (signature[1] !== serverSignature(`${element} ${content[1]}`)) return undefined;
  return jsonObject(decodeBase64(content[1]) ?? "");
}
