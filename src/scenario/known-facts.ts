/** Facts of a router that have a name of their own: `cube.sip.service is up`. docs/scenarios.md lists them. */
import { formatIso, type Instant } from "../clock/instant.ts";
import { trueTime } from "../device/clock.ts";
import { licensingOf } from "../device/licensing/licensing-model.ts";
import { transportSettings } from "../device/settings/licensing.ts";
import { hostnameOf } from "../device/settings/settings.ts";
import type { Device } from "../device/types.ts";
import type { Lab } from "../lab/lab.ts";
import { licencesInUse } from "../licensing/policy/reporting.ts";
import { releaseOf } from "../releases/releases.ts";
import { authorization, registration, sipState } from "./states.ts";

export interface KnownFact {
  /** What it can be, for documentation. */
  readonly values: string;
  /** The value on a device; undefined for none. */
  readonly read: (lab: Lab, device: string) => string | undefined;
}

export const KNOWN_FACTS: Readonly<Record<string, KnownFact>> = {
  "cube.sip.service": fact("up, down", (device) => (sipState(device) === "up" ? "up" : "down")),
  "cube.sip.state": fact("up, or why it is down: ack overdue, eval expired, shutdown, booting, …", sipState),
  "cube.calls.standard": fact("calls that are up", ({ meter }) => meter.load.at(-1)?.standard ?? 0),
  "cube.calls.enhanced": fact("calls that are up", ({ meter }) => meter.load.at(-1)?.enhanced ?? 0),
  "cube.calls.vgw": fact("calls that are up", ({ meter }) => meter.load.at(-1)?.vgw ?? 0),
  "cube.calls.accepted": fact("calls since boot", ({ meter }) => meter.attempts.accepted),
  "cube.calls.blocked": fact("calls since boot", ({ meter }) =>
    Object.values(meter.attempts.blocked).reduce((sum, n) => sum + (n ?? 0), 0),
  ),
  "licensing.trust": policyFact("installed, none", ({ agent }) => (agent.trust === undefined ? "none" : "installed")),
  "licensing.ack": policyFact("settled, due, overdue", ({ agent: { overdue, reporting } }) =>
    overdue ? "overdue" : reporting.deadline === undefined ? "settled" : "due",
  ),
  "licensing.ack.deadline": policyFact("a moment, none", (device) => moment(device, device.agent.reporting.deadline)),
  "licensing.ack.last": policyFact("a moment, none", (device) => moment(device, device.agent.reporting.lastAck)),
  "licensing.push.last": policyFact("a moment, none", (device) => moment(device, device.agent.reporting.lastPush)),
  "licensing.policy": policyFact("its name, default", ({ agent }) => agent.policy.installed?.name ?? "default"),
  "licensing.transport": fact(
    "callhome, smart, cslu, automatic, off",
    ({ config, release }) => transportSettings(config, releaseOf(release).facts.defaultTransport).type,
  ),
  "licensing.communication": fact("working, failing", ({ agent }) =>
    agent.failing === undefined ? "working" : "failing",
  ),
  "licensing.licences": fact(
    "names in use, with commas",
    (device) =>
      usedLicences(device)
        .map(({ name }) => name)
        .join(", ") || undefined,
  ),
  "licensing.registration": fact(
    "unregistered, registering, registered, failed, expired, reserved; none where releases don't register",
    registration,
  ),
  "licensing.authorization": fact(
    "no licences in use, evaluation, evaluation expired, pending, authorized, out of compliance, authorization expired, reserved, not authorized; none where releases need none",
    authorization,
  ),
  "device.release": fact("as `cubelab releases` names it", ({ release }) => release),
  "device.platform": fact("PID", ({ platform }) => platform),
  "device.power": fact("on, off, booting, rommon", ({ power }) => power.state),
  "device.hostname": fact("as configured", ({ config }) => hostnameOf(config)),
  "device.configuration": fact("saved, unsaved", ({ unsaved }) => (unsaved ? "unsaved" : "saved")),
};

/** What features use, whichever agent counts it. */
function usedLicences(device: Device): readonly { readonly name: string }[] {
  if (licensingOf(device) === "policy") return licencesInUse(device.agent);
  const used = device.legacy?.entitlements.filter(({ count }) => count > 0) ?? [];
  return used.map(({ name, tag }) => ({ name: name ?? tag }));
}

function fact(values: string, read: (device: Device, now: Instant) => string | number | undefined): KnownFact {
  return {
    values,
    read: (lab, name) => {
      const device = lab.devices[name];
      const value = device === undefined ? undefined : read(device, lab.now);
      return value === undefined ? undefined : String(value);
    },
  };
}

/** Of the agent that reports usage; none where a router registers instead. */
function policyFact(values: string, read: (device: Device) => string | undefined): KnownFact {
  return fact(values, (device) => (licensingOf(device) === "policy" ? read(device) : undefined));
}

/** Facts tell true time. */
const moment = (device: Device, at: Instant | undefined): string | undefined =>
  at === undefined ? undefined : formatIso(trueTime(device, at));
