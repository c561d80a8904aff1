/** Trust codes, policies and accounts as they arrive (STATE §2.2, §2.4). */
import type { Draft } from "immer";
import { HOUR } from "../../clock/instant.ts";
import type { AccountAnswer, SentPolicy } from "../../cssm/types.ts";
import { policyInstalled, trustFailed, trustInstalled } from "../messages.ts";
import type { Policy } from "../types.ts";
import type { AgentContext } from "./context.ts";
import { PUSH_AFTER_TRUST, PUSH_AT_MOST_EVERY } from "./deadlines.ts";
import { logEvent } from "./event-log.ts";
import { reckonDeadline } from "./reporting.ts";

/** How far the device's clock may be off for trust (CSSM §7). */
export const GREATEST_SKEW = HOUR;

/** Installs a trust code, with the account and the policy that came along. The first push follows by itself. */
export function installTrust(context: AgentContext, account: AccountAnswer): void {
  const { agent, at, udi, say } = context;
  agent.trust = { installedAt: at, virtualAccount: account.virtualAccount };
  installAccount(context, account);
  say(trustInstalled(udi));
  logEvent(context, "TRUST_CODE_INSTALL", { udi: `P:${udi.pid},S:${udi.serial}` });
  if (account.policy !== undefined) installPolicy(context, account.policy);
  agent.reporting.nextPush = Math.max(
    at + PUSH_AFTER_TRUST,
    (agent.reporting.lastPush ?? Number.NEGATIVE_INFINITY) + PUSH_AT_MOST_EVERY,
  );
}

/** A trust code that was asked for is not installed. */
export function refuseTrust(context: AgentContext, reason: string): void {
  context.say(trustFailed(context.udi, reason));
  logEvent(context, "TRUST_CODE_FAILED", { reason });
}

/** Puts a policy in force, and reckons the deadline by it. */
export function installPolicy(context: AgentContext, { name, terms }: SentPolicy): void {
  const { agent, at, say } = context;
  if (agent.policy.installed?.name !== name) delete agent.reporting.firstReportAcked;
  agent.policy = { ...terms, installed: { at, name } } as Draft<Policy>;
  say(policyInstalled());
  logEvent(context, "POLICY_INSTALL", { name });
  reckonDeadline(context);
}

/** Whether a policy differs from the one in force. */
export function isNewPolicy({ agent }: AgentContext, { name, terms }: SentPolicy): boolean {
  const { installed, ...inForce } = agent.policy;
  return installed?.name !== name || JSON.stringify(inForce) !== JSON.stringify(terms);
}

/** Notes the account that the server named. */
export function installAccount({ agent, at }: AgentContext, { smartAccount, virtualAccount }: AccountAnswer): void {
  agent.account = { smart: smartAccount, virtual: virtualAccount, asOf: at };
}
