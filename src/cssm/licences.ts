/** What of an account's licences is in use, what is lent and what is short (CSSM §1.2). */
import type { Instant } from "../clock/instant.ts";
import { AUTOMATIC, licenceFor } from "./catalogue.ts";
import { coveredBy, cubeKind } from "./generations.ts";
import type { Cssm, ProductInstance } from "./types.ts";

/** Generations of CUBE licences that entitle an instance of which nothing else is known: one in policy mode. */
const LATEST = ["V14", "Flex"] as const;

/** One row of the portal's Licenses tab. */
export interface LicencePool {
  readonly licence: string;
  readonly purchased: number;
  /** What instances use or have reserved. */
  readonly inUse: number;
  /** Of higher licences, to cover a shortfall of this one; absent = none. */
  readonly borrowed?: number;
  /** To cover a shortfall of lower licences; absent = none. */
  readonly lent?: number;
  /** Negative: licences are missing. */
  readonly balance: number;
}

/**
 * The rows of a virtual account: purchased licences in their order, then others that are in use. `at` leaves out what has
 * expired by then.
 */
export function licencePools(cssm: Cssm, virtualAccount: string, at?: Instant): LicencePool[] {
  const account = cssm.virtualAccounts.find(({ name }) => name === virtualAccount);
  const bought = new Map<string, number>();
  for (const { name, count, expires } of account?.licences ?? []) {
    const valid = at === undefined || expires === undefined || at < expires;
    bought.set(name, (bought.get(name) ?? 0) + (valid ? count : 0));
  }
  const used = usedLicences(cssm, virtualAccount);
  const pools = [...new Set([...bought.keys(), ...used.keys()])].map((licence) => {
    const inUse = used.get(licence) ?? 0;
    const purchased = AUTOMATIC.has(licence) ? inUse : (bought.get(licence) ?? 0);
    return { licence, purchased, inUse, borrowed: 0, lent: 0 };
  });
  for (const short of pools) {
    for (const name of coveredBy(short.licence)) {
      const higher = pools.find(({ licence }) => licence === name);
      if (higher === undefined) continue;
      const surplus = Math.max(0, higher.purchased - higher.inUse - higher.lent);
      const needed = Math.max(0, short.inUse - short.purchased - short.borrowed);
      const taken = Math.min(surplus, needed);
      short.borrowed += taken;
      higher.lent += taken;
    }
  }
  return pools.map(({ licence, purchased, inUse, borrowed, lent }) => ({
    licence,
    purchased,
    inUse,
    ...(borrowed > 0 ? { borrowed } : {}),
    ...(lent > 0 ? { lent } : {}),
    balance: purchased + borrowed - lent - inUse,
  }));
}

/** The portal's name of the licence with that entitlement tag, for an instance of which nothing else is known. */
export function licenceName(tag: string): string {
  return licenceFor(undefined, tag, LATEST).portal;
}

/** The licence in the portal that an instance uses for a tag. */
export function portalLicence(cssm: Cssm, instance: ProductInstance, tag: string): string {
  const account = cssm.virtualAccounts.find(({ name }) => name === instance.virtualAccount);
  return licenceFor(account, tag, instance.versions ?? LATEST).portal;
}

/** Licence -> how many are in use or reserved. */
function usedLicences(cssm: Cssm, virtualAccount: string): Map<string, number> {
  const used = new Map<string, number>();
  const add = (name: string, count: number) => used.set(name, (used.get(name) ?? 0) + count);
  for (const instance of cssm.instances) {
    if (instance.virtualAccount !== virtualAccount) continue;
    // A licence that a device was authorized for is taken, whether the device uses it yet or not.
    for (const [tag, count] of Object.entries({ ...instance.authorized, ...instance.inUse })) {
      const own = Math.max(count, instance.authorized?.[tag] ?? 0);
      const name = portalLicence(cssm, instance, tag);
      // What is reserved on an upgraded device is taken already, used or not.
      const left = Math.max(0, own - (instance.reserved?.[name] ?? 0));
      add(name, left - Math.min(left, countedWithPeer(cssm, instance, tag, own)));
    }
    for (const [name, count] of Object.entries(instance.reserved ?? {})) add(name, count);
  }
  return used;
}

/**
 * How many of an instance's redundant licences are counted with its peer: a pair needs the higher count of the two, once,
 * where both are in the same virtual account (STATE §6).
 */
function countedWithPeer(cssm: Cssm, instance: ProductInstance, tag: string, own: number): number {
  if (cubeKind(tag) !== "enhanced") return 0;
  const { pairedWith, virtualAccount } = instance;
  const isPeer = (one: ProductInstance) =>
    (one.pid === pairedWith?.pid && one.serial === pairedWith.serial) ||
    (one.pairedWith?.pid === instance.pid && one.pairedWith.serial === instance.serial);
  const at = cssm.instances.findIndex(
    (one) => one !== instance && one.virtualAccount === virtualAccount && isPeer(one),
  );
  const peer = cssm.instances[at];
  if (peer === undefined || at > cssm.instances.indexOf(instance)) return 0;
  return Math.min(own, peer.inUse[tag] ?? 0);
}
