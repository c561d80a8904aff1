import type { Instant } from "../../clock/instant.ts";
import { commFailed, commRestored } from "../messages.ts";
import type { MessageKind, MessageStatistics } from "../types.ts";
import type { AgentContext } from "./context.ts";
import { logEvent } from "./event-log.ts";
import { recordMessage } from "./history.ts";

/** Counters of a kind of which no message was sent. */
export const NO_MESSAGES: MessageStatistics = { total: 0, success: 0, fail: 0, ongoing: 0 };

/** Counts an answer, and ends a failure of communication. `code` is the server's word: `OK`, `OK_POLL`. */
export function countSuccess(context: AgentContext, kind: MessageKind, code = "OK", sentAt = context.at): void {
  const { agent, at } = context;
  const before = agent.statistics[kind] ?? NO_MESSAGES;
  agent.statistics[kind] = {
    ...before,
    total: before.total + 1,
    success: before.success + 1,
    ongoing: 0,
    lastResponse: { ok: true, code, at },
    lastSuccess: at,
  };
  recordMessage(context, { kind, sentAt, at, code });
  restored(context);
}

/** Counts a message that the server answered with a refusal: communication itself works. */
export function countRefusal(context: AgentContext, kind: MessageKind, reason: string, sentAt = context.at): void {
  countFailure(context, kind, reason, sentAt);
  restored(context);
}

/** Counts a message that didn't get through, and logs it (SYSLOG §2: any send failure). */
export function countUnsent(context: AgentContext, kind: MessageKind, reason: string): void {
  const { agent, at } = context;
  countFailure(context, kind, reason, at);
  agent.failing ??= { since: at, reason };
  agent.failing.reason = reason;
  context.say(commFailed(context.transport.type, reason));
  logEvent(context, "COMM_FAIL", { reason });
}

function countFailure(context: AgentContext, kind: MessageKind, reason: string, sentAt: Instant): void {
  const { agent, at } = context;
  const before = agent.statistics[kind] ?? NO_MESSAGES;
  agent.statistics[kind] = {
    ...before,
    total: before.total + 1,
    fail: before.fail + 1,
    ongoing: before.ongoing + 1,
    lastResponse: { ok: false, code: "FAIL", at, reason },
    lastFailure: at,
  };
  recordMessage(context, { kind, sentAt, at, code: "FAIL", reason });
}

function restored(context: AgentContext): void {
  if (context.agent.failing === undefined) return;
  delete context.agent.failing;
  context.say(commRestored(context.transport.type));
  logEvent(context, "COMM_RESTORED");
}
