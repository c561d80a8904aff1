/** What a server on the premises does when one of its moments has come: it asks CSSM, and fetches usage from routers. */
import type { Draft } from "immer";
import { planServer } from "../../cssm/local/plan.ts";
import { receiveLocally, takeAcks } from "../../cssm/local/receive.ts";
import { sendOn, syncWithCssm } from "../../cssm/local/sync.ts";
import type { LocalServer } from "../../cssm/local/types.ts";
import { logPortal } from "../../cssm/portal-log.ts";
import { deviceTime } from "../../device/clock.ts";
import { agentContext } from "../../device/licensing/agent-context.ts";
import { licensingOf } from "../../device/licensing/licensing-model.ts";
import { plain } from "../../device/plain.ts";
import { type RestFault, restFault } from "../../device/rest-server.ts";
import { watchSip } from "../../device/sip-watch.ts";
import type { Device } from "../../device/types.ts";
import { importPulled } from "../../licensing/policy/files.ts";
import { pulledContent } from "../../licensing/policy/push.ts";
import { sentName } from "../exchange.ts";
import type { Lab } from "../lab.ts";

/** Does all that is due on a server at the lab's present moment. Returns the devices that it was at. */
export function runServer(lab: Draft<Lab>, name: string): readonly string[] {
  const server = serverOf(lab, name);
  for (const pull of server.pulls) {
    if (pull.next > lab.now) continue;
    pullFrom(lab, server, pull.device);
    pull.next += pull.every;
  }
  return exchangeAll(lab, server);
}

/** Exchanges with CSSM what there is to exchange, and brings routers that it pulls from what came back. */
export function exchangeAll(lab: Draft<Lab>, server: Draft<LocalServer>): readonly string[] {
  syncWithCssm(server, lab.cssm, lab.now);
  const pulled = server.pulls.map(({ device }) => device);
  for (const device of pulled) bringBack(lab, server, device);
  planServer(server);
  return pulled;
}

/** Why a router's usage can't be fetched. */
export type PullFault = RestFault | "down" | "other-licensing";

/** Fetches usage from a router now; undefined where that worked. */
export function pullFrom(lab: Draft<Lab>, server: Draft<LocalServer>, name: string): PullFault | undefined {
  const device = lab.devices[name];
  const fault = device === undefined ? "down" : pullFault(device);
  if (device === undefined || fault !== undefined) {
    logPortal(server, lab.now, "Pull", `${name} gave no usage: ${PULL_FAULTS[fault ?? "down"]}.`, server.name);
    return fault;
  }
  const context = agentContext(device, deviceTime(device as Device, lab.now));
  const reports = pulledContent(context);
  const pollId = receiveLocally(server, { ...context.udi, hostname: sentName(device, context), reports }, lab.now);
  sendOn(server, lab.cssm, pollId, lab.now);
  return undefined;
}

/** Imports on a router what CSSM acknowledged of the usage that was fetched. */
export function bringBack(lab: Draft<Lab>, server: Draft<LocalServer>, name: string): void {
  const device = lab.devices[name];
  if (device === undefined || pullFault(device) !== undefined) return;
  const ack = takeAcks(server, { pid: device.platform, serial: device.serial });
  if (ack === undefined) return;
  const context = agentContext(device, deviceTime(device as Device, lab.now));
  watchSip(device, context.at, () => importPulled(context, ack));
}

function pullFault(device: Draft<Device>): PullFault | undefined {
  if (device.power.state !== "on") return "down";
  return licensingOf(device) === "policy" ? restFault(plain(device.config)) : "other-licensing";
}

/** The server of that name. Throws for none: names are checked where they come in. */
export function serverOf(lab: Draft<Lab>, name: string): Draft<LocalServer> {
  const server = lab.servers[name];
  if (server === undefined) throw new Error(`no server ${name}`);
  return server;
}

/** What is wrong, for the server's log and for people. */
export const PULL_FAULTS: Readonly<Record<PullFault, string>> = {
  down: "it is not up",
  "other-licensing": "its release has no policy mode",
  "no-interface": "it has no interface that is up with an address",
  "no-web-server": "neither ip http server nor ip http secure-server is configured",
  "no-local-authentication": "ip http authentication local is not configured",
  "no-privileged-user": "it has no local user with privilege 15",
};
