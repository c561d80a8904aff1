/** `show redundancy application transport`: who sends over the links of a group. The layout is field knowledge. */
import { addressOf, shortName } from "../../device/interfaces.ts";
import { dataOf, groupNumbered, groupsOf, type RedundancyGroup } from "../../device/redundancy.ts";
import type { Device } from "../../device/types.ts";
import { tableRow } from "../../text/columns.ts";
import type { View } from "../view.ts";
import { standingOf } from "./standing.ts";

/** What sends over a group's links: over which of them, how, and from which port on both sides. */
interface Client {
  readonly id: number;
  readonly name: string;
  readonly connection: number;
  readonly link: "CTRL" | "DATA" | "ASYM";
  readonly protocol: string;
  readonly port: number;
}

const CLIENTS: readonly Client[] = [
  { id: 0, name: "RF", connection: 0, link: "CTRL", protocol: "SCTP", port: 59000 },
  { id: 1, name: "MCP_HA", connection: 1, link: "DATA", protocol: "UDP_REL", port: 53000 },
  { id: 4, name: "AR", connection: 0, link: "ASYM", protocol: "UDP", port: 0 },
  { id: 5, name: "CF", connection: 0, link: "DATA", protocol: "SCTP", port: 59001 },
];

const CLIENT_WIDTHS = [20, 6, 9, 12, 5];

export function showTransportClients(view: View): string {
  const rows = CLIENTS.map(({ id, name, connection, link, protocol }) => [
    `(${String(id).padStart(2)})${name}`,
    connection,
    1,
    link,
    "IPV4",
    protocol,
  ]);
  const none = groupsOf(view.device.config).length === 0;
  const table = [["Client", "Conn#", "Priority", "Interface", "L3", "L4"], ...(none ? [] : rows)];
  return table.map((cells) => `${tableRow(cells, CLIENT_WIDTHS)}\n`).join("");
}

/** One group by its number, nothing where it isn't configured; without a number all of them. */
export function showTransportGroup(view: View, id?: number): string {
  const one = id === undefined ? undefined : groupNumbered(view.device.config, id);
  const groups = id === undefined ? groupsOf(view.device.config) : one === undefined ? [] : [one];
  return groups.map((group) => groupText(view, group)).join("");
}

const WIDTHS = [13, 8, 16, 8, 16, 9, 11, 8];
const HEAD = ["TI", "conn_id", "my_ip", "my_port", "peer_ip", "peer_por", "intf", "L3", "L4"];
/** Of a client that has no link, and of a peer that isn't there. */
const NO_ADDRESS = { address: "0.0.0.0", port: 0 };

function groupText(view: View, group: RedundancyGroup): string {
  const { peer } = standingOf(view, group);
  const blocks = CLIENTS.map((client, index) => {
    const link = linkOf(view.device, group, client);
    const own = link === undefined ? NO_ADDRESS : { address: link.address, port: client.port };
    const far = peer && link && linkOf(peer.device, peer.group, client);
    const theirs = far === undefined ? NO_ADDRESS : { address: far.address, port: client.port };
    const how =
      link === undefined ? ["NONE_IN", "NONE_L3", "NONE_L4"] : [shortName(link.name), "IPV4", client.protocol];
    const row = [index, client.connection, own.address, own.port, theirs.address, theirs.port, ...how];
    return [`Client = ${client.name}`, tableRow(HEAD, WIDTHS), tableRow(row, WIDTHS)];
  });
  return `${[`Transport Information for RG (${group.id})`, ...blocks.flat()].join("\n")}\n`;
}

/** The interface that a client sends over, where it is there and has an address. */
function linkOf({ config }: Device, group: RedundancyGroup, { link }: Client) {
  const name = { CTRL: group.control, DATA: dataOf(config, group.id), ASYM: undefined }[link];
  const address = name === undefined ? undefined : addressOf(config, name);
  return name === undefined || address === undefined ? undefined : { name, address };
}
