import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

// CLI §2, §3.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "from where to configure",
    lines: ["configure", "", "end", "configure", "mem", "configure", "nowhere", "conf mem"],
    screen: `Router#configure
Configuring from terminal, memory, or network [terminal]? 
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#configure
Configuring from terminal, memory, or network [terminal]? mem
Router#configure
Configuring from terminal, memory, or network [terminal]? nowhere
?Must be "terminal", "memory" or "network"
Router#conf mem
Router#`,
  },
  {
    name: "modes and the way out of them",
    lines: [
      "conf t",
      "int gi0/0/0",
      "exit",
      "line con 0",
      "end",
      "conf t",
      "interface gi0/0/0",
      "router bgp 1",
      "exit",
      "exit",
      "disable",
      "show running-config",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#int gi0/0/0
Router(config-if)#exit
Router(config)#line con 0
Router(config-line)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#interface gi0/0/0
Router(config-if)#router bgp 1
                         ^
% Invalid input detected at '^' marker.

Router(config-if)#exit
Router(config)#exit
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#disable
Router>show running-config
             ^
% Invalid input detected at '^' marker.

Router>`,
  },
  {
    name: "debugs",
    lines: [
      "debug license feature cube all",
      "debug ip icmp",
      "debug ccsip messages",
      "show debugging",
      "no debug ip icmp",
      "undebug license feature cube all",
      "show debugging",
      "undebug all",
      "show debugging",
    ],
    screen: `Router#debug license feature cube all
CUBE Smart Licensing Info/Error/Function debugs enabled
Router#debug ip icmp
ICMP packet debugging is on
Router#debug ccsip messages
SIP Call messages tracing is enabled
Router#show debugging
IOSXE Conditional Debug Configs:

Conditional Debug Global State: Stop


IOSXE Packet Tracing Configs:


Packet Infra debugs:

Ip Address                                               Port
------------------------------------------------------|----------

  CUBE Smart Licensing Info/Error/Function debugging is on
  ICMP packet debugging is on
  CCSIP SPI: SIP Call Message tracing is enabled
Router#no debug ip icmp
ICMP packet debugging is off
Router#undebug license feature cube all
CUBE Smart Licensing Info/Error/Function debugging is off
Router#show debugging
IOSXE Conditional Debug Configs:

Conditional Debug Global State: Stop


IOSXE Packet Tracing Configs:


Packet Infra debugs:

Ip Address                                               Port
------------------------------------------------------|----------

  CCSIP SPI: SIP Call Message tracing is enabled
Router#undebug all
All possible debugging has been turned off
Router#show debugging
IOSXE Conditional Debug Configs:

Conditional Debug Global State: Stop


IOSXE Packet Tracing Configs:


Packet Infra debugs:

Ip Address                                               Port
------------------------------------------------------|----------

Router#`,
  },
  {
    name: "help about help, and lines without a meaning",
    lines: ["! a comment", "   ", "help"],
    screen: `Router#! a comment
Router#   
Router#help
Help may be requested at any point in a command by entering
a question mark '?'.  If nothing matches, the help list will
be empty and you must backup until entering a '?' shows the
available options.
Two styles of help are provided:
1. Full help is available when you are ready to enter a
   command argument (e.g. 'show ?') and describes each possible
   argument.
2. Partial help is provided when an abbreviated argument is entered
   and you want to know what arguments match the input
   (e.g. 'show pr?'.)

Router#`,
  },
];

test.each(CASES)("$name", ({ lines, screen }) => {
  expect(typed(...lines)).toBe(screen);
});
