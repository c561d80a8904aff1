/** Names of licences in the portal, and what of them is in use (CSSM §1.2). */
import type { Cssm } from "./types.ts";

/** Entitlement tag of a CUBE licence -> its name in the portal (STATE §5.1). Others keep their tag as a name. */
const NAMES: Readonly<Record<string, string>> = {
  CUBE_T_STD: "CUBE v14 Trunk Standard Session",
  CUBE_T_RED: "CUBE v14 Trunk Redundant/Enhanced Session",
  CUBE_T_VGW: "CUBE v14 Voice Gateway Session",
};

/** Bought by itself, as many as are in use (CSSM §1.2). */
const AUTOMATIC: ReadonlySet<string> = new Set(["CUBE v14 Voice Gateway Session"]);

/** The portal's name of the licence with that entitlement tag. */
export function licenceName(tag: string): string {
  return NAMES[tag] ?? tag;
}

/** One row of the portal's Licenses tab. */
export interface LicencePool {
  readonly licence: string;
  readonly purchased: number;
  readonly inUse: number;
  readonly balance: number;
}

/** The rows of a virtual account: purchased licences in their order, then others that are in use. */
export function licencePools(cssm: Cssm, virtualAccount: string): LicencePool[] {
  const account = cssm.virtualAccounts.find(({ name }) => name === virtualAccount);
  const used = new Map<string, number>();
  for (const instance of cssm.instances) {
    if (instance.virtualAccount !== virtualAccount) continue;
    for (const [tag, count] of Object.entries(instance.inUse)) {
      const name = licenceName(tag);
      used.set(name, (used.get(name) ?? 0) + count);
    }
  }
  const bought = new Map<string, number>();
  for (const { name, count } of account?.licences ?? []) bought.set(name, (bought.get(name) ?? 0) + count);
  return [...new Set([...bought.keys(), ...used.keys()])].map((licence) => {
    const inUse = used.get(licence) ?? 0;
    const purchased = AUTOMATIC.has(licence) ? inUse : (bought.get(licence) ?? 0);
    return { licence, purchased, inUse, balance: purchased - inUse };
  });
}
