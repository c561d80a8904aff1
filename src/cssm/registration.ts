/** Registration of product instances, as the server answers it (CSSM §2). */
import type { Draft } from "immer";
import { DAY, type Instant, MINUTE } from "../clock/instant.ts";
import type { LicenceVersion } from "../releases/facts/licensing.ts";
import { instanceOf, touchInstance, udiText } from "./instances.ts";
import { logPortal } from "./portal-log.ts";
import { becomeRegistered } from "./standing.ts";
import { type TokenState, tokenState, usableToken } from "./tokens.ts";
import { isOwnPid, TOKEN_REFUSALS } from "./trust.ts";
import type { Cssm, InstanceId, Token } from "./types.ts";

/** A product instance that asks to be registered. */
export interface RegistrationRequest extends InstanceId {
  readonly token: string;
  readonly hostname: string;
  /** Register again what is registered already. */
  readonly force: boolean;
  /** Generations of CUBE licences that entitle what it runs. */
  readonly versions: readonly LicenceVersion[];
  /** The On-Prem that it registers with, and the account there; absent = CSSM itself. */
  readonly through?: { readonly server: string; readonly account: string };
}

/** An identity certificate. Dates by the server's clock. */
export interface Certificate {
  readonly from: Instant;
  readonly until: Instant;
}

/** What a registered instance is told. */
export interface RegistrationGrant {
  readonly account: { readonly smart: string; readonly virtual: string };
  readonly exportControlled: boolean;
  readonly certificate: Certificate;
}

export type RegistrationAnswer =
  | { readonly ok: true; readonly grant: RegistrationGrant }
  | { readonly ok: false; readonly error: "hostname" | "token" | "registered" };

const VALIDITY = 365 * DAY;

/**
 * The server's dates count from a few minutes ago, so that a clock that is slightly behind takes them. Concluded from five
 * captures in which they lie this much, and the difference of the clocks, before the round date (STATE §1.1).
 */
const BACKDATED = 5 * MINUTE;

/** A date of the server that lies `span` ahead. */
export function serverDate(at: Instant, span: number): Instant {
  return at - BACKDATED + span;
}

/**
 * Registers for a usable token, of which it takes one use; the portal's log tells of a refusal. `tokens`: those of the server
 * that is asked.
 */
export function answerRegistration(
  cssm: Draft<Cssm>,
  tokens: Draft<readonly Token[]>,
  request: RegistrationRequest,
  at: Instant,
): RegistrationAnswer {
  if (isOwnPid(request)) return refused(cssm, request, "hostname", at);
  const token = usableToken(tokens, request.token, at);
  if (token === undefined) {
    const state = tokenState(tokens, request.token, at);
    return refused(cssm, request, state === "usable" ? "unknown" : state, at);
  }
  const { pid, serial, hostname, versions, through } = request;
  const known = instanceOf(cssm, request);
  const taken = known?.registeredAt !== undefined || known?.reserved !== undefined;
  if (taken && known?.through === through?.server && !request.force) {
    return refused(cssm, request, "registered", at);
  }
  token.uses += 1;
  const { virtualAccount, exportControlled } = token;
  const instance = touchInstance(cssm, { pid, serial }, { hostname, virtualAccount }, at);
  becomeRegistered(instance, versions, at);
  if (through === undefined) delete instance.through;
  else instance.through = through.server;
  logPortal(cssm, at, "Product Instance", `The product instance "${hostname}" was registered.`);
  const account = { smart: through?.account ?? cssm.smartAccount, virtual: virtualAccount };
  return { ok: true, grant: { account, exportControlled, certificate: newCertificate(at) } };
}

/**
 * Whether a server knows an instance that registered with it, or that it trusted before a downgrade (UPGRADE §2): CSSM, or the
 * On-Prem of that name.
 */
export function isKnownTo(cssm: Draft<Cssm>, id: InstanceId, server: string | undefined): boolean {
  const instance = instanceOf(cssm, id);
  const isKnown = instance?.registeredAt !== undefined || instance?.trustedAt !== undefined;
  return isKnown && instance.through === server;
}

const REFUSALS: Readonly<Record<Exclude<TokenState, "usable"> | "hostname" | "registered", string>> = {
  ...TOKEN_REFUSALS,
  hostname: "its host name is its product id",
  registered: "it is registered already",
};

function refused(
  cssm: Draft<Cssm>,
  request: RegistrationRequest,
  why: keyof typeof REFUSALS,
  at: Instant,
): RegistrationAnswer & { readonly ok: false } {
  // What another server refuses, CSSM never hears of.
  if (request.through === undefined) {
    logPortal(cssm, at, "Product Instance", `The registration of ${udiText(request)} was refused: ${REFUSALS[why]}.`);
  }
  return { ok: false, error: why === "hostname" || why === "registered" ? why : "token" };
}

const REQUEST_REFUSALS = {
  suspended: "the smart account is suspended",
  unregistered: "it is not registered",
} as const;

/** The portal's log tells of a request that was refused, whatever was asked for. */
export function logRefusedRequest(
  cssm: Draft<Cssm>,
  id: InstanceId,
  why: keyof typeof REQUEST_REFUSALS,
  at: Instant,
): void {
  logPortal(cssm, at, "Product Instance", `A request of ${udiText(id)} was refused: ${REQUEST_REFUSALS[why]}.`);
}

/** A new certificate for a registered instance; undefined for one that isn't registered any more. */
export function answerRenewal(cssm: Draft<Cssm>, id: InstanceId, at: Instant): Certificate | undefined {
  const instance = instanceOf(cssm, id);
  if (instance?.registeredAt === undefined) return undefined;
  instance.lastContact = at;
  logPortal(cssm, at, "Product Instance", `The registration of "${instance.hostname}" was renewed.`);
  return newCertificate(at);
}

/** Takes a registered instance out; false for one that isn't registered. */
export function answerDeregistration(cssm: Draft<Cssm>, id: InstanceId, at: Instant): boolean {
  const instance = instanceOf(cssm, id);
  if (instance?.registeredAt === undefined) return false;
  removeInstance(cssm, id);
  logPortal(cssm, at, "Product Instance", `The product instance "${instance.hostname}" was removed.`);
  return true;
}

/** Takes an instance off the list, and its licences with it. */
export function removeInstance(cssm: Draft<Cssm>, { pid, serial }: InstanceId): void {
  cssm.instances = cssm.instances.filter((instance) => instance.pid !== pid || instance.serial !== serial);
}

export function newCertificate(at: Instant): Certificate {
  return { from: serverDate(at, 0), until: serverDate(at, VALIDITY) };
}
