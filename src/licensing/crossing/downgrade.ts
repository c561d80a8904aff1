/** Out of policy mode: trust becomes a registration where a release can do that, else there is none (UPGRADE §2). */
import { newCertificate } from "../../cssm/registration.ts";
import { DIRECT_TRANSPORTS } from "../../releases/upgrade.ts";
import { newLegacyAgent } from "../legacy/agent.ts";
import { registered as registeredMessage } from "../legacy/messages.ts";
import type { LegacyAgent, Registered, Registration } from "../legacy/types.ts";
import { RENEW_AFTER } from "../legacy/waits.ts";
import { newAgent } from "../policy/agent.ts";
import type { SmartAgent } from "../types.ts";
import type { Crossed, Crossing, Licensing } from "./types.ts";

/** A router of policy mode comes up on a release where it registers, or is used by right. */
export function fromPolicy({ agent, legacy = newLegacyAgent() }: Licensing, crossing: Crossing): Crossed {
  const { at, to, udi } = crossing;
  const registered = registeredFrom(agent, crossing);
  const downgraded: LegacyAgent = {
    ...legacy,
    registration: registered ?? reservedFrom(agent) ?? { state: "unregistered" },
    ...(registered === undefined ? {} : { authorization: { next: at, failures: 0 } }),
    reservation: agent.reservation ?? legacy.reservation,
    ...(agent.conversion?.state === "success" ? { conversion: agent.conversion } : {}),
    eventLog: agent.eventLog,
  };
  return {
    licensing: { agent: dormant(agent), legacy: downgraded },
    messages: registered === undefined || to.model === "rtu" ? [] : [registeredMessage(udi)],
  };
}

/**
 * The registration that trust is turned into. Its dates are the boot's, and export-controlled functionality is as the token
 * of the trust gave it: neither is attested.
 */
function registeredFrom({ trust, account }: SmartAgent, crossing: Crossing): Registered | undefined {
  const { at, from, to, standalone } = crossing;
  if (trust === undefined || account === undefined || !standalone) return undefined;
  if (!to.facts.registersFromTrust || !DIRECT_TRANSPORTS.includes(from.transport)) return undefined;
  const { smart, virtual } = account;
  return {
    state: "registered",
    at,
    account: { smart, virtual },
    exportControlled: trust.exportControlled === true,
    certificate: newCertificate(at),
    renewal: { next: at + RENEW_AFTER, failures: 0 },
  };
}

/** Licences are still reserved on the router. */
function reservedFrom({ reservation }: SmartAgent): Registration | undefined {
  const installed = reservation?.installed;
  return installed === undefined ? undefined : { state: "reserved", at: installed.at };
}

/** What is kept of policy mode: usage that was recorded, authorization codes and what was told; no trust, no deadline. */
function dormant(agent: SmartAgent): SmartAgent {
  const fresh = newAgent(0);
  const { authorization, returnCode, history, imports } = agent;
  return {
    ...fresh,
    ...(authorization === undefined ? {} : { authorization }),
    ...(returnCode === undefined ? {} : { returnCode }),
    ...(history === undefined ? {} : { history }),
    ...(imports === undefined ? {} : { imports }),
    reports: agent.reports,
    archive: agent.archive,
    nextReportId: agent.nextReportId,
    acknowledged: agent.acknowledged,
    purged: agent.purged,
    statistics: agent.statistics,
  };
}
