/** Controls of servers on the premises: CSLU, SSM On-Prem, DNA Center. */
import { csluUrl, onPremUrl } from "../../cssm/endpoints.ts";
import type { LocalKind, LocalServer } from "../../cssm/local/types.ts";
import { after, type Command, has, values } from "../../grammar/index.ts";
import type { Lab } from "../../lab/lab.ts";
import type { ServerAction } from "../../lab/servers/local-servers.ts";
import { type Answer, type ControlContext, type ControlHandler, refuse } from "./control.ts";
import { eventsTable } from "./portal-tables.ts";
import { NOTHING, noServer, portalTime } from "./portal-wording.ts";
import { table } from "./table.ts";

const KINDS: Readonly<Record<LocalKind, string>> = {
  cslu: "CSLU",
  "on-prem": "SSM On-Prem",
  "dna-center": "DNA Center",
};

const LATEST = 20;

export const serverControls: Readonly<Record<string, ControlHandler>> = {
  "control servers": ({ live }) => serversTable(live.lab),
  "control server instances": (context, command) => shown(context, command, instancesTable),
  "control server events": (context, command) => shown(context, command, ({ events }) => eventsTable(events, LATEST)),
  "control server cisco": (context, command) =>
    done(context, command, { what: "cisco", available: has(command, "available") }),
  "control server sync": (context, command) => done(context, command, { what: "sync" }),
  "control server token": (context, command) => done(context, command, { what: "token" }),
  "control server pull": (context, command) =>
    done(context, command, { what: "pull", from: String(after(command, "pull")) }),
  "control server export": (context, command) =>
    done(context, command, { what: "export", file: String(after(command, "export")) }),
  "control server import": (context, command) =>
    done(context, command, { what: "import", file: String(after(command, "import")) }),
};

/** The server that a control names. */
function serverIn({ live }: ControlContext, command: Command): LocalServer | undefined {
  const name = String(values(command)[0]);
  return Object.hasOwn(live.lab.servers, name) ? live.lab.servers[name] : undefined;
}

function unknown({ live }: ControlContext, command: Command): Answer {
  return refuse(noServer(String(values(command)[0]), Object.keys(live.lab.servers)));
}

function shown(context: ControlContext, command: Command, show: (server: LocalServer) => string): Answer {
  const server = serverIn(context, command);
  return server === undefined ? unknown(context, command) : show(server);
}

function done(context: ControlContext, command: Command, action: ServerAction): Answer {
  const server = serverIn(context, command);
  if (server === undefined) return unknown(context, command);
  const { text = "", error } = context.live.change({ kind: "server", server: server.name, action });
  return error === undefined ? text : refuse(text);
}

function serversTable(lab: Lab): string {
  const rows = Object.values(lab.servers).map((server) => {
    const found = Object.entries(lab.network.hosts).find(([, { listens }]) => listens?.server === server.name);
    const waiting = Object.values(server.uploads).length;
    const cisco = server.online ? "available" : "not available";
    const { name, virtualAccount } = server;
    return [name, KINDS[server.kind], found?.[1].listens?.version ?? "", virtualAccount, cisco, waiting, urlOf(found)];
  });
  if (rows.length === 0) return NOTHING;
  return table(["Server", "Kind", "Release", "Virtual Account", "Cisco", "Uploads", "URL"], rows, ["Uploads"]);
}

/** What devices are configured with. */
function urlOf(found: [host: string, state: Lab["network"]["hosts"][string]] | undefined): string {
  const [host = "", { listens } = {}] = found ?? [];
  if (listens === undefined) return "";
  return listens.kind === "on-prem" ? onPremUrl(host, listens.account) : csluUrl(host);
}

function instancesTable({ instances }: LocalServer): string {
  const rows = Object.values(instances).map(({ pid, serial, hostname, lastContact, account, registered }) => [
    `PID:${pid},SN:${serial}`,
    hostname,
    portalTime(lastContact),
    registered ? "Registered" : account === undefined ? "Not trusted" : "Trusted",
  ]);
  return rows.length === 0 ? NOTHING : table(["Product Instance", "Host Name", "Last Contact", "State"], rows);
}
