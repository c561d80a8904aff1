/** Whether a router lets a server on the premises fetch its usage (CSSM §5). */
import { type Config, linesOf } from "./config/config.ts";
import { interfacesOf } from "./interfaces.ts";
import { usersOf } from "./settings/users.ts";

/** What is missing for it. */
export type RestFault = "no-interface" | "no-web-server" | "no-local-authentication" | "no-privileged-user";

/** What keeps a server from fetching usage, first thing first; undefined where nothing does. */
export function restFault(config: Config): RestFault | undefined {
  const on = (id: string) => linesOf(config, id).some((line) => !line.off);
  if (!interfacesOf(config).some(({ up, addresses }) => up && addresses.length > 0)) return "no-interface";
  if (!on("config ip http server") && !on("config ip http secure-server")) return "no-web-server";
  const method = linesOf(config, "config ip http authentication").findLast((line) => !line.off);
  if (method?.text.endsWith(" local") !== true) return "no-local-authentication";
  return usersOf(config).some(({ privilege }) => privilege === 15) ? undefined : "no-privileged-user";
}
