import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

// COMMANDS §2.6, CLI §3.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "name servers stand on one line",
    lines: [
      "conf t",
      "ip name-server 8.8.8.8",
      "ip name-server 9.9.9.9 8.8.8.8",
      "do show run | include name-server",
      "no ip name-server 8.8.8.8",
      "do show run | i name-server",
      "no ip name-server",
      "do show run | i name-server",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#ip name-server 8.8.8.8
Router(config)#ip name-server 9.9.9.9 8.8.8.8
Router(config)#do show run | include name-server
ip name-server 192.0.2.53 8.8.8.8 9.9.9.9
Router(config)#no ip name-server 8.8.8.8
Router(config)#do show run | i name-server
ip name-server 192.0.2.53 9.9.9.9
Router(config)#no ip name-server
Router(config)#do show run | i name-server
Router(config)#`,
  },
  {
    name: "six name servers, and no seventh",
    lines: ["conf t", "ip name-server 1.1.1.1 2.2.2.2 3.3.3.3 4.4.4.4 5.5.5.5 6.6.6.6 7.7.7.7"],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#ip name-server 1.1.1.1 2.2.2.2 3.3.3.3 4.4.4.4 5.5.5.5 6.6.6.6 7.7.7.7
                                                                              ^
% Invalid input detected at '^' marker.

Router(config)#`,
  },
  {
    name: "names by both spellings",
    lines: [
      "conf t",
      "ip domain-name example.com",
      "no ip domain-lookup",
      "ip domain lookup source-interface gi0/0/0",
      "do show run | i domain",
      "ip domain lookup",
      "no ip domain lookup source-interface",
      "no ip domain name",
      "do show run | i domain",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#ip domain-name example.com
Router(config)#no ip domain-lookup
Router(config)#ip domain lookup source-interface gi0/0/0
Router(config)#do show run | i domain
ip domain lookup source-interface GigabitEthernet0/0/0
no ip domain lookup
ip domain name example.com
Router(config)#ip domain lookup
Router(config)#no ip domain lookup source-interface
Router(config)#no ip domain name
Router(config)#do show run | i domain
Router(config)#`,
  },
  {
    name: "hosts",
    lines: [
      "conf t",
      "ip host cslu-local 10.0.0.7",
      "ip host cslu-local 10.0.0.8 10.0.0.9",
      "do show hosts",
      "no ip host cslu-local",
      "do show run | i ip host",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#ip host cslu-local 10.0.0.7
Router(config)#ip host cslu-local 10.0.0.8 10.0.0.9
Router(config)#do show hosts
Default domain is not set
Name servers are 192.0.2.53
NAME  TTL  CLASS   TYPE      DATA/ADDRESS
-----------------------------------------
 cslu-local              10     IN     A         10.0.0.8
 cslu-local              10     IN     A         10.0.0.9
Router(config)#no ip host cslu-local
Router(config)#do show run | i ip host
Router(config)#`,
  },
  {
    name: "routes",
    lines: [
      "conf t",
      "ip route 10.9.0.1 255.255.0.0 192.0.2.2",
      "ip route 10.9.0.0 255.255.0.0 192.0.2.2 200",
      "ip route 10.9.0.0 255.255.0.0 192.0.2.3",
      "ip route 10.10.0.0 255.255.0.0 172.16.0.1",
      "end",
      "show ip route static | begin Gateway",
      "conf t",
      "no ip route 10.9.0.0 255.255.0.0 192.0.2.3",
      "do show ip route static | begin Gateway",
      "no ip route 0.0.0.0 0.0.0.0",
      "do show run | i ip route",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#ip route 10.9.0.1 255.255.0.0 192.0.2.2
%Inconsistent address and mask
Router(config)#ip route 10.9.0.0 255.255.0.0 192.0.2.2 200
Router(config)#ip route 10.9.0.0 255.255.0.0 192.0.2.3
Router(config)#ip route 10.10.0.0 255.255.0.0 172.16.0.1
Router(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#show ip route static | begin Gateway
Gateway of last resort is 192.0.2.1 to network 0.0.0.0

S*    0.0.0.0/0 [1/0] via 192.0.2.1
      10.0.0.0/16 is subnetted, 1 subnets
S        10.9.0.0/16 [1/0] via 192.0.2.3
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#no ip route 10.9.0.0 255.255.0.0 192.0.2.3
Router(config)#do show ip route static | begin Gateway
Gateway of last resort is 192.0.2.1 to network 0.0.0.0

S*    0.0.0.0/0 [1/0] via 192.0.2.1
      10.0.0.0/16 is subnetted, 1 subnets
S        10.9.0.0/16 [200/0] via 192.0.2.2
Router(config)#no ip route 0.0.0.0 0.0.0.0
Router(config)#do show run | i ip route
ip route 10.9.0.0 255.255.0.0 192.0.2.2 200
ip route 10.10.0.0 255.255.0.0 172.16.0.1
Router(config)#`,
  },
  {
    name: "the table",
    lines: ["show ip route"],
    screen: `Router#show ip route
Codes: L - local, C - connected, S - static, R - RIP, M - mobile, B - BGP
       D - EIGRP, EX - EIGRP external, O - OSPF, IA - OSPF inter area 
       N1 - OSPF NSSA external type 1, N2 - OSPF NSSA external type 2
       E1 - OSPF external type 1, E2 - OSPF external type 2, m - OMP
       n - NAT, Ni - NAT inside, No - NAT outside, Nd - NAT DIA
       i - IS-IS, su - IS-IS summary, L1 - IS-IS level-1, L2 - IS-IS level-2
       ia - IS-IS inter area, * - candidate default, U - per-user static route
       H - NHRP, G - NHRP registered, g - NHRP registration summary
       o - ODR, P - periodic downloaded static route, l - LISP
       a - application route
       + - replicated route, % - next hop override, p - overrides from PfR
       & - replicated local route overrides by connected

Gateway of last resort is 192.0.2.1 to network 0.0.0.0

S*    0.0.0.0/0 [1/0] via 192.0.2.1
      192.0.2.0/24 is variably subnetted, 2 subnets, 2 masks
C        192.0.2.0/24 is directly connected, GigabitEthernet0/0/0
L        192.0.2.10/32 is directly connected, GigabitEthernet0/0/0
Router#`,
  },
  {
    name: "where HTTP comes from",
    lines: [
      "conf t",
      "ip http client source-interface Gi0/0/0",
      "ip http server",
      "do show run | i http",
      "no ip http client source-interface",
      "no ip http server",
      "do show run | i http",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#ip http client source-interface Gi0/0/0
Router(config)#ip http server
Router(config)#do show run | i http
  destination transport-method http
ip http server
no ip http secure-server
ip http client source-interface GigabitEthernet0/0/0
Router(config)#no ip http client source-interface
Router(config)#no ip http server
Router(config)#do show run | i http
  destination transport-method http
no ip http server
no ip http secure-server
Router(config)#`,
  },
  {
    name: "an unknown word is looked up, unless nobody wants that",
    lines: ["cisco", "conf t", "no ip domain lookup", "end", "cisco", "cisco systems"],
    screen: `Router#cisco
Translating "cisco"...domain server (192.0.2.53)
 (192.0.2.53)
Translating "cisco"...domain server (192.0.2.53)

% Bad IP address or host name
% Unknown command or computer name, or unable to find computer address
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#no ip domain lookup
Router(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#cisco
% Bad IP address or host name% Unknown command or computer name, or unable to find computer address
Router#cisco systems
        ^
% Invalid input detected at '^' marker.

Router#`,
  },
];

test.each(CASES)("$name", ({ lines, screen }) => {
  expect(typed(...lines)).toBe(screen);
});
