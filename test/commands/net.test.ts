import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

// CLI §10.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "neighbours, servers, nobody",
    lines: [
      "ping 192.0.2.1",
      "ping 192.0.2.10 repeat 100 size 1500",
      "ping smartreceiver.cisco.com",
      "ping 203.0.113.9 timeout 1",
      "ping nowhere.example",
    ],
    screen: `Router#ping 192.0.2.1
Type escape sequence to abort.
Sending 5, 100-byte ICMP Echos to 192.0.2.1, timeout is 2 seconds:
!!!!!
Success rate is 100 percent (5/5), round-trip min/avg/max = 1/1/2 ms
Router#ping 192.0.2.10 repeat 100 size 1500
Type escape sequence to abort.
Sending 100, 1500-byte ICMP Echos to 192.0.2.10, timeout is 2 seconds:
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
Success rate is 100 percent (100/100), round-trip min/avg/max = 1/1/2 ms
Router#ping smartreceiver.cisco.com
Translating "smartreceiver.cisco.com"...domain server (192.0.2.53) [OK]

Type escape sequence to abort.
Sending 5, 100-byte ICMP Echos to 198.51.100.10, timeout is 2 seconds:
!!!!!
Success rate is 100 percent (5/5), round-trip min/avg/max = 20/20/21 ms
Router#ping 203.0.113.9 timeout 1
Type escape sequence to abort.
Sending 5, 100-byte ICMP Echos to 203.0.113.9, timeout is 1 seconds:
.....
Success rate is 0 percent (0/5)
Router#ping nowhere.example
Translating "nowhere.example"...domain server (192.0.2.53)
% Unrecognized host or address, or protocol not running.

Router#`,
  },
  {
    name: "a source that can and one that can't be used",
    lines: [
      "ping 192.0.2.1 source gi0/0/0",
      "ping 192.0.2.1 source 192.0.2.10 repeat 1",
      "ping 192.0.2.1 source gi0/0/1",
      "ping 192.0.2.1 source 10.9.9.9",
    ],
    screen: `Router#ping 192.0.2.1 source gi0/0/0
Type escape sequence to abort.
Sending 5, 100-byte ICMP Echos to 192.0.2.1, timeout is 2 seconds:
Packet sent with a source address of 192.0.2.10 
!!!!!
Success rate is 100 percent (5/5), round-trip min/avg/max = 1/1/2 ms
Router#ping 192.0.2.1 source 192.0.2.10 repeat 1
Type escape sequence to abort.
Sending 1, 100-byte ICMP Echos to 192.0.2.1, timeout is 2 seconds:
Packet sent with a source address of 192.0.2.10 
!
Success rate is 100 percent (1/1), round-trip min/avg/max = 1/1/2 ms
Router#ping 192.0.2.1 source gi0/0/1
% Invalid source interface - IP not enabled or interface is down
Router#ping 192.0.2.1 source 10.9.9.9
% Invalid source address- IP address not on any of our up interfaces
Router#`,
  },
  {
    name: "the dialog",
    lines: ["ping", "", "192.0.2.1", "2", "", "", "", "", "ping", "ipx", "ping", "", ""],
    screen: `Router#ping
Protocol [ip]: 
Target IP address: 192.0.2.1
Repeat count [5]: 2
Datagram size [100]: 
Timeout in seconds [2]: 
Extended commands [n]: 
Sweep range of sizes [n]: 
Type escape sequence to abort.
Sending 2, 100-byte ICMP Echos to 192.0.2.1, timeout is 2 seconds:
!!
Success rate is 100 percent (2/2), round-trip min/avg/max = 1/1/2 ms
Router#ping
Protocol [ip]: ipx
% Unknown protocol - use "ip"
Router#ping
Protocol [ip]: 
Target IP address: 
% Bad IP address
Router#`,
  },
  {
    name: "the way of packets",
    lines: ["traceroute 192.0.2.1", "traceroute tools.cisco.com", "traceroute tools.cisco.com numeric"],
    screen: `Router#traceroute 192.0.2.1
Type escape sequence to abort.
Tracing the route to 192.0.2.1
VRF info: (vrf in name/id, vrf out name/id)
  1 192.0.2.1 1 msec *  1 msec
Router#traceroute tools.cisco.com
Translating "tools.cisco.com"...domain server (192.0.2.53) [OK]

Type escape sequence to abort.
Tracing the route to tools.cisco.com (198.51.100.20)
VRF info: (vrf in name/id, vrf out name/id)
  1 192.0.2.1 1 msec 1 msec 1 msec
  2 tools.cisco.com (198.51.100.20) 20 msec *  20 msec
Router#traceroute tools.cisco.com numeric
Translating "tools.cisco.com"...domain server (192.0.2.53) [OK]

Type escape sequence to abort.
Tracing the route to 198.51.100.20
VRF info: (vrf in name/id, vrf out name/id)
  1 192.0.2.1 1 msec 1 msec 1 msec
  2 198.51.100.20 20 msec *  20 msec
Router#`,
  },
  {
    name: "a way that leads nowhere",
    lines: ["traceroute 203.0.113.9"],
    screen: `Router#traceroute 203.0.113.9
Type escape sequence to abort.
Tracing the route to 203.0.113.9
VRF info: (vrf in name/id, vrf out name/id)
  1 192.0.2.1 1 msec 1 msec 1 msec
  2  *  *  * 
  3  *  *  * 
  4  *  *  * 
  5  *  *  * 
  6  *  *  * 
  7  *  *  * 
  8  *  *  * 
  9  *  *  * 
 10  *  *  * 
 11  *  *  * 
 12  *  *  * 
 13  *  *  * 
 14  *  *  * 
 15  *  *  * 
 16  *  *  * 
 17  *  *  * 
 18  *  *  * 
 19  *  *  * 
 20  *  *  * 
 21  *  *  * 
 22  *  *  * 
 23  *  *  * 
 24  *  *  * 
 25  *  *  * 
 26  *  *  * 
 27  *  *  * 
 28  *  *  * 
 29  *  *  * 
 30  *  *  * 
Router#`,
  },
  {
    name: "ports",
    lines: [
      "telnet tools.cisco.com 443 /source-interface gi0/0/0",
      "telnet 198.51.100.10 80",
      "telnet 192.0.2.1",
      "telnet 203.0.113.9 443",
      "telnet nowhere.example",
    ],
    screen: `Router#telnet tools.cisco.com 443 /source-interface gi0/0/0
Translating "tools.cisco.com"...domain server (192.0.2.53) [OK]

Trying tools.cisco.com (198.51.100.20, 443)... Open
[Connection to tools.cisco.com closed by foreign host]
Router#telnet 198.51.100.10 80
Trying 198.51.100.10, 80 ... Open
[Connection to 198.51.100.10 closed by foreign host]
Router#telnet 192.0.2.1
Trying 192.0.2.1 ... 
% Connection refused by remote host

Router#telnet 203.0.113.9 443
Trying 203.0.113.9, 443 ... 
% Connection timed out; remote host not responding

Router#telnet nowhere.example
Translating "nowhere.example"...domain server (192.0.2.53)
% Bad IP address or host name
Router#`,
  },
];

test.each(CASES)("$name", ({ lines, screen }) => {
  expect(typed(...lines)).toBe(screen);
});

test("a ping without end is broken off some time", () => {
  const rows = typed("ping 203.0.113.9 repeat 2147483647").split("\n");
  expect([rows[2], rows[3], rows.at(-3), rows.at(-2)]).toEqual([
    "Sending 2147483647, 100-byte ICMP Echos to 203.0.113.9, timeout is 2 seconds:",
    ".".repeat(70),
    ".".repeat(50),
    "Success rate is 0 percent (0/20000)",
  ]);
  expect(rows.length).toBe(291);
});

test("a route that is traced without end is so too", () => {
  const rows = typed("traceroute 203.0.113.9 probe 1000 ttl 2 255").split("\n");
  expect(rows.slice(4).map((row) => row.length)).toEqual([...Array(20).fill(4 + 3 * 1_000), 7]);
  const dialog = ["", "203.0.113.9", "", "", "", "", "1", "9999999999", "2", "9999999999", "", "none"];
  expect(
    typed("traceroute", ...dialog)
      .split("\n")
      .slice(-2)
      .map((row) => row.length),
  ).toEqual([4 + 3 * 20_000, 7]);
});
