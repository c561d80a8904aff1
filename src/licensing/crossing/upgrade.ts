/** Into policy mode: a registration becomes trust, an evaluation is over, a reservation stays behind (UPGRADE §1). */
import {
  type LicensedBefore,
  TRANSPORT_AFTER_RESET,
  TRANSPORT_AFTER_UPGRADE,
  type UpgradeTransport,
} from "../../releases/upgrade.ts";
import { newLegacyAgent } from "../legacy/agent.ts";
import { registeredOf } from "../legacy/standing.ts";
import type { LegacyAgent, Registered } from "../legacy/types.ts";
import { trustInstalled } from "../messages.ts";
import type { SmartAgent, TransportType } from "../types.ts";
import type { Crossed, Crossing, Licensing } from "./types.ts";

/** A router of 16.6 to 17.3.1a comes up in policy mode. */
export function toPolicy({ agent, legacy = newLegacyAgent() }: Licensing, crossing: Crossing): Crossed {
  const { at, to, udi } = crossing;
  const registered = crossing.from.model === "legacy" ? registeredOf(legacy) : undefined;
  const trusted = effectOn(crossing) === "kept" ? registered : undefined;
  const { installed } = legacy.reservation;
  const upgraded: SmartAgent = {
    ...agent,
    ...(to.facts.imagePolicy === undefined ? {} : { policy: to.facts.imagePolicy }),
    ...trustOf(trusted, at),
    ...conversionOf(legacy, crossing),
    ...(installed === undefined && legacy.reservation.lastReturn === undefined
      ? {}
      : { reservation: legacy.reservation }),
    nextReportId: Math.max(agent.nextReportId, Math.floor(at / 1000)),
    upgradedTransport: transportAfter(licensedBefore(legacy, crossing), crossing),
    eventLog: [...legacy.eventLog, ...agent.eventLog].sort((a, b) => a.at - b.at),
  };
  return {
    licensing: { agent: upgraded, legacy: leftBehind(legacy) },
    messages: trusted === undefined ? [] : [trustInstalled(udi)],
  };
}

/** How a router was licensed before the upgrade, as the table of transports tells it. */
export function licensedBefore({ registration }: LegacyAgent, { from }: Pick<Crossing, "from">): LicensedBefore {
  if (from.model === "rtu") return "rtu";
  switch (registration.state) {
    case "registered":
      return "registered";
    case "reserved":
      return "reservation";
    default:
      return "evaluation";
  }
}

/** Whether the transport, and with it the trust, is kept. */
function effectOn({ to, upgradeTransport }: Crossing): UpgradeTransport {
  return upgradeTransport ?? (to.facts.upgradeResetsTransport ? "reset" : "kept");
}

function transportAfter(before: LicensedBefore, crossing: Crossing): TransportType {
  if (effectOn(crossing) === "reset") return TRANSPORT_AFTER_RESET;
  return TRANSPORT_AFTER_UPGRADE[crossing.from.transport === "smart" ? "smart" : "callhome"][before];
}

/** The registration's certificate is a trust code from now on; the account is known, its policy comes with the next contact. */
function trustOf(registered: Registered | undefined, at: number): Partial<SmartAgent> {
  if (registered === undefined) return {};
  const { smart, virtual } = registered.account;
  return {
    trust: {
      installedAt: at,
      virtualAccount: virtual,
      ...(registered.exportControlled ? { exportControlled: true as const } : {}),
    },
    account: { smart, virtual, asOf: at },
  };
}

/** Older licences are converted by themselves once the router reports, unless that was done by command before (CONFLICTS C-15). */
function conversionOf({ conversion }: LegacyAgent, { from, to }: Crossing): Partial<SmartAgent> {
  if (conversion?.state === "success") return { conversion: { state: "success", at: conversion.at } };
  const held = from.facts.cubeLicensing === "rtu" && to.facts.conversion === "automatic";
  return held ? { conversion: { state: "not-started" } } : {};
}

/** What waits for a downgrade: above all what is left of the evaluation period. */
function leftBehind({ evaluation, conversion, hasKeys }: LegacyAgent): LegacyAgent {
  return {
    ...newLegacyAgent(),
    evaluation,
    ...(conversion === undefined ? {} : { conversion }),
    ...(hasKeys === undefined ? {} : { hasKeys }),
  };
}
