/** What a configuration says about NTP, and what a router remembers of its time servers (CLI §8). */
import { type Instant, SECOND } from "../clock/instant.ts";
import { type Config, linesOf } from "./config/config.ts";
import { perSettings } from "./config/per-config.ts";
import { revealPassword } from "./secrets.ts";

/** Seconds between two polls of a server. */
export const POLL_SECONDS = 64;

/** From the first answer until the clock follows a server: four polls, or with `iburst` eight quick ones. */
const FOLLOW_AFTER = 4 * POLL_SECONDS * SECOND;
const FOLLOW_AFTER_BURST = 16 * SECOND;

/** Eight polls without an answer, and a server is given up. */
export const LOST_AFTER = 8 * POLL_SECONDS * SECOND;

/** A clock that is further off is set at once; what is less is made up little by little. */
export const STEP = 128;

/** Stratum of the router's own clock with `ntp master`. */
const MASTER_STRATUM = 8;

/** The address that stands for a router's own clock. */
export const OWN_CLOCK = "127.127.1.1";

/** A server or peer of the configuration, as it was typed. */
export interface NtpServer {
  readonly host: string;
  /** A peer asks back; in the lab, whether it follows the other is all there is to it. */
  readonly isPeer: boolean;
  readonly isPreferred: boolean;
  /** Number of the key that its packets carry. */
  readonly key?: number;
  readonly vrf: string;
  readonly source?: string;
  /** Milliseconds from the first answer until the clock follows it. */
  readonly followAfter: number;
}

/** A server that answers. */
export interface NtpPeer {
  readonly address: string;
  readonly stratum: number;
  /** How far its clock is ahead of the true time, milliseconds. */
  readonly offset: number;
  /** Whom it follows itself, where it is a router: an address, or its own clock's. */
  readonly reference?: string;
}

/** One that answers and isn't followed, and since when it does (true time). */
export interface NtpCandidate {
  readonly peer: NtpPeer;
  readonly since: Instant;
}

/** The memory behind `show ntp`. Times are true time. Absent on a device where no server is configured. */
export interface NtpState {
  /** The server that the clock follows, followed, or is about to follow. */
  readonly peer?: NtpPeer;
  /** Since when it answers; absent while it doesn't. */
  readonly since?: Instant;
  /** When the clock follows it, or is no longer synchronised. */
  readonly due?: Instant;
  /** The others that answer. */
  readonly others?: readonly NtpCandidate[];
}

export interface NtpSettings {
  /** Servers and peers, those with `prefer` first. */
  readonly servers: readonly NtpServer[];
  /** `ntp authenticate`: one that is to carry a key is followed if the key is right. */
  readonly authenticates: boolean;
  /** The keys by their number. */
  readonly keys: ReadonlyMap<number, string>;
  readonly trusted: ReadonlySet<number>;
  /** Stratum of `ntp master`. */
  readonly master?: number;
  readonly logging: boolean;
}

/** The settings of a configuration. */
export const ntpSettings = perSettings((config: Config): NtpSettings => {
  const source = linesOf(config, "config ntp source")[0]?.values[0];
  const master = linesOf(config, "config ntp master")[0];
  const lines = ["config ntp server", "config ntp peer"].flatMap((id) => linesOf(config, id));
  const servers = lines.map((line) => serverOf(line.text, source === undefined ? undefined : String(source)));
  const keys = linesOf(config, "config ntp authentication-key").map(({ text }) => keyOf(text));
  return {
    servers: servers.toSorted((a, b) => Number(b.isPreferred) - Number(a.isPreferred)),
    authenticates: linesOf(config, "config ntp authenticate").length > 0,
    keys: new Map(keys),
    trusted: new Set(linesOf(config, "config ntp trusted-key").map(({ values }) => Number(values[0]))),
    ...(master === undefined ? {} : { master: Number(master.values[0] ?? MASTER_STRATUM) }),
    logging: linesOf(config, "config ntp logging").length > 0,
  };
});

/** `ntp authentication-key N md5 HIDDEN 7`. */
function keyOf(text: string): readonly [number: number, secret: string] {
  const [, , number, , hidden = ""] = text.split(" ");
  return [Number(number), revealPassword(hidden) ?? hidden];
}

/** `ntp server|peer [vrf V] HOST [options]`. */
function serverOf(text: string, source: string | undefined): NtpServer {
  const [, kind, ...words] = text.split(" ");
  const vrf = words[0] === "vrf" ? (words[1] ?? "") : "";
  const [host = "", ...options] = words[0] === "vrf" ? words.slice(2) : words;
  const behind = (option: string) => (options.includes(option) ? options[options.indexOf(option) + 1] : undefined);
  const [from, key] = [behind("source") ?? source, behind("key")];
  return {
    host,
    isPeer: kind === "peer",
    isPreferred: options.includes("prefer"),
    vrf,
    ...(from === undefined ? {} : { source: from }),
    ...(key === undefined ? {} : { key: Number(key) }),
    followAfter: options.includes("iburst") ? FOLLOW_AFTER_BURST : FOLLOW_AFTER,
  };
}

/**
 * Whether a router takes the answers of a server: those that are to carry a key must carry the right one, where the
 * router authenticates at all.
 * @param held the keys that the server has; undefined for one whose keys nobody knows, which has them all
 */
export function isTrusted(
  { authenticates, keys, trusted }: NtpSettings,
  { key }: NtpServer,
  held?: NtpSettings["keys"],
): boolean {
  if (!authenticates || key === undefined) return true;
  const secret = keys.get(key);
  return secret !== undefined && trusted.has(key) && (held === undefined || held.get(key) === secret);
}

/** How many polls have been answered since a server answers, eight at most. */
export function answeredPolls(since: Instant | undefined, now: Instant): number {
  return since === undefined ? 0 : Math.min(8, 1 + Math.floor((now - since) / (POLL_SECONDS * SECOND)));
}
