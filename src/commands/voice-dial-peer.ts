/** `dial-peer voice` and what stands in it. */
import { type Command, canonical } from "../grammar/index.ts";
import { type CommandEntry, type Context, config, type Output } from "./registry.ts";
import { ON, storedIn } from "./voice-store.ts";
import * as say from "./voice-wording.ts";

const ID = "config dial-peer voice";
const UNATTESTED = "field knowledge";

export const voiceDialPeerCommands: readonly CommandEntry[] = [
  config(ID, "Rulings 10", { slot: 3, opens: "config-dial-peer", refuse: refuseOtherType }),
  config("config-dial-peer session protocol", "Rulings 10", { slot: "command" }),
  ...storedIn("config-dial-peer", UNATTESTED, [
    ["answer-address"],
    ["codec"],
    ["description"],
    ["destination", 2],
    ["destination-pattern"],
    ["direct-inward-dial"],
    ["dtmf-relay"],
    ["fax protocol"],
    ["fax rate"],
    ["forward-digits"],
    ["huntstop"],
    ["incoming called e164-pattern-map"],
    ["incoming called-number"],
    ["incoming uri", 3],
    ["ip qos dscp", "text"],
    ["max-conn"],
    ["media"],
    ["media-class"],
    ["permission"],
    ["port"],
    ["preference"],
    ["rtp payload-type", 3],
    ["session server-group"],
    ["session target"],
    ["session transport"],
    ["shutdown"],
    ["srtp"],
    ["translation-profile", 2],
    ["vad", "command", ON],
    ["voice-class codec"],
    ["voice-class sip asserted-id"],
    ["voice-class sip bind", 4],
    ["voice-class sip copy-list"],
    ["voice-class sip early-offer"],
    ["voice-class sip error-passthru"],
    ["voice-class sip localhost"],
    ["voice-class sip midcall-signaling"],
    ["voice-class sip options-keepalive"],
    ["voice-class sip pass-thru", "text"],
    ["voice-class sip privacy-policy", "text"],
    ["voice-class sip profiles", "text"],
    ["voice-class sip rel1xx"],
    ["voice-class sip requri-passing"],
    ["voice-class sip srtp-crypto"],
    ["voice-class sip tenant"],
  ]),
];

/** A dial peer keeps its type as long as it is there. */
function refuseOtherType({ device }: Context, command: Command): Output {
  if (command.negated !== undefined) return undefined;
  const text = canonical(command);
  const tag = text.split(" ").slice(0, 3).join(" ");
  const there = device.config.find((line) => line.id === ID && line.slot === tag);
  return there !== undefined && there.text !== text ? say.peerTypeStays() : undefined;
}
