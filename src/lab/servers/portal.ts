/** What a person does in CSSM's portal besides tokens, files and reservations: buys, sets the policy, removes instances. */
import type { Draft } from "immer";
import type { Instant } from "../../clock/instant.ts";
import { accountNamed, CISCO_DEFAULT_NAME, defaultAccount } from "../../cssm/accounts.ts";
import { checkAlerts } from "../../cssm/alerts.ts";
import { policyFile } from "../../cssm/answer-files.ts";
import { udiText } from "../../cssm/instances.ts";
import { logPortal } from "../../cssm/portal-log.ts";
import { removeInstance } from "../../cssm/registration.ts";
import { ACCOUNT_POLICIES, printedPolicyName } from "../../releases/policies.ts";
import type { Outcome } from "../change.ts";
import { type ChangeError, changeText } from "../change-wording.ts";
import type { Lab } from "../lab.ts";
import { placeText, storeAt } from "../places.ts";

/** More of a licence; a negative count gives some back. */
export interface BuyChange {
  readonly kind: "buy";
  readonly licence: string;
  readonly count: number;
  readonly account?: string;
  readonly expires?: Instant;
}

/** The reporting policy of the account; `to`: as a file on a device, for those that can't fetch it (CSSM §1.5). */
export interface PolicyChange {
  readonly kind: "policy";
  readonly policy: string;
  readonly to?: { readonly device: string; readonly file: string };
}

/** A stale product instance is removed by hand (CSSM §1.3). */
export interface RemoveChange {
  readonly kind: "remove-instance";
  readonly serial: string;
}

/** A token is revoked. */
export interface RevokeChange {
  readonly kind: "revoke";
  readonly token: string;
}

/** Adds a purchase to a virtual account. */
export function buy(lab: Draft<Lab>, { licence, count, account: named, expires }: BuyChange): Outcome {
  const account = named === undefined ? defaultAccount(lab.cssm) : accountNamed(lab.cssm, named);
  if (account === undefined) return failed("unknown-account", named ?? "");
  const draft = lab.cssm.virtualAccounts.find(({ name }) => name === account.name);
  if (draft === undefined) return failed("unknown-account", account.name);
  const known = draft.licences.find((one) => one.name === licence && one.expires === expires);
  if (known === undefined) draft.licences.push({ name: licence, count, ...(expires === undefined ? {} : { expires }) });
  else known.count += count;
  logPortal(lab.cssm, lab.now, "Licenses", `${count} of "${licence}" were added to virtual account "${account.name}".`);
  checkAlerts(lab.cssm, lab.now);
  return {};
}

/** Sets the account's policy, or writes it to a file. */
export function setPolicy(lab: Draft<Lab>, { policy: typed, to }: PolicyChange): Outcome {
  const name = [CISCO_DEFAULT_NAME, ...Object.keys(ACCOUNT_POLICIES)].find(
    (known) => known.toLowerCase() === typed.toLowerCase(),
  );
  if (name === undefined) return failed("unknown-policy", typed);
  const terms = ACCOUNT_POLICIES[name];
  if (to === undefined) {
    lab.cssm.policy = name;
    logPortal(lab.cssm, lab.now, "Policy", `The reporting policy of the account is "${name}".`);
    return {
      text: `The policy of ${lab.cssm.smartAccount} is ${name}. Product instances learn of it with trust or an ACK.`,
    };
  }
  if (terms === undefined) return failed("unknown-policy", typed);
  const error = storeAt(lab, to.device, to.file, policyFile(printedPolicyName(name), terms, lab.now));
  return error === undefined
    ? { text: `${name} is in ${placeText(lab, to.device, to.file)}.` }
    : failed(error, to.file);
}

/** Takes an instance, and what it uses, out of the account. */
export function removeStale(lab: Draft<Lab>, { serial }: RemoveChange): Outcome {
  const instance = lab.cssm.instances.find((one) => one.serial.toLowerCase() === serial.toLowerCase());
  if (instance === undefined) return failed("unknown-instance", serial);
  const { pid } = instance;
  logPortal(lab.cssm, lab.now, "Product Instance", `The product instance ${udiText(instance)} was removed by hand.`);
  removeInstance(lab.cssm, { pid, serial: instance.serial });
  checkAlerts(lab.cssm, lab.now);
  return {};
}

/** Revokes a token; the first letters of its text will do. */
export function revokeToken(lab: Draft<Lab>, { token: text }: RevokeChange): Outcome {
  const token = lab.cssm.tokens.find((one) => one.text.startsWith(text));
  if (token === undefined) return failed("unknown-token", text);
  token.revoked = true;
  logPortal(lab.cssm, lab.now, "Token", `A token of virtual account "${token.virtualAccount}" was revoked.`);
  return {};
}

function failed(error: ChangeError, name: string): Outcome {
  return { error, text: changeText(error, name) };
}
