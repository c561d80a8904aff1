/** `voice service voip` and what stands in it but SIP's own settings (COMMANDS §2.4). */
import type { Draft } from "immer";
import { setPeriodicity } from "../../cube/measure.ts";
import { setLoad } from "../../cube/meter.ts";
import { periodLength } from "../../cube/periodicity.ts";
import type { Periodicity } from "../../cube/types.ts";
import type { Config, ConfigLine } from "../../device/config/config.ts";
import { plain } from "../../device/plain.ts";
import { periodicityOf } from "../../device/settings/licensing.ts";
import type { Device } from "../../device/types.ts";
import { after, type Command, canonical, has, values } from "../../grammar/index.ts";
import { confirmed } from "../confirmed.ts";
import { type CommandEntry, type Context, config, type Dialog, type Output } from "../registry.ts";
import { storeLine } from "../store.ts";
import { WITH_PASSWORD } from "./password.ts";
import { ON, storedIn } from "./store.ts";
import * as say from "./wording.ts";

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
      refuse: (context, command) => refuseCapacity(context, command) ?? askAboutShort(context, command),
      lines: (context, command) => [
        borderElement(tooShort(context, command) ? undefined : canonical(command), command),
      ],
      negative: (_, command) => (has(command, "license") ? [borderElement(undefined, command)] : []),
      changed: borderElementChanged,
    },
    {
      partial:
        "the commands of the border element are there without it; the wording of the error about a short periodicity is a proposal",
    },
  ),
  config("conf-voi-serv shutdown", SOURCE, { slot: "command", changed: endForcedCalls }),
  config(
    "conf-voi-serv redundancy-group",
    SOURCE,
    { slot: "command", changed: announceRedundancy },
    { partial: "HA-Type changes at once, the rest with the next boot" },
  ),
  config("conf-voi-serv sip", SOURCE, { slot: "command", opens: "conf-serv-sip" }),
  ...storedIn("conf-voi-serv", SOURCE, [
    ["h323", "command", { opens: "conf-serv-h323" }],
    ["stun", "command", { opens: "conf-serv-stun" }],
  ]),
  ...storedIn("conf-serv-h323", SOURCE, [
    ["call start"],
    ["emptycapability"],
    ["h225 timeout tcp establish"],
    ["session transport"],
  ]),
  ...storedIn("conf-serv-stun", SOURCE, [
    ["stun flowdata agent-id"],
    ["stun flowdata keepalive"],
    ["stun flowdata shared-secret", "text", WITH_PASSWORD],
    ["stun usage", "text"],
  ]),
  config(
    "config gateway",
    "field knowledge",
    { slot: "command", opens: "config-gateway" },
    { partial: "kept and shown; the lab's calls never fall silent" },
  ),
  ...storedIn("config-gateway", "field knowledge", [
    ["media-inactivity-criteria"],
    ["timer receive-rtcp"],
    ["timer receive-rtp"],
  ]),
  ...storedIn("config", "field knowledge", [["voice iec syslog"], ["voice rtp send-recv"]]),
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
    ["cause-code"],
    ["dtmf-interworking"],
    ["fax protocol"],
    ["ip address trusted authenticate", "command", ON],
    ["ip address trusted call-block"],
    ["media", "text"],
    ["modem passthrough"],
    ["redirect ip2ip", "command", ON],
    ["rtcp all-pass-through"],
    ["rtcp keepalive"],
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

/** A static capacity is an error where sessions are counted. */
function refuseCapacity({ release }: Context, command: Command): Output {
  const refused = release.facts.staticCapacity === "error" && command.negated === undefined;
  return refused && has(command, "capacity") ? say.capacityDeprecated() : undefined;
}

/** Releases that ask before they take minutes or hours; a startup configuration is not asked about. */
function askAboutShort(context: Context, command: Command): Output {
  const { release, line } = context;
  const asks = release.facts.shortPeriodicity === "confirm" && command.negated === undefined;
  if (!asks || line.id === "memory" || !(has(command, "mins") || has(command, "hours"))) return undefined;
  context.ask({
    kind: "border element confirm",
    prompt: say.FREQUENT_REQUESTS,
    reading: "key",
    data: { text: canonical(command), n: Number(values(command)[0]) },
  });
  return "";
}

export const voiceServiceDialogs: readonly Dialog[] = [
  {
    kind: "border element confirm",
    answer: (context, typed, { data }) => {
      if (!confirmed(typed)) return undefined;
      const [text, n] = [String(data.text), Number(data.n)];
      storeLine(context, { id: BORDER_ELEMENT, slot: BORDER_ELEMENT, text, values: [n] });
      return borderElementIs(context);
    },
  },
];

/** The periodicity that a command names; undefined where it names none. */
function periodicityIn(command: Command): Periodicity | undefined {
  for (const unit of UNITS) {
    const n = after(command, unit);
    if (typeof n === "number") return { unit, n };
  }
  return undefined;
}

/** Whether the periodicity is one that the release reads but does not take (CONFLICTS C-09). */
function tooShort({ release }: Context, command: Command): boolean {
  const { shortPeriodicity, minimumPeriod } = release.facts;
  const periodicity = periodicityIn(command);
  return shortPeriodicity === "error" && periodicity !== undefined && periodLength(periodicity) < minimumPeriod;
}

/** The line as it is kept; the mode alone where `text` says nothing more. */
function borderElement(text: string | undefined, command: Command): ConfigLine {
  const base = { id: BORDER_ELEMENT, slot: BORDER_ELEMENT };
  return text === undefined
    ? { ...base, text: "mode border-element", values: [] }
    : { ...base, text, values: values(command) };
}

function borderElementChanged(context: Context, command: Command): Output {
  const said = borderElementIs(context);
  return command.negated === undefined && tooShort(context, command) ? say.periodicityTooShort() : said;
}

/** The periodicity that is configured now comes into force. A capacity does with the next boot (COMMANDS §2.4). */
function borderElementIs({ device, now }: Context): Output {
  const periodicity = periodicityOf(plain(device.config) as Config);
  device.meter = setPeriodicity(plain(device.meter), now, periodicity) as Draft<Device["meter"]>;
  return say.saveAndReload();
}

function announceRedundancy({ release }: Context, command: Command): Output {
  const group = Number(values(command)[0]);
  const announced = release.facts.redundancyGroupMessage && command.negated === undefined;
  return announced ? say.redundancyNeedsReload(group) : undefined;
}
