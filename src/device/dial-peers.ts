/** What the dial peers of a configuration say, typed. */
import { type Config, type ConfigLine, linesOf } from "./config/config.ts";

/** A codec as dial peers name it. */
export type CodecName = "g711alaw" | "g711ulaw" | "g722-64" | "g729br8" | "g729r8" | "ilbc" | "opus";

/** One dial peer. */
export interface DialPeer {
  readonly tag: number;
  readonly type: "voip" | "pots";
  /** It is not shut down. */
  readonly up: boolean;
  /** It uses SIP. */
  readonly sip: boolean;
  readonly preference: number;
  /** `destination-pattern`; empty where there is none. */
  readonly pattern: string;
  /** Tag of the pattern map that its calls go to. */
  readonly patternMap?: number;
  /** Calls can leave by it: it has a destination of any kind. */
  readonly outgoing: boolean;
  /** It says which calls come in by it. */
  readonly incoming: boolean;
  /** `ipv4:192.0.2.2`, `dns:sip.example.com`; of a server group, `ipv4:` and its first server; empty where there is none. */
  readonly target: string;
  /** Tag of its server group. */
  readonly serverGroup?: number;
  /** Voice port of a POTS peer; empty where there is none. */
  readonly port: string;
  /** The codec that it prefers. */
  readonly codec: CodecName;
  /** `session transport` of its own. */
  readonly transport?: Transport;
  /** Interface of its own `bind`. */
  readonly source?: string;
  /** First method of `dtmf-relay`; absent = in the voice. */
  readonly dtmf?: string;
  /** OPTIONS are sent to its target. */
  readonly keepalive: boolean;
  /** Tag of the profile by which they are sent. */
  readonly keepaliveProfile?: number;
}

export type Transport = "udp" | "tcp" | "tls";

/** Codec of a VoIP peer that names none. */
const DEFAULT_CODEC: CodecName = "g729r8";

/** All dial peers, in the order of the configuration. */
export function dialPeersOf(config: Config): readonly DialPeer[] {
  return linesOf(config, "config dial-peer voice").map((section) => dialPeer(config, section));
}

function dialPeer(config: Config, section: ConfigLine): DialPeer {
  const [, , tag, type] = section.text.split(" ");
  const lines = (section.lines ?? []).filter((line) => !line.off);
  const find = (id: string) => lines.find((line) => line.id === `config-dial-peer ${id}`);
  const serverGroup = numberOf(find("session server-group"));
  const patternMap = lines.find(({ text }) => text.startsWith("destination e164-pattern-map "))?.values[0];
  const transport = transportOf(find("session transport")?.text);
  const source = sourceOf(lines);
  const keepalive = find("voice-class sip options-keepalive");
  const keepaliveProfile = keepalive?.text.includes(" profile ") ? numberOf(keepalive) : undefined;
  const dtmf = find("dtmf-relay")?.text.split(" ")[1];
  return {
    tag: Number(tag),
    type: type === "pots" ? "pots" : "voip",
    up: find("shutdown") === undefined,
    sip: find("session protocol")?.text.endsWith(" sipv2") === true,
    preference: numberOf(find("preference")) ?? 0,
    pattern: String(find("destination-pattern")?.values[0] ?? ""),
    ...(typeof patternMap === "number" ? { patternMap } : {}),
    outgoing: lines.some(({ id }) => id.startsWith("config-dial-peer destination")),
    incoming: lines.some(({ id }) => id.startsWith("config-dial-peer incoming")),
    target: find("session target")?.text.replace("session target ", "") ?? firstServer(config, serverGroup),
    ...(serverGroup === undefined ? {} : { serverGroup }),
    port: String(find("port")?.values[0] ?? ""),
    codec: codecOf(config, find("codec"), find("voice-class codec")),
    ...(transport === undefined ? {} : { transport }),
    ...(source === undefined ? {} : { source }),
    ...(dtmf === undefined ? {} : { dtmf }),
    keepalive: keepalive !== undefined,
    ...(keepaliveProfile === undefined ? {} : { keepaliveProfile }),
  };
}

/** Whether calls can go by a peer: one without anything that leads to it or from it is up, but not in operation. */
export function operates(peer: DialPeer): boolean {
  return peer.up && (peer.pattern !== "" || peer.outgoing || peer.incoming);
}

/** `tls` of `session transport tcp tls`; undefined where nothing or `system` is said. */
export function transportOf(text: string | undefined): Transport | undefined {
  const word = text?.split(" ").at(-1);
  return word === "udp" || word === "tcp" || word === "tls" ? word : undefined;
}

/** The interface that lines bind SIP to, for signaling first. */
export function sourceOf(lines: readonly ConfigLine[]): string | undefined {
  const binds = lines.filter(({ id, off }) => id.endsWith(" bind") && !off);
  const bind = binds.find(({ text }) => / bind (?:all|control) /.test(` ${text}`)) ?? binds[0];
  return /source-interface (\S+)/.exec(bind?.text ?? "")?.[1];
}

function codecOf(config: Config, own: ConfigLine | undefined, byClass: ConfigLine | undefined): CodecName {
  if (own !== undefined) return codecIn(own.text);
  if (byClass === undefined) return DEFAULT_CODEC;
  const list = linesOf(config, "config voice class codec").find(({ values }) => values[0] === byClass.values[0]);
  const [first] = (list?.lines ?? []).toSorted((a, b) => Number(a.values[0]) - Number(b.values[0]));
  return first === undefined ? DEFAULT_CODEC : codecIn(first.text);
}

/** The codec that a line names. What is passed through transparently is G.711, as most far ends offer first. */
function codecIn(text: string): CodecName {
  const word = text.split(" ").find((each) => CODECS.includes(each as CodecName));
  return (word as CodecName | undefined) ?? "g711ulaw";
}

const CODECS: readonly CodecName[] = ["g711alaw", "g711ulaw", "g722-64", "g729br8", "g729r8", "ilbc", "opus"];

function firstServer(config: Config, group: number | undefined): string {
  if (group === undefined) return "";
  const section = linesOf(config, "config voice class server-group").find(({ values }) => values[0] === group);
  const servers = (section?.lines ?? []).filter(({ id }) => id === "config-class-server-group ipv4");
  const rank = ({ text }: ConfigLine) => Number(/ preference (\d+)/.exec(text)?.[1] ?? 0);
  const [first] = servers.toSorted((a, b) => rank(a) - rank(b));
  if (first === undefined) return "";
  const port = / port (\d+)/.exec(first.text)?.[1];
  return `ipv4:${first.values[0]}${port === undefined ? "" : `:${port}`}`;
}

function numberOf(line: ConfigLine | undefined): number | undefined {
  const value = line?.values[0];
  return typeof value === "number" ? value : undefined;
}
