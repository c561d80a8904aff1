import type { View } from "./view.ts";

/** What is said of a debug. */
export interface Debug {
  /** Its name in `show debugging`. */
  readonly name: string;
  /** What is printed when it is switched on, where that isn't `NAME debugging is on`. */
  readonly enabled?: string;
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
  "ccsip messages": {
    name: "SIP Call messages tracing",
    enabled: "SIP Call messages tracing is enabled",
    shown: "CCSIP SPI: SIP Call Message tracing is enabled",
  },
};

/** The name of a debug: its own, or its words. */
export function debugName(id: string): string {
  return DEBUG_TEXTS[id]?.name ?? id;
}

/** `show debugging`: one line for each debug that is on. */
export function showDebugging(view: View): string {
  return view.device.debugs.map((id) => `  ${DEBUG_TEXTS[id]?.shown ?? `${debugName(id)} debugging is on`}\n`).join("");
}
