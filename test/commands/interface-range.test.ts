import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

// CLI §2: interface ranges and subinterfaces.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "a range configures each of its interfaces",
    lines: [
      "conf t",
      "interface range gi0/0/0 - 1, lo 1-2",
      "description all of them",
      "no description",
      "shutdown",
      "no shutdown",
      "bandwidth 5000",
      "do show running-config | section ^interface",
      "exit",
      "do show ip interface brief",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#interface range gi0/0/0 - 1, lo 1-2
Router(config-if-range)#description all of them
Router(config-if-range)#no description
Router(config-if-range)#shutdown
*Jan  5 08:00:00.000: %LINK-5-CHANGED: Interface GigabitEthernet0/0/0, changed state to administratively down
*Jan  5 08:00:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/0, changed state to down
*Jan  5 08:00:00.000: %LINK-5-CHANGED: Interface GigabitEthernet0/0/1, changed state to administratively down
*Jan  5 08:00:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/1, changed state to down
*Jan  5 08:00:00.000: %LINK-5-CHANGED: Interface Loopback1, changed state to administratively down
*Jan  5 08:00:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface Loopback1, changed state to down
*Jan  5 08:00:00.000: %LINK-5-CHANGED: Interface Loopback2, changed state to administratively down
*Jan  5 08:00:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface Loopback2, changed state to down
Router(config-if-range)#no shutdown
*Jan  5 08:00:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:00:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:00:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:00:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:00:00.000: %LINK-3-UPDOWN: Interface Loopback1, changed state to up
*Jan  5 08:00:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface Loopback1, changed state to up
*Jan  5 08:00:00.000: %LINK-3-UPDOWN: Interface Loopback2, changed state to up
*Jan  5 08:00:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface Loopback2, changed state to up
Router(config-if-range)#bandwidth 5000
Router(config-if-range)#do show running-config | section ^interface
interface Loopback1
 bandwidth 5000
 no ip address
interface Loopback2
 bandwidth 5000
 no ip address
interface GigabitEthernet0/0/0
 bandwidth 5000
 ip address 192.0.2.10 255.255.255.0
 negotiation auto
interface GigabitEthernet0/0/1
 bandwidth 5000
 no ip address
 negotiation auto
interface GigabitEthernet0
 vrf forwarding Mgmt-intf
 no ip address
 negotiation auto
Router(config-if-range)#exit
Router(config)#do show ip interface brief
Interface              IP-Address      OK? Method Status                Protocol
GigabitEthernet0/0/0   192.0.2.10      YES NVRAM  up                    up      
GigabitEthernet0/0/1   unassigned      YES unset  up                    up      
GigabitEthernet0       unassigned      YES unset  up                    up      
Loopback1              unassigned      YES unset  up                    up      
Loopback2              unassigned      YES unset  up                    up      
Router(config)#`,
  },
  {
    name: "what is no range",
    lines: [
      "conf t",
      "interface range gi0/0/0 - 5",
      "interface range gi0/0/1 - 0",
      "interface range serial 1",
      "interface range gi0/0/0, fa1",
      "interface range gi",
      "interface range",
      "no interface range gi0/0/0",
      "interface range lo1 - 2000",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#interface range gi0/0/0 - 5
                                         ^
% Invalid input detected at '^' marker.

Router(config)#interface range gi0/0/1 - 0
                                         ^
% Invalid input detected at '^' marker.

Router(config)#interface range serial 1
                               ^
% Invalid input detected at '^' marker.

Router(config)#interface range gi0/0/0, fa1
                                        ^
% Invalid input detected at '^' marker.

Router(config)#interface range gi
                               ^
% Invalid input detected at '^' marker.

Router(config)#interface range
% Incomplete command.

Router(config)#no interface range gi0/0/0
                            ^
% Invalid input detected at '^' marker.

Router(config)#interface range lo1 - 2000
                                     ^
% Invalid input detected at '^' marker.

Router(config)#`,
  },
  {
    name: "a line that only a parent knows leaves the range",
    lines: ["conf t", "interface range gi0/0/0 - 1", "hostname R1", "interface range gi0/0/0-1", "end"],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#interface range gi0/0/0 - 1
Router(config-if-range)#hostname R1
R1(config)#interface range gi0/0/0-1
R1(config-if-range)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
R1#`,
  },
  {
    name: "a subinterface needs a VLAN of its own",
    lines: [
      "conf t",
      "interface gi0/0/1.100",
      "ip address 10.9.9.1 255.255.255.0",
      "encapsulation dot1q 100",
      "ip address 10.9.9.1 255.255.255.0",
      "interface gi0/0/1.200",
      "encapsulation dot1q 100",
      "encapsulation dot1q 200 native",
      "description second",
      "interface gi0/0/0.100",
      "encapsulation dot1q 100",
      "do show running-config | section interface .*\\.",
      "do show ip interface brief",
      "do show interfaces gi0/0/1.100",
      "interface gi0/0/1",
      "shutdown",
      "do show interfaces description",
      "no interface gi0/0/1.100",
      "no interface gi0/0/1",
      "do show interfaces gi0/0/1.100",
      "do show ip interface brief gi0/0/1.100",
      "do show running-config interface gi0/0/1.100",
      "do show running-config interface gi0/0/1.200",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#interface gi0/0/1.100
Router(config-subif)#ip address 10.9.9.1 255.255.255.0

% Configuring IP routing on a LAN subinterface is only allowed if that
subinterface is already configured as part of an IEEE 802.10, IEEE 802.1Q,
or ISL vLAN.

Router(config-subif)#encapsulation dot1q 100
Router(config-subif)#ip address 10.9.9.1 255.255.255.0
Router(config-subif)#interface gi0/0/1.200
Router(config-subif)#encapsulation dot1q 100
%Configuration of multiple subinterfaces of the same main
interface with the same VID (100) is not permitted.
This VID is already configured on GigabitEthernet0/0/1.100.
Router(config-subif)#encapsulation dot1q 200 native
Router(config-subif)#description second
Router(config-subif)#interface gi0/0/0.100
Router(config-subif)#encapsulation dot1q 100
Router(config-subif)#do show running-config | section interface .*\\.
interface GigabitEthernet0/0/0.100
 encapsulation dot1Q 100
interface GigabitEthernet0/0/1.100
 encapsulation dot1Q 100
 ip address 10.9.9.1 255.255.255.0
interface GigabitEthernet0/0/1.200
 description second
 encapsulation dot1Q 200 native
Router(config-subif)#do show ip interface brief
Interface              IP-Address      OK? Method Status                Protocol
GigabitEthernet0/0/0   192.0.2.10      YES NVRAM  up                    up      
Gi0/0/0.100            unassigned      YES unset  up                    up      
GigabitEthernet0/0/1   unassigned      YES unset  up                    up      
Gi0/0/1.100            10.9.9.1        YES manual up                    up      
Gi0/0/1.200            unassigned      YES unset  up                    up      
GigabitEthernet0       unassigned      YES unset  up                    up      
Router(config-subif)#do show interfaces gi0/0/1.100
GigabitEthernet0/0/1.100 is up, line protocol is up 
  Hardware is ISR4321-2x1GE, address is 00e8.0e49.46ea (bia 00e8.0e49.46ea)
  Internet address is 10.9.9.1/24
  MTU 1500 bytes, BW 1000000 Kbit/sec, DLY 10 usec, 
     reliability 255/255, txload 1/255, rxload 1/255
  Encapsulation 802.1Q Virtual LAN, Vlan ID  100.
  ARP type: ARPA, ARP Timeout 04:00:00
  Keepalive not supported 
  Last clearing of "show interface" counters never
Router(config-subif)#interface gi0/0/1
Router(config-if)#shutdown
*Jan  5 08:00:00.000: %LINK-5-CHANGED: Interface GigabitEthernet0/0/1, changed state to administratively down
*Jan  5 08:00:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/1, changed state to down
Router(config-if)#do show interfaces description
Interface                      Status         Protocol Description
Gi0/0/0                        up             up       To the provider
Gi0/0/0.100                    up             up
Gi0/0/1                        admin down     down
Gi0/0/1.100                    admin down     down
Gi0/0/1.200                    admin down     down     second
Gi0                            up             up
Router(config-if)#no interface gi0/0/1.100
% Not all config may be removed and may reappear after reactivating the sub-interface
Router(config)#no interface gi0/0/1
% Removal of physical interfaces is not permitted.
Router(config)#do show interfaces gi0/0/1.100
                                  ^
% Invalid input detected at '^' marker.

Router(config)#do show ip interface brief gi0/0/1.100
                                          ^
% Invalid input detected at '^' marker.

Router(config)#do show running-config interface gi0/0/1.100
                                                ^
% Invalid input detected at '^' marker.

Router(config)#do show running-config interface gi0/0/1.200
Building configuration...

Current configuration : 94 bytes
!
interface GigabitEthernet0/0/1.200
 description second
 encapsulation dot1Q 200 native
end

Router(config)#`,
  },
  {
    name: "what a subinterface cannot be",
    lines: [
      "conf t",
      "interface lo0.1",
      "interface gi0/0/9.1",
      "interface gi0/0/1.5",
      "negotiation auto",
      "interface gi0/0/1",
      "shutdown",
      "interface gi0/0/1.5",
      "shutdown",
      "no shutdown",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#interface lo0.1
                         ^
% Invalid input detected at '^' marker.

Router(config)#interface gi0/0/9.1
                               ^
% Invalid input detected at '^' marker.

Router(config)#interface gi0/0/1.5
Router(config-subif)#negotiation auto
                                 ^
% Invalid input detected at '^' marker.

Router(config-subif)#interface gi0/0/1
Router(config-if)#shutdown
*Jan  5 08:00:00.000: %LINK-5-CHANGED: Interface GigabitEthernet0/0/1, changed state to administratively down
*Jan  5 08:00:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/1, changed state to down
Router(config-if)#interface gi0/0/1.5
Router(config-subif)#shutdown
Router(config-subif)#no shutdown
Router(config-subif)#`,
  },
];

test.each(CASES)("$name", ({ lines, screen }) => {
  expect(typed(...lines)).toBe(screen);
});
