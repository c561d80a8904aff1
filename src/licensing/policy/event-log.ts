import type { AgentContext } from "./context.ts";

/** Lines that are kept; the oldest are dropped. */
const KEPT = 500;

/** Adds a line to the agent's event log: `SAEVT_ENDPOINT_USAGE count="0" entitlementTag="…"` (SYSLOG §6). */
export function logEvent(
  { agent, at }: AgentContext,
  name: string,
  values: Readonly<Record<string, string>> = {},
): void {
  agent.eventLog.push({ at, name: `SAEVT_${name}`, values: Object.entries(values) });
  if (agent.eventLog.length > KEPT) agent.eventLog.splice(0, agent.eventLog.length - KEPT);
}
