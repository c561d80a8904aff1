/** When usage is due and when it is pushed, from the agent's memory (deadlines.ts has the arithmetic). */
import { DAY, type Instant } from "../../clock/instant.ts";
import { reportingRequired } from "../messages.ts";
import { plain } from "../plain.ts";
import type { Entitlement, SmartAgent, TransportSettings } from "../types.ts";
import type { AgentContext } from "./context.ts";
import {
  ackedDeadline,
  changeDeadline,
  DEFAULT_INTERVAL,
  firstDeadline,
  leastDays,
  PUSH_AFTER_USE,
  PUSH_AT_MOST_EVERY,
  pushInterval,
  type Terms,
} from "./deadlines.ts";

/** Licences in use, in the order of their first request: what `summary` and `usage` list. */
export function licencesInUse(agent: SmartAgent): readonly Entitlement[] {
  return plain(agent.entitlements).filter(({ count }) => count > 0);
}

/** The policy and the classes that it is applied to. */
export function termsOf(agent: SmartAgent): Terms {
  return { policy: plain(agent.policy), classes: [...new Set(licencesInUse(agent).map((one) => one.class))] };
}

/** `Usage Reporting:` as it is displayed; absent = `<none>`. */
export interface ReportingFields {
  readonly lastAck?: Instant;
  readonly deadline?: Instant;
  /** Days; 0 = `0 (no reporting)`. */
  readonly interval: number;
  readonly ackCheck?: Instant;
  readonly nextPush?: Instant;
  readonly lastPush?: Instant;
  readonly lastFileWrite?: Instant;
  readonly lastPull?: Instant;
  /** `InPolicy(60)` of `show license tech support`: what the policy asks for, 0 for nothing. */
  readonly inPolicy: number;
}

/**
 * What `Usage Reporting:` shows of an agent under these settings. The next push is shown, and stays on display when its
 * time has passed, also where missing trust or the transport keeps the agent from it (STATE §2.3, captures).
 */
export function usageReporting(agent: SmartAgent, transport: TransportSettings): ReportingFields {
  const { lastAck, deadline, ackCheck, lastPush, lastFileWrite, lastPull } = agent.reporting;
  const interval = intervalOf(agent, transport);
  const terms = termsOf(agent);
  const nextPush = interval === 0 ? undefined : scheduledPush(agent, transport);
  return {
    interval,
    inPolicy: leastDays(terms.policy, terms.classes, "frequency") ?? 0,
    ...(lastAck === undefined ? {} : { lastAck }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(ackCheck === undefined ? {} : { ackCheck }),
    ...(nextPush === undefined ? {} : { nextPush }),
    ...(lastPush === undefined ? {} : { lastPush }),
    ...(lastFileWrite === undefined ? {} : { lastFileWrite }),
    ...(lastPull === undefined ? {} : { lastPull }),
  };
}

/** Days between pushes; 0 where nothing is to be reported. A change that isn't reported yet is. */
function intervalOf(agent: SmartAgent, transport: TransportSettings): number {
  const { lastAck, unreportedChange } = agent.reporting;
  return pushInterval(termsOf(agent), transport.interval, unreportedChange === undefined ? lastAck : undefined);
}

/**
 * When the next push is due by itself. Where nothing is to be reported and an ACK is due all the same (CONFLICTS C-37), it
 * comes a month before that; it isn't on display.
 */
function scheduledPush(agent: SmartAgent, transport: TransportSettings): Instant | undefined {
  const { nextPush, lastPush, deadline } = agent.reporting;
  if (nextPush !== undefined) return nextPush;
  const interval = intervalOf(agent, transport);
  if (interval === 0) {
    if (deadline === undefined) return undefined;
    return Math.max(deadline - DEFAULT_INTERVAL * DAY, (lastPush ?? 0) + PUSH_AT_MOST_EVERY);
  }
  return lastPush === undefined ? undefined : lastPush + interval * DAY;
}

/** When the agent pushes by itself; undefined where its transport or missing trust keeps it from it. */
export function armedPush(agent: SmartAgent, transport: TransportSettings): Instant | undefined {
  if (transport.type === "off" || !mayEverPush(agent, transport)) return undefined;
  if (agent.planned.some(({ kind }) => kind === "usage")) return undefined;
  return scheduledPush(agent, transport);
}

/** CSSM takes usage from trusted instances only; CSLU vouches for its own (STATE §2.4). */
function mayEverPush(agent: SmartAgent, { type }: TransportSettings): boolean {
  return agent.trust !== undefined || (type !== "smart" && type !== "callhome");
}

/** The first licence was used, or several at once: from now on an ACK is due (Rulings 4). */
export function firstUsed(context: AgentContext): void {
  const { agent, at } = context;
  agent.firstUse = at;
  agent.reporting.nextPush = at + PUSH_AFTER_USE;
  setDeadline(context, firstDeadline(termsOf(agent), at));
  announce(context);
}

/**
 * A licence came into use or went out of it (STATE §2.2): the deadline may come nearer, and a push is due. `counted`: when the
 * push has something to tell.
 */
export function usageChanged(context: AgentContext, counted: Instant = context.at): void {
  const { agent, at } = context;
  const { reporting } = agent;
  const deadline = changeDeadline(termsOf(agent), reporting.deadline, at);
  if (deadline === undefined) return;
  reporting.unreportedChange = at;
  const soonest = Math.max(counted + PUSH_AFTER_USE, (reporting.lastPush ?? 0) + PUSH_AT_MOST_EVERY);
  reporting.nextPush = Math.min(reporting.nextPush ?? soonest, soonest);
  const nearer = deadline !== reporting.deadline;
  setDeadline(context, deadline);
  if (nearer) announce(context);
}

/** Reckons the deadline anew: after an ACK, and after a new policy. A change that isn't reported yet keeps its hold. */
export function reckonDeadline(context: AgentContext): void {
  const { agent, facts } = context;
  const { lastAck, unreportedChange, firstReportAcked } = agent.reporting;
  const { firstUse, policy } = agent;
  if (firstUse === undefined) return;
  const terms = termsOf(agent);
  const deadline =
    lastAck === undefined
      ? firstDeadline(terms, firstUse)
      : ackedDeadline(terms, lastAck, firstReportAcked === true, facts.perpetualDeadline);
  const change = unreportedChange === undefined ? undefined : Math.max(unreportedChange, policy.installed?.at ?? 0);
  setDeadline(context, change === undefined ? deadline : changeDeadline(terms, deadline, change));
}

/** All is acknowledged: where nothing is to be reported any more, a push that was to come is called off. */
export function callPushOff({ agent, transport }: AgentContext): void {
  if (intervalOf(plain(agent), transport) === 0) delete agent.reporting.nextPush;
}

/** Logs in how many full days the ACK is required. */
export function announce({ agent, at, say }: AgentContext): void {
  const { deadline } = agent.reporting;
  if (deadline !== undefined && deadline > at) say(reportingRequired(Math.floor((deadline - at - 1) / DAY)));
}

function setDeadline({ agent }: AgentContext, deadline: Instant | undefined): void {
  if (deadline === undefined) delete agent.reporting.deadline;
  else agent.reporting.deadline = deadline;
}
