/** `show ntp associations` with and without `detail`: the servers and peers that are asked, and what came of it. */
import type { Instant } from "../clock/instant.ts";
import {
  answeredPolls,
  type NtpCandidate,
  type NtpServer,
  type NtpState,
  ntpSettings,
  OWN_CLOCK,
  POLL_SECONDS,
} from "../device/ntp.ts";
import { resolveName } from "../lab/network.ts";
import { isAuthentic, stratumOf } from "../lab/ntp.ts";
import { stableWord } from "../text/prng.ts";
import { isEnabled, lastPoll, NOT_ENABLED, referenceTime } from "./ntp.ts";
import type { View } from "./view.ts";

const HEAD = "  address         ref clock       st   when   poll reach  delay  offset   disp\n";
const MARKS = " * sys.peer, # selected, + candidate, - outlyer, x falseticker, ~ configured\n";

/** Seconds between two readings of a master's own clock. */
const OWN_POLL = 16;

/** Samples that are kept of each server. */
const SAMPLES = 8;

/** One server or peer of the configuration, as its packets came. */
interface Association {
  readonly server: NtpServer;
  readonly address: string;
  /** Absent while it doesn't answer, or its answers carry a wrong key. */
  readonly answer?: NtpCandidate;
  readonly isFollowed: boolean;
  /** The clock follows another one. */
  readonly isCandidate: boolean;
  /** Whether its packets carry the key that they have to. */
  readonly isAuthentic: boolean;
}

/** `show ntp associations`: one row for each server of the configuration, and one for a master's own clock. */
export function showNtpAssociations(view: View): string {
  if (!isEnabled(view)) return NOT_ENABLED;
  const { master } = ntpSettings(view.device.config);
  const rows = associationsOf(view).map((one) => row(view, one));
  const own = master === undefined ? "" : ownRow(view, master);
  return `\n${HEAD}${rows.join("")}${own}${MARKS}`;
}

/** `show ntp associations detail`: a block for each server of the configuration. */
export function showNtpAssociationsDetail(view: View): string {
  if (!isEnabled(view)) return NOT_ENABLED;
  return associationsOf(view)
    .map((one, index) => `${block(view, one, index).join("\n")}\n\n`)
    .join("");
}

/** In the order in which they are preferred. */
function associationsOf({ device, lab }: View): readonly Association[] {
  const settings = ntpSettings(device.config);
  const follows = stratumOf(device) !== undefined;
  return settings.servers.map((server) => {
    const { host, vrf } = server;
    const address = resolveName(lab.network, device.config, host, { vrf }) ?? host;
    const answer = answerOf(device.ntp ?? {}, address);
    const isFollowed = follows && answer !== undefined && device.ntp?.peer?.address === address;
    const isCandidate = follows && answer !== undefined && !isFollowed;
    const authentic = isAuthentic(lab, device, settings, server, address);
    return {
      server,
      address,
      isFollowed,
      isCandidate,
      isAuthentic: authentic,
      ...(answer === undefined ? {} : { answer }),
    };
  });
}

function answerOf({ peer, since, others }: NtpState, address: string): NtpCandidate | undefined {
  if (peer?.address === address && since !== undefined) return { peer, since };
  return others?.find((other) => other.peer.address === address);
}

function row({ lab }: View, one: Association): string {
  const { address, answer, isFollowed, isCandidate } = one;
  const last = lastPoll(answer?.since, lab.now);
  const answered: Cells = {
    clock: clockOf(answer),
    stratum: answer?.peer.stratum ?? 16,
    when: last === undefined ? "-" : String(Math.floor((lab.now - last) / 1000)),
    poll: POLL_SECONDS,
    reach: reachOf(answer, lab.now),
    measured: ["1.000", "0.000", "1.040"],
  };
  const silent: Cells = {
    ...answered,
    clock: nobody(one.isAuthentic),
    measured: ["0.000", "0.000", "15937."],
  };
  return cells(isFollowed ? "*" : isCandidate ? "+" : " ", address, answer === undefined ? silent : answered);
}

/** A master's own clock answers at all times, also while another one is followed. */
function ownRow({ device, lab }: View, master: number): string {
  const answer = answerOf(device.ntp ?? {}, OWN_CLOCK);
  const isFollowed = answer !== undefined && stratumOf(device) !== undefined;
  const last = lastPoll(answer?.since, lab.now);
  const followed: Cells = {
    clock: ".LOCL.",
    stratum: master - 1,
    when: last === undefined ? "-" : String(Math.floor((lab.now - last) / 1000)),
    poll: POLL_SECONDS,
    reach: reachOf(answer, lab.now),
    measured: ["1.000", "0.000", "1.040"],
  };
  const unused: Cells = { ...followed, when: "0", poll: OWN_POLL, reach: "377", measured: ["0.000", "0.000", "1.204"] };
  return cells(isFollowed ? "*" : " ", OWN_CLOCK, answer === undefined ? unused : followed);
}

interface Cells {
  readonly clock: string;
  readonly stratum: number;
  readonly when: string;
  readonly poll: number;
  readonly reach: string;
  /** Delay, offset, dispersion. */
  readonly measured: readonly [string, string, string];
}

function cells(mark: string, address: string, { clock, stratum, when, poll, reach, measured }: Cells): string {
  const [delay, offset, dispersion] = measured;
  const numbers = `${String(stratum).padStart(2)} ${when.padStart(6)} ${String(poll).padStart(6)} ${reach.padStart(5)}`;
  const times = `${delay.padStart(6)} ${offset.padStart(7)} ${dispersion.padStart(6)}`;
  return `${mark}~${address.padEnd(16)}${clock.padEnd(16)}${numbers} ${times}\n`;
}

/** Whom the one that answers follows itself. */
function clockOf(answer: NtpCandidate | undefined): string {
  return answer?.peer.stratum === 1 ? ".GPS." : (answer?.peer.reference ?? OWN_CLOCK);
}

/** The code that stands for somebody who was not heard: his packets were not right, or there were none. */
const nobody = (isAuthentic: boolean): string => (isAuthentic ? ".INIT." : ".AUTH.");

function reachOf(answer: NtpCandidate | undefined, now: Instant): string {
  return (2 ** answeredPolls(answer?.since, now) - 1).toString(8);
}

function block(view: View, one: Association, index: number): string[] {
  const { server, address, answer, isFollowed, isCandidate } = one;
  const { device, lab } = view;
  const settings = ntpSettings(device.config);
  const last = lastPoll(answer?.since, lab.now);
  const polls = answeredPolls(answer?.since, lab.now);
  const isKeyed = settings.authenticates && server.key !== undefined && answer !== undefined;
  const words = [
    "configured",
    "ipv4",
    ...(isKeyed ? ["authenticated"] : []),
    ...(isFollowed ? ["our_master"] : isCandidate ? ["candidate"] : []),
    ...(answer === undefined ? ["insane", "invalid", "unsynced"] : ["sane", "valid"]),
    `stratum ${answer?.peer.stratum ?? 16}`,
  ];
  const theirs = answer === undefined ? "unspec" : server.isPeer ? "passive" : "server";
  const reference = answer === undefined ? nobody(one.isAuthentic) : clockOf(answer);
  const [delay, dispersion, distance] =
    answer === undefined ? ["0.00", "15937.50", "15940.41"] : ["1.00", "1.04", "2.54"];
  const id = Number(stableWord(`ntp ${device.serial}`, "123456789", 5)) + index;
  const stamps = { org: undefined, rec: last, xmt: last };
  return [
    `${address} ${words.join(", ")}`,
    `ref ID ${reference}, time ${referenceTime(view, last)}`,
    `our mode ${server.isPeer ? "active" : "client"}, peer mode ${theirs}, our poll intvl ${POLL_SECONDS}, peer poll intvl ${POLL_SECONDS}`,
    `root delay 0.00 msec, root disp 0.00, reach ${reachOf(answer, lab.now)}, sync dist ${distance}`,
    `delay ${delay} msec, offset 0.0000 msec, dispersion ${dispersion}, jitter 0.00 msec`,
    "precision 2**10, version 4",
    `assoc id ${id}, assoc name ${server.host}`,
    `assoc in packets ${packets(answer, lab.now)}, assoc out packets ${packets(answer, lab.now)}, assoc error packets 0`,
    ...Object.entries(stamps).map(([name, at]) => `${name} time ${referenceTime(view, at)}`),
    `filtdelay = ${samples((sample) => (sample < polls ? 1 : 0))}`,
    `filtoffset =${samples(() => 0)}`,
    `filterror = ${samples((sample) => (sample < polls ? 1 + 0.96 * sample : 16_000))}`,
    "minpoll = 6, maxpoll = 10",
  ];
}

/** How often a server that answers was asked. */
function packets(answer: NtpCandidate | undefined, now: Instant): number {
  return answer === undefined ? 0 : 1 + Math.floor((now - answer.since) / (POLL_SECONDS * 1000));
}

/** The last eight samples, the newest first. */
function samples(value: (sample: number) => number): string {
  const one = (number: number) => (number >= 1000 ? number.toFixed(1) : number.toFixed(2)).padStart(8);
  return Array.from({ length: SAMPLES }, (_, sample) => one(value(sample))).join("");
}
