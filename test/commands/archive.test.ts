import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultLab, reachable } from "../../src/lab/default-lab.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { scripted } from "../support/script.ts";

function withServer(): Lab {
  const spec = defaultLab();
  const hosts = { ...spec.network.hosts, "files.example.com": reachable("198.51.100.50") };
  return buildLab({ ...spec, network: { hosts }, fileServer: { address: "198.51.100.50", files: [] } }, engine);
}

// CLIENTS §4, §7: what happens to a change that waits to be confirmed.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "versions on another host, and back to one of them",
    lines: [
      "configure terminal",
      "archive",
      "path tftp://198.51.100.50/cfg",
      "maximum 1",
      "write-memory",
      "end",
      "archive config",
      "write memory",
      "configure terminal revert timer 2",
      "ip host x 10.0.0.1",
      "end",
      "show archive",
      ":advance 2m",
      "show running-config | include ^ip host x",
    ],
    screen: `Router#configure terminal
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#archive
Router(config-archive)#path tftp://198.51.100.50/cfg
Router(config-archive)#maximum 1
Router(config-archive)#write-memory
Router(config-archive)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#archive config
!!
Router#write memory
Building configuration...
[OK]
!!
*Jan  5 08:00:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
Router#configure terminal revert timer 2
!!
Rollback Confirmed Change: Backing up current running config to tftp://198.51.100.50/cfg-3

Enter configuration commands, one per line.  End with CNTL/Z.
*Jan  5 08:00:00.000: %ARCHIVE_DIFF-5-ROLLBK_CNFMD_CHG_BACKUP: Backing up current running config to tftp://198.51.100.50/cfg-3
*Jan  5 08:00:00.000: %ARCHIVE_DIFF-5-ROLLBK_CNFMD_CHG_START_ABSTIMER: User: console: Scheduled to rollback to config tftp://198.51.100.50/cfg-3 in 2 minutes
Router(config)#ip host x 10.0.0.1
Router(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#show archive
The maximum archive configurations allowed is 1.
There are currently 1 archive configurations saved.
The next archive file will be named tftp://198.51.100.50/cfg-4
 Archive #  Name
   1        tftp://198.51.100.50/cfg-3 <- Most Recent
Router#:advance 2m
It is 2026-01-05T08:02:00Z.
*Jan  5 08:01:00.000: %ARCHIVE_DIFF-5-ROLLBK_CNFMD_CHG_WARNING_ABSTIMER: System will rollback to config tftp://198.51.100.50/cfg-3 in one minute. Enter "configure confirm" if you wish to keep what you've configured
*Jan  5 08:02:00.000: %ARCHIVE_DIFF-5-ROLLBK_CNFMD_CHG_ROLLBACK_START: Start rolling to: tftp://198.51.100.50/cfg-3
Router#show running-config | include ^ip host x
`,
  },
  {
    name: "a clock that is set does not change how long there is",
    lines: [
      "configure terminal",
      "archive",
      "path bootflash:cfg",
      "time-period 10",
      "end",
      "configure terminal revert timer 3",
      "ip host x 10.0.0.1",
      "end",
      ":advance 1m",
      "clock set 23:00:00 5 January 2026",
      "show archive config rollback timer",
      ":advance 1m",
      ":advance 1m",
      "show running-config | include ^ip host x",
      ":advance 9m",
      "show archive | include Recent",
      ":advance 1m",
      "show archive | include Recent",
    ],
    screen: `Router#configure terminal
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#archive
Router(config-archive)#path bootflash:cfg
Router(config-archive)#time-period 10
Router(config-archive)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#configure terminal revert timer 3
Rollback Confirmed Change: Backing up current running config to bootflash:cfg-1

Enter configuration commands, one per line.  End with CNTL/Z.
*Jan  5 08:00:00.000: %ARCHIVE_DIFF-5-ROLLBK_CNFMD_CHG_BACKUP: Backing up current running config to bootflash:cfg-1
*Jan  5 08:00:00.000: %ARCHIVE_DIFF-5-ROLLBK_CNFMD_CHG_START_ABSTIMER: User: console: Scheduled to rollback to config bootflash:cfg-1 in 3 minutes
Router(config)#ip host x 10.0.0.1
Router(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#:advance 1m
It is 2026-01-05T08:01:00Z.
Router#clock set 23:00:00 5 January 2026
Jan  5 23:00:00.000: %SYS-6-CLOCKUPDATE: System clock has been updated from 08:01:00 UTC Mon Jan 5 2026 to 23:00:00 UTC Mon Jan 5 2026, configured from console by console.
Jan  5 23:00:00.000: %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
Router#show archive config rollback timer
Time configured(or reconfigured): 22:59:00 UTC Mon Jan 5 2026
Timer type: absolute timer
Timer value: 3 min
User: console
Router#:advance 1m
It is 2026-01-05T08:02:00Z.
Jan  5 23:01:00.000: %ARCHIVE_DIFF-5-ROLLBK_CNFMD_CHG_WARNING_ABSTIMER: System will rollback to config bootflash:cfg-1 in one minute. Enter "configure confirm" if you wish to keep what you've configured
Router#:advance 1m
It is 2026-01-05T08:03:00Z.
Jan  5 23:02:00.000: %ARCHIVE_DIFF-5-ROLLBK_CNFMD_CHG_ROLLBACK_START: Start rolling to: bootflash:cfg-1
Router#show running-config | include ^ip host x
Router#:advance 9m
It is 2026-01-05T08:12:00Z.
Jan  5 23:06:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name
Router#show archive | include Recent
   1        bootflash:cfg-1 <- Most Recent
Router#:advance 1m
It is 2026-01-05T08:13:00Z.
Router#show archive | include Recent
   2        bootflash:cfg-2 <- Most Recent
`,
  },
  {
    name: "a version that is gone cannot be gone back to",
    lines: [
      "configure terminal",
      "archive",
      "path bootflash:cfg",
      "end",
      "configure terminal revert timer 3",
      "ip host x 10.0.0.1",
      "end",
      "delete /force bootflash:cfg-1",
      "configure revert now",
      "show archive config rollback timer",
      "show running-config | include ^ip host x",
    ],
    screen: `Router#configure terminal
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#archive
Router(config-archive)#path bootflash:cfg
Router(config-archive)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#configure terminal revert timer 3
Rollback Confirmed Change: Backing up current running config to bootflash:cfg-1

Enter configuration commands, one per line.  End with CNTL/Z.
*Jan  5 08:00:00.000: %ARCHIVE_DIFF-5-ROLLBK_CNFMD_CHG_BACKUP: Backing up current running config to bootflash:cfg-1
*Jan  5 08:00:00.000: %ARCHIVE_DIFF-5-ROLLBK_CNFMD_CHG_START_ABSTIMER: User: console: Scheduled to rollback to config bootflash:cfg-1 in 3 minutes
Router(config)#ip host x 10.0.0.1
Router(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#delete /force bootflash:cfg-1
Router#configure revert now
Rollback Confirmed Change: Rolling to:bootflash:cfg-1

%Error opening bootflash:/cfg-1 (No such file or directory)
*Jan  5 08:00:00.000: %ARCHIVE_DIFF-5-ROLLBK_CNFMD_CHG_ROLLBACK_START: Start rolling to: bootflash:cfg-1
Router#show archive config rollback timer
%No Rollback Confirmed Change pending
Router#show running-config | include ^ip host x
ip host x 10.0.0.1
`,
  },
  {
    name: "who is in a section that goes is back in nothing",
    lines: [
      "configure terminal",
      "archive",
      "path bootflash:cfg",
      "end",
      "configure terminal revert timer 1",
      "interface Loopback7",
      ":advance 1m",
      "description gone",
      "exit",
      "do show running-config interface Loopback7",
    ],
    screen: `Router#configure terminal
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#archive
Router(config-archive)#path bootflash:cfg
Router(config-archive)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#configure terminal revert timer 1
Rollback Confirmed Change: Backing up current running config to bootflash:cfg-1

Enter configuration commands, one per line.  End with CNTL/Z.
*Jan  5 08:00:00.000: %ARCHIVE_DIFF-5-ROLLBK_CNFMD_CHG_BACKUP: Backing up current running config to bootflash:cfg-1
*Jan  5 08:00:00.000: %ARCHIVE_DIFF-5-ROLLBK_CNFMD_CHG_START_ABSTIMER: User: console: Scheduled to rollback to config bootflash:cfg-1 in 1 minutes
Router(config)#interface Loopback7
*Jan  5 08:00:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface Loopback7, changed state to up
Router(config-if)#:advance 1m
It is 2026-01-05T08:01:00Z.
*Jan  5 08:01:00.000: %ARCHIVE_DIFF-5-ROLLBK_CNFMD_CHG_ROLLBACK_START: Start rolling to: bootflash:cfg-1
Router(config-if)#description gone
Router(config-if)#exit
Router(config)#do show running-config interface Loopback7
                                                ^
% Invalid input detected at '^' marker.

`,
  },
];

test.each(CASES)("$name", async ({ lines, screen }) => {
  expect((await scripted(lines, withServer())).screen).toBe(screen);
});

test("a reload forgets that a change was to be confirmed, and which commands were recorded", async () => {
  const { screen } = await scripted([
    "configure terminal",
    "archive",
    "path bootflash:cfg",
    "log config",
    "logging enable",
    "end",
    "configure terminal revert timer 3",
    "ip host x 10.0.0.1",
    "end",
    "show archive log config all",
    "write memory",
    "reload",
    "",
    ":advance 5m",
    "",
    "enable",
    "show archive config rollback timer",
    "show archive log config all",
    "show running-config | include ^ip host x",
    "show archive | include named|Recent",
  ]);
  expect(screen.slice(screen.lastIndexOf("Router>enable"))).toBe(`Router>enable
Router#show archive config rollback timer
%No Rollback Confirmed Change pending
Router#show archive log config all
 idx   sess           user@line      Logged command
Router#show running-config | include ^ip host x
ip host x 10.0.0.1
Router#show archive | include named|Recent
The next archive file will be named bootflash:cfg-2
   1        bootflash:cfg-1 <- Most Recent
`);
});
