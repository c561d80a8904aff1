import type { Draft } from "immer";
import { plain } from "../plain.ts";
import type { AgentEvent } from "../types.ts";
import type { AgentContext } from "./context.ts";

/** Lines that are kept; the oldest are dropped, a hundred at once: adding a line must be cheap. */
const KEPT = 500;
const SLACK = 100;

/** Adds a line to the agent's event log: `SAEVT_ENDPOINT_USAGE count="0" entitlementTag="…"` (SYSLOG §6). */
export function logEvent(
  { agent, at }: AgentContext,
  name: string,
  values: Readonly<Record<string, string>> = {},
): void {
  const event: AgentEvent = { at, name: `SAEVT_${name}`, values: Object.entries(values) };
  agent.eventLog.push(event as Draft<AgentEvent>);
  if (agent.eventLog.length >= KEPT + SLACK) agent.eventLog = plain(agent.eventLog).slice(-KEPT);
}
