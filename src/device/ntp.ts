/** What a configuration says about NTP, and what a router remembers of its time servers (CLI §8). */
import { type Instant, SECOND } from "../clock/instant.ts";
import { type Config, linesOf } from "./config/config.ts";
import { perSettings } from "./config/per-config.ts";

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

/** A server of the configuration, as it was typed. */
export interface NtpServer {
  readonly host: string;
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
}

/** The memory behind `show ntp`. Times are true time. Absent on a device where no server is configured. */
export interface NtpState {
  /** The server that the clock follows, followed, or is about to follow. */
  readonly peer?: NtpPeer;
  /** Since when it answers; absent while it doesn't. */
  readonly since?: Instant;
  /** When the clock follows it, or is no longer synchronised. */
  readonly due?: Instant;
}

export interface NtpSettings {
  /** Those with `prefer` first. */
  readonly servers: readonly NtpServer[];
  /** Stratum of `ntp master`. */
  readonly master?: number;
  readonly logging: boolean;
}

/** The settings of a configuration. */
export const ntpSettings = perSettings((config: Config): NtpSettings => {
  const source = linesOf(config, "config ntp source")[0]?.values[0];
  const master = linesOf(config, "config ntp master")[0];
  const lines = linesOf(config, "config ntp server").filter((line) => !line.off);
  const preferred = lines.toSorted((a, b) => Number(isPreferred(b.text)) - Number(isPreferred(a.text)));
  return {
    servers: preferred.map((line) => serverOf(line.text, source === undefined ? undefined : String(source))),
    ...(master === undefined ? {} : { master: Number(master.values[0] ?? MASTER_STRATUM) }),
    logging: linesOf(config, "config ntp logging").length > 0,
  };
});

const isPreferred = (text: string): boolean => text.split(" ").includes("prefer");

/** `ntp server [vrf V] HOST [options]`. */
function serverOf(text: string, source: string | undefined): NtpServer {
  const words = text.split(" ").slice(2);
  const vrf = words[0] === "vrf" ? (words[1] ?? "") : "";
  const [host = "", ...options] = words[0] === "vrf" ? words.slice(2) : words;
  const own = options[options.indexOf("source") + 1];
  const from = options.includes("source") ? own : source;
  return {
    host,
    vrf,
    ...(from === undefined ? {} : { source: from }),
    followAfter: options.includes("iburst") ? FOLLOW_AFTER_BURST : FOLLOW_AFTER,
  };
}

/** How many polls have been answered since a server answers, eight at most. */
export function answeredPolls({ since }: NtpState, now: Instant): number {
  return since === undefined ? 0 : Math.min(8, 1 + Math.floor((now - since) / (POLL_SECONDS * SECOND)));
}
