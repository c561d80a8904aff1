/** `dial-peer voice` and what stands in it. */
import { isDialPattern, isSessionTarget } from "../../device/dial-patterns.ts";
import { type Command, canonical, values } from "../../grammar/index.ts";
import { type CommandEntry, type Context, config, type Output } from "../registry.ts";
import { ON, type Rules, storedIn } from "./store.ts";
import * as say from "./wording.ts";

const ID = "config dial-peer voice";
const UNATTESTED = "field knowledge";

/** Rules of a command whose value is a pattern of digits. */
export const PATTERN: Rules = { refuse: refusePattern };

export const voiceDialPeerCommands: readonly CommandEntry[] = [
  config(ID, "Rulings 10", { slot: 3, opens: "config-dial-peer", refuse: refuseOtherType }),
  config("config-dial-peer session protocol", "Rulings 10", { slot: "command" }),
  ...storedIn("config-dial-peer", UNATTESTED, [
    ["answer-address", "command", PATTERN],
    ["call-block disconnect-cause"],
    ["call-block translation-profile"],
    ["codec"],
    ["description"],
    ["destination", 2],
    ["destination-pattern", "command", PATTERN],
    ["digit-strip", "command", ON],
    ["direct-inward-dial"],
    ["dtmf-relay"],
    ["fax protocol"],
    ["fax rate"],
    ["fax-relay ecm"],
    ["fax-relay sg3-to-g3"],
    ["forward-digits"],
    ["huntstop"],
    ["incoming called e164-pattern-map"],
    ["incoming called-number", "command", PATTERN],
    ["incoming uri", 3],
    ["ip qos dscp", "text"],
    ["max-conn"],
    ["media"],
    ["media-class"],
    ["permission"],
    ["port"],
    ["preference"],
    ["prefix"],
    ["progress_ind", 2],
    ["rtp payload-type", 3],
    ["session server-group"],
    ["session target", "command", { refuse: refuseTarget }],
    ["session transport"],
    ["shutdown"],
    ["srtp"],
    ["supplementary-service sip handle-replaces", "command", ON],
    ["supplementary-service sip moved-temporarily", "command", ON],
    ["supplementary-service sip refer", "command", ON],
    ["tone ringback"],
    ["translation-profile", 2],
    ["vad", "command", ON],
    ["voice-class codec"],
    ["voice-class media"],
    ["voice-class stun-usage"],
    ["voice-class sip asserted-id"],
    ["voice-class sip bind", 4],
    ["voice-class sip call-route url"],
    ["voice-class sip copy-list"],
    ["voice-class sip early-offer"],
    ["voice-class sip error-code-override", 4],
    ["voice-class sip error-passthru"],
    ["voice-class sip localhost"],
    ["voice-class sip midcall-signaling"],
    ["voice-class sip options-keepalive"],
    ["voice-class sip options-ping"],
    ["voice-class sip outbound-proxy"],
    ["voice-class sip pass-thru", "text"],
    ["voice-class sip privacy-policy", "text"],
    ["voice-class sip profiles", "text"],
    ["voice-class sip referto-passing"],
    ["voice-class sip rel1xx"],
    ["voice-class sip requri-passing"],
    ["voice-class sip send 180"],
    ["voice-class sip session refresh"],
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

function refusePattern(_: Context, command: Command): Output {
  const [pattern] = values(command);
  return command.negated !== undefined || isDialPattern(String(pattern)) ? undefined : say.badPattern();
}

function refuseTarget(_: Context, command: Command): Output {
  const target = canonical(command).replace(/^session target /, "");
  return command.negated !== undefined || isSessionTarget(target) ? undefined : say.badTarget();
}
