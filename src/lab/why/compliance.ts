/** Whether the account has the licences that its routers use (CSSM §1.2, §2). */
import { alertsOf } from "../../cssm/alerts.ts";
import { licencePools } from "../../cssm/licences.ts";
import { type Asked, first, second, type Why } from "./types.ts";

/** Why there are enough licences, or not. */
export function whyCompliance({ lab, device }: Asked): Why {
  const { cssm, now } = lab;
  const rule = `licences in use beyond those purchased leave a negative balance; higher ones cover lower ones (${second("Smart Licensing")}, ${first("Smart License Hierarchy")})`;
  const instance = cssm.instances.find(({ pid, serial }) => pid === device.platform && serial === device.serial);
  const accounts = instance === undefined ? cssm.virtualAccounts.map(({ name }) => name) : [instance.virtualAccount];
  const short = accounts.flatMap((account) =>
    licencePools(cssm, account, now).flatMap((pool) => (pool.balance < 0 ? [{ account, ...pool }] : [])),
  );
  if (short.length === 0) {
    const expiring = alertsOf(cssm, now).filter(({ kind }) => kind === "Licenses Expiring").length;
    const soon = expiring === 0 ? "" : ` ${expiring} of them will expire soon: :cssm report term.`;
    const where = accounts.join(", ");
    return { fine: true, because: [`There are enough licences in virtual account ${where}.${soon}`], rule, advice: [] };
  }
  const legacy = device.legacy?.registration.state === "registered";
  const what = short
    .slice(0, 2)
    .map(
      ({ account, licence, purchased, inUse }) =>
        `${account}: ${inUse} of ${licence} are in use, ${purchased} purchased.`,
    );
  const effect = legacy
    ? "The router is told OUT OF COMPLIANCE; calls go on."
    : "The portal alerts; a router in policy mode is not told.";
  const buy = short.map(({ account, licence, balance }) => `:cssm buy "${licence}" ${-balance} account "${account}"`);
  return {
    because: [...what, effect],
    rule,
    advice: legacy ? [...buy, "license smart renew auth", ":advance 1m"] : buy,
  };
}
