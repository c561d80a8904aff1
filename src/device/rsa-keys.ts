/** The RSA keys of a router (CLI §9). */
import { type Config, lineOf } from "./config/config.ts";
import { hostnameOf } from "./settings/settings.ts";

/** The name of a key without a label: the router's full name; just its hostname where it has no domain. */
export function ownKeyName(config: Config): string {
  const domain = lineOf(config, "config ip domain name")?.values[0];
  return [hostnameOf(config), ...(domain === undefined ? [] : [domain])].join(".");
}
