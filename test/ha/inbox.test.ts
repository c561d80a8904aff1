/** A chassis with two route processors: both consoles, the switchover, and what licensing makes of it. */
import { expect, test } from "vitest";
import { HOUR } from "../../src/clock/instant.ts";
import { engine } from "../../src/commands/boot.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultDevice, defaultLab } from "../../src/lab/default-lab.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { typed } from "../stream/typing.ts";

const STARTUP = `hostname asr
no logging console
line con 0
 exec-timeout 0 0
license boot level adventerprise
license smart transport smart
license smart url default
ip name-server 192.0.2.53
redundancy
 mode sso
 main-cpu
  standby console enable
interface TenGigabitEthernet0/0/0
 ip address 192.0.2.10 255.255.255.0
 no shutdown
ip route 0.0.0.0 0.0.0.0 192.0.2.1
voice service voip
 mode border-element
dial-peer voice 1 voip
 destination-pattern .T
 session protocol sipv2
 session target ipv4:192.0.2.2
end
`;

/** The chassis two hours after its boot, with ten calls since the first minutes. */
function chassis(release = "17.6.1a", startup = STARTUP): Lab {
  const lab = defaultLab();
  const boot = lab.date - 2 * HOUR;
  const calls = [{ at: boot + 1000, standard: 10, enhanced: 0, vgw: 0, secure: 0 }];
  const device = { ...defaultDevice(0, lab.date), platform: "ASR1006-X", serial: "FOX2501A001" };
  return buildLab({ ...lab, devices: [{ ...device, release, startup, boot, calls }] }, engine);
}

/** What a script leaves on the screen of the chassis. */
async function screen(lines: readonly string[], lab: Lab = chassis()): Promise<string> {
  return (await typed(`${lines.join("\n")}\n`, {}, lab)).out;
}

const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "the standby shows, and changes nothing but its own line",
    lines: [
      "enable",
      ":console standby",
      "show clock",
      "enable",
      "terminal length 0",
      "configure terminal",
      "clear logging",
      "redundancy force-switchover",
      "show users",
      "show privilege",
      "disable",
      "exit",
      "",
      ":console active",
      "show users",
    ],
    screen: `asr>enable
asr#:console standby
asr-stby>show clock
*08:00:00.000 UTC Mon Jan 5 2026
asr-stby>enable
asr-stby#terminal length 0
asr-stby#configure terminal
% This command is not available on the standby route processor
asr-stby#clear logging
% This command is not available on the standby route processor
asr-stby#redundancy force-switchover
% This command is not available on the standby route processor
asr-stby#show users
    Line       User       Host(s)              Idle       Location
*  0 con 0                idle                 00:00:00   

  Interface    User               Mode         Idle     Peer Address

asr-stby#show privilege
Current privilege level is 15
asr-stby#disable
asr-stby>exit



asr-stby con0 is now available




Press RETURN to get started.




asr-stby>:console active
asr#show users
    Line       User       Host(s)              Idle       Location
*  0 con 0                idle                 00:00:00   

  Interface    User               Mode         Idle     Peer Address

`,
  },
  {
    name: "the standby's console is left with the lab that had it, closed in time, and off with the chassis",
    lines: [
      "enable",
      ":checkpoint before",
      ":console standby",
      "enable",
      ":rewind before",
      "configure terminal",
      "line con 0",
      "exec-timeout 5 0",
      "end",
      ":console standby",
      "show privilege",
      ":advance 5m",
      "",
      "enable",
      ":power Router off",
      ":console active",
    ],
    screen: `asr>enable
asr#:checkpoint before
Checkpoint before.
asr#:console standby
asr-stby>enable
asr-stby#:rewind before
The lab is as it was at 2026-01-05T08:00:00Z.
asr#configure terminal
Enter configuration commands, one per line.  End with CNTL/Z.
asr(config)#line con 0
asr(config-line)#exec-timeout 5 0
asr(config-line)#end
asr#:console standby
asr-stby>show privilege
Current privilege level is 1
asr-stby>:advance 5m
It is 2026-01-05T08:05:00Z.



asr-stby con0 is now available




Press RETURN to get started.




asr-stby>enable
asr-stby#:power Router off
:console active
`,
  },
  {
    name: "without main-cpu the standby's console reads no commands",
    lines: [
      "enable",
      "configure terminal",
      "redundancy",
      "no main-cpu",
      "end",
      ":console standby",
      "enable",
      "show clock",
      "",
      ":console active",
    ],
    screen: `asr>enable
asr#configure terminal
Enter configuration commands, one per line.  End with CNTL/Z.
asr(config)#redundancy
asr(config-red)#no main-cpu
asr(config-red)#end
asr#:console standby
asr-stby>enable
Standby console disabled
asr-stby>show clock
Standby console disabled
asr-stby>
asr-stby>:console active
`,
  },
  {
    name: "the timer of the standby is not started, and CUBE asks for nothing there",
    lines: [
      "enable",
      "show voice sip license status",
      ":console standby",
      "enable",
      "show voice sip license status",
      "show license usage | include \\(",
      ":console active",
      "show license usage | include \\(",
    ],
    screen: `asr>enable
asr#show voice sip license status
Host Name: asr
Current Time: Jan 5 2026 08:00:00 UTC
SIP service: Up
License use recorded every: 7 Day(s)
Next record at: Jan 12 2026 07:00:00 UTC
Recent use of license(s) for CUBE Standard Trunk
----------------------------------------------------------------------------
Timestamp                   Count       
----------------------------------------------------------------------------
Jan 5 2026 07:00:00 UTC     10          
asr#:console standby
asr-stby>enable
asr-stby#show voice sip license status
Host Name: asr
Current Time: Jan 5 2026 08:00:00 UTC
SIP service: Up
License use recorded every: 7 Day(s)
Next record at: Timer not started
Recent use of license(s) for CUBE Standard Trunk
----------------------------------------------------------------------------
Timestamp                   Count       
----------------------------------------------------------------------------
Jan 5 2026 07:00:00 UTC     10          
asr-stby#show license usage | include \\(
adventerprise (ASR_1000_AdvEnterprise):
ipbase (ASR_1000_Ipbase):
asr-stby#:console active
asr#show license usage | include \\(
adventerprise (ASR_1000_AdvEnterprise):
ipbase (ASR_1000_Ipbase):
CUBE_Standard_Session (CUBE_T_STD):
`,
  },
  {
    name: "after the switchover CUBE begins a new interval, and the other processor stands by in four minutes",
    lines: [
      "enable",
      ":calls enhanced 4",
      ":advance 90m",
      "show call active voice summary",
      "redundancy force-switchover",
      "",
      "",
      "enable",
      "show call active voice summary",
      "show voice sip license status",
      "show license udi",
      "show redundancy | include Switchovers|reason|Location|Peer",
      ":failover",
      ":console standby",
      "show clock",
      ":advance 4m",
      "",
      "enable",
      "show redundancy states | include state|Unit|Swact",
      ":failover",
      "",
      "enable",
      "show redundancy states | include state|Unit|Swact",
      "show logging | include ROLE",
    ],
    screen: `asr>enable
asr#:calls enhanced 4
Calls up: 10 standard, 4 enhanced, 0 vgw.
asr#:advance 90m
It is 2026-01-05T09:30:00Z.
asr#show call active voice summary
Telephony call-legs: 0
SIP call-legs: 28
H323 call-legs: 0
Call agent controlled call-legs: 0
SCCP call-legs: 0
STCAPP call-legs: 0
Multicast call-legs: 0
Total call-legs: 28
asr#redundancy force-switchover

Proceed with switchover to standby RP? [confirm]



asr con0 is now available




Press RETURN to get started.




asr>enable
asr#show call active voice summary
Telephony call-legs: 0
SIP call-legs: 20
H323 call-legs: 0
Call agent controlled call-legs: 0
SCCP call-legs: 0
STCAPP call-legs: 0
Multicast call-legs: 0
Total call-legs: 20
asr#show voice sip license status
Host Name: asr
Current Time: Jan 5 2026 09:30:00 UTC
SIP service: Up
License use recorded every: 7 Day(s)
Next record at: Jan 12 2026 10:00:00 UTC
Recent use of license(s) for CUBE Standard Trunk
----------------------------------------------------------------------------
Timestamp                   Count       
----------------------------------------------------------------------------
Jan 5 2026 07:00:00 UTC     10          
Recent use of license(s) for CUBE Enhanced Trunk
----------------------------------------------------------------------------
Timestamp                   Count       
----------------------------------------------------------------------------
Jan 5 2026 09:00:00 UTC     4           
asr#show license udi
UDI: PID:ASR1006-X,SN:FOX2501A001

asr#show redundancy | include Switchovers|reason|Location|Peer
Switchovers system experienced = 1
        Last switchover reason = user forced
               Active Location = slot 7
Peer (slot: 6) information is not available because it is in 'DISABLED' state
asr#:failover
Router has no standby that could take over.
asr#:console standby
show clock
:advance 4m
It is 2026-01-05T09:34:00Z.



asr-stby con0 is now available




Press RETURN to get started.




asr-stby>enable
asr-stby#show redundancy states | include state|Unit|Swact
       my state = 8  -STANDBY HOT 
     peer state = 13 -ACTIVE 
           Unit = Primary
        Unit ID = 48
    Manual Swact = cannot be initiated from this the standby unit
asr-stby#:failover
asr>
asr>enable
asr#show redundancy states | include state|Unit|Swact
       my state = 13 -ACTIVE 
     peer state = 1  -DISABLED 
           Unit = Primary
        Unit ID = 48
    Manual Swact = disabled (system is simplex (no peer unit))
asr#show logging | include ROLE
*Jan  5 09:30:00.000: %SMART_LIC-6-HA_ROLE_CHANGED: Smart Agent HA role changed to Active.
*Jan  5 09:34:00.000: %SMART_LIC-6-HA_ROLE_CHANGED: Smart Agent HA role changed to Active.
`,
  },
  {
    name: "trust and authorizations are told of both processors",
    lines: [
      "enable",
      ":token",
      "license smart trust idtoken $token local",
      ":advance 10m",
      "show license udi",
      "show license status | begin Trust",
      "show license all | begin License Authorizations",
      "show license tech support | include PID:",
      "redundancy reload peer",
      "",
      "show license udi",
      "show license status | begin Trust",
    ],
    screen: `asr>enable
asr#:token
N2E2ZWUxZjYtYzk2NC00Njg4LWJjZmMtMjcwZWU2YmI3NjdjLTE3NzAxOTIw%0AMDAwMDB8RkhHOHprTVJVRFRVU3hqZFVKaW85UVc2MXQvcFNkbU9NSmV4Z09O%0ANlBPMD0%3D%0A
asr#license smart trust idtoken N2E2ZWUxZjYtYzk2NC00Njg4LWJjZmMtMjcwZWU2YmI3NjdjLTE3NzAxOTIw%0AMDAwMDB8RkhHOHprTVJVRFRVU3hqZFVKaW85UVc2MXQvcFNkbU9NSmV4Z09O%0ANlBPMD0%3D%0A local
asr#:advance 10m
It is 2026-01-05T08:10:00Z.
asr#show license udi
UDI: PID:ASR1006-X,SN:FOX2501A001

HA UDI List:
    Active:PID:ASR1006-X,SN:FOX2501A001
    Standby:PID:ASR1006-X,SN:FOX2501A001

asr#show license status | begin Trust
Trust Code Installed:
  Active: PID:ASR1006-X,SN:FOX2501A001
    INSTALLED on Jan 05 08:00:01 2026 UTC
  Standby: PID:ASR1006-X,SN:FOX2501A001
    INSTALLED on Jan 05 08:00:01 2026 UTC

asr#show license all | begin License Authorizations
License Authorizations
======================
Overall status:
  Active: PID:ASR1006-X,SN:FOX2501A001
      Status: NOT INSTALLED
  Standby: PID:ASR1006-X,SN:FOX2501A001
      Status: NOT INSTALLED

Purchased Licenses:
  No Purchase Information Available

asr#show license tech support | include PID:
UDI: PID:ASR1006-X,SN:FOX2501A001
    Active:PID:ASR1006-X,SN:FOX2501A001
    Standby:PID:ASR1006-X,SN:FOX2501A001
  Active: PID:ASR1006-X,SN:FOX2501A001
  Standby: PID:ASR1006-X,SN:FOX2501A001
asr#redundancy reload peer
Reload peer [confirm]
Preparing to reload peer
asr#show license udi
UDI: PID:ASR1006-X,SN:FOX2501A001

asr#show license status | begin Trust
Trust Code Installed: Jan 05 08:00:01 2026 UTC

`,
  },
];

test.each(CASES)("$name", async ({ lines, screen: expected }) => {
  expect(await screen(lines)).toBe(expected);
});

test.each([
  ["while it stands by", [], ["Active", "Standby"]],
  ["while it starts", ["redundancy reload peer", ""], ["Active"]],
] as const)("a usage file names the standby processor %s", async (_, lines, roles) => {
  const file = ["license smart save usage all file bootflash:usage.xml", "more bootflash:usage.xml"];
  const text = await screen(["enable", ...lines, ...file]);
  const told = [...text.matchAll(/\\"ha_udi\\":(\[.*?\]),/g)].map(([, list = ""]) =>
    (JSON.parse(list.replaceAll("\\", "")) as { role: string }[]).map(({ role }) => role),
  );
  expect([...new Set(told.map((each) => each.join()))]).toEqual([roles.join()]);
});
