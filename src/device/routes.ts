/** The routing table, and the objects that are tracked: each may hang on the other (COMMANDS §2.5, §2.6). */
import { type Config, type ConfigLine, linesOf } from "./config/config.ts";
import { perConfig } from "./config/per-config.ts";
import { interfaceNamed } from "./interfaces.ts";
import { prefixLength } from "./ipv4.ts";
import { type Route, routeTable } from "./route-table.ts";

export type { Route } from "./route-table.ts";

/** One tracked object. */
export interface Track {
  readonly number: number;
  /** What is tracked, in the words of the configuration: `["interface", "GigabitEthernet0/0/1", "line-protocol"]`. */
  readonly words: readonly string[];
  readonly up: boolean;
  /** The route that is tracked, where there is one. */
  readonly route?: Route;
  /** The objects of a list; `not` counts one that is down. */
  readonly objects?: readonly { readonly number: number; readonly not: boolean; readonly up: boolean }[];
}

/** All routes in use in a table (empty = the global one), by network. */
export function routesOf(config: Config, vrf = ""): readonly Route[] {
  return routeTable(config, vrf, (number) => tracksOf(config).find((track) => track.number === number)?.up === true);
}

/** Every tracked object, by number. */
export const tracksOf: (config: Config) => readonly Track[] = perConfig((config) => {
  const sections = linesOf(config, "config track");
  return sections.map((section) => trackOf(config, sections, section, [])).sort((a, b) => a.number - b.number);
});

/** `within` are the lists around it: one that holds itself is down. */
function trackOf(config: Config, sections: Config, section: ConfigLine, within: readonly number[]): Track {
  const [, typed = "", ...words] = section.text.split(" ");
  const number = Number(typed);
  const base = { number, words };
  switch (words[0]) {
    case "interface": {
      const state = interfaceNamed(config, words[1] ?? "");
      const routes = words[2] !== "ip" || (state?.addresses.length ?? 0) > 0;
      return { ...base, up: state?.up === true && routes };
    }
    case "ip": {
      // Nothing measures, so what an IP SLA operation would find is not known.
      const route = words[1] === "route" ? trackedRoute(config, words) : undefined;
      return route === undefined ? { ...base, up: false } : { ...base, up: true, route };
    }
    case "stub-object":
      return { ...base, up: (section.lines ?? []).some(({ text }) => text === "default-state up") };
    default:
      return listOf(config, sections, section, words, [...within, number]);
  }
}

/** The route of that prefix, of those that hang on no tracked object themselves. */
function trackedRoute(config: Config, [, , network, mask]: readonly string[]): Route | undefined {
  const length = prefixLength(mask ?? "");
  return routeTable(config, "", () => false).find((route) => route.network === network && route.length === length);
}

function listOf(
  config: Config,
  sections: Config,
  section: ConfigLine,
  words: readonly string[],
  within: readonly number[],
): Track {
  const number = within.at(-1) ?? 0;
  const objects = (section.lines ?? [])
    .filter(({ id }) => id === "config-track object")
    .map(({ text }) => {
      const [, typed, not] = text.split(" ");
      const wanted = Number(typed);
      const found = sections.find((other) => other.slot === `track ${wanted}`);
      const isUp = found !== undefined && !within.includes(wanted) && trackOf(config, sections, found, within).up;
      return { number: wanted, not: not !== undefined, up: isUp };
    });
  const counted = objects.map(({ up, not }) => up !== not);
  const up = counted.length > 0 && (words[2] === "or" ? counted.includes(true) : !counted.includes(false));
  return { number, words, up, objects };
}
