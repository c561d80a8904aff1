/** Messages of the agent: sent, counted as Call Home counts them, failures told of (SYSLOG §1, CSSM §2). */
import type { LegacyContext } from "./context.ts";
import { logEvent } from "./event-log.ts";
import { commFailed, commRestored } from "./messages.ts";
import type { CallHomeCounters, LegacyMessage, LegacyMessageKind } from "./types.ts";

const NONE: CallHomeCounters = { success: 0, failed: 0, dropped: 0 };

/** Sends a message; its answer comes after the server's answer time. One that left at this moment is not sent twice. */
export function send({ agent, at, answerTime }: LegacyContext, kind: LegacyMessageKind): void {
  if (agent.planned.some((message) => message.kind === kind && message.sentAt === at)) return;
  agent.planned.push({ kind, sentAt: at, at: at + answerTime });
}

/** Whether a message of a kind is on its way. */
export function isPlanned({ agent }: Pick<LegacyContext, "agent">, kind: LegacyMessageKind): boolean {
  return agent.planned.some((message) => message.kind === kind);
}

/** Takes the messages whose answers have come off the list, oldest first. */
export function takeDue({ agent, at }: LegacyContext): readonly LegacyMessage[] {
  const due = agent.planned.filter((message) => message.at <= at).map((message) => ({ ...message }));
  if (due.length > 0) agent.planned = agent.planned.filter((message) => message.at > at);
  return due.sort((a, b) => a.at - b.at);
}

/** Forgets what is on its way, but for messages of the kind `keep`. */
export function dropMessages({ agent }: LegacyContext, keep?: LegacyMessageKind): void {
  if (agent.planned.length > 0) agent.planned = agent.planned.filter(({ kind }) => kind === keep);
}

/** The server answered, whatever it said: communication works. `ok` tells whether it did what was asked. */
export function countAnswer(context: LegacyContext, { kind, sentAt }: LegacyMessage, ok: boolean): void {
  count(context, kind, (before) => ({
    ...before,
    ...(ok ? { success: before.success + 1 } : { failed: before.failed + 1 }),
    lastSent: sentAt,
  }));
  if (context.agent.failing === undefined) return;
  delete context.agent.failing;
  context.say(commRestored(context.facts.failurePeer));
  logEvent(context, "COMM_RESTORED");
}

/** The message didn't get through. `dropped`: it didn't even leave, because Call Home isn't configured for it. */
export function countUnsent(
  context: LegacyContext,
  { kind, sentAt }: LegacyMessage,
  { reason, dropped }: { readonly reason: string; readonly dropped: boolean },
): void {
  count(context, kind, (before) =>
    dropped ? { ...before, dropped: before.dropped + 1 } : { ...before, failed: before.failed + 1, lastSent: sentAt },
  );
  const { agent, at, facts, say } = context;
  agent.failing ??= { at, reason };
  agent.failing.reason = reason;
  say(commFailed(facts.failurePeer, reason));
  logEvent(context, "COMM_FAIL", { reason });
}

function count(
  { agent, transport }: LegacyContext,
  kind: LegacyMessageKind,
  change: (before: CallHomeCounters) => CallHomeCounters,
): void {
  if (transport.type === "callhome") agent.callHome[kind] = change(agent.callHome[kind] ?? NONE);
}
