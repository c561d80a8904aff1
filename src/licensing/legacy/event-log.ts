import type { Draft } from "immer";
import { plain } from "../plain.ts";
import type { AgentEvent } from "../types.ts";
import type { LegacyContext } from "./context.ts";

/** Lines that are kept; the oldest are dropped. */
const KEPT = 500;

/** Adds a line to the agent's event log (SYSLOG §6). */
export function logEvent(
  { agent, at }: Pick<LegacyContext, "agent" | "at">,
  name: string,
  values: Readonly<Record<string, string>> = {},
): void {
  const event: AgentEvent = { at, name: `SAEVT_${name}`, values: Object.entries(values) };
  agent.eventLog = [...plain(agent.eventLog as readonly AgentEvent[]).slice(1 - KEPT), event] as Draft<AgentEvent[]>;
}
