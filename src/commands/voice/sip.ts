/** SIP for all calls: `sip` under voice service voip, and `sip-ua`. */
import { type CommandEntry, config } from "../registry.ts";
import { WITH_PASSWORD } from "./password.ts";
import { endForcedCalls } from "./service.ts";
import { ON, storedIn } from "./store.ts";

const SOURCE = "COMMANDS §2.4";
const UNATTESTED = "field knowledge";

export const voiceSipCommands: readonly CommandEntry[] = [
  config("conf-serv-sip call service stop", SOURCE, { slot: "command", changed: endForcedCalls }),
  ...storedIn("conf-serv-sip", UNATTESTED, [
    ["asserted-id"],
    ["asymmetric payload"],
    ["bind", 2],
    ["conn-reuse"],
    ["early-offer"],
    ["error-passthru"],
    ["g729 annexb-all"],
    ["header-passing"],
    ["history-info"],
    ["listen-port", 2],
    ["localhost"],
    ["midcall-signaling"],
    ["min-se"],
    ["options-ping"],
    ["outbound-proxy"],
    ["pass-thru", "text"],
    ["privacy-policy", "text"],
    ["referto-passing"],
    ["registrar server"],
    ["rel1xx"],
    ["session refresh"],
    ["session transport"],
    ["sip-profiles"],
    ["sip-profiles inbound"],
    ["srtp-auth", "text"],
    ["transport switch"],
    ["update-callerid"],
    ["url"],
  ]),
  config("config sip-ua", "Rulings 10", { slot: "command", opens: "config-sip-ua" }),
  ...storedIn("config-sip-ua", UNATTESTED, [
    ["authentication", "text", WITH_PASSWORD],
    ["connection-reuse"],
    ["credentials", "text", WITH_PASSWORD],
    ["crypto signaling default"],
    ["crypto signaling remote-addr", 5],
    ["g729-annexb override"],
    ["host-registrar"],
    ["keepalive target"],
    ["max-forwards"],
    ["mwi-server"],
    ["reason-header override"],
    ["registrar"],
    ["registrar index", 2],
    ["remote-party-id", "command", ON],
    ["retry", 2],
    ["sip-server"],
    ["timers", 2],
    ["timers keepalive", 3],
    ["transport tcp", "command", ON],
    ["transport tcp tls"],
    ["transport udp", "command", ON],
  ]),
];
