/** The life of an agent where routers register: new, booted, stopped, turned on and off (STATE §1.1). */
import type { Draft } from "immer";
import { clockChanged } from "../messages.ts";
import { checkClock } from "./certificate.ts";
import type { LegacyContext } from "./context.ts";
import { EVALUATION_PERIOD, evaluationLeft, settleEvaluation } from "./evaluation.ts";
import { logEvent } from "./event-log.ts";
import { dropMessages } from "./exchange.ts";
import { agentDisabled, agentEnabled } from "./messages.ts";
import type { LegacyAgent } from "./types.ts";

/** The agent of a router that never booted. */
export function newLegacyAgent(): LegacyAgent {
  return {
    registration: { state: "unregistered" },
    entitlements: [],
    evaluation: { used: 0 },
    reservation: { requests: 0 },
    planned: [],
    callHome: {},
    eventLog: [],
  };
}

/** The agent starts with its image: its features will ask for their licences again. A registration stays. */
export function bootLegacyAgent(context: LegacyContext): void {
  const { agent, at } = context;
  stopLegacyAgent(context);
  agent.entitlements = [];
  agent.callHome = {};
  agent.running = true;
  for (const name of ["INIT_START", "READY", "ENABLED"]) logEvent(context, name);
  // A registration that was under way goes on by itself.
  const { registration } = agent;
  if (registration.state === "registering" && registration.nextAttempt === undefined) registration.nextAttempt = at;
}

/** The router goes down: nothing is on its way any more, and no evaluation passes. */
export function stopLegacyAgent(context: LegacyContext): void {
  const { agent, at } = context;
  dropMessages(context);
  const { evaluation } = agent;
  if (evaluation.runningSince === undefined) return;
  evaluation.used = EVALUATION_PERIOD - evaluationLeft(evaluation, at);
  delete evaluation.runningSince;
}

/** The router booted without Smart Licensing. */
export function bootWithoutAgent(agent: Draft<LegacyAgent>): void {
  delete agent.running;
}

/** `license smart enable`, where it turns Smart Licensing on. */
export function enableAgent({ say }: LegacyContext): void {
  say(agentEnabled());
}

/** `no license smart enable`, where it turns Smart Licensing off: nothing is asked for any more. */
export function disableAgent(context: LegacyContext): void {
  const { agent, say } = context;
  dropMessages(context);
  agent.entitlements = [];
  delete agent.running;
  settleEvaluation(context);
  say(agentDisabled());
}

/**
 * The clock was set, `by` milliseconds ahead; `context.at` is the new time. What is a date stays one; what passes goes on
 * for as long as it had left.
 */
export function legacyClockChanged(context: LegacyContext, by: number): void {
  const { agent, say } = context;
  const { evaluation } = agent;
  if (evaluation.runningSince !== undefined) evaluation.runningSince += by;
  agent.planned = agent.planned.map((message) => ({
    ...message,
    sentAt: message.sentAt + by,
    at: message.at + by,
  }));
  say(clockChanged());
  checkClock(context);
}
