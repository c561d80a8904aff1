/** `voice class …`, `voice register global` and `voice-port`. */
import { type Command, values } from "../../grammar/index.ts";
import { type CommandEntry, config, type Output } from "../registry.ts";
import { PATTERN } from "./dial-peer.ts";
import { WITH_PASSWORD } from "./password.ts";
import { ON, storedIn } from "./store.ts";
import * as say from "./wording.ts";

const UNATTESTED = "field knowledge";

const CIPHERS = ["AEAD_AES_256_GCM", "AEAD_AES_128_GCM", "AES_CM_128_HMAC_SHA1_80", "AES_CM_128_HMAC_SHA1_32"];

export const voiceClassCommands: readonly CommandEntry[] = [
  ...storedIn("config", UNATTESTED, [
    ["voice class codec", "text", { opens: "config-class" }],
    ["voice class e164-pattern-map", "text", { opens: "config-class-e164" }],
    ["voice class media", "text", { opens: "config-class-media" }],
    ["voice class sip-profiles", "text", { opens: "config-class-profiles" }],
    ["voice class stun-usage", "text", { opens: "config-class-stun" }],
    ["voice class dpg", "text", { opens: "config-class-dpg" }],
    ["voice class server-group", "text", { opens: "config-class-server-group" }],
    ["voice class sip-options-keepalive", "text", { opens: "config-class-keepalive" }],
    ["voice class srtp-crypto", "text", { opens: "config-class-srtp-crypto" }],
    ["voice class tenant", "text", { opens: "config-class-tenant" }],
    ["voice class tls-cipher", "text", { opens: "config-class-tls-cipher" }],
    ["voice class tls-profile", "text", { opens: "config-class-tls-profile" }],
    ["voice class uri", 4, { opens: "config-class-uri" }],
  ]),
  ...storedIn("config-class", UNATTESTED, [["codec preference", 3]]),
  ...storedIn("config-class-dpg", UNATTESTED, [["description"], ["dial-peer", 2]]),
  ...storedIn("config-class-server-group", UNATTESTED, [["description"], ["hunt-scheme"], ["ipv4", 2]]),
  ...storedIn("config-class-keepalive", UNATTESTED, [
    ["description"],
    ["down-interval"],
    ["retry"],
    ["sip-profiles"],
    ["transport"],
    ["up-interval"],
  ]),
  ...storedIn("config-class-srtp-crypto", UNATTESTED, [["crypto", 2, { refuse: refuseCipher }]]),
  ...storedIn("config-class-e164", UNATTESTED, [["description"], ["e164", "text", PATTERN], ["url"]]),
  ...storedIn("config-class-profiles", UNATTESTED, [
    ["request", "text"],
    ["response", "text"],
    ["rule", 2],
  ]),
  ...storedIn("config-class-stun", UNATTESTED, [["stun usage", "text"]]),
  ...storedIn("config-class-media", UNATTESTED, [["media", "text"]]),
  ...storedIn("config-class-tls-cipher", UNATTESTED, [["cipher", 2]]),
  ...storedIn("config-class-tls-profile", UNATTESTED, [
    ["cipher"],
    ["client-vtp"],
    ["cn-san", 2],
    ["cn-san validate"],
    ["description"],
    ["sni send"],
    ["trustpoint"],
  ]),
  ...storedIn("config-class-uri", UNATTESTED, [["host"], ["pattern"], ["user-id"]]),
  ...storedIn("config-class-tenant", UNATTESTED, [
    ["asserted-id"],
    ["authentication", "text", WITH_PASSWORD],
    ["bind", 2],
    ["conn-reuse"],
    ["connection-reuse"],
    ["credentials", "text", WITH_PASSWORD],
    ["early-offer"],
    ["error-code-override", 2],
    ["error-passthru"],
    ["listen-port", 2],
    ["localhost"],
    ["midcall-signaling"],
    ["options-ping"],
    ["outbound-proxy"],
    ["pass-thru", "text"],
    ["privacy-policy", "text"],
    ["registrar"],
    ["registrar index", 2],
    ["rel1xx"],
    ["remote-party-id", "command", ON],
    ["max-forwards"],
    ["min-se"],
    ["retry", 2],
    ["session refresh"],
    ["session transport"],
    ["sip-profiles", "text"],
    ["sip-server"],
    ["srtp-crypto"],
    ["timers", 2],
    ["tls-profile"],
    ["url"],
  ]),
  config("config voice register global", "Rulings 10", { slot: "command", opens: "config-register-global" }),
  ...storedIn("config-register-global", UNATTESTED, [
    ["authenticate", "text"],
    ["create profile"],
    ["load", 2],
    ["max-dn"],
    ["max-pool"],
    ["mode"],
    ["source-address"],
    ["system message"],
    ["timezone"],
  ]),
  ...storedIn("config", UNATTESTED, [["voice-port", "text", { opens: "config-voiceport" }]]),
  ...storedIn("config-voiceport", UNATTESTED, [["description"], ["shutdown"], ["timeouts initial"]]),
];

function refuseCipher(_: unknown, command: Command): Output {
  const [, name] = values(command);
  if (command.negated !== undefined || CIPHERS.includes(String(name))) return undefined;
  return say.noSuchCipher(String(name));
}
