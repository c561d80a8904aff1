import type { View } from "./view.ts";

/** What is said of a debug. */
export interface Debug {
  /** Its name in `show debugging`. */
  readonly name: string;
  /** What is printed when it is switched on, where that isn't `NAME debugging is on`. */
  readonly enabled?: string;
  /** What is printed when it is switched off, where that isn't `NAME debugging is off`. */
  readonly disabled?: string;
  /** Its line in `show debugging`, where that isn't `NAME debugging is on`. */
  readonly shown?: string;
}

/** Debugs whose texts are known, by their words (COMMANDS §1.3, SYSLOG §6). */
export const DEBUG_TEXTS: Readonly<Record<string, Debug>> = {
  "license feature cube all": {
    name: "CUBE Smart Licensing Info/Error/Function",
    enabled: "CUBE Smart Licensing Info/Error/Function debugs enabled",
  },
  "license feature cube info": { name: "CUBE Smart Licensing Info" },
  "license feature cube error": { name: "CUBE Smart Licensing Error" },
  "license feature cube function": { name: "CUBE Smart Licensing Function" },
  "ip icmp": { name: "ICMP packet" },
  "ip packet": { name: "IP packet" },
  "ccsip all": sip("All SIP Call", "CCSIP SPI: All SIP Call tracing is enabled"),
  "ccsip calls": sip("SIP Call statistics", "CCSIP SPI: SIP Call Statistics tracing is enabled"),
  "ccsip error": sip("SIP Call error", "CCSIP SPI: SIP error debug tracing is enabled"),
  "ccsip events": sip("SIP Call events", "CCSIP SPI: SIP Call Events tracing is enabled"),
  "ccsip messages": sip("SIP Call messages", "CCSIP SPI: SIP Call Message tracing is enabled"),
  "ccsip states": sip("SIP Call states", "CCSIP SPI: SIP Call State Machine tracing is enabled"),
  "voip ccapi inout": voip("ccapi inout"),
  "voip ccapi error": voip("ccapi error"),
  "voip ccapi function": voip("ccapi function"),
  "voip ccapi service": voip("ccapi service"),
  "voip dialpeer inout": voip("dialpeer inout"),
  "voip dialpeer error": voip("dialpeer error"),
  "voip dialpeer function": voip("dialpeer function"),
};

/** A debug of call control (field knowledge). */
function voip(words: string): Debug {
  return { name: `voip ${words}`, shown: `debug voip ${words} is ON (filter is OFF)` };
}

/** A debug of SIP: `NAME tracing is enabled`, and its line in `show debugging` (field knowledge). */
function sip(name: string, shown: string): Debug {
  const tracing = `${name} tracing`;
  return { name: tracing, enabled: `${tracing} is enabled`, disabled: `${tracing} is disabled`, shown };
}

/** The name of a debug: its own, or its words. */
export function debugName(id: string): string {
  return DEBUG_TEXTS[id]?.name ?? id;
}

/** What IOS XE tells of debugs by condition and of packet tracing, of which there are none. */
const FRAME = `IOSXE Conditional Debug Configs:

Conditional Debug Global State: Stop


IOSXE Packet Tracing Configs:


Packet Infra debugs:

Ip Address                                               Port
------------------------------------------------------|----------

`;

/** `show debugging`: the frame of IOS XE, then one line for each debug that is on. */
export function showDebugging(view: View): string {
  const on = view.device.debugs.map((id) => `  ${DEBUG_TEXTS[id]?.shown ?? `${debugName(id)} debugging is on`}\n`);
  return FRAME + on.join("");
}
