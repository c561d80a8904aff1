/** Controls of time, network and licence server. */
import { parseDuration } from "../../clock/duration.ts";
import { fromCivil, type Instant, parseIso } from "../../clock/instant.ts";
import { CSSM_HOSTS } from "../../cssm/endpoints.ts";
import { after, type Command, has, values } from "../../grammar/index.ts";
import type { Change } from "../../lab/change.ts";
import { isPlace } from "../../lab/places.ts";
import type { NetworkAspect } from "../../lab/servers/servers.ts";
import { type Answer, type ControlContext, type ControlHandler, refuse } from "./control.ts";
import { once } from "./options.ts";
import { badDuration, badInstant, badUpload, networkState, noDevice, past, reached, tooFar } from "./wording.ts";

/** The last moment of a lab: IOS prints four digits of a year. */
export const END_OF_TIME: Instant = fromCivil({ year: 9999, month: 12, day: 31 });

const ASPECTS: readonly NetworkAspect[] = ["name", "icmp", "tcp80", "tcp443"];

export const worldControls: Readonly<Record<string, ControlHandler>> = {
  "control advance": (context, command) => {
    const text = String(values(command)[0]);
    const ms = parseDuration(text);
    return ms === undefined ? refuse(badDuration(text)) : advanceTo(context, context.live.lab.now + ms);
  },
  "control advance to": (context, command) => {
    const text = String(values(command)[0]);
    const to = parseIso(text);
    return to === undefined ? refuse(badInstant(text)) : advanceTo(context, to);
  },
  "control network": (context, command) => {
    const aspect = ASPECTS.find((one) => has(command, one)) ?? "all";
    const server = has(command, "cssm") ? "cssm" : String(values(command)[0]);
    const text = changed(context, { kind: "network", server, aspect, up: has(command, "up") });
    if (typeof text !== "string") return text;
    const hosts = Object.entries(context.live.lab.network.hosts);
    return networkState(
      hosts.filter(([name]) => (server === "cssm" ? CSSM_HOSTS : [server.toLowerCase()]).includes(name)),
    );
  },
  "control token": (context, command) =>
    once(command, ["account", "days", "description", "export", "uses"]) ??
    changed(context, { kind: "token", ...tokenOptions(command) }),
  "control cssm upload": (context, command) => {
    const text = String(after(command, "upload"));
    const [, device, file] = /^([^:]+):(.+)$/.exec(text) ?? [];
    if (device === undefined || file === undefined) return refuse(badUpload(text));
    const { lab } = context.live;
    if (!isPlace(lab, device)) return refuse(noDevice(device, Object.keys(lab.devices)));
    return (
      once(command, ["account", "to"]) ??
      changed(context, {
        kind: "upload",
        device,
        file,
        ...textOption(command, "account"),
        ...textOption(command, "to"),
      })
    );
  },
};

function advanceTo({ live }: ControlContext, to: Instant): Answer {
  if (to < live.lab.now) return refuse(past(live.lab.now));
  if (to > END_OF_TIME) return refuse(tooFar(END_OF_TIME));
  live.advance(to);
  return reached(live.lab.now);
}

export function changed({ live }: ControlContext, what: Change): Answer {
  const { text = "", error } = live.change(what);
  return error === undefined ? text : refuse(text);
}

function tokenOptions(command: Command) {
  const days = after(command, "days");
  const uses = after(command, "uses");
  return {
    ...(days === undefined ? {} : { days: Number(days) }),
    ...(uses === undefined ? {} : { uses: Number(uses) }),
    ...(has(command, "export") ? { export: true } : {}),
    ...textOption(command, "account"),
    ...textOption(command, "description"),
  };
}

function textOption<N extends string>(command: Command, name: N): { [K in N]?: string } {
  const value = after(command, name);
  return (value === undefined ? {} : { [name]: String(value) }) as { [K in N]?: string };
}
