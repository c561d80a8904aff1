/** Redundancy groups as a router's configuration has them, and whether a router can take part (COMMANDS §2.5). */
import { type Config, type ConfigLine, linesOf } from "./config/config.ts";
import { perConfig } from "./config/per-config.ts";
import { type InterfaceState, interfaceNamed, interfacesOf } from "./interfaces.ts";
import { tracksOf } from "./routes.ts";
import { redundancyGroupOf } from "./settings/voice.ts";
import type { Device } from "./types.ts";

/** A group below `application redundancy`. */
export interface RedundancyGroup {
  readonly id: number;
  readonly name: string;
  /** What is configured, without decrements of tracked objects. */
  readonly configuredPriority: number;
  /** What roles go by now. */
  readonly priority: number;
  readonly threshold: number;
  readonly shutdown: boolean;
  readonly preempt: boolean;
  /** Full name of the control interface; absent = none is configured. */
  readonly control?: string;
  readonly protocol: number;
  /** A tracked object that shuts the group is down. */
  readonly tracksDown: boolean;
  /** Seconds until roles are negotiated: after a change, and after a boot. */
  readonly delay: number;
  readonly reloadDelay: number;
}

const DEFAULT_PRIORITY = 100;
const DEFAULT_DELAY = 30;
const DEFAULT_RELOAD_DELAY = 60;

/** The groups of a configuration, by number. */
export const groupsOf: (config: Config) => readonly RedundancyGroup[] = perConfig((config) =>
  applicationLines(config)
    .filter((line) => line.id === "config-red-app group")
    .map((section) => groupOf(config, section))
    .sort((a, b) => a.id - b.id),
);

/** The group of that number; undefined where it isn't configured. */
export function groupNumbered(config: Config, id: number): RedundancyGroup | undefined {
  return groupsOf(config).find((group) => group.id === id);
}

/** Hello and hold time of a protocol instance in milliseconds; whether its messages are authenticated, and how. */
export function protocolOf(config: Config, id: number) {
  const section = applicationLines(config).find(
    (line) => line.id === "config-red-app protocol" && line.values[0] === id,
  );
  const find = (name: string) => section?.lines?.find((line) => line.id === `config-red-app-prtcl ${name}`)?.text ?? "";
  const [, helloUnit, hello = "3", holdUnit, hold = "10"] =
    /^timers hellotime (msec )?(\d+) holdtime (msec )?(\d+)/.exec(find("timers")) ?? [];
  return {
    hello: Number(hello) * (helloUnit === undefined ? 1000 : 1),
    hold: Number(hold) * (holdUnit === undefined ? 1000 : 1),
    authentication: find("authentication").split(" ")[1],
  };
}

/** The control interface of a group, as far as it is there. */
export function controlOf(config: Config, group: RedundancyGroup): InterfaceState | undefined {
  return group.control === undefined ? undefined : interfaceNamed(config, group.control);
}

/** The data interface of a group; the first where there are several. */
export function dataOf(config: Config, id: number): string | undefined {
  const section = applicationLines(config).find((line) => line.id === "config-red-app group" && line.values[0] === id);
  const name = section?.lines?.find((line) => line.id === "config-red-app-grp data" && !line.off)?.values[0];
  return name === undefined ? undefined : String(name);
}

/** An interface whose virtual address goes with the active role of a group. */
export interface SharedInterface {
  readonly name: string;
  readonly virtual: string;
  /** By how much the priority sinks when it goes down. */
  readonly decrement: number;
  /** Redundancy interface identifier; absent = none is configured. */
  readonly rii?: number;
}

/** The interfaces that share an address in a group, as hardware is sorted. */
export function sharedInterfaces(config: Config, id: number): readonly SharedInterface[] {
  return interfacesOf(config).flatMap(({ name }) => {
    const lines = linesOf(config, "config interface").find(({ text }) => text === `interface ${name}`)?.lines ?? [];
    const shared = lines.find((line) => line.id === "config-if redundancy group" && line.values[0] === id);
    if (shared === undefined) return [];
    const [, virtual, decrement = 0] = shared.values;
    const rii = lines.find((line) => line.id === "config-if redundancy rii")?.values[0];
    return [
      {
        name,
        virtual: String(virtual),
        decrement: Number(decrement),
        ...(rii === undefined ? {} : { rii: Number(rii) }),
      },
    ];
  });
}

/** Whether a router that is on can take a role in a group of its own. */
export function isFit(config: Config, group: RedundancyGroup): boolean {
  return !group.shutdown && !group.tracksDown && controlOf(config, group)?.up === true;
}

/** Whether CUBE belongs to the group: the association comes into force with a boot (COMMANDS §2.5). */
export function isBound({ config, meter }: Pick<Device, "config" | "meter">, id: number): boolean {
  return meter.counting === "all enhanced" && redundancyGroupOf(config) === id;
}

function applicationLines(config: Config): Config {
  const [redundancy] = linesOf(config, "config redundancy");
  return redundancy?.lines?.find((line) => line.id === "config-red application redundancy")?.lines ?? [];
}

function groupOf(config: Config, section: ConfigLine): RedundancyGroup {
  const find = (name: string) => section.lines?.find((line) => line.id === `config-red-app-grp ${name}` && !line.off);
  const [configuredPriority = DEFAULT_PRIORITY, threshold = 0] = (find("priority")?.values ?? []).map(Number);
  const [delay = DEFAULT_DELAY, reloadDelay = DEFAULT_RELOAD_DELAY] = (find("timers")?.values ?? []).map(Number);
  const [control, protocol = 1] = find("control")?.values ?? [];
  const tracks = (section.lines ?? [])
    .filter((line) => line.id === "config-red-app-grp track")
    .filter((line) => isDown(config, Number(line.values[0])));
  const decrement = tracks.reduce((sum, line) => sum + Number(line.values[1] ?? 0), 0);
  return {
    id: Number(section.values[0]),
    name: String(find("name")?.values[0] ?? ""),
    configuredPriority,
    priority: Math.max(0, configuredPriority - decrement),
    threshold,
    shutdown: find("shutdown") !== undefined,
    preempt: find("preempt") !== undefined,
    ...(control === undefined ? {} : { control: String(control) }),
    protocol: Number(protocol),
    tracksDown: tracks.some((line) => line.text.endsWith(" shutdown")),
    delay,
    reloadDelay,
  };
}

/** Whether a tracked object is down; one that isn't configured is not. */
function isDown(config: Config, number: number): boolean {
  return tracksOf(config).some((track) => track.number === number && !track.up);
}
