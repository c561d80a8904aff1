/** The life of an agent: new, booted, reset (STATE §2.4). */
import type { Instant } from "../../clock/instant.ts";
import { CISCO_DEFAULT, type PolicyTerms } from "../../releases/policies.ts";
import { clockChanged, policyRemoved } from "../messages.ts";
import { plain } from "../plain.ts";
import type { SmartAgent } from "../types.ts";
import type { AgentContext } from "./context.ts";
import { logEvent } from "./event-log.ts";
import { firstUsed, licencesInUse } from "./reporting.ts";
import { closeForClock, closeReports, measureUsage, openDeviceReport } from "./rum.ts";

/**
 * The agent of a device that never booted, under the policy of its image. Its reports are numbered from the seconds of its
 * first boot (STATE §2.5).
 */
export function newAgent(firstBoot: Instant, policy: PolicyTerms = CISCO_DEFAULT): SmartAgent {
  return {
    policy,
    entitlements: [],
    carried: [],
    reports: [],
    archive: [],
    nextReportId: Math.floor(firstBoot / 1000),
    acknowledged: 0,
    purged: 0,
    reporting: {},
    planned: [],
    statistics: {},
    eventLog: [],
  };
}

/**
 * The agent starts with its image. What it had collected is closed; its features ask for their licences again, and those
 * that were in use before are no change. Messages that were on their way are lost.
 */
export function bootAgent(context: AgentContext): void {
  const { agent } = context;
  closeReports(context, "ProductReload");
  agent.carried = [...agent.entitlements.filter(({ count }) => count > 0).map(({ tag }) => tag), ...agent.carried];
  agent.entitlements = [];
  agent.planned = [];
  for (const name of ["INIT_START", "READY", "ENABLED"]) logEvent(context, name);
  openDeviceReport(context);
}

/** The router goes down: its reports are complete. */
export function stopAgent(context: AgentContext): void {
  closeReports(context, "ProductReload");
  context.agent.planned = [];
}

/** What an agent that never booted has none of. */
const GONE_WITH_A_RESET = [
  "trust",
  "authorization",
  "wanted",
  "returnCode",
  "account",
  "firstUse",
  "history",
  "imports",
  "failing",
  "overdue",
  "reservation",
  "upgradedTransport",
] as const;

/**
 * `license smart factory reset`: trust, policy, accounts, reports and history are gone; licences in use stay in use until
 * the reload that the command asks for, and are a first use again, from now on (STATE §2.4).
 */
export function resetAgent(context: AgentContext): void {
  const { agent, at, facts, say } = context;
  const hadPolicy = agent.policy.installed !== undefined;
  const { entitlements } = agent;
  const fresh = newAgent(at, facts.imagePolicy);
  for (const key of GONE_WITH_A_RESET) delete agent[key];
  Object.assign(agent, {
    ...fresh,
    entitlements,
    nextReportId: Math.max(agent.nextReportId, fresh.nextReportId),
  });
  if (hadPolicy) say(policyRemoved());
  logEvent(context, "FACTORY_RESET");
  openDeviceReport(context);
  const inUse = licencesInUse(plain(agent));
  for (const { name, tag, count } of inUse) measureUsage(context, { feature: name, tag }, count);
  if (inUse.length > 0) firstUsed(context);
}

/**
 * The clock was set, `by` milliseconds ahead. Waits go on for as long as they had left; dates that stand for a day, such
 * as the deadline, stay. `context.at` is the new time.
 */
export function agentClockChanged(context: AgentContext, by: number): void {
  const { agent, at, say } = context;
  closeForClock(context, at - by);
  const { unreportedChange } = agent.reporting;
  if (unreportedChange !== undefined) agent.reporting.unreportedChange = Math.min(unreportedChange, at);
  for (const timer of ["ackCheck", "nextPush"] as const) {
    const due = agent.reporting[timer];
    if (due !== undefined) agent.reporting[timer] = due + by;
  }
  for (const message of agent.planned) {
    message.at += by;
    message.sentAt += by;
  }
  say(clockChanged());
  logEvent(context, "SYSTEM_CLOCK_CHANGED", { delta: String(Math.trunc(by / 1000)) });
}
