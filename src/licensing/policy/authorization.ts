/** Authorization codes for export-controlled licences (SLAC): asked for, installed, given back (STATE §2.6). */
import type { Draft } from "immer";
import { type AuthorizationCode, authorizationReturnCode } from "../../cssm/authorization-codes.ts";
import { authorizationFailed, authorizationInstalled, authorizationRemoved } from "../messages.ts";
import type { InstalledAuthorization, PlannedMessage } from "../types.ts";
import type { AgentContext } from "./context.ts";
import { logEvent } from "./event-log.ts";

/** Licences that an authorization names. */
export type Features = InstalledAuthorization["features"];

/** Sends a request off; the answer comes after `answerTime`. */
export function requestAuthorization(
  context: AgentContext,
  mode: "add" | "replace",
  features: Features,
  answerTime: number,
): void {
  const { agent, at } = context;
  const wanted = { mode, features: wantedWith(context, mode, features) };
  const message: PlannedMessage = { kind: "authorization", sentAt: at, at: at + answerTime, wanted };
  agent.planned = [...agent.planned.filter(({ kind }) => kind !== "authorization"), message as Draft<PlannedMessage>];
}

/** Keeps a request until it is saved: there is no transport. */
export function queueAuthorization(context: AgentContext, mode: "add" | "replace", features: Features): void {
  context.agent.wanted = wantedWith(context, mode, features).map((one) => ({ ...one }));
}

/** `add` asks for what there is already too: a code names everything. */
function wantedWith({ agent }: AgentContext, mode: "add" | "replace", features: Features): Features {
  const held = mode === "add" ? (agent.authorization?.features ?? []) : [];
  return [...held.filter(({ tag }) => features.every((one) => one.tag !== tag)), ...features];
}

/** Installs a code. It names everything that the device is authorized for from now on. */
export function installAuthorization(context: AgentContext, { confirmation, features }: AuthorizationCode): void {
  const { agent, at, udi, say } = context;
  agent.authorization = { installedAt: at, confirmation, features: features.map((one) => ({ ...one })) };
  delete agent.wanted;
  say(authorizationInstalled(udi));
  logEvent(context, "AUTHORIZATION_INSTALL", { features: features.map(({ name }) => name).join(",") });
}

/** A code that was asked for is not installed. */
export function refuseAuthorization(context: AgentContext, reason: string): void {
  context.say(authorizationFailed(context.udi, reason));
  logEvent(context, "AUTHORIZATION_FAILED", { reason });
}

/** Gives the authorization up. Returns the return code; undefined where there is none to give up. */
export function removeAuthorization(context: AgentContext): string | undefined {
  const { agent, udi, say } = context;
  if (agent.authorization === undefined) return undefined;
  const code = authorizationReturnCode(udi, agent.authorization.confirmation);
  delete agent.authorization;
  agent.returnCode = code;
  say(authorizationRemoved(udi));
  logEvent(context, "AUTHORIZATION_RETURN", { code });
  return code;
}
