import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

// CLI §8.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "the clock as it comes",
    lines: ["show clock", "show clock detail"],
    screen: `Router#show clock
*08:00:00.000 UTC Mon Jan 5 2026
Router#show clock detail
*08:00:00.000 UTC Mon Jan 5 2026
Time source is hardware calendar
Router#`,
  },
  {
    name: "a clock that is set by hand",
    lines: ["clock set 21:49:00 23 feb 2026", "show clock", "clock set 1:2:3 December 31 2027", "show clock detail"],
    screen: `Router#clock set 21:49:00 23 feb 2026
Feb 23 21:49:00.000: %SYS-6-CLOCKUPDATE: System clock has been updated from 08:00:00 UTC Mon Jan 5 2026 to 21:49:00 UTC Mon Feb 23 2026, configured from console by console.
Feb 23 21:49:00.000: %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
Router#show clock
21:49:00.000 UTC Mon Feb 23 2026
Router#clock set 1:2:3 December 31 2027
Dec 31 01:02:03.000: %SYS-6-CLOCKUPDATE: System clock has been updated from 21:49:00 UTC Mon Feb 23 2026 to 01:02:03 UTC Fri Dec 31 2027, configured from console by console.
Dec 31 01:02:03.000: %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
Router#show clock detail
01:02:03.000 UTC Fri Dec 31 2027
Time source is user configuration
Router#`,
  },
  {
    name: "days that a month doesn't have",
    lines: ["clock set 10:00:00 31 feb 2026", "clock set 25:00:00 1 feb 2026"],
    screen: `Router#clock set 10:00:00 31 feb 2026
% Invalid day of the month
Router#clock set 25:00:00 1 feb 2026
                 ^
% Invalid input detected at '^' marker.

Router#`,
  },
  {
    name: "zone and summer time",
    lines: [
      "conf t",
      "clock timezone PST -8",
      "clock summer-time PDT recurring",
      "do show clock detail",
      "do show run | i clock",
      "no clock summer-time",
      "no clock timezone",
      "do show clock",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#clock timezone PST -8
*Jan  5 08:00:00.000: %SYS-6-CLOCKUPDATE: System clock has been updated from 08:00:00 UTC Mon Jan 5 2026 to 00:00:00 PST Mon Jan 5 2026, configured from console by console.
Router(config)#clock summer-time PDT recurring
*Jan  5 08:00:00.000: %SYS-6-CLOCKUPDATE: System clock has been updated from 00:00:00 PST Mon Jan 5 2026 to 00:00:00 PST Mon Jan 5 2026, configured from console by console.
Router(config)#do show clock detail
*00:00:00.000 PST Mon Jan 5 2026
Time source is hardware calendar
Summer time starts 02:00:00 PST Sun Mar 8 2026
Summer time ends 02:00:00 PDT Sun Nov 1 2026
Router(config)#do show run | i clock
clock timezone PST -8 0
clock summer-time PDT recurring
Router(config)#no clock summer-time
*Jan  5 08:00:00.000: %SYS-6-CLOCKUPDATE: System clock has been updated from 00:00:00 PST Mon Jan 5 2026 to 00:00:00 PST Mon Jan 5 2026, configured from console by console.
Router(config)#no clock timezone
*Jan  5 08:00:00.000: %SYS-6-CLOCKUPDATE: System clock has been updated from 00:00:00 PST Mon Jan 5 2026 to 08:00:00 UTC Mon Jan 5 2026, configured from console by console.
Router(config)#do show clock
*08:00:00.000 UTC Mon Jan 5 2026
Router(config)#`,
  },
  {
    name: "a zone with minutes, and summer time by rule",
    lines: [
      "conf t",
      "clock timezone IST 5 30",
      "clock summer-time X recurring last Sun Mar 2:00 last Sun Oct 3:00",
      "do show run | i clock",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#clock timezone IST 5 30
*Jan  5 08:00:00.000: %SYS-6-CLOCKUPDATE: System clock has been updated from 08:00:00 UTC Mon Jan 5 2026 to 13:30:00 IST Mon Jan 5 2026, configured from console by console.
Router(config)#clock summer-time X recurring last Sun Mar 2:00 last Sun Oct 3:00
*Jan  5 08:00:00.000: %SYS-6-CLOCKUPDATE: System clock has been updated from 13:30:00 IST Mon Jan 5 2026 to 13:30:00 IST Mon Jan 5 2026, configured from console by console.
Router(config)#do show run | i clock
clock timezone IST 5 30
clock summer-time X recurring last Sun Mar 2:00 last Sun Oct 3:00
Router(config)#`,
  },
  {
    name: "stamps of messages",
    lines: [
      "conf t",
      "service timestamps log datetime localtime show-timezone msec year",
      "end",
      "conf t",
      "service timestamps log uptime",
      "end",
      "conf t",
      "no service timestamps log",
      "end",
      "conf t",
      "service sequence-numbers",
      "service timestamps log datetime",
      "end",
      "show run | i service",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#service timestamps log datetime localtime show-timezone msec year
Router(config)#end
*Jan  5 2026 08:00:00.000 UTC: %SYS-5-CONFIG_I: Configured from console by console
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#service timestamps log uptime
Router(config)#end
00:10:00: %SYS-5-CONFIG_I: Configured from console by console
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#no service timestamps log
Router(config)#end
%SYS-5-CONFIG_I: Configured from console by console
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#service sequence-numbers
Router(config)#service timestamps log datetime
Router(config)#end
000018: *Jan  5 08:00:00: %SYS-5-CONFIG_I: Configured from console by console
Router#show run | i service
service timestamps debug datetime msec
service timestamps log datetime
service sequence-numbers
service call-home
voice service voip
Router#`,
  },
  {
    name: "time servers",
    lines: [
      "conf t",
      "ntp server 192.0.2.123 prefer",
      "ntp source gi0/0/0",
      "do show run | i ntp",
      "do show ntp status",
      "do show ntp associations",
      "no ntp server 192.0.2.123",
      "do show run | i ntp server",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#ntp server 192.0.2.123 prefer
Router(config)#ntp source gi0/0/0
Router(config)#do show run | i ntp
ntp source GigabitEthernet0/0/0
ntp server 192.0.2.123 prefer
Router(config)#do show ntp status
Clock is unsynchronized, stratum 16, no reference clock
nominal freq is 250.0000 Hz, actual freq is 250.0000 Hz, precision is 2**10
ntp uptime is 60000 (1/100 of seconds), resolution is 4000
reference time is 00000000.00000000 (00:00:00.000 UTC Mon Jan 1 1900)
clock offset is 0.0000 msec, root delay is 0.00 msec
root dispersion is 0.00 msec, peer dispersion is 0.00 msec
loopfilter state is 'FSET' (Drift set from file), drift is 0.000000000 s/s
system poll interval is 8, never updated.
Router(config)#do show ntp associations

  address         ref clock       st   when   poll reach  delay  offset   disp
 ~192.0.2.123     .INIT.          16      -     64     0  0.000   0.000 15937.
 * sys.peer, # selected, + candidate, - outlyer, x falseticker, ~ configured
Router(config)#no ntp server 192.0.2.123
Router(config)#do show run | i ntp server
Router(config)#`,
  },
];

test.each(CASES)("$name", ({ lines, screen }) => {
  expect(typed(...lines)).toBe(screen);
});
