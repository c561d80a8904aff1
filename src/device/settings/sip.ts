/** What `sip` below voice service and `sip-ua` say about the SIP user agent, typed. An absent line gives the default. */
import { type Config, type ConfigLine, lineOf, linesOf } from "../config/config.ts";
import { type Transport, transportOf } from "../dial-peers.ts";

const SIP = ["config voice service voip", "conf-voi-serv sip"];
const UA = ["config sip-ua"];

const DEFAULT_MAX_FORWARDS = 70;
const DEFAULT_PORTS = { plain: 5060, secure: 5061 };

/** Settings of the SIP user agent. */
export interface SipAgentSettings {
  /** Which transports it listens on. */
  readonly udp: boolean;
  readonly tcp: boolean;
  /** Transport of calls whose dial peer names none. */
  readonly transport: Transport;
  readonly ports: { readonly plain: number; readonly secure: number };
  /** Interfaces of `bind control` and `bind media`; `bind all` is both. */
  readonly boundSignaling?: string;
  readonly boundMedia?: string;
  readonly maxForwards: number;
  readonly reasonOverride: boolean;
}

/** The settings that a configuration makes. */
export function sipAgentSettings(config: Config): SipAgentSettings {
  const binds = linesOf(config, "conf-serv-sip bind", SIP).filter(({ off }) => !off);
  const bound = (what: string) =>
    interfaceIn(binds.find(({ text }) => [`bind ${what}`, "bind all"].some((b) => text.startsWith(b))));
  const [signaling, media] = [bound("control"), bound("media")];
  const listens = linesOf(config, "conf-serv-sip listen-port", SIP);
  const port = (kind: string) =>
    Number(listens.find(({ text }) => text.startsWith(`listen-port ${kind} `))?.values[0] ?? Number.NaN);
  const [plain, secure] = [port("non-secure"), port("secure")];
  return {
    udp: lineOf(config, "config-sip-ua transport udp", UA)?.off !== true,
    tcp: lineOf(config, "config-sip-ua transport tcp", UA)?.off !== true,
    transport: transportOf(lineOf(config, "conf-serv-sip session transport", SIP)?.text) ?? "udp",
    ports: {
      plain: Number.isNaN(plain) ? DEFAULT_PORTS.plain : plain,
      secure: Number.isNaN(secure) ? DEFAULT_PORTS.secure : secure,
    },
    ...(signaling === undefined ? {} : { boundSignaling: signaling }),
    ...(media === undefined ? {} : { boundMedia: media }),
    maxForwards: Number(lineOf(config, "config-sip-ua max-forwards", UA)?.values[0] ?? DEFAULT_MAX_FORWARDS),
    reasonOverride: lineOf(config, "config-sip-ua reason-header override", UA) !== undefined,
  };
}

function interfaceIn(line: ConfigLine | undefined): string | undefined {
  return /source-interface (\S+)/.exec(line?.text ?? "")?.[1];
}
