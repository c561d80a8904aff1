/** Which server a router's licensing messages go to, and whether they get there (Rulings 14, CSSM §7). */
import { CSLU_NAME, parseServerUrl, type ServerUrl, serviceAt } from "../cssm/endpoints.ts";
import { licensingProfile } from "../device/settings-call-home.ts";
import { transportSettings } from "../device/settings-licensing.ts";
import { httpSource } from "../device/settings-network.ts";
import type { Device } from "../device/types.ts";
import type { TransportSettings } from "../licensing/types.ts";
import type { Lab } from "./lab.ts";
import { answers, hostNamed, resolveName, type Sender, type SendFault, sendFault } from "./network.ts";

/** What keeps a message from its server. */
export type ReachFault =
  | SendFault
  | "transport-off"
  | "no-profile"
  | "bad-url"
  | "name"
  | "proxy"
  | "no-answer"
  | "wrong-service";

export type Reach =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly fault: ReachFault;
      /** What stands behind COMM_FAILED. */
      readonly reason: string;
      /** Call-home's own message: where it sent to, and its error. */
      readonly callHome?: { readonly url: string; readonly error: string };
    };

const UNRESOLVED = "Unable to resolve server hostname/domain name";
const SEND_ERROR = "Communication message send error";
const CALL_HOME_ERROR = "Fail to send out Call Home HTTP message.";
const EMPTY_RESPONSE = "Received empty response from server";
const NO_PROFILE =
  "The action failed because smart license transport is disabled in call-home. Please retry after manually enabling " +
  'smart license transport with command "reporting smart-licensing-data" under the profile you want to send out Smart ' +
  "Licensing data, and also make sure the profile is active.";

/** Errors of call-home (SYSLOG §4). */
const ABORTED = "ERR 205 : Request Aborted";
const TIMED_OUT = "ERR 207 : Connection time out";

/** Tries the way to the licence server of the transport that is configured. */
export function reach(lab: Lab, device: Device): Reach {
  const transport = transportSettings(device.config);
  const fault = findFault(lab, device, transport);
  return fault === undefined ? { ok: true } : explained(transport, fault);
}

function findFault(lab: Lab, device: Device, transport: TransportSettings): ReachFault | undefined {
  if (transport.type === "off") return "transport-off";
  if (transport.type === "callhome" && licensingProfile(device.config) === undefined) return "no-profile";
  const url = transport.url === "" ? { host: CSLU_NAME, port: 8182, path: "/" } : parseServerUrl(transport.url);
  if (url === undefined) return "bad-url";
  const source = httpSource(device.config);
  const sender: Sender = { vrf: transport.vrf, ...(source === undefined ? {} : { source }) };
  const { proxy } = transport;
  if (proxy === undefined || transport.type === "callhome")
    return connect(lab, device, url, sender) ?? answeredBy(url, transport);
  const toProxy = connect(lab, device, { host: proxy.address.toLowerCase(), port: proxy.port, path: "/" }, sender);
  if (toProxy !== undefined) return toProxy === "no-answer" || toProxy === "name" ? "proxy" : toProxy;
  // The proxy looks the name up itself.
  const host = hostNamed(lab, url.host);
  if (host?.name !== true) return "name";
  return host[portAspect(url.port)] ? answeredBy(url, transport) : "no-answer";
}

/** Resolves a name, finds a way, opens a connection. */
function connect(lab: Lab, device: Device, url: ServerUrl, sender: Sender): ReachFault | undefined {
  const address = resolveName(lab, device, url.host, sender);
  if (address === undefined) return sendFault(device, "0.0.0.0", sender) === "no-interface" ? "no-interface" : "name";
  return sendFault(device, address, sender) ?? (answers(lab, address, portAspect(url.port)) ? undefined : "no-answer");
}

/** What listens must speak the transport's language. */
function answeredBy(url: ServerUrl, { type }: TransportSettings): ReachFault | undefined {
  return serviceAt(url) === type ? undefined : "wrong-service";
}

/** The lab opens and closes two ports; the secure one stands for itself, the other for all others. */
function portAspect(port: number): "tcp80" | "tcp443" {
  return port === 443 ? "tcp443" : "tcp80";
}

function explained({ type, url }: TransportSettings, fault: ReachFault): Reach {
  if (fault === "no-profile") return { ok: false, fault, reason: NO_PROFILE };
  if (fault === "wrong-service") return { ok: false, fault, reason: EMPTY_RESPONSE };
  if (fault === "name" || fault === "bad-url" || fault === "no-interface")
    return { ok: false, fault, reason: UNRESOLVED };
  if (type !== "callhome") return { ok: false, fault, reason: SEND_ERROR };
  const error = fault === "no-answer" ? TIMED_OUT : ABORTED;
  return { ok: false, fault, reason: CALL_HOME_ERROR, callHome: { url, error } };
}
