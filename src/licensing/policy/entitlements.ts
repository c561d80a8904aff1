/** Licences that features ask for. Policy mode grants them all at once; only their use is kept (STATE §2.1). */
import type { Draft } from "immer";
import { plain } from "../plain.ts";
import type { Entitlement } from "../types.ts";
import type { AgentContext } from "./context.ts";
import { logEvent } from "./event-log.ts";
import { firstUsed, usageChanged } from "./reporting.ts";
import { measureUsage } from "./rum.ts";

/** A feature's request: how many of a licence it uses from now on; 0 gives it back. */
export interface LicenceRequest {
  readonly name: string;
  readonly tag: string;
  readonly count: number;
  readonly term: Entitlement["term"];
  readonly class: Entitlement["class"];
}

/**
 * Takes requests of one moment, in their order. What counts as a change for reporting is a licence that comes into use
 * or goes out of it, not another count (STATE §2.2), and not its return after a reload.
 */
export function requestLicences(context: AgentContext, requests: readonly LicenceRequest[]): void {
  const { agent } = context;
  const changed = requests.map((request) => takeRequest(context, request)).includes(true);
  if (!changed) return;
  if (agent.firstUse === undefined) firstUsed(context);
  else usageChanged(context);
}

/** Takes one request; true where it is a change. */
function takeRequest(context: AgentContext, { name, tag, count, term, class: of }: LicenceRequest): boolean {
  const { agent, at } = context;
  // Lists of plain values: they are read at each moment that something happens, and drafts are slow to read.
  const all: readonly Entitlement[] = plain(agent.entitlements);
  const held = all.find((one) => one.tag === tag);
  const before = held?.count ?? 0;
  if (before === count) return false;
  const now: Entitlement =
    held === undefined
      ? { name, tag, count, term, class: of, requestedAt: at, changedAt: at }
      : { ...held, count, changedAt: at };
  agent.entitlements = (held === undefined ? [...all, now] : all.map((one) => (one === held ? now : one))) as Draft<
    Entitlement[]
  >;
  measureUsage(context, { feature: name, tag }, count);
  logEvent(context, "ENDPOINT_USAGE", { count: String(count), entitlementTag: tag });
  const returning = agent.carried.includes(tag);
  if (returning) agent.carried = agent.carried.filter((one) => one !== tag);
  const inOrOut = (before === 0) !== (count === 0);
  return inOrOut && (!returning || agent.firstUse === undefined);
}

/** A licence that CUBE counts, by its tag: name, tag and description are one (STATE §5.1). */
export function cubeLicence(tag: string, count: number): LicenceRequest {
  return { name: tag, tag, count, term: "Perpetual", class: "perpetual" };
}
