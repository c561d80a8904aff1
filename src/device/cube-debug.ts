/** What `debug license feature cube` prints (SYSLOG §6). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import type { KindRecord } from "../cube/types.ts";
import { logDebug } from "./log.ts";
import type { Device } from "./types.ts";

/** The debugs under which CUBE tells what it asks for. */
const INFO = ["license feature cube all", "license feature cube info"];

/** Standard licences are type 0; that the enhanced ones are type 1 is concluded (STATE §5.1). */
const LICENCE_TYPES: Readonly<Partial<Record<KindRecord["kind"], number>>> = { standard: 0, enhanced: 1 };

/** A record asked the Smart Agent for licences with that tag. */
export function debugRequest(device: Draft<Device>, { kind, count }: KindRecord, tag: string, at: Instant): void {
  if (!INFO.some((id) => device.debugs.includes(id))) return;
  const type = LICENCE_TYPES[kind];
  if (type !== undefined) {
    const text = `cube_sl_send_entitlement_request: Request successful for license_type: ${type} and count ${count}.`;
    logDebug(device, `//CUBE-SL/Info/${text}`, at);
  }
  logDebug(device, `//CUBE-SL/Info/cube_license_request: Request successful for license ${tag}`, at);
}
