/** What the lines about names and addresses mean, typed. Interfaces and routes: interfaces.ts, routes.ts. */
import { type Config, linesOf } from "../config/config.ts";

const ADDRESS = /^\d+\.\d+\.\d+\.\d+$/;

/** Whether names are looked up at all, and where (`ip domain lookup`, `ip name-server`). */
export interface LookupServers {
  readonly lookup: boolean;
  readonly servers: readonly string[];
}

/** The name servers of a table (empty = the global one), in their order. */
export function lookupServers(config: Config, vrf = ""): LookupServers {
  const servers = linesOf(config, "config ip name-server").flatMap((line) => {
    const words = line.text.split(" ").slice(2);
    const table = words[0] === "vrf" ? words[1] : "";
    return table === vrf && !line.off ? words.filter((word) => ADDRESS.test(word)) : [];
  });
  const lookup = !linesOf(config, "config ip domain lookup").some((line) => line.off);
  return { lookup, servers };
}

/** The first address of `ip host NAME …`, in any case; undefined where the table has no such name. */
export function hostAddress(config: Config, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const entry = linesOf(config, "config ip host").find((line) =>
    line.text.toLowerCase().split(" ").slice(2).includes(wanted),
  );
  return entry?.text.split(" ").find((word) => ADDRESS.test(word));
}

/** Interface of `ip domain lookup source-interface`. */
export function lookupSource(config: Config): string | undefined {
  return nameAfter(config, "config ip domain lookup source-interface");
}

/** Interface of `ip http client source-interface`. */
export function httpSource(config: Config): string | undefined {
  return nameAfter(config, "config ip http client source-interface");
}

/** Interface of `ip tftp source-interface`. */
export function tftpSource(config: Config): string | undefined {
  return nameAfter(config, "config ip tftp source-interface");
}

/** Interface of `ip ftp source-interface`. */
export function ftpSource(config: Config): string | undefined {
  return nameAfter(config, "config ip ftp source-interface");
}

function nameAfter(config: Config, id: string): string | undefined {
  return linesOf(config, id)
    .find((line) => !line.off)
    ?.text.replace(/^.* source-interface /, "");
}
