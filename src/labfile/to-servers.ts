/** From the servers of a lab file to what a lab starts from. */
import { DEFAULT_PULL, DEFAULT_VERSION, defaultServers } from "../lab/default-lab.ts";
import type { LocalServerSpec } from "../lab/spec.ts";
import { type Report, reportTwice } from "./report.ts";
import type { ServerData } from "./schema.ts";
import { quoted, wrong } from "./wording.ts";

/** Names that servers refer to. */
interface Known {
  readonly devices: readonly string[];
  readonly accounts: readonly string[];
}

const KINDS = { CSLU: "cslu", "SSM On-Prem": "on-prem", "DNA Center": "dna-center" } as const;

/** The servers; those of the default lab where the file doesn't speak of them, as far as their account exists. */
export function toServers(
  data: readonly ServerData[] | undefined,
  known: Known,
  report: Report,
): readonly LocalServerSpec[] {
  if (data === undefined) {
    return defaultServers().map((server) => ({ ...server, account: known.accounts[0] ?? server.account }));
  }
  const names = data.map(({ name }) => name);
  reportTwice(names, "server", "name", report, ["servers"]);
  return data.map((server, index) => toServer(server, index, known, report));
}

function toServer(data: ServerData, index: number, known: Known, report: Report): LocalServerSpec {
  const kind = KINDS[data.kind];
  const account = data.account ?? known.accounts[0] ?? "";
  const at = (key: string) => ["servers", index, key];
  if (known.devices.includes(data.name)) {
    report(at("name"), wrong(`${quoted(data.name)} is the name of a device`, "a name of its own"));
  }
  if (!known.accounts.includes(account)) {
    report(at("account"), wrong(`no virtual account ${quoted(account)}`, known.accounts.join(", ")));
  }
  data.pulls.forEach((device, place) => {
    if (known.devices.includes(device)) return;
    report(["servers", index, "pulls", place], wrong(`no device ${quoted(device)}`, known.devices.join(", ")));
  });
  if (kind !== "dna-center" && (data.host === undefined || data.address === undefined)) {
    report(
      at(data.host === undefined ? "host" : "address"),
      wrong("missing", "host and address where devices find it"),
    );
  }
  const { name, cisco: online, pulls, every = DEFAULT_PULL, host, address, commonName = host ?? "" } = data;
  return {
    name,
    kind,
    account,
    online,
    pulls,
    every,
    version: data.version ?? (kind === "on-prem" ? DEFAULT_VERSION : ""),
    localAccount: data.localAccount ?? (kind === "on-prem" ? account : ""),
    commonName,
    ...(host === undefined || address === undefined ? {} : { host: { name: host, address } }),
  };
}
