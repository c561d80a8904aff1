/** A router's clock and the time servers that it asks: when it follows one, and when it has lost it (CLI §8). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { deviceTime } from "../device/clock.ts";
import { setDeviceClock } from "../device/clock-change.ts";
import { interfacesOf } from "../device/interfaces.ts";
import { logMessage } from "../device/log.ts";
import {
  isTrusted,
  LOST_AFTER,
  type NtpPeer,
  type NtpServer,
  type NtpSettings,
  type NtpState,
  ntpSettings,
  OWN_CLOCK,
  STEP,
} from "../device/ntp.ts";
import { plain } from "../device/plain.ts";
import type { Device } from "../device/types.ts";
import type { Lab } from "./lab.ts";
import { resolveName } from "./network.ts";
import { draftOf } from "./power.ts";
import { icmpAnswers } from "./probe.ts";

/** Stratum of the servers of a lab: clocks of their own. */
const SERVER_STRATUM = 1;

/** Who is further from a good clock serves nobody. */
const WORST_STRATUM = 15;

/**
 * Takes note of what became of a router's time servers, after the network or its configuration may have changed: nothing asks
 * them while nothing happens. A clock that a lab file sets to NTP stays so until the router boots.
 */
function settleTime(lab: Draft<Lab>, name: string): void {
  const device = draftOf(lab, name);
  const settings = ntpSettings(plain(device.config));
  const isAsked = settings.servers.length > 0 || settings.master !== undefined;
  if (device.power.state !== "on" || (!isAsked && device.ntp === undefined)) return;
  if (device.ntp === undefined && isSynchronised(device)) return;
  const [best, ...others] = isAsked ? sourcesOf(lab, device, settings) : [];
  if (best === undefined) settleLost(lab, device, isAsked);
  else settleFound(lab, device, best, others);
}

/**
 * The same for all routers that ask somebody; the others are not looked into as drafts, which has its price. Twice, since
 * one router may ask another.
 * @param known the routers with the configurations that they have now: quicker than to gather them here
 */
export function settleTimes(lab: Draft<Lab>, known: Lab["devices"] = plain(lab.devices)): void {
  const names = Object.keys(known).filter((name) => asksForTime(known[name] as Device));
  for (const name of [...names, ...names]) settleTime(lab, name);
}

/** Whether a router follows a time server, or is one, or has just ended to: the others have nothing to settle. */
export function asksForTime({ config, ntp }: Pick<Device, "config" | "ntp">): boolean {
  const { servers, master } = ntpSettings(config);
  return servers.length > 0 || master !== undefined || ntp !== undefined;
}

/** At a boot the clock is the hardware's until a server is found again. */
export function forgetTime(device: Draft<Device>): void {
  if (device.ntp === undefined) return;
  delete device.ntp;
  device.clock = { ...device.clock, source: "hardware calendar", synchronised: false };
}

/** When the clock follows its server, or has lost it (true time); undefined while nothing is due. */
export function nextTimeEvent(device: Draft<Device>): Instant | undefined {
  return device.ntp?.due;
}

/** Does what is due. */
export function runTime(lab: Draft<Lab>, device: Draft<Device>): void {
  const { ntp } = device;
  if (ntp?.due === undefined || ntp.due > lab.now) return;
  delete ntp.due;
  if (ntp.since === undefined) {
    lose(lab, device);
    // Those that have their time from it have nobody any more.
    settleTimes(lab);
  } else if (ntp.peer !== undefined) follow(lab, device, plain(ntp.peer));
}

function settleFound(lab: Draft<Lab>, device: Draft<Device>, best: Source, rest: readonly Source[]): void {
  const known: NtpState = plain(device.ntp) ?? {};
  const { peer } = best;
  const since = sinceOf(known, peer.address) ?? lab.now;
  const answers = known.since !== undefined && known.peer?.address === peer.address;
  const waits = (answers ? known.due : undefined) ?? lab.now + best.followAfter;
  const others = rest.map((other) => ({ peer: other.peer, since: sinceOf(known, other.peer.address) ?? lab.now }));
  device.ntp = {
    peer,
    since,
    ...(isSynchronised(device) ? {} : { due: waits }),
    ...(others.length > 0 ? { others } : {}),
  };
}

function settleLost(lab: Draft<Lab>, device: Draft<Device>, isAsked: boolean): void {
  const known: NtpState = plain(device.ntp) ?? {};
  if (!isAsked) {
    delete device.ntp;
    if (isSynchronised(device)) device.clock.synchronised = false;
    return;
  }
  const peer = known.peer === undefined ? {} : { peer: known.peer };
  const due = isSynchronised(device)
    ? { due: known.since === undefined ? (known.due ?? lab.now) : lab.now + LOST_AFTER }
    : {};
  device.ntp = { ...peer, ...due };
}

/** Since when one answers; undefined for one that didn't. */
function sinceOf({ peer, since, others }: NtpState, address: string): Instant | undefined {
  if (peer?.address === address && since !== undefined) return since;
  return others?.find((other) => other.peer.address === address)?.since;
}

const isSynchronised = ({ clock }: Draft<Device>): boolean => clock.source === "NTP" && clock.synchronised;

/** One that answers, and how long it takes until it is followed. */
interface Source {
  readonly peer: NtpPeer;
  readonly followAfter: number;
}

/** Those that answer, the best first: preferred ones, then those nearest to a good clock. A master's own clock is the last. */
function sourcesOf(lab: Draft<Lab>, device: Draft<Device>, settings: NtpSettings): readonly Source[] {
  const whole: Lab = plain(lab);
  const found = settings.servers.flatMap((server) => {
    const peer = answering(whole, plain(device), settings, server);
    return peer === undefined ? [] : [{ peer, followAfter: server.followAfter, isPreferred: server.isPreferred }];
  });
  const sorted = found.toSorted(
    (a, b) => Number(b.isPreferred) - Number(a.isPreferred) || a.peer.stratum - b.peer.stratum,
  );
  const { master } = settings;
  if (sorted.length > 0 || master === undefined) return sorted;
  return [{ peer: { address: OWN_CLOCK, stratum: master - 1, offset: device.clock.offset }, followAfter: 0 }];
}

/**
 * What answers an echo serves the time; another router does if it has it from somebody else. Answers with a wrong key
 * count for nothing.
 */
function answering(lab: Lab, device: Device, settings: NtpSettings, server: NtpServer): NtpPeer | undefined {
  const { host, vrf, source } = server;
  const sender = { vrf, ...(source === undefined ? {} : { source }) };
  const address = resolveName(lab.network, device.config, host, sender);
  if (address === undefined || hasAddress(device, address)) return undefined;
  if (!icmpAnswers(lab, device, address, sender).answers) return undefined;
  if (!isAuthentic(lab, device, settings, server, address)) return undefined;
  const router = routerAt(lab, device, address);
  if (router === undefined) return { address, stratum: SERVER_STRATUM, offset: 0 };
  const stratum = servedStratum(router);
  const reference = router.ntp?.peer?.address ?? OWN_CLOCK;
  if (stratum === undefined || stratum > WORST_STRATUM || hasTimeFrom(lab, router, device)) return undefined;
  return { address, stratum, offset: router.clock.offset, reference };
}

/** Whether a router follows another one, itself or through those that it follows: then the other must not follow it. */
function hasTimeFrom(lab: Lab, router: Device, other: Device): boolean {
  let next = router;
  for (let hop = 0; hop < WORST_STRATUM; hop++) {
    const reference = next.ntp?.peer?.address;
    if (reference === undefined) return false;
    if (hasAddress(other, reference)) return true;
    const followed = routerAt(lab, next, reference);
    if (followed === undefined) return false;
    next = followed;
  }
  return true;
}

/** Whether the packets of the server at `address` would carry the key that they have to. */
export function isAuthentic(
  lab: Lab,
  device: Device,
  settings: NtpSettings,
  server: NtpServer,
  address: string,
): boolean {
  const router = routerAt(lab, device, address);
  return isTrusted(settings, server, router && ntpSettings(router.config).keys);
}

/** The other router with this address. */
function routerAt(lab: Lab, device: Device, address: string): Device | undefined {
  return Object.values(lab.devices).find((other) => other.name !== device.name && hasAddress(other, address));
}

function hasAddress({ config }: Device, address: string): boolean {
  return interfacesOf(config).some((each) => each.addresses.some((own) => own.address === address));
}

/** Stratum of a router's own clock; undefined where nobody should follow it. */
export function stratumOf({ clock, ntp }: Pick<Device, "clock" | "ntp">): number | undefined {
  return clock.source === "NTP" && clock.synchronised ? (ntp?.peer?.stratum ?? SERVER_STRATUM) + 1 : undefined;
}

/** Stratum of the time that a router serves: its own as a master, that of a server that answers it, or a lab file's. */
function servedStratum(router: Device): number | undefined {
  const { master } = ntpSettings(router.config);
  if (router.ntp?.peer !== undefined && router.ntp.since !== undefined) return router.ntp.peer.stratum + 1;
  return master ?? stratumOf(router);
}

/** The clock follows a server from now on. */
function follow(lab: Draft<Lab>, device: Draft<Device>, peer: NtpPeer): void {
  const now = deviceTime(device as Device, lab.now);
  const to = lab.now + peer.offset;
  const wasSet = device.clock.source === "NTP" || device.clock.source === "user configuration";
  if (Math.abs(to - now) < STEP) device.clock = { offset: device.clock.offset, source: "NTP", synchronised: true };
  else setDeviceClock(device, now, to, () => {}, "NTP");
  const at = deviceTime(device as Device, lab.now);
  if (!wasSet) say(device, at, { facility: "PKI", severity: 6, mnemonic: "AUTHORITATIVE_CLOCK", text: CLOCK_SET });
  tell(device, at, 5, "PEERSYNC", `NTP synced to peer ${peer.address}`);
}

const CLOCK_SET = "The system clock has been set.";

/** No server answers any more. */
function lose(lab: Draft<Lab>, device: Draft<Device>): void {
  device.clock.synchronised = false;
  const at = deviceTime(device as Device, lab.now);
  const { peer } = device.ntp ?? {};
  if (peer !== undefined) tell(device, at, 6, "PEERUNREACH", `Peer ${peer.address} is unreachable`);
  tell(device, at, 4, "UNSYNC", "NTP sync is lost");
}

/** `ntp logging` makes NTP tell. */
function tell(device: Draft<Device>, at: Instant, severity: number, mnemonic: string, text: string): void {
  if (ntpSettings(plain(device.config)).logging) say(device, at, { facility: "NTP", severity, mnemonic, text });
}

const say = (device: Draft<Device>, at: Instant, message: Parameters<typeof logMessage>[1]): void =>
  logMessage(device, message, at);
