/** A router that registers, with a past: what the lab file says of its registration, authorization and evaluation. */
import type { Draft } from "immer";
import { DAY } from "../clock/instant.ts";
import { licenceFor } from "../cssm/catalogue.ts";
import { touchInstance } from "../cssm/instances.ts";
import { newCertificate, serverDate } from "../cssm/registration.ts";
import { becomeRegistered } from "../cssm/standing.ts";
import { deviceTime } from "../device/clock.ts";
import { licensingOf } from "../device/licensing/licensing-model.ts";
import { plain } from "../device/plain.ts";
import { hostnameOf } from "../device/settings/settings.ts";
import type { Device } from "../device/types.ts";
import type { LegacyContext } from "../licensing/legacy/context.ts";
import { EVALUATION_PERIOD, settleEvaluation, tellEvaluation } from "../licensing/legacy/evaluation.ts";
import type { Authorization, Evaluation, LegacyEntitlement, Registration, Verdict } from "../licensing/legacy/types.ts";
import { AUTHORIZE_AFTER, RENEW_AFTER } from "../licensing/legacy/waits.ts";
import type { Lab } from "./lab.ts";
import { legacyContextOf } from "./legacy/events.ts";
import type { LicensingSpec } from "./spec.ts";

/** How long an authorization holds where nothing is told of it (STATE §1.1). */
const AUTHORIZED_FOR = 90 * DAY;

/** Longer than any router has been up. */
const AGES = 100_000 * DAY;

/** Whether a lab file says something of a router as those do that register. */
const hasPast = (spec: LicensingSpec): boolean => spec.registration !== undefined || spec.evaluation !== undefined;

/** Until the lab's date the evaluation period does not run out: what it came to is told by the lab file. */
export function spareEvaluation(device: Draft<Device>, spec: LicensingSpec | undefined): void {
  if (spec === undefined || device.legacy === undefined || !hasPast(spec)) return;
  device.legacy.evaluation.used = -AGES;
}

/** Sets the licensing of a router where it registers, at the lab's date. Nothing where it is licensed otherwise. */
export function setLegacyLicensing(lab: Draft<Lab>, device: Draft<Device>, spec: LicensingSpec): void {
  if (licensingOf(device as Device) !== "legacy") return;
  const context = legacyContextOf(lab, device);
  const { agent } = context;
  const own = (at: number) => deviceTime(device as Device, at);
  if (spec.registration !== undefined) {
    agent.planned = [];
    agent.hasKeys = true;
    agent.registration = registrationOf(lab, spec.registration, own) as Draft<Registration>;
    agent.authorization = authorizationOf(context, spec.authorization, own) as Draft<Authorization>;
  }
  if (spec.licences !== undefined) {
    agent.entitlements = spec.licences.map(({ tag, count }) => ({
      tag,
      count,
      requestedAt: agent.entitlements.find((one) => one.tag === tag)?.requestedAt ?? device.boot.at,
    }));
  }
  if (spec.registration !== undefined) {
    nameLicences(lab, context, spec);
    bookAtServer(lab, device, context, spec.registration.virtual);
  }
  if (hasPast(spec)) {
    agent.evaluation = evaluationOf(spec.evaluation, own) as Draft<Evaluation>;
    settleEvaluation(context);
    if (agent.evaluation.expiredAt === undefined) context.notify({ kind: "over" });
    else tellEvaluation(context);
  }
}

type Told<K extends keyof LicensingSpec> = NonNullable<LicensingSpec[K]>;

/** Dates of the certificate are the server's; the others are by the router's clock. */
function registrationOf(
  lab: Draft<Lab>,
  { virtual, at, exportControlled, renewed, renewalFailed, renewal, expires }: Told<"registration">,
  own: (at: number) => number,
): Registration {
  const since = renewed ?? at;
  return {
    state: "registered",
    at: own(at),
    account: { smart: lab.cssm.smartAccount, virtual },
    exportControlled,
    certificate: { from: since, until: expires ?? newCertificate(since).until },
    renewal: {
      next: own(renewal ?? since + RENEW_AFTER),
      failures: renewalFailed === undefined ? 0 : 1,
      ...(renewed === undefined ? {} : { lastSuccess: own(renewed) }),
      ...(renewalFailed === undefined ? {} : { failure: { ...renewalFailed, at: own(renewalFailed.at) } }),
    },
  };
}

/** Without a word of it the router asks at once. */
function authorizationOf(
  { at: now }: LegacyContext,
  told: LicensingSpec["authorization"],
  own: (at: number) => number,
): Authorization {
  if (told === undefined) return { next: now, failures: 0 };
  const { verdict, at, contact = at, failed, next, deadline } = told;
  return {
    last: failed === undefined ? { at: own(contact) } : { at: own(failed.at), reason: failed.reason },
    next: next === undefined ? own(contact) + AUTHORIZE_AFTER : own(next),
    failures: failed === undefined ? 0 : 1,
    granted: { verdict, at: own(at), deadline: deadline ?? serverDate(at, AUTHORIZED_FOR) },
  };
}

function evaluationOf(told: LicensingSpec["evaluation"], own: (at: number) => number): Evaluation {
  if (told?.expired !== undefined) return { used: EVALUATION_PERIOD, expiredAt: own(told.expired) };
  return { used: told?.left === undefined ? 0 : EVALUATION_PERIOD - told.left };
}

/** What the server named the licences, and what it said of each. */
function nameLicences(lab: Draft<Lab>, { agent, facts }: LegacyContext, spec: LicensingSpec): void {
  const account = lab.cssm.virtualAccounts.find(({ name }) => name === spec.registration?.virtual);
  agent.entitlements = agent.entitlements.map(({ tag, count, requestedAt }): LegacyEntitlement => {
    const told = spec.licences?.find((one) => one.tag === tag);
    const named = licenceFor(account, tag, facts.licenceVersions);
    const verdict: Verdict | undefined = told?.verdict ?? spec.authorization?.verdict;
    return {
      tag,
      count,
      requestedAt,
      name: told?.name ?? named.displayed,
      description: told?.description ?? told?.name ?? named.description,
      ...(verdict === undefined ? {} : { verdict }),
    };
  });
}

/** The server knows whom it registered and what is in use there, or the next message would be refused. */
function bookAtServer(
  lab: Draft<Lab>,
  device: Draft<Device>,
  { agent, udi, facts }: LegacyContext,
  virtualAccount: string,
): void {
  const hostname = hostnameOf(plain(device.config));
  const instance = touchInstance(lab.cssm, udi, { hostname, virtualAccount }, lab.now);
  becomeRegistered(instance, facts.licenceVersions, lab.now);
  instance.inUse = Object.fromEntries(
    agent.entitlements.filter(({ count }) => count > 0).map(({ tag, count }) => [tag, count]),
  );
}
