import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

// COMMANDS §2.5: stored, shown, negated, refused.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "a redundancy group as box-to-box redundancy needs it",
    lines: [
      "configure terminal",
      "track 1 interface gi0/0/1 line-protocol",
      "delay down 5 up 10",
      "redundancy",
      "mode none",
      "application redundancy",
      "group 1",
      "name cube-ha",
      "priority 100 failover threshold 75",
      "timers delay 30 reload 60",
      "control gi0/0/1 protocol 1",
      "data gi0/0/1",
      "track 1 shutdown",
      "track 2 decrement 10",
      "protocol 1",
      "timers hellotime msec 250 holdtime msec 750",
      "authentication md5 key-string xx",
      "end",
      "show running-config | section ^redundancy|^track",
    ],
    screen: `Router#configure terminal
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#track 1 interface gi0/0/1 line-protocol
Router(config-track)#delay down 5 up 10
Router(config-track)#redundancy
Router(config-red)#mode none
Router(config-red)#application redundancy
Router(config-red-app)#group 1
Router(config-red-app-grp)#name cube-ha
Router(config-red-app-grp)#priority 100 failover threshold 75
Router(config-red-app-grp)#timers delay 30 reload 60
Router(config-red-app-grp)#control gi0/0/1 protocol 1
Router(config-red-app-grp)#data gi0/0/1
Router(config-red-app-grp)#track 1 shutdown
Router(config-red-app-grp)#track 2 decrement 10
Router(config-red-app-grp)#protocol 1
Router(config-red-app-prtcl)#timers hellotime msec 250 holdtime msec 750
Router(config-red-app-prtcl)#authentication md5 key-string xx
Router(config-red-app-prtcl)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#show running-config | section ^redundancy|^track
redundancy
 mode none
 application redundancy
  group 1
   name cube-ha
   priority 100 failover threshold 75
   timers delay 30 reload 60
   control GigabitEthernet0/0/1 protocol 1
   data GigabitEthernet0/0/1
   track 1 shutdown
   track 2 decrement 10
  protocol 1
   timers hellotime msec 250 holdtime msec 750
   authentication md5 key-string xx
track 1 interface GigabitEthernet0/0/1 line-protocol
 delay down 5 up 10
Router#`,
  },
  {
    name: "what the groups refuse, and what no takes away",
    lines: [
      "conf t",
      "redundancy",
      "application redundancy",
      "group 3",
      "group 1",
      "timers delay 10001",
      "priority",
      "priority 120",
      "track 1 shutdown",
      "track 2 decrement 10",
      "no track 2",
      "no priority 120",
      "default track 1",
      "protocol 1",
      "timers hellotime 3 holdtime 10",
      "authentication text abc",
      "no timers",
      "do show running-config | section ^redundancy",
      "exit",
      "no group 1",
      "no protocol 1",
      "do show running-config | section ^redundancy",
      "exit",
      "no application redundancy",
      "do show running-config | section ^redundancy",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#redundancy
Router(config-red)#application redundancy
Router(config-red-app)#group 3
                             ^
% Invalid input detected at '^' marker.

Router(config-red-app)#group 1
Router(config-red-app-grp)#timers delay 10001
                                        ^
% Invalid input detected at '^' marker.

Router(config-red-app-grp)#priority
% Incomplete command.

Router(config-red-app-grp)#priority 120
Router(config-red-app-grp)#track 1 shutdown
Router(config-red-app-grp)#track 2 decrement 10
Router(config-red-app-grp)#no track 2
Router(config-red-app-grp)#no priority 120
Router(config-red-app-grp)#default track 1
Router(config-red-app-grp)#protocol 1
Router(config-red-app-prtcl)#timers hellotime 3 holdtime 10
Router(config-red-app-prtcl)#authentication text abc
Router(config-red-app-prtcl)#no timers
Router(config-red-app-prtcl)#do show running-config | section ^redundancy
redundancy
 mode none
 application redundancy
  group 1
  protocol 1
   authentication text abc
Router(config-red-app-prtcl)#exit
Router(config-red-app)#no group 1
Router(config-red-app)#no protocol 1
Router(config-red-app)#do show running-config | section ^redundancy
redundancy
 mode none
 application redundancy
Router(config-red-app)#exit
Router(config-red)#no application redundancy
Router(config-red)#do show running-config | section ^redundancy
redundancy
 mode none
Router(config-red)#`,
  },
  {
    name: "a key is hidden where passwords are",
    lines: [
      "conf t",
      "service password-encryption",
      "redundancy",
      "application redundancy",
      "protocol 1",
      "authentication md5 key-string secret",
      "do show running-config | include key-string",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#service password-encryption
Router(config)#redundancy
Router(config-red)#application redundancy
Router(config-red-app)#protocol 1
Router(config-red-app-prtcl)#authentication md5 key-string secret
Router(config-red-app-prtcl)#do show running-config | include key-string
   authentication md5 key-string 7 00171605165E1F
Router(config-red-app-prtcl)#`,
  },
  {
    name: "the interface of a group",
    lines: [
      "conf t",
      "interface gi0/0/1",
      "redundancy rii 1",
      "redundancy group 1 ip 10.1.40.250 exclusive",
      "redundancy group 2 ip 10.1.40.251 exclusive decrement 50",
      "do show running-config interface gi0/0/1",
      "no redundancy group 2",
      "no redundancy rii",
      "redundancy group 3",
      "do show run int gi0/0/1 | include redundancy",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#interface gi0/0/1
Router(config-if)#redundancy rii 1
Router(config-if)#redundancy group 1 ip 10.1.40.250 exclusive
Router(config-if)#redundancy group 2 ip 10.1.40.251 exclusive decrement 50
Router(config-if)#do show running-config interface gi0/0/1
Building configuration...

Current configuration : 192 bytes
!
interface GigabitEthernet0/0/1
 no ip address
 negotiation auto
 redundancy rii 1
 redundancy group 1 ip 10.1.40.250 exclusive
 redundancy group 2 ip 10.1.40.251 exclusive decrement 50
end

Router(config-if)#no redundancy group 2
Router(config-if)#no redundancy rii
Router(config-if)#redundancy group 3
                                   ^
% Invalid input detected at '^' marker.

Router(config-if)#do show run int gi0/0/1 | include redundancy
 redundancy group 1 ip 10.1.40.250 exclusive
Router(config-if)#`,
  },
  {
    name: "a tracked interface tells of its state",
    lines: [
      "conf t",
      "track 1 interface gi0/0/1 line-protocol",
      "track 2 interface gi0/0/1 ip routing",
      "interface gi0/0/1",
      "shutdown",
      "do show track",
      "do show track brief",
      "do show track 2",
      "no shutdown",
      "no track 1",
      "do show track brief",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#track 1 interface gi0/0/1 line-protocol
Router(config-track)#track 2 interface gi0/0/1 ip routing
Router(config-track)#interface gi0/0/1
Router(config-if)#shutdown
*Jan  5 08:00:00.000: %LINK-5-CHANGED: Interface GigabitEthernet0/0/1, changed state to administratively down
*Jan  5 08:00:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/1, changed state to down
*Jan  5 08:00:00.000: %TRACK-6-STATE: 1 interface Gi0/0/1 line-protocol Up -> Down
Router(config-if)#do show track
Track 1
  Interface GigabitEthernet0/0/1 line-protocol
  Line protocol is Down
    2 changes, last change 00:00:00
Track 2
  Interface GigabitEthernet0/0/1 ip routing
  IP routing is Down
    1 change, last change 00:00:00
Router(config-if)#do show track brief
Track Type        Instance                   Parameter        State Last Change
1     interface   GigabitEthernet0/0/1       line-protocol    Down  00:00:00
2     interface   GigabitEthernet0/0/1       ip routing       Down  00:00:00
Router(config-if)#do show track 2
Track 2
  Interface GigabitEthernet0/0/1 ip routing
  IP routing is Down
    1 change, last change 00:00:00
Router(config-if)#no shutdown
*Jan  5 08:00:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:00:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:00:00.000: %TRACK-6-STATE: 1 interface Gi0/0/1 line-protocol Down -> Up
Router(config-if)#no track 1
Router(config)#do show track brief
Track Type        Instance                   Parameter        State Last Change
2     interface   GigabitEthernet0/0/1       ip routing       Down  00:00:00
Router(config)#`,
  },
];

test.each(CASES)("$name", ({ lines, screen }) => {
  expect(typed(...lines)).toBe(screen);
});
