import type { Draft } from "immer";
import type { Instant } from "../../clock/instant.ts";
import type { ReleaseFacts } from "../../releases/types.ts";
import type { SystemMessage } from "../messages.ts";
import type { SmartAgent, TransportSettings, Udi } from "../types.ts";

/** What of the release the agent goes by. */
export type AgentFacts = Pick<ReleaseFacts, "perpetualDeadline" | "ackPollAfter" | "imagePolicy">;

/** The draft of an agent and what it needs to know, at a moment of device time. */
export interface AgentContext {
  readonly agent: Draft<SmartAgent>;
  readonly at: Instant;
  readonly udi: Udi;
  readonly facts: AgentFacts;
  readonly transport: TransportSettings;
  /** Logs a system message of the router. */
  readonly say: (message: SystemMessage) => void;
}
