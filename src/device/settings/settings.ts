/** Readers of the running configuration: what its lines mean, typed. An absent line gives the default. */
import { type Zone, zoneFrom } from "../../clock/zone.ts";
import { type Config, lineOf } from "../config/config.ts";
import { perSettings } from "../config/per-config.ts";

/** The router's name; a factory router is `Router`. */
export const hostnameOf: (config: Config) => string = perSettings((config) =>
  String(lineOf(config, "config hostname")?.values[0] ?? "Router"),
);

/** The zone of `clock timezone` and `clock summer-time`; UTC without them. */
export const zoneOf: (config: Config) => Zone = perSettings((config) =>
  zoneFrom(lineOf(config, "config clock timezone")?.values, lineOf(config, "config clock summer-time")?.text),
);
