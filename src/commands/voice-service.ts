/** `voice service voip` and what stands in it but SIP's own settings (COMMANDS §2.4). */
import type { Draft } from "immer";
import { setPeriodicity } from "../cube/measure.ts";
import { setLoad } from "../cube/meter.ts";
import type { Config, ConfigLine } from "../device/config/config.ts";
import { plain } from "../device/plain.ts";
import { periodicityOf } from "../device/settings-licensing.ts";
import type { Device } from "../device/types.ts";
import { after, type Command, canonical, has, values } from "../grammar/index.ts";
import type { Range } from "../releases/types.ts";
import { type CommandEntry, type Context, config, type Output } from "./registry.ts";
import { ON, storedIn } from "./voice-store.ts";
import * as say from "./voice-wording.ts";

const SOURCE = "COMMANDS §2.4";
const BORDER_ELEMENT = "conf-voi-serv mode border-element";
const UNITS = ["mins", "hours", "days"] as const;

export const voiceServiceCommands: readonly CommandEntry[] = [
  config("config voice service voip", SOURCE, { slot: "command", opens: "conf-voi-serv" }),
  config(
    BORDER_ELEMENT,
    SOURCE,
    {
      slot: "command",
      refuse: refuseCapacity,
      lines: (context, command) => [
        borderElement(tooShort(context, command) ? undefined : canonical(command), command),
      ],
      negative: (_, command) => (has(command, "license") ? [borderElement(undefined, command)] : []),
      changed: borderElementChanged,
    },
    { partial: "the commands of the border element are there without it, and do not wait for save and reload" },
  ),
  config("conf-voi-serv shutdown", SOURCE, { slot: "command", changed: endForcedCalls }),
  config(
    "conf-voi-serv redundancy-group",
    SOURCE,
    { slot: "command" },
    { partial: "shown as HA-Type; there is no peer that would take over" },
  ),
  config("conf-voi-serv sip", SOURCE, { slot: "command", opens: "conf-serv-sip" }),
  config(
    "conf-voi-serv ip address trusted list",
    SOURCE,
    { slot: "command", opens: "cfg-iptrust-list" },
    { partial: "kept and shown; the lab's calls come from no address" },
  ),
  ...storedIn("conf-voi-serv", SOURCE, [
    ["address-hiding"],
    ["allow-connections", "text"],
    ["callmonitor"],
    ["dtmf-interworking"],
    ["fax protocol"],
    ["ip address trusted authenticate", "command", ON],
    ["ip address trusted call-block"],
    ["media", "text"],
    ["modem passthrough"],
    ["rtcp all-pass-through"],
    ["rtp-port range"],
    ["signaling forward"],
    ["srtp"],
    ["supplementary-service h450.12"],
    ["supplementary-service media-renegotiate"],
    ["supplementary-service sip handle-replaces", "command", ON],
    ["supplementary-service sip moved-temporarily", "command", ON],
    ["supplementary-service sip refer", "command", ON],
  ]),
  ...storedIn("cfg-iptrust-list", SOURCE, [["ipv4", "text"]]),
];

/**
 * `shutdown forced`, `call service stop forced`: the calls end at once. Without the word, those that are up go on and no
 * new one is accepted.
 */
export function endForcedCalls(context: Context, command: Command): Output {
  if (command.negated !== undefined || !has(command, "forced")) return undefined;
  const meter = setLoad(plain(context.device.meter), context.now, { standard: 0, enhanced: 0, vgw: 0, secure: 0 });
  context.device.meter = meter as Draft<Device["meter"]>;
  return undefined;
}

/** A static capacity is an error where sessions are counted: on releases that know a periodicity. */
function refuseCapacity({ release }: Context, command: Command): Output {
  const counted = UNITS.some((unit) => release.facts.periodicity[unit] !== undefined);
  return counted && command.negated === undefined && has(command, "capacity") ? say.capacityDeprecated() : undefined;
}

/** Whether the periodicity is one that the release reads but does not take (CONFLICTS C-09). */
function tooShort({ release }: Context, command: Command): boolean {
  return UNITS.some((unit) => {
    const n = after(command, unit);
    const [least, most]: Range = release.facts.periodicity[unit] ?? [1, 0];
    return typeof n === "number" && (n < least || n > most);
  });
}

/** The line as it is kept; the mode alone where `text` says nothing more. */
function borderElement(text: string | undefined, command: Command): ConfigLine {
  const base = { id: BORDER_ELEMENT, slot: BORDER_ELEMENT };
  return text === undefined
    ? { ...base, text: "mode border-element", values: [] }
    : { ...base, text, values: values(command) };
}

function borderElementChanged(context: Context, command: Command): Output {
  const { device } = context;
  const periodicity = periodicityOf(plain(device.config) as Config);
  device.meter = setPeriodicity(plain(device.meter), context.now, periodicity) as Draft<Device["meter"]>;
  const short = command.negated === undefined && tooShort(context, command);
  return short ? say.periodicityTooShort() : say.saveAndReload();
}
