/** Authorization requests of registered instances (CSSM §2): what they use is booked, and judged by what the account has. */
import type { Draft } from "immer";
import { DAY, type Instant } from "../clock/instant.ts";
import type { LicenceVersion } from "../releases/facts/licensing.ts";
import { checkAlertsSoon } from "./alert-check.ts";
import { licenceFor } from "./catalogue.ts";
import { instanceOf } from "./instances.ts";
import { licencePools } from "./licences.ts";
import { logPortal } from "./portal-log.ts";
import { serverDate } from "./registration.ts";
import { becomeRegistered } from "./standing.ts";
import type { Cssm, InstanceId } from "./types.ts";

/** What an instance uses. */
export interface EntitlementRequest extends InstanceId {
  readonly hostname: string;
  /** Generations of CUBE licences that entitle what it runs: an upgrade changes them. */
  readonly versions: readonly LicenceVersion[];
  readonly licences: readonly { readonly tag: string; readonly count: number }[];
}

/** What the server says of one licence. */
export interface EntitlementVerdict {
  readonly tag: string;
  readonly name: string;
  readonly description: string;
  /** The account has enough of it, with what higher licences lend. */
  readonly compliant: boolean;
}

/** An answer: verdicts, and until when it holds. */
export interface EntitlementGrant {
  readonly licences: readonly EntitlementVerdict[];
  readonly deadline: Instant;
}

/** How long an answer holds (STATE §1.1). */
const AUTHORIZED_FOR = 90 * DAY;

/** Books what a registered instance uses, and answers; undefined for one that isn't registered any more. */
export function answerEntitlements(
  cssm: Draft<Cssm>,
  request: EntitlementRequest,
  at: Instant,
): EntitlementGrant | undefined {
  const instance = instanceOf(cssm, request);
  if (instance === undefined) return undefined;
  if (instance.registeredAt === undefined) {
    // One that was trusted, and was downgraded since (UPGRADE §2).
    if (instance.trustedAt === undefined) return undefined;
    becomeRegistered(instance, request.versions, at);
    logPortal(cssm, at, "Product Instance", `The product instance "${request.hostname}" was registered by its trust.`);
  }
  instance.versions = [...request.versions];
  instance.hostname = request.hostname;
  instance.lastContact = at;
  const inUse = request.licences.filter(({ count }) => count > 0);
  const before = Object.keys(instance.inUse).length;
  if (before !== inUse.length || inUse.some(({ tag, count }) => instance.inUse[tag] !== count))
    checkAlertsSoon(cssm, at);
  instance.inUse = Object.fromEntries(inUse.map(({ tag, count }) => [tag, count]));
  const { virtualAccount, versions } = instance;
  const account = cssm.virtualAccounts.find(({ name }) => name === virtualAccount);
  const pools = licencePools(cssm, virtualAccount, at);
  const licences = request.licences.map(({ tag, count }) => {
    const { portal, displayed, description } = licenceFor(account, tag, versions);
    const balance = pools.find(({ licence }) => licence === portal)?.balance ?? 0;
    return { tag, name: displayed, description, compliant: count === 0 || balance >= 0 };
  });
  const short = licences.filter(({ compliant }) => !compliant).map(({ name }) => name);
  if (short.length > 0) logPortal(cssm, at, "Licenses", `Insufficient licenses: ${short.join(", ")}.`);
  return { licences, deadline: serverDate(at, AUTHORIZED_FOR) };
}
