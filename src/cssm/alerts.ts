/** Alerts of the portal, and the mails that tell of them (CSSM §1.2; first document, "Benefits"). */
import { current, type Draft, isDraft } from "immer";
import { DAY, formatIso, type Instant } from "../clock/instant.ts";
import { licencePools } from "./licences.ts";
import { logPortal } from "./portal-log.ts";
import type { Cssm, PortalAlert, PortalMail, PurchasedLicence } from "./types.ts";

/** How long before its end a licence is said to expire. The portal's own setting isn't attested. */
export const EXPIRING_WITHIN = 90 * DAY;

/** What the Alerts column says at a moment, account by account. */
export function alertsOf(cssm: Cssm, at: Instant): PortalAlert[] {
  return cssm.virtualAccounts.flatMap(({ name: virtualAccount, licences }) => {
    const short = licencePools(cssm, virtualAccount, at).filter(({ balance }) => balance < 0);
    const expiring = new Set(licences.filter((one) => isExpiring(one, at)).map(({ name }) => name));
    return [
      ...short.map(({ licence }): PortalAlert => ({ kind: "Insufficient Licenses", virtualAccount, licence })),
      ...[...expiring].map((licence): PortalAlert => ({ kind: "Licenses Expiring", virtualAccount, licence })),
    ];
  });
}

/** Whether a licence has not ended yet and soon will. */
export function isExpiring({ expires }: PurchasedLicence, at: Instant): boolean {
  return expires !== undefined && at < expires && expires - at <= EXPIRING_WITHIN;
}

/** When the portal looks for alerts next, after `at`; undefined where nothing changes by itself. */
export function nextAlertCheck(cssm: Draft<Cssm>, at: Instant): Instant | undefined {
  const ends = cssm.virtualAccounts.flatMap(({ licences }) => licences.flatMap(({ expires }) => expires ?? []));
  const moments = ends.flatMap((end) => [end - EXPIRING_WITHIN, end]).filter((moment) => moment > at);
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/** Looks for alerts: each new one is logged and told of in one mail. What is over may be told of again when it returns. */
export function checkAlerts(cssm: Draft<Cssm>, at: Instant): void {
  const whole = (isDraft(cssm) ? current(cssm) : cssm) as Cssm;
  const alerts = alertsOf(whole, at);
  const known = cssm.alerted ?? [];
  const fresh = alerts.filter((alert) => !known.some((one) => sameAlert(one, alert)));
  for (const { kind, virtualAccount, licence } of fresh) {
    logPortal(cssm, at, "Alert", `${kind}: "${licence}" in virtual account "${virtualAccount}".`);
  }
  for (const kind of ["Insufficient Licenses", "Licenses Expiring"] as const) {
    const told = fresh.filter((alert) => alert.kind === kind);
    if (told.length > 0) cssm.mails = [...(cssm.mails ?? []), mailAbout(whole, kind, told, at) as Draft<PortalMail>];
  }
  if (alerts.length > 0 || cssm.alerted !== undefined) cssm.alerted = alerts;
  const next = nextAlertCheck(cssm, at);
  if (next === undefined) delete cssm.checkAt;
  else cssm.checkAt = next;
}

function mailAbout(cssm: Cssm, kind: PortalAlert["kind"], alerts: readonly PortalAlert[], at: Instant): PortalMail {
  const lines = alerts.map((alert) => {
    const where = `${alert.virtualAccount}: ${alert.licence}`;
    return kind === "Insufficient Licenses"
      ? `${where}, ${shortage(cssm, alert, at)}`
      : `${where}, ${ending(cssm, alert, at)}`;
  });
  return { at, subject: `${kind} in ${cssm.smartAccount}`, lines };
}

function shortage(cssm: Cssm, { virtualAccount, licence }: PortalAlert, at: Instant): string {
  const pool = licencePools(cssm, virtualAccount, at).find((one) => one.licence === licence);
  return `${pool?.purchased ?? 0} purchased, ${pool?.inUse ?? 0} in use, balance ${pool?.balance ?? 0}`;
}

function ending(cssm: Cssm, { virtualAccount, licence }: PortalAlert, at: Instant): string {
  const account = cssm.virtualAccounts.find(({ name }) => name === virtualAccount);
  const soon = (account?.licences ?? []).filter((one) => one.name === licence && isExpiring(one, at));
  return soon.map(({ count, expires = at }) => `${count} until ${formatIso(expires)}`).join(", ");
}

function sameAlert(one: PortalAlert, other: PortalAlert): boolean {
  return one.kind === other.kind && one.virtualAccount === other.virtualAccount && one.licence === other.licence;
}
