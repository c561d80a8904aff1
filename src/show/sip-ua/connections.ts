/** `show sip-ua connections {udp | tcp [tls]} {brief | detail}`. The layout is field knowledge. */
import type { Transport } from "../../device/dial-peers.ts";
import { sipAgentSettings } from "../../device/settings/sip.ts";
import { boundAddress } from "../calls/addresses.ts";
import { callLegs } from "../calls/legs.ts";
import type { View } from "../view.ts";
import { isRunning } from "./status.ts";

/** A connection to a far end: all calls to and from it use one. */
interface Connection {
  readonly ip: string;
  readonly port: number;
  readonly near: string;
}

const NOTE = `---------Printing Detailed Connection Report---------
Note:
 ** Tuples with no matching socket entry
    - Do 'clear sip <tcp[tls]/udp> conn t ipv4:<addr>:<port>'
      to overcome this error condition
 ++ Tuples with mismatched address/port entry
    - Do 'clear sip <tcp[tls]/udp> conn t ipv4:<addr>:<port> id <connid>'
      to overcome this error condition
`;

/** The connections of one transport. */
export function showSipUaConnections(view: View, transport: Transport, detailed: boolean): string {
  const connections = connectionsOf(view, transport);
  const totals = `Total active connections      : ${connections.length}
No. of send failures          : 0
No. of remote closures        : 0
No. of conn. failures         : 0
No. of inactive conn. ageouts : 0
`;
  const report = detailed ? `\n${NOTE}\n${connections.map(agent).join("")}` : "";
  return `${totals}${report}\n${listening(view, transport)}`;
}

function connectionsOf(view: View, transport: Transport): readonly Connection[] {
  const settings = sipAgentSettings(view.device.config);
  const found = new Map<string, Connection>();
  for (const { kind, peer, call, signaling, near } of callLegs(view)) {
    const own = call.secure ? "tls" : (peer?.transport ?? settings.transport);
    if (kind !== "SIP" || own !== transport) continue;
    const port = own === "tls" ? settings.ports.secure : signaling.port;
    found.set(`${signaling.ip}:${port}`, { ip: signaling.ip, port, near: near.ip });
  }
  return [...found.values()];
}

function agent({ ip, port, near }: Connection, index: number): string {
  return `Remote-Agent:${ip}, Connections-Count:1
  Remote-Port Conn-Id Conn-State  WriteQ-Size Local-Address
  =========== ======= =========== =========== =============
  ${String(port).padStart(11)} ${String(index + 1).padStart(7)} Established ${"0".padStart(11)} ${near}

`;
}

/** The sockets on which the router waits for calls. */
function listening(view: View, transport: Transport): string {
  const { udp, tcp, ports, boundSignaling } = sipAgentSettings(view.device.config);
  const waits = isRunning(view) && (transport === "udp" ? udp : tcp);
  const port = transport === "tls" ? ports.secure : ports.plain;
  const address = boundSignaling === undefined ? "0.0.0.0" : boundAddress(view.device.config);
  const sockets = waits ? `   0            [${address}]:${port}:\n` : "";
  return `-------------- SIP Transport Layer Listen Sockets ---------------
  Conn-Id               Local-Address
 ===========    =============================
${sockets}`;
}
