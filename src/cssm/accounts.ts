import { ACCOUNT_POLICIES } from "../releases/policies.ts";
import type { AccountAnswer, Cssm, VirtualAccount } from "./types.ts";

/** The virtual account of that name, in any case. */
export function accountNamed(cssm: Cssm, name: string): VirtualAccount | undefined {
  return cssm.virtualAccounts.find((account) => account.name.toLowerCase() === name.toLowerCase());
}

/** The account that is taken where none is named: the first. */
export function defaultAccount(cssm: Cssm): VirtualAccount {
  const [first] = cssm.virtualAccounts;
  if (first === undefined) throw new Error("a licence server has at least one virtual account");
  return first;
}

/** What the server tells a product instance of `virtualAccount` about its account. */
export function accountAnswer(cssm: Cssm, virtualAccount: string): AccountAnswer {
  const terms = cssm.policy === undefined ? undefined : ACCOUNT_POLICIES[cssm.policy];
  return {
    smartAccount: cssm.smartAccount,
    virtualAccount,
    ...(cssm.policy !== undefined && terms !== undefined ? { policy: { name: cssm.policy, terms } } : {}),
  };
}
