/** A command mode of the router (CLI §2). */
interface ModeFacts {
  /** What stands behind the host name in the prompt. */
  readonly prompt: string;
  /**
   * `exec`: user and privileged EXEC. `config`: has `no`, `default`, `do` and `exit`, and hands a line that it does not
   * know to its parent. `plain`: no mode of the router, but lines that are read like one.
   */
  readonly kind: "exec" | "config" | "plain";
  /** The first line of `?` at an empty line. */
  readonly heading?: string;
  /** The mode that tries a line which this one does not know. */
  readonly parent?: string;
  /** The help of `exit`. */
  readonly exit?: string;
}

/** A submode of configuration, by the words that its texts vary. */
function submode(prompt: string, title: string, exit: string, parent = "config") {
  const heading = `${title} configuration commands:`;
  return {
    kind: "config",
    prompt: `(${prompt})#`,
    heading,
    parent,
    exit: `Exit from ${exit} configuration mode`,
  } as const;
}

const facts = {
  "user-exec": { kind: "exec", prompt: ">", heading: "Exec commands:" },
  exec: { kind: "exec", prompt: "#", heading: "Exec commands:" },
  /** What may follow the pipe. */
  filter: { kind: "plain", prompt: "" },
  /** Lab controls, behind their colon. */
  control: { kind: "plain", prompt: "" },
  config: { kind: "config", prompt: "(config)#", heading: "Configure commands:", exit: "Exit from configure mode" },
  "config-if": submode("config-if", "Interface", "interface"),
  /** Of a tunnel. */
  "config-if-tunnel": submode("config-if", "Interface", "interface"),
  "config-if-range": submode("config-if-range", "Interface range", "interface range"),
  "config-subif": submode("config-subif", "Interface", "interface"),
  "config-line": submode("config-line", "Line", "line"),
  "config-std-nacl": submode("config-std-nacl", "Standard Access List", "access-list"),
  "config-ext-nacl": submode("config-ext-nacl", "Ext Access List", "access-list"),
  "config-vrf": submode("config-vrf", "VPN Routing/Forwarding instance", "VRF"),
  "config-vrf-af": submode("config-vrf-af", "VRF Address Family", "Address Family", "config-vrf"),
  "config-track": submode("config-track", "Tracking instance", "tracking"),
  "config-archive": submode("config-archive", "Archive", "archive"),
  "config-archive-log-cfg": submode("config-archive-log-cfg", "Config Logger", "config logger", "config-archive"),
  "config-cp": submode("config-cp", "Control Plane", "control-plane"),
  "config-red": submode("config-red", "Redundancy", "redundancy"),
  "config-r-mc": submode("config-r-mc", "Main CPU", "main CPU", "config-red"),
  "config-red-app": submode("config-red-app", "Redundancy application", "redundancy application", "config-red"),
  "config-red-app-grp": submode(
    "config-red-app-grp",
    "Redundancy application group",
    "redundancy application group",
    "config-red-app",
  ),
  "config-red-app-prtcl": submode(
    "config-red-app-prtcl",
    "Redundancy application protocol",
    "redundancy application protocol",
    "config-red-app",
  ),
  "conf-voi-serv": submode("conf-voi-serv", "VOICE SERVICE", "voice service"),
  "conf-serv-sip": submode("conf-serv-sip", "SIP", "voice service sip", "conf-voi-serv"),
  "cfg-iptrust-list": submode("cfg-iptrust-list", "IP trusted list", "IP trusted list", "conf-voi-serv"),
  "conf-serv-stun": submode("conf-serv-stun", "STUN", "voice service stun", "conf-voi-serv"),
  "conf-serv-h323": submode("conf-serv-h323", "H323", "voice service h323", "conf-voi-serv"),
  "config-gateway": submode("config-gateway", "Gateway", "gateway"),
  "config-sip-ua": submode("config-sip-ua", "SIP UA", "sip-ua"),
  "config-dial-peer": submode("config-dial-peer", "DIAL-PEER", "dial-peer"),
  "config-voiceport": submode("config-voiceport", "Voice-port", "voice-port"),
  "config-class": submode("config-class", "Voice class", "voice class"),
  "config-class-uri": submode("config-class", "Voice class uri", "voice class"),
  "config-class-tenant": submode("config-class", "Voice class tenant", "voice class"),
  "config-class-server-group": submode("config-class", "Voice class server-group", "voice class"),
  "config-class-dpg": submode("config-class", "Voice class dpg", "voice class"),
  "config-class-keepalive": submode("config-class", "Voice class sip-options-keepalive", "voice class"),
  "config-class-srtp-crypto": submode("config-class", "Voice class srtp-crypto", "voice class"),
  "config-class-e164": submode("config-class", "Voice class e164-pattern-map", "voice class"),
  "config-class-profiles": submode("config-class", "Voice class sip-profiles", "voice class"),
  "config-class-stun": submode("config-class", "Voice class stun-usage", "voice class"),
  "config-class-tls-cipher": submode("config-class", "Voice class tls-cipher", "voice class"),
  "config-class-tls-profile": submode("config-class", "Voice class tls-profile", "voice class"),
  "config-class-media": submode("config-class", "Voice class media", "voice class"),
  "cfg-translation-rule": submode("cfg-translation-rule", "Voice translation rule", "voice translation rule"),
  "cfg-translation-profile": submode(
    "cfg-translation-profile",
    "Voice translation profile",
    "voice translation profile",
  ),
  "config-register-global": submode("config-register-global", "VOICE REGISTER GLOBAL", "voice register global"),
  "cfg-call-home": submode("cfg-call-home", "Call-home", "call-home"),
  "cfg-call-home-profile": submode("cfg-call-home-profile", "Call-home profile", "call-home profile", "cfg-call-home"),
  "ca-trustpoint": submode("ca-trustpoint", "CA TrustPoint", "certificate authority trustpoint"),
  "config-cert-chain": submode("config-cert-chain", "Certificate Chain", "certificate chain"),
} as const satisfies Readonly<Record<string, ModeFacts>>;

export type ModeId = keyof typeof facts;

/** A command mode: its facts, its id, and the start symbol of its commands in the grammar files. */
export interface Mode extends ModeFacts {
  readonly id: ModeId;
  readonly start: string;
}

const table = new Map<string, Mode>(
  Object.entries(facts).map(([id, mode]) => [id, { ...mode, id: id as ModeId, start: id.replaceAll("-", "_") }]),
);

/** The ids of all modes, EXEC first. */
export const modeIds = [...table.keys()] as readonly ModeId[];

/** The facts of a mode. */
export function modeOf(id: ModeId): Mode {
  const mode = table.get(id);
  if (mode === undefined) throw new Error(`no mode ${id}`);
  return mode;
}

/** A mode and the modes that try a line in turn when it does not know it: itself, its parent, and so on. */
export function withParents(id: ModeId): readonly Mode[] {
  const mode = modeOf(id);
  return mode.parent === undefined ? [mode] : [mode, ...withParents(mode.parent as ModeId)];
}
