/** Whether a registering router's messages get to the licence server, and what it says where they don't (CSSM §7). */
import type { Draft } from "immer";
import type { LocalServer } from "../../cssm/local/types.ts";
import { logMessage } from "../../device/log.ts";
import { plain } from "../../device/plain.ts";
import { callHomeEnabled } from "../../device/settings/call-home.ts";
import type { Device } from "../../device/types.ts";
import type { LegacyContext } from "../../licensing/legacy/context.ts";
import { callHomeFailed } from "../../licensing/messages.ts";
import { releaseOf } from "../../releases/releases.ts";
import type { Lab } from "../lab.ts";
import { reach } from "../reach.ts";

/** The On-Prem that a router's messages get to; undefined where that is CSSM itself. */
export function onPremOf(
  lab: Draft<Lab>,
  device: Draft<Device>,
): { readonly server: Draft<LocalServer>; readonly account: string } | undefined {
  const reached = reach(plain(lab.network), plain(device.config), releaseOf(device.release).facts.defaultTransport);
  const listener = reached.ok ? reached.at : undefined;
  const server = listener === undefined ? undefined : lab.servers[listener.server];
  return server === undefined || listener === undefined ? undefined : { server, account: listener.account };
}

/** Why a message didn't get through. */
export interface Unsent {
  readonly reason: string;
  /** Call Home isn't configured so that it could be sent. */
  readonly dropped: boolean;
  /** There is no transport at all: trying again is of no use. */
  readonly final: boolean;
}

/** What a router says that has no transport (a capture of a failed registration). */
const NO_TRANSPORT = "Communication transport not available.";

/** Tries the way to the server; undefined where it is open. Call Home logs its own message about a failure. */
export function unsentBecause(
  lab: Draft<Lab>,
  device: Draft<Device>,
  { at, transport }: LegacyContext,
): Unsent | undefined {
  const config = plain(device.config);
  if (transport.type === "callhome" && !callHomeEnabled(config)) {
    return { reason: NO_TRANSPORT, dropped: true, final: true };
  }
  const reached = reach(plain(lab.network), config, releaseOf(device.release).facts.defaultTransport);
  if (reached.ok) return undefined;
  if (reached.callHome) logMessage(device, callHomeFailed(reached.callHome.url, reached.callHome.error), at);
  return { reason: reached.reason, dropped: reached.fault === "no-profile", final: false };
}
