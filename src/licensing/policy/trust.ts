/** Trust codes, policies and accounts as they arrive (STATE §2.2, §2.4). */
import type { Draft } from "immer";
import { DAY, HOUR, type Instant } from "../../clock/instant.ts";
import type { AccountAnswer, SentPolicy } from "../../cssm/types.ts";
import type { PolicyTerms } from "../../releases/policies.ts";
import { policyInstalled, policyRemoved, trustFailed, trustInstalled } from "../messages.ts";
import { plain } from "../plain.ts";
import type { Policy } from "../types.ts";
import type { AgentContext } from "./context.ts";
import { PUSH_AFTER_TRUST, PUSH_AT_MOST_EVERY } from "./deadlines.ts";
import { logEvent } from "./event-log.ts";
import { reckonDeadline } from "./reporting.ts";

/** How far the device's clock may be off for trust (CSSM §7). */
export const GREATEST_SKEW = HOUR;

/** How old a trust code is when the agent asks for a new one (STATE §2.4: about a year, not attested). */
const RENEWED_AFTER = 365 * DAY;

/**
 * Installs a trust code, with the account and the policy that came along. The first push follows by itself, but where trust
 * came with an acknowledgement.
 */
export function installTrust(context: AgentContext, account: AccountAnswer, { push } = { push: true }): void {
  const { agent, at, udi, say } = context;
  const { virtualAccount, exportControlled } = account;
  agent.trust = { installedAt: at, virtualAccount, ...(exportControlled ? { exportControlled } : {}) };
  installAccount(context, account);
  say(trustInstalled(udi));
  logEvent(context, "TRUST_CODE_INSTALL", { udi: `P:${udi.pid},S:${udi.serial}` });
  if (push && account.policy !== undefined) installPolicy(context, account.policy);
  else settlePolicy(context, account);
  if (!push) return;
  agent.reporting.nextPush = Math.max(
    at + PUSH_AFTER_TRUST,
    (agent.reporting.lastPush ?? Number.NEGATIVE_INFINITY) + PUSH_AT_MOST_EVERY,
  );
}

/**
 * An acknowledgement came over the network: trust is put in step with the server where it is missing (a server on the
 * premises has vouched), new, or old enough to be renewed.
 */
export function planTrustSync({ agent, at, transport }: AgentContext, answerTime: number): void {
  const { trust } = agent;
  const vouched = transport.type === "cslu" || transport.type === "automatic";
  const due = trust === undefined ? vouched : trust.syncedAt === undefined || isOld(trust, at);
  if (!due || agent.planned.some(({ kind }) => kind === "trust-sync")) return;
  agent.planned.push({ kind: "trust-sync", sentAt: at, at: at + answerTime });
}

/** The answer to a trust sync; undefined where the server has no trust to give. */
export function trustSynced(context: AgentContext, account: AccountAnswer | undefined): void {
  const { agent, at } = context;
  if (account === undefined) return;
  if (agent.trust === undefined) installTrust(context, account, { push: false });
  else if (isOld(agent.trust, at)) agent.trust.installedAt = at;
  if (agent.trust !== undefined) agent.trust.syncedAt = at;
}

const isOld = ({ installedAt }: { readonly installedAt: Instant }, at: Instant) => at - installedAt >= RENEWED_AFTER;

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

/** Puts in force what the server said of policies: another one, or that of the image again. */
export function settlePolicy(context: AgentContext, { policy, withoutPolicy }: AccountAnswer): void {
  const { agent, facts, say } = context;
  if (policy !== undefined && isNewPolicy(context, policy)) installPolicy(context, policy);
  if (!withoutPolicy || agent.policy.installed === undefined) return;
  agent.policy = facts.imagePolicy as Draft<Policy>;
  say(policyRemoved());
  logEvent(context, "POLICY_REMOVE");
  reckonDeadline(context);
}

/** Whether a policy differs from the one in force. */
function isNewPolicy({ agent }: AgentContext, { name, terms }: SentPolicy): boolean {
  const inForce: Policy = plain(agent.policy);
  return inForce.installed?.name !== name || textOf(inForce) !== textOf(terms);
}

/** What policies say, as text: they stay the same for long, and each ACK brings one. */
const texts = new WeakMap<PolicyTerms, string>();

function textOf(policy: PolicyTerms): string {
  const { ackRequired, classes } = policy;
  const text = texts.get(policy) ?? JSON.stringify({ ackRequired, classes });
  texts.set(policy, text);
  return text;
}

/** Notes the account that the server named. */
export function installAccount({ agent, at }: AgentContext, { smartAccount, virtualAccount }: AccountAnswer): void {
  agent.account = { smart: smartAccount, virtual: virtualAccount, asOf: at };
}
