/** Which server a router's licensing messages go to, and whether they get there (Rulings 14, CSSM §7). */
import {
  CSLU_NAME,
  CSLU_PORT,
  cloudServiceAt,
  csluServiceAt,
  onPremServiceAt,
  parseServerUrl,
  type ServerUrl,
  type Service,
} from "../cssm/endpoints.ts";
import type { Config } from "../device/config/config.ts";
import { perConfig } from "../device/config/per-config.ts";
import { checksIdentity } from "../device/licensing/server-identity.ts";
import { callHomeProxy, licensingProfile } from "../device/settings/call-home.ts";
import { transportSettings } from "../device/settings/licensing.ts";
import { httpSource } from "../device/settings/network.ts";
import type { TransportSettings, TransportType } from "../licensing/types.ts";
import type { Listener, Network, Reachability } from "./lab.ts";
import {
  answers,
  hostAt,
  hostNamed,
  isForwarded,
  listensOn,
  portAspect,
  resolveName,
  type Sender,
  type SendFault,
  sendFault,
} from "./network.ts";

/** What keeps a message from its server. */
export type ReachFault =
  | SendFault
  | "transport-off"
  | "no-profile"
  | "bad-url"
  | "name"
  | "proxy"
  | "no-answer"
  | "certificate"
  | "wrong-service";

export type Reach =
  | {
      readonly ok: true;
      /** The server on the premises that was reached; absent = CSSM. */
      readonly at?: Listener;
      readonly service: Service;
    }
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
  const found = findServer(network, config, transport);
  return typeof found === "string" ? explained(transport, found) : { ok: true, ...found };
}

/**
 * Tries the way to the server of a call-home profile: for messages that are not of licensing. Returns the error that
 * call-home tells of; undefined where the message got there.
 */
export function callHomeError(network: Network, config: Config, url: string): string | undefined {
  const found = sendTo(network, config, { ...transportSettings(config), type: "callhome", url });
  if (typeof found !== "string") return undefined;
  return found === "no-answer" ? TIMED_OUT : ABORTED;
}

/** What answers, or why nothing does. */
type Found = { readonly at?: Listener; readonly service: Service } | ReachFault;

function findServer(network: Network, config: Config, transport: TransportSettings): Found {
  if (transport.type === "off") return "transport-off";
  if (transport.type === "callhome" && licensingProfile(config) === undefined) return "no-profile";
  return sendTo(network, config, transport);
}

function sendTo(network: Network, config: Config, transport: TransportSettings): Found {
  const url = serverUrl(transport);
  if (url === undefined) return "bad-url";
  const source = httpSource(config);
  const sender: Sender = { vrf: transport.vrf, ...(source === undefined ? {} : { source }) };
  const proxy = transport.type === "callhome" ? callHomeProxy(config) : transport.proxy;
  if (proxy === undefined) {
    const host = connect(network, config, url, sender);
    return typeof host === "string" ? host : answeredBy(url, host, config, transport);
  }
  const toProxy = connect(network, config, { host: proxy.address.toLowerCase(), port: proxy.port }, sender);
  if (typeof toProxy === "string") return toProxy === "no-answer" || toProxy === "name" ? "proxy" : toProxy;
  // The proxy looks the name up itself.
  const host = hostNamed(network, url.host) ?? hostAt(network, url.host);
  if (host?.name !== true) return "name";
  if (!listensOn(host, url.port) || !host[portAspect(url.port)]) return "no-answer";
  return answeredBy(url, host, config, transport);
}

/** Where messages of a transport go; CSLU is looked for by its name where nothing is configured. */
export function serverUrl({ type, url }: TransportSettings): ServerUrl | undefined {
  if (url !== "" || type === "callhome") return parseServerUrl(url);
  return { host: CSLU_NAME, port: CSLU_PORT, path: "/cslu/v1/pi", secure: false };
}

/** Resolves a name, finds a way, opens a connection. */
function connect(
  network: Network,
  config: Config,
  { host: name, port }: Pick<ServerUrl, "host" | "port">,
  sender: Sender,
): Reachability | ReachFault {
  const address = resolveName(network, config, name, sender);
  if (address === undefined) return sendFault(config, "0.0.0.0", sender) === "no-interface" ? "no-interface" : "name";
  const fault = sendFault(config, address, sender);
  if (fault !== undefined) return fault;
  const host = hostAt(network, address);
  const open = isForwarded(network, config, address, sender) && answers(network, address, portAspect(port));
  return host !== undefined && open && (host.listens === undefined || listensOn(host, port)) ? host : "no-answer";
}

/** What listens must prove who it is, and speak the transport's language. */
function answeredBy(url: ServerUrl, host: Reachability, config: Config, { type }: TransportSettings): Found {
  const { listens, unknownIssuer } = host;
  if (url.secure && unknownIssuer) return "certificate";
  const named = listens?.kind === "on-prem" ? listens.commonName.toLowerCase() : url.host;
  if (url.secure && named !== url.host && checksIdentity(config, type)) return "certificate";
  const service = serviceAt(url, listens);
  if (service !== (type === "automatic" ? "cslu" : type)) return "wrong-service";
  return { service, ...(listens === undefined ? {} : { at: listens }) };
}

function serviceAt(url: ServerUrl, listens: Listener | undefined): Service | undefined {
  if (listens === undefined) return cloudServiceAt(url);
  if (listens.kind === "cslu") return csluServiceAt(url.path);
  return listens.kind === "on-prem" ? onPremServiceAt(url.path, listens.account) : undefined;
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
