import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

// CLI §1, §5, §8.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "settings of lines",
    lines: [
      "conf t",
      "line con 0",
      "exec-timeout 5",
      "logging synchronous",
      "length 0",
      "password 0 lab",
      "login",
      "line vty 0 4",
      "no login",
      "transport input ssh telnet",
      "transport preferred none",
      "privilege level 15",
      "no exec-timeout",
      "do show run | section line",
      "line vty 5 15",
      "login local",
      "exit",
      "no line vty 0 4",
      "no line vty 5 15",
      "do show run | s line vty",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#line con 0
Router(config-line)#exec-timeout 5
Router(config-line)#logging synchronous
Router(config-line)#length 0
Router(config-line)#password 0 lab
 WARNING: Command has been added to the configuration using a type 0 password. However, recommended to migrate to strong type-6 encryption
Router(config-line)#login
Router(config-line)#line vty 0 4
Router(config-line)#no login
Router(config-line)#transport input ssh telnet
Router(config-line)#transport preferred none
Router(config-line)#privilege level 15
Router(config-line)#no exec-timeout
Router(config-line)#do show run | section line
line con 0
 exec-timeout 5 0
 password lab
 logging synchronous
 login
 length 0
 stopbits 1
line aux 0
line vty 0 4
 exec-timeout 0 0
 privilege level 15
 no login
 transport preferred none
 transport input ssh telnet
Router(config-line)#line vty 5 15
Router(config-line)#login local
Router(config-line)#exit
Router(config)#no line vty 0 4
% Can't delete last 5 VTY lines
Router(config)#no line vty 5 15
Router(config)#do show run | s line vty
line vty 0 4
 exec-timeout 0 0
 privilege level 15
 no login
 transport preferred none
 transport input ssh telnet
Router(config)#`,
  },
  {
    name: "a terminal's settings",
    lines: [
      "terminal length 0",
      "terminal width 132",
      "terminal history size 3",
      "terminal no editing",
      "show terminal | include Length|History|Editing",
      "terminal monitor",
      "no terminal history",
      "show terminal | i History",
      "terminal length 513",
    ],
    screen: `Router#terminal length 0
Router#terminal width 132
Router#terminal history size 3
Router#terminal no editing
Router#show terminal | include Length|History|Editing
Length: 0 lines, Width: 132 columns
Editing is disabled.
History is enabled, history size is 3.
Router#terminal monitor
% Console already monitors
Router#no terminal history
Router#show terminal | i History
History is disabled.
Router#terminal length 513
                       ^
% Invalid input detected at '^' marker.

Router#`,
  },
  {
    name: "history is kept per mode",
    lines: [
      "show clock",
      "show clock",
      "conf t",
      "hostname R1",
      "do show history",
      "end",
      "terminal history size 2",
      "show history",
    ],
    screen: `Router#show clock
*08:00:00.000 UTC Mon Jan 5 2026
Router#show clock
*08:00:00.000 UTC Mon Jan 5 2026
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#hostname R1
R1(config)#do show history
  hostname R1
  do show history
R1(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
R1#terminal history size 2
R1#show history
  terminal history size 2
  show history
R1#`,
  },
  {
    name: "privileges and users",
    lines: ["show privilege", "show users", "disable", "show privilege", "enable 5", "show privilege"],
    screen: `Router#show privilege
Current privilege level is 15
Router#show users
    Line       User       Host(s)              Idle       Location
*  0 con 0                idle                 00:00:00   

  Interface    User               Mode         Idle     Peer Address

Router#disable
Router>show privilege
Current privilege level is 1
Router>enable 5
Router#show privilege
Current privilege level is 5
Router#`,
  },
  {
    name: "the time in front of answers",
    lines: ["terminal exec prompt timestamp", "show privilege", "terminal no exec prompt timestamp", "show privilege"],
    screen: `Router#terminal exec prompt timestamp
Router#show privilege
Load for five secs: 2%/0%; one minute: 1%; five minutes: 1%
Time source is hardware calendar, *08:00:00.000 UTC Mon Jan 5 2026

Current privilege level is 15
Router#terminal no exec prompt timestamp
Load for five secs: 2%/0%; one minute: 1%; five minutes: 1%
Time source is hardware calendar, *08:00:00.000 UTC Mon Jan 5 2026

Router#show privilege
Current privilege level is 15
Router#`,
  },
];

test.each(CASES)("$name", ({ lines, screen }) => {
  expect(typed(...lines)).toBe(screen);
});
