import { produce } from "immer";
import { expect, test } from "vitest";
import { defaultNetwork, reachable } from "../../src/lab/default-lab.ts";
import type { Network } from "../../src/lab/lab.ts";
import { reach } from "../../src/lab/reach.ts";
import { configOf, ONLINE } from "./lab-fixture.ts";

const NAME = "Unable to resolve server hostname/domain name";
const SEND = "Communication message send error";
const EMPTY = "Received empty response from server";

/** What is found for a configuration and a network, in short. */
function found(startup: string, network: Network = defaultNetwork()): string {
  const result = reach(network, configOf(startup));
  return result.ok ? "ok" : `${result.fault}: ${result.reason}${result.callHome ? ` [${result.callHome.error}]` : ""}`;
}

const without = (line: string): string => ONLINE.replace(`${line}\n`, "");
const CALL_HOME = ONLINE.replace("transport smart", "transport callhome");
const NAME_SERVER = "ip name-server 192.0.2.53";
const ROUTE = "ip route 0.0.0.0 0.0.0.0 192.0.2.1";
const ADDRESS = " ip address 192.0.2.10 255.255.255.0";

test.each<[string, string, string]>([
  ["all is there", ONLINE, "ok"],
  ["call-home", CALL_HOME, "ok"],
  ["no name server", without(NAME_SERVER), `name: ${NAME}`],
  ["lookup off", `${ONLINE}no ip domain lookup\n`, `name: ${NAME}`],
  [
    "a host entry instead of a name server",
    `${without(NAME_SERVER)}ip host smartreceiver.cisco.com 198.51.100.10\n`,
    "ok",
  ],
  [
    "a host entry with a wrong address",
    `${ONLINE}ip host smartreceiver.cisco.com 198.51.100.99\n`,
    `no-answer: ${SEND}`,
  ],
  ["no route", without(ROUTE), `no-route: ${SEND}`],
  ["no route to the name server either", without(ROUTE).replace("192.0.2.53", "192.168.9.53"), `name: ${NAME}`],
  ["no route, name known", `${without(ROUTE)}ip host smartreceiver.cisco.com 198.51.100.10\n`, `no-route: ${SEND}`],
  [
    "a route to the server's network alone",
    ONLINE.replace(ROUTE, "ip route 198.51.100.0 255.255.255.0 192.0.2.1"),
    "ok",
  ],
  ["a next hop that isn't connected", ONLINE.replace(ROUTE, "ip route 0.0.0.0 0.0.0.0 10.9.9.9"), `no-route: ${SEND}`],
  ["interface without address", without(ADDRESS), `no-interface: ${NAME}`],
  ["interface shut down", ONLINE.replace(ADDRESS, `${ADDRESS}\n shutdown`), `no-interface: ${NAME}`],
  ["address and route by DHCP", without(ROUTE).replace(ADDRESS, " ip address dhcp"), "ok"],
  ["source interface", `${ONLINE}ip http client source-interface GigabitEthernet0/0/0\n`, "ok"],
  [
    "source interface without address",
    `${ONLINE}interface GigabitEthernet0/0/1\nip http client source-interface GigabitEthernet0/0/1\n`,
    `source-interface: ${SEND}`,
  ],
  ["proxy", `${ONLINE}license smart proxy address proxy.example.com\nlicense smart proxy port 8080\n`, "ok"],
  ["proxy that nobody knows", `${ONLINE}license smart proxy address other.example.com\n`, `proxy: ${SEND}`],
  ["a proxy means nothing to call-home", `${CALL_HOME}license smart proxy address other.example.com\n`, "ok"],
  ["a URL that is none", `${ONLINE}license smart url smart nonsense\n`, `bad-url: ${NAME}`],
  [
    "a URL of another service",
    `${ONLINE}license smart url smart https://tools.cisco.com/its/service/oddce/services/DDCEService\n`,
    `wrong-service: ${EMPTY}`,
  ],
  [
    "a URL with another path",
    `${ONLINE}license smart url smart https://smartreceiver.cisco.com/license\n`,
    `wrong-service: ${EMPTY}`,
  ],
  ["plain http", `${ONLINE}license smart url smart http://smartreceiver.cisco.com/licservice/license\n`, "ok"],
  ["CSLU that nobody knows", ONLINE.replace("transport smart", "transport cslu"), `name: ${NAME}`],
  ["off", ONLINE.replace("transport smart", "transport off"), `transport-off: ${SEND}`],
  ["profile inactive", `${CALL_HOME}call-home\n profile "CiscoTAC-1"\n  no active\n`, "no-profile"],
  [
    "profile without licensing data",
    `${CALL_HOME}call-home\n profile "CiscoTAC-1"\n  no reporting smart-licensing-data\n`,
    "no-profile",
  ],
  [
    "profile of one's own without licensing data",
    `${CALL_HOME}call-home\n profile "CiscoTAC-1"\n  no active\n profile "Own"\n  active\n`,
    "no-profile",
  ],
  ["call-home off", `${CALL_HOME}no service call-home\n`, "no-profile"],
])("%s", (_, startup, expected) => {
  const network = { hosts: { ...defaultNetwork().hosts, "proxy.example.com": reachable("192.0.2.80") } };
  expect(found(startup, network).replace(/^(no-profile): The action failed because .*active\.$/, "$1")).toBe(expected);
});

test.each<[string, "name" | "icmp" | "tcp80" | "tcp443", string, string]>([
  ["smart, name", "name", ONLINE, `name: ${NAME}`],
  ["smart, ICMP", "icmp", ONLINE, "ok"],
  ["smart, TCP 80", "tcp80", ONLINE, "ok"],
  ["smart, TCP 443", "tcp443", ONLINE, `no-answer: ${SEND}`],
  ["call-home, name", "name", CALL_HOME, `name: ${NAME}`],
  [
    "call-home, TCP 443",
    "tcp443",
    CALL_HOME,
    "no-answer: Fail to send out Call Home HTTP message. [ERR 207 : Connection time out]",
  ],
  [
    "behind a proxy, TCP 443",
    "tcp443",
    `${ONLINE}license smart proxy address proxy.example.com\n`,
    `no-answer: ${SEND}`,
  ],
  ["behind a proxy, name", "name", `${ONLINE}license smart proxy address proxy.example.com\n`, `name: ${NAME}`],
])("the network closes %s", (_, aspect, startup, expected) => {
  const network = produce(defaultNetwork(), (draft) => {
    for (const host of Object.values(draft.hosts)) host[aspect] = false;
    draft.hosts["proxy.example.com"] = reachable("192.0.2.80");
  });
  expect(found(startup, network)).toBe(expected);
});
