/** Readers of the running configuration: what its lines mean, typed. An absent line gives the default. */
import { type Zone, zoneFrom } from "../clock/zone.ts";
import { type Config, lineOf } from "./config/config.ts";
import { perConfig } from "./config/per-config.ts";

/** The router's name; a factory router is `Router`. */
export function hostnameOf(config: Config): string {
  return String(lineOf(config, "config hostname")?.values[0] ?? "Router");
}

/** The zone of `clock timezone` and `clock summer-time`; UTC without them. */
export const zoneOf = perConfig(
  (config): Zone =>
    zoneFrom(lineOf(config, "config clock timezone")?.values, lineOf(config, "config clock summer-time")?.text),
);
