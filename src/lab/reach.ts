/** Which server a router's licensing messages go to, and whether they get there (Rulings 14, CSSM §7). */
import { CSLU_NAME, parseServerUrl, type ServerUrl, serviceAt } from "../cssm/endpoints.ts";
import type { Config } from "../device/config/config.ts";
import { perConfig } from "../device/config/per-config.ts";
import { licensingProfile } from "../device/settings-call-home.ts";
import { transportSettings } from "../device/settings-licensing.ts";
import { httpSource } from "../device/settings-network.ts";
import type { TransportSettings, TransportType } from "../licensing/types.ts";
import type { Network } from "./lab.ts";
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

/** What was found for a network that is as it was: routers try the same way again and again. */
const found = new WeakMap<Network, Map<TransportType | undefined, (config: Config) => Reach>>();

/**
 * Tries the way to the licence server of the transport that a router's configuration names; `byDefault` where it names none
 * and the release has a default of its own.
 */
export function reach(network: Network, config: Config, byDefault?: TransportType): Reach {
  const ways = found.get(network) ?? new Map<TransportType | undefined, (config: Config) => Reach>();
  found.set(network, ways);
  const tried = ways.get(byDefault) ?? perConfig((one: Config) => tryWay(network, one, byDefault));
  ways.set(byDefault, tried);
  return tried(config);
}

function tryWay(network: Network, config: Config, byDefault: TransportType | undefined): Reach {
  const transport = transportSettings(config, byDefault);
  const fault = findFault(network, config, transport);
  return fault === undefined ? { ok: true } : explained(transport, fault);
}

function findFault(network: Network, config: Config, transport: TransportSettings): ReachFault | undefined {
  if (transport.type === "off") return "transport-off";
  if (transport.type === "callhome" && licensingProfile(config) === undefined) return "no-profile";
  const url = transport.url === "" ? { host: CSLU_NAME, port: 8182, path: "/" } : parseServerUrl(transport.url);
  if (url === undefined) return "bad-url";
  const source = httpSource(config);
  const sender: Sender = { vrf: transport.vrf, ...(source === undefined ? {} : { source }) };
  const { proxy } = transport;
  if (proxy === undefined || transport.type === "callhome")
    return connect(network, config, url, sender) ?? answeredBy(url, transport);
  const toProxy = connect(network, config, { host: proxy.address.toLowerCase(), port: proxy.port, path: "/" }, sender);
  if (toProxy !== undefined) return toProxy === "no-answer" || toProxy === "name" ? "proxy" : toProxy;
  // The proxy looks the name up itself.
  const host = hostNamed(network, url.host);
  if (host?.name !== true) return "name";
  return host[portAspect(url.port)] ? answeredBy(url, transport) : "no-answer";
}

/** Resolves a name, finds a way, opens a connection. */
function connect(network: Network, config: Config, url: ServerUrl, sender: Sender): ReachFault | undefined {
  const address = resolveName(network, config, url.host, sender);
  if (address === undefined) return sendFault(config, "0.0.0.0", sender) === "no-interface" ? "no-interface" : "name";
  return (
    sendFault(config, address, sender) ?? (answers(network, address, portAspect(url.port)) ? undefined : "no-answer")
  );
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
