import { ACCOUNT_POLICIES, printedPolicyName } from "../releases/policies.ts";
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

/** Name of the policy that takes an account's own away. */
export const CISCO_DEFAULT_NAME = "Cisco default";

/** What the server tells a product instance of `virtualAccount` about its account. */
export function accountAnswer(cssm: Cssm, virtualAccount: string): AccountAnswer {
  const { smartAccount, policy: name } = cssm;
  const terms = name === undefined ? undefined : ACCOUNT_POLICIES[name];
  return {
    smartAccount,
    virtualAccount,
    ...(name !== undefined && terms !== undefined ? { policy: { name: printedPolicyName(name), terms } } : {}),
    ...(name === CISCO_DEFAULT_NAME ? { withoutPolicy: true as const } : {}),
  };
}
