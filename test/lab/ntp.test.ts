import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { buildLab } from "../../src/lab/create.ts";
import { DEFAULT_DATE, defaultDevice, defaultLab } from "../../src/lab/default-lab.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { shortBoot } from "../support/boot.ts";
import { scripted } from "../support/script.ts";
import { labWith } from "../support/type.ts";

// CLI §8: time servers, and what stands in front of the clock.
const slow = (): Lab => labWith({ clock: { offset: -90_000, source: "hardware calendar", synchronised: false } });
const given = (): Lab => labWith({ clock: { offset: 0, source: "NTP", synchronised: true } });
const two = (): Lab =>
  buildLab({ ...defaultLab(), devices: [0, 1].map((index) => defaultDevice(index, DEFAULT_DATE)) }, engine);

const CASES: readonly {
  readonly name: string;
  readonly lab?: Lab;
  readonly lines: readonly string[];
  readonly screen: string;
}[] = [
  {
    name: "a server is found, followed, lost",
    lines: [
      "show ntp status",
      "show ntp associations",
      "conf t",
      "ntp server 192.0.2.1 iburst",
      "ntp server 203.0.113.7 prefer",
      "ntp logging",
      "do show ntp associations",
      "do show ntp status",
      ":advance 15s",
      "do show clock detail",
      ":advance 3s",
      "do show clock detail",
      "do show ntp status",
      ":advance 9m",
      "do show ntp associations",
      "interface gi0/0/0",
      "shutdown",
      ":advance 9m",
      "do show clock detail",
      "do show ntp associations",
      "no shutdown",
      ":advance 1m",
      "do show clock",
    ],
    screen: `Router#show ntp status
%NTP is not enabled.
Router#show ntp associations
%NTP is not enabled.
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#ntp server 192.0.2.1 iburst
Router(config)#ntp server 203.0.113.7 prefer
Router(config)#ntp logging
Router(config)#do show ntp associations

  address         ref clock       st   when   poll reach  delay  offset   disp
 ~203.0.113.7     .INIT.          16      -     64     0  0.000   0.000 15937.
 ~192.0.2.1       .GPS.            1      0     64     1  1.000   0.000  1.040
 * sys.peer, # selected, + candidate, - outlyer, x falseticker, ~ configured
Router(config)#do show ntp status
Clock is unsynchronized, stratum 16, no reference clock
nominal freq is 250.0000 Hz, actual freq is 250.0000 Hz, precision is 2**10
ntp uptime is 60000 (1/100 of seconds), resolution is 4000
reference time is 00000000.00000000 (00:00:00.000 UTC Mon Jan 1 1900)
clock offset is 0.0000 msec, root delay is 0.00 msec
root dispersion is 0.00 msec, peer dispersion is 0.00 msec
loopfilter state is 'FSET' (Drift set from file), drift is 0.000000000 s/s
system poll interval is 8, never updated.
Router(config)#:advance 15s
It is 2026-01-05T08:00:15Z.
Router(config)#do show clock detail
*08:00:15.000 UTC Mon Jan 5 2026
Time source is hardware calendar
Router(config)#:advance 3s
It is 2026-01-05T08:00:18Z.
Jan  5 08:00:16.000: %PKI-6-AUTHORITATIVE_CLOCK: The system clock has been set.
Jan  5 08:00:16.000: %NTP-5-PEERSYNC: NTP synced to peer 192.0.2.1
Router(config)#do show clock detail
08:00:18.000 UTC Mon Jan 5 2026
Time source is NTP
Router(config)#do show ntp status
Clock is synchronized, stratum 2, reference is 192.0.2.1      
nominal freq is 250.0000 Hz, actual freq is 250.0000 Hz, precision is 2**10
ntp uptime is 61800 (1/100 of seconds), resolution is 4000
reference time is ED05EE00.00000000 (08:00:00.000 UTC Mon Jan 5 2026)
clock offset is 0.0000 msec, root delay is 1.00 msec
root dispersion is 2.04 msec, peer dispersion is 1.04 msec
loopfilter state is 'CTRL' (Normal Controlled Loop), drift is 0.000000000 s/s
system poll interval is 64, last update was 18 sec ago.
Router(config)#:advance 9m
It is 2026-01-05T08:09:18Z.
Jan  5 08:07:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name
Router(config)#do show ntp associations

  address         ref clock       st   when   poll reach  delay  offset   disp
 ~203.0.113.7     .INIT.          16      -     64     0  0.000   0.000 15937.
*~192.0.2.1       .GPS.            1     46     64   377  1.000   0.000  1.040
 * sys.peer, # selected, + candidate, - outlyer, x falseticker, ~ configured
Router(config)#interface gi0/0/0
Router(config-if)#shutdown
Jan  5 08:09:18.000: %LINK-5-CHANGED: Interface GigabitEthernet0/0/0, changed state to administratively down
Jan  5 08:09:18.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/0, changed state to down
Router(config-if)#:advance 9m
It is 2026-01-05T08:18:18Z.
.Jan  5 08:17:50.000: %NTP-6-PEERUNREACH: Peer 192.0.2.1 is unreachable
.Jan  5 08:17:50.000: %NTP-4-UNSYNC: NTP sync is lost
Router(config-if)#do show clock detail
.08:18:18.000 UTC Mon Jan 5 2026
Time source is NTP
Router(config-if)#do show ntp associations

  address         ref clock       st   when   poll reach  delay  offset   disp
 ~203.0.113.7     .INIT.          16      -     64     0  0.000   0.000 15937.
 ~192.0.2.1       .INIT.          16      -     64     0  0.000   0.000 15937.
 * sys.peer, # selected, + candidate, - outlyer, x falseticker, ~ configured
Router(config-if)#no shutdown
.Jan  5 08:18:18.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/0, changed state to up
.Jan  5 08:18:18.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/0, changed state to up
Router(config-if)#:advance 1m
It is 2026-01-05T08:19:18Z.
Jan  5 08:18:34.000: %NTP-5-PEERSYNC: NTP synced to peer 192.0.2.1
Router(config-if)#do show clock
08:19:18.000 UTC Mon Jan 5 2026
`,
  },
  {
    name: "without iburst it takes four polls; no ntp server loses the clock at once",
    lines: [
      "conf t",
      "ntp server 192.0.2.1",
      ":advance 4m",
      "do show clock",
      ":advance 20s",
      "do show clock",
      "no ntp server 192.0.2.1",
      "do show clock detail",
      "do show ntp status",
      "do show running-config | include ntp",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#ntp server 192.0.2.1
Router(config)#:advance 4m
It is 2026-01-05T08:04:00Z.
Router(config)#do show clock
*08:04:00.000 UTC Mon Jan 5 2026
Router(config)#:advance 20s
It is 2026-01-05T08:04:20Z.
Jan  5 08:04:16.000: %PKI-6-AUTHORITATIVE_CLOCK: The system clock has been set.
Router(config)#do show clock
08:04:20.000 UTC Mon Jan 5 2026
Router(config)#no ntp server 192.0.2.1
Router(config)#do show clock detail
.08:04:20.000 UTC Mon Jan 5 2026
Time source is NTP
Router(config)#do show ntp status
Clock is unsynchronized, stratum 16, no reference clock
nominal freq is 250.0000 Hz, actual freq is 250.0000 Hz, precision is 2**10
ntp uptime is 86000 (1/100 of seconds), resolution is 4000
reference time is 00000000.00000000 (00:00:00.000 UTC Mon Jan 1 1900)
clock offset is 0.0000 msec, root delay is 0.00 msec
root dispersion is 0.00 msec, peer dispersion is 0.00 msec
loopfilter state is 'FSET' (Drift set from file), drift is 0.000000000 s/s
system poll interval is 8, never updated.
Router(config)#do show running-config | include ntp
`,
  },
  {
    name: "a clock that is off is set",
    lab: slow(),
    lines: [
      "show clock",
      "conf t",
      "ntp server 192.0.2.1 iburst",
      "end",
      ":advance 1m",
      "show clock detail",
      "clock set 10:00:00 1 Jan 2026",
      ":advance 1m",
      "show clock detail",
    ],
    screen: `Router#show clock
*07:58:30.000 UTC Mon Jan 5 2026
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#ntp server 192.0.2.1 iburst
Router(config)#end
*Jan  5 07:58:30.000: %SYS-5-CONFIG_I: Configured from console by console
Router#:advance 1m
It is 2026-01-05T08:01:00Z.
Jan  5 08:00:16.000: %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
Jan  5 08:00:16.000: %PKI-6-AUTHORITATIVE_CLOCK: The system clock has been set.
Router#show clock detail
08:01:00.000 UTC Mon Jan 5 2026
Time source is NTP
Router#clock set 10:00:00 1 Jan 2026
Jan  1 10:00:00.000: %SYS-6-CLOCKUPDATE: System clock has been updated from 08:01:00 UTC Mon Jan 5 2026 to 10:00:00 UTC Thu Jan 1 2026, configured from console by console.
Jan  1 10:00:00.000: %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
Router#:advance 1m
It is 2026-01-05T08:02:00Z.
Router#show clock detail
10:01:00.000 UTC Thu Jan 1 2026
Time source is user configuration
`,
  },
  {
    name: "what a lab file says of the clock holds",
    lab: given(),
    lines: [
      "show clock detail",
      "conf t",
      "ntp server 203.0.113.7",
      "end",
      ":advance 1h",
      "show clock detail",
      "show ntp status",
    ],
    screen: `Router#show clock detail
08:00:00.000 UTC Mon Jan 5 2026
Time source is NTP
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#ntp server 203.0.113.7
Router(config)#end
Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#:advance 1h
It is 2026-01-05T09:00:00Z.
Jan  5 08:07:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name
Router#show clock detail
09:00:00.000 UTC Mon Jan 5 2026
Time source is NTP
Router#show ntp status
Clock is synchronized, stratum 2, reference is 127.127.1.1    
nominal freq is 250.0000 Hz, actual freq is 250.0000 Hz, precision is 2**10
ntp uptime is 420000 (1/100 of seconds), resolution is 4000
reference time is 00000000.00000000 (00:00:00.000 UTC Mon Jan 1 1900)
clock offset is 0.0000 msec, root delay is 1.00 msec
root dispersion is 2.04 msec, peer dispersion is 1.04 msec
loopfilter state is 'CTRL' (Normal Controlled Loop), drift is 0.000000000 s/s
system poll interval is 8, never updated.
`,
  },
  {
    name: "a router serves the time once its own is good",
    lab: two(),
    lines: [
      "conf t",
      "ntp server 192.0.2.11 iburst",
      "end",
      ":advance 1m",
      "show ntp associations",
      ":device Router2",
      "",
      "enable",
      "conf t",
      "ntp master 3",
      "end",
      ":advance 1m",
      ":device Router",
      "show ntp associations",
      "show clock detail",
      ":device Router2",
      "reload",
      "yes",
      "",
      ":advance 10m",
      ":device Router",
      "show clock detail",
      "show ntp associations",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#ntp server 192.0.2.11 iburst
Router(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#:advance 1m
It is 2026-01-05T08:01:00Z.
Router#show ntp associations

  address         ref clock       st   when   poll reach  delay  offset   disp
 ~192.0.2.11      .INIT.          16      -     64     0  0.000   0.000 15937.
 * sys.peer, # selected, + candidate, - outlyer, x falseticker, ~ configured
Router#:device Router2
Router>
Router>enable
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#ntp master 3
Router(config)#end
*Jan  5 08:01:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#:advance 1m
It is 2026-01-05T08:02:00Z.
Jan  5 08:01:00.000: %PKI-6-AUTHORITATIVE_CLOCK: The system clock has been set.
Router#:device Router
Router#show ntp associations

  address         ref clock       st   when   poll reach  delay  offset   disp
*~192.0.2.11      127.127.1.1      3     60     64     1  1.000   0.000  1.040
 * sys.peer, # selected, + candidate, - outlyer, x falseticker, ~ configured
Router#show clock detail
08:02:00.000 UTC Mon Jan 5 2026
Time source is NTP
Router#:device Router2
Router#reload

System configuration has been modified. Save? [yes/no]: yes
Building configuration...
[OK]
Jan  5 08:02:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
Proceed with reload? [confirm]
Jan  5 08:02:00.000: %SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.
:advance 10m
It is 2026-01-05T08:12:00Z.

(boots)


Press RETURN to get started!


*Jan  5 08:05:00.000: %ISR_THROUGHPUT-6-LEVEL: Throughput level has been set to 50000 kbps
*Jan  5 08:05:00.000: %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
*Jan  5 08:05:00.000: %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
*Jan  5 08:05:00.000: %VOICE_HA-7-STATUS: CUBE HA-supported platform detected.
*Jan  5 08:05:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:05:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:05:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0, changed state to up
*Jan  5 08:05:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:05:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:05:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0, changed state to up
*Jan  5 08:05:00.000: %SYS-5-CONFIG_I: Configured from memory by console
*Jan  5 08:05:00.000: %SYS-5-RESTART: System restarted --
Cisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.6.1a, RELEASE SOFTWARE (fc2)
Technical Support: http://www.cisco.com/techsupport
Copyright (c) 1986-2021 by Cisco Systems, Inc.
Compiled Sat 21-Aug-21 03:27 by mcpre
Jan  5 08:05:00.000: %PKI-6-AUTHORITATIVE_CLOCK: The system clock has been set.
Jan  5 08:07:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name
:device Router
Router#show clock detail
08:12:00.000 UTC Mon Jan 5 2026
Time source is NTP
Router#show ntp associations

  address         ref clock       st   when   poll reach  delay  offset   disp
*~192.0.2.11      127.127.1.1      3     20     64   377  1.000   0.000  1.040
 * sys.peer, # selected, + candidate, - outlyer, x falseticker, ~ configured
`,
  },
  {
    name: "a name is looked up, a source must be up, options replace each other",
    lines: [
      "conf t",
      "ntp server smartreceiver.cisco.com iburst",
      "ntp server smartreceiver.cisco.com iburst prefer",
      "ntp source gi0/0/1",
      "do show ntp associations",
      "no ntp source",
      "do show ntp associations",
      "ntp server vrf Mgmt-intf 192.0.2.1",
      "do show running-config | include ntp",
      "no ntp server smartreceiver.cisco.com",
      "do show running-config | include ntp",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#ntp server smartreceiver.cisco.com iburst
Router(config)#ntp server smartreceiver.cisco.com iburst prefer
Router(config)#ntp source gi0/0/1
Router(config)#do show ntp associations

  address         ref clock       st   when   poll reach  delay  offset   disp
 ~198.51.100.10   .INIT.          16      -     64     0  0.000   0.000 15937.
 * sys.peer, # selected, + candidate, - outlyer, x falseticker, ~ configured
Router(config)#no ntp source
Router(config)#do show ntp associations

  address         ref clock       st   when   poll reach  delay  offset   disp
 ~198.51.100.10   .GPS.            1      0     64     1  1.000   0.000  1.040
 * sys.peer, # selected, + candidate, - outlyer, x falseticker, ~ configured
Router(config)#ntp server vrf Mgmt-intf 192.0.2.1
Router(config)#do show running-config | include ntp
ntp server smartreceiver.cisco.com iburst prefer
ntp server vrf Mgmt-intf 192.0.2.1
Router(config)#no ntp server smartreceiver.cisco.com
Router(config)#do show running-config | include ntp
ntp server vrf Mgmt-intf 192.0.2.1
`,
  },
  {
    name: "after a reload the clock is the hardware's until a server is found again",
    lines: [
      "conf t",
      "ntp server 192.0.2.1 iburst",
      "end",
      "write memory",
      ":advance 1m",
      "show clock",
      "reload",
      "",
      ":advance 3m",
      "",
      "show clock",
      ":advance 1m",
      "show clock",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#ntp server 192.0.2.1 iburst
Router(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#write memory
Building configuration...
[OK]
*Jan  5 08:00:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
Router#:advance 1m
It is 2026-01-05T08:01:00Z.
Jan  5 08:00:16.000: %PKI-6-AUTHORITATIVE_CLOCK: The system clock has been set.
Router#show clock
08:01:00.000 UTC Mon Jan 5 2026
Router#reload
Proceed with reload? [confirm]
Jan  5 08:01:00.000: %SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.
:advance 3m
It is 2026-01-05T08:04:00Z.

(boots)


Press RETURN to get started!


*Jan  5 08:04:00.000: %ISR_THROUGHPUT-6-LEVEL: Throughput level has been set to 50000 kbps
*Jan  5 08:04:00.000: %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
*Jan  5 08:04:00.000: %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
*Jan  5 08:04:00.000: %VOICE_HA-7-STATUS: CUBE HA-supported platform detected.
*Jan  5 08:04:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:04:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:04:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0, changed state to up
*Jan  5 08:04:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:04:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:04:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0, changed state to up
*Jan  5 08:04:00.000: %SYS-5-CONFIG_I: Configured from memory by console
*Jan  5 08:04:00.000: %SYS-5-RESTART: System restarted --
Cisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.6.1a, RELEASE SOFTWARE (fc2)
Technical Support: http://www.cisco.com/techsupport
Copyright (c) 1986-2021 by Cisco Systems, Inc.
Compiled Sat 21-Aug-21 03:27 by mcpre

Router>show clock
*08:04:00.000 UTC Mon Jan 5 2026
Router>:advance 1m
It is 2026-01-05T08:05:00Z.
Jan  5 08:04:16.000: %PKI-6-AUTHORITATIVE_CLOCK: The system clock has been set.
Router>show clock
08:05:00.000 UTC Mon Jan 5 2026
`,
  },
];

test.each(CASES)("$name", async ({ lines, screen, lab }) => {
  expect(shortBoot((await scripted(lines, lab)).screen)).toBe(screen);
});
