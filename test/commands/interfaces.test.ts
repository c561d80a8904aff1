import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

// COMMANDS §2.6, CLI §3: whole screens of the default lab's console.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "a link that goes down and comes up is logged once",
    lines: ["configure terminal", "interface gi0/0/1", "no shutdown", "shutdown", "shut", "no shut"],
    screen: `Router#configure terminal
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#interface gi0/0/1
Router(config-if)#no shutdown
Router(config-if)#shutdown
*Jan  5 08:00:00.000: %LINK-5-CHANGED: Interface GigabitEthernet0/0/1, changed state to administratively down
*Jan  5 08:00:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/1, changed state to down
Router(config-if)#shut
Router(config-if)#no shut
*Jan  5 08:00:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:00:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/1, changed state to up
Router(config-if)#`,
  },
  {
    name: "masks with holes, network addresses and networks of others are refused",
    lines: [
      "conf t",
      "int gi 0/0/1",
      "ip address 10.1.1.1 255.0.255.0",
      "ip address 10.1.1.0 255.255.255.0",
      "ip address 10.1.1.255 255.255.255.0",
      "ip address 224.0.0.1 255.255.255.0",
      "ip address 192.0.2.99 255.255.255.0",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#int gi 0/0/1
Router(config-if)#ip address 10.1.1.1 255.0.255.0
Bad mask 0xFF00FF00 for address 10.1.1.1
Router(config-if)#ip address 10.1.1.0 255.255.255.0
Bad mask /24 for address 10.1.1.0
Router(config-if)#ip address 10.1.1.255 255.255.255.0
Bad mask /24 for address 10.1.1.255
Router(config-if)#ip address 224.0.0.1 255.255.255.0
Not a valid host address - 224.0.0.1
Router(config-if)#ip address 192.0.2.99 255.255.255.0
% 192.0.2.99 overlaps with GigabitEthernet0/0/0
Router(config-if)#`,
  },
  {
    name: "addresses, primary and secondary",
    lines: [
      "conf t",
      "int g0/0/1",
      "ip address 10.1.1.1 255.255.255.0",
      "ip address 10.1.2.1 255.255.255.0 secondary",
      "ip address 10.1.3.1 255.255.255.0",
      "do show running-config interface gi0/0/1",
      "no ip address 10.1.2.1 255.255.255.0 secondary",
      "do show run int g0/0/1 | include ip",
      "no ip address",
      "do show run int g0/0/1 | i ip",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#int g0/0/1
Router(config-if)#ip address 10.1.1.1 255.255.255.0
Router(config-if)#ip address 10.1.2.1 255.255.255.0 secondary
Router(config-if)#ip address 10.1.3.1 255.255.255.0
Router(config-if)#do show running-config interface gi0/0/1
Building configuration...

Current configuration : 136 bytes
!
interface GigabitEthernet0/0/1
 ip address 10.1.2.1 255.255.255.0 secondary
 ip address 10.1.3.1 255.255.255.0
 negotiation auto
end

Router(config-if)#no ip address 10.1.2.1 255.255.255.0 secondary
Router(config-if)#do show run int g0/0/1 | include ip
 ip address 10.1.3.1 255.255.255.0
Router(config-if)#no ip address
Router(config-if)#do show run int g0/0/1 | i ip
 no ip address
Router(config-if)#`,
  },
  {
    name: "an address from DHCP brings a route",
    lines: [
      "conf t",
      "interface GigabitEthernet0/0/1",
      "ip address dhcp",
      "do show ip interface brief",
      "do show ip route static | begin Gateway",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#interface GigabitEthernet0/0/1
Router(config-if)#ip address dhcp
Router(config-if)#do show ip interface brief
Interface              IP-Address      OK? Method Status                Protocol
GigabitEthernet0/0/0   192.0.2.10      YES NVRAM  up                    up      
GigabitEthernet0/0/1   192.168.2.100   YES DHCP   up                    up      
GigabitEthernet0       unassigned      YES unset  up                    up      
Router(config-if)#do show ip route static | begin Gateway
Gateway of last resort is 192.0.2.1 to network 0.0.0.0

S*    0.0.0.0/0 [1/0] via 192.0.2.1
Router(config-if)#`,
  },
  {
    name: "a loopback comes and goes; a port stays",
    lines: [
      "conf t",
      "int lo0",
      "ip address 1.1.1.1 255.255.255.255",
      "do sh ip int br lo0",
      "exit",
      "no interface lo0",
      "do sh ip int br",
      "no interface gi0/0/0",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#int lo0
*Jan  5 08:00:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface Loopback0, changed state to up
Router(config-if)#ip address 1.1.1.1 255.255.255.255
Router(config-if)#do sh ip int br lo0
Interface              IP-Address      OK? Method Status                Protocol
Loopback0              1.1.1.1         YES manual up                    up      
Router(config-if)#exit
Router(config)#no interface lo0
*Jan  5 08:00:00.000: %LINK-5-CHANGED: Interface Loopback0, changed state to administratively down
*Jan  5 08:00:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface Loopback0, changed state to down
Router(config)#do sh ip int br
Interface              IP-Address      OK? Method Status                Protocol
GigabitEthernet0/0/0   192.0.2.10      YES NVRAM  up                    up      
GigabitEthernet0/0/1   unassigned      YES unset  up                    up      
GigabitEthernet0       unassigned      YES unset  up                    up      
Router(config)#no interface gi0/0/0
% Removal of physical interfaces is not permitted.
Router(config)#`,
  },
  {
    name: "an interface moves to a VRF that exists",
    lines: [
      "conf t",
      "vrf definition Voice",
      "address-family ipv4",
      "exit-address-family",
      "int gi0/0/0",
      "vrf forwarding Nowhere",
      "vrf forwarding Voice",
      "do show running-config interface gi0/0/0",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#vrf definition Voice
Router(config-vrf)#address-family ipv4
Router(config-vrf-af)#exit-address-family
Router(config-vrf)#int gi0/0/0
Router(config-if)#vrf forwarding Nowhere
% VRF Nowhere does not exist or is not configured.
Router(config-if)#vrf forwarding Voice
% Interface GigabitEthernet0/0/0 IPv4 disabled and address(es) removed due to enabling VRF Voice
Router(config-if)#do show running-config interface gi0/0/0
Building configuration...

Current configuration : 122 bytes
!
interface GigabitEthernet0/0/0
 description To the provider
 vrf forwarding Voice
 no ip address
 negotiation auto
end

Router(config-if)#`,
  },
  {
    name: "the default of an interface",
    lines: ["conf t", "default interface gi0/0/0", "do show run int gi0/0/0"],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#default interface gi0/0/0
Interface GigabitEthernet0/0/0 set to default configuration
Router(config)#do show run int gi0/0/0
Building configuration...

Current configuration : 81 bytes
!
interface GigabitEthernet0/0/0
 no ip address
 shutdown
 negotiation auto
end

Router(config)#`,
  },
  {
    name: "a line of global configuration leaves the interface",
    lines: [
      "conf t",
      "int gi0/0/0",
      "description Uplink",
      "hostname Edge",
      "no negotiation auto",
      "int gi0/0/0",
      "no negotiation auto",
      "do show run int gi0/0/0",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#int gi0/0/0
Router(config-if)#description Uplink
Router(config-if)#hostname Edge
Edge(config)#no negotiation auto
                  ^
% Invalid input detected at '^' marker.

Edge(config)#int gi0/0/0
Edge(config-if)#no negotiation auto
Edge(config-if)#do show run int gi0/0/0
Building configuration...

Current configuration : 116 bytes
!
interface GigabitEthernet0/0/0
 description Uplink
 ip address 192.0.2.10 255.255.255.0
 no negotiation auto
end

Edge(config-if)#`,
  },
  {
    name: "descriptions and counters",
    lines: ["show interfaces description", "clear counters", "", "clear counters gi0/0/0", ""],
    screen: `Router#show interfaces description
Interface                      Status         Protocol Description
Gi0/0/0                        up             up       To the provider
Gi0/0/1                        up             up
Gi0                            up             up
Router#clear counters
Clear "show interface" counters on all interfaces [confirm]
*Jan  5 08:00:00.000: %CLEAR-5-COUNTERS: Clear counter on all interfaces by console
Router#clear counters gi0/0/0
Clear "show interface" counters on this interface [confirm]
*Jan  5 08:00:00.000: %CLEAR-5-COUNTERS: Clear counter on interface GigabitEthernet0/0/0 by console
Router#`,
  },
];

test.each(CASES)("$name", ({ lines, screen }) => {
  expect(typed(...lines)).toBe(screen);
});
