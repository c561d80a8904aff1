import { expect, test } from "vitest";
import { HOUR, MINUTE, SECOND } from "../../src/clock/instant.ts";
import { engine } from "../../src/commands/boot.ts";
import { change } from "../../src/lab/change.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { after, at, made, member, pairLab, roles } from "./pair.ts";

const TRACK = "   track 1 shutdown\n";
const config = (lab: Lab, device: string, ...lines: readonly string[]): Lab =>
  at(lab, device, "configure terminal", ...lines, "end").lab;

const CASES: readonly { readonly name: string; readonly lab: () => Lab; readonly roles: string }[] = [
  { name: "the first that is ready is active", lab: () => pairLab(), roles: "active standby" },
  {
    name: "at the same moment, priority decides",
    lab: () => pairLab(member(0, 100), { ...member(1, 120), boot: member(0).boot }),
    roles: "standby active",
  },
  {
    name: "at the same priority, the higher address",
    lab: () => pairLab(member(0), { ...member(1), boot: member(0).boot }),
    roles: "standby active",
  },
  {
    name: "a higher priority alone takes nothing over",
    lab: () => pairLab(member(0), member(1, 200)),
    roles: "active standby",
  },
  {
    name: "with preempt it does, and the other one reloads",
    lab: () => pairLab(member(0), member(1, 200, "   preempt\n")),
    roles: "standby active",
  },
  {
    name: "power off: the peer is active",
    lab: () => made(pairLab(), { kind: "power", device: "cube-1", on: false }),
    roles: "off active",
  },
  {
    name: "power on again: it stands by",
    lab: () =>
      after(
        made(made(pairLab(), { kind: "power", device: "cube-1", on: false }), {
          kind: "power",
          device: "cube-1",
          on: true,
        }),
        5 * MINUTE,
      ),
    roles: "standby active",
  },
  {
    name: "failover, seen from either",
    lab: () => made(pairLab(), { kind: "failover", device: "cube-2" }),
    roles: "booting active",
  },
  {
    name: "the control interface of the active goes down: it reloads",
    lab: () => config(pairLab(), "cube-1", "interface GigabitEthernet0/0/2", "shutdown"),
    roles: "booting active",
  },
  {
    name: "a tracked interface of the active goes down: it reloads",
    lab: () => config(pairLab(member(0, 100, TRACK)), "cube-1", "interface GigabitEthernet0/0/0", "shutdown"),
    roles: "booting active",
  },
  {
    name: "a tracked interface of the standby goes down: it can take no role",
    lab: () =>
      config(pairLab(member(0), member(1, 100, TRACK)), "cube-2", "interface GigabitEthernet0/0/0", "shutdown"),
    roles: "active init",
  },
  {
    name: "the group is shut down on the standby",
    lab: () => config(pairLab(), "cube-2", "redundancy", "application redundancy", "group 1", "shutdown"),
    roles: "active init",
  },
  {
    name: "control interfaces in different nets are no pair",
    lab: () =>
      pairLab(member(0), { ...member(1), startup: member(1).startup.replace("203.0.113.11", "198.51.100.11") }),
    roles: "active active",
  },
];

test.each(CASES)("$name", ({ lab, roles: expected }) => {
  expect(roles(lab())).toBe(expected);
});

test("roles are negotiated when the delay after the boot is over", () => {
  const { date } = { date: member(0).boot };
  const early = pairLab(member(0), member(1), { date: date + 59 * SECOND });
  expect([roles(early), roles(after(early, SECOND)), roles(after(early, 20 * SECOND))]).toEqual([
    "init init",
    "active init",
    "active standby",
  ]);
});

test("a standby takes no calls, and without a standby there is no failover", () => {
  const lab = pairLab();
  const off = made(lab, { kind: "power", device: "cube-2", on: false });
  const told = [
    change(lab, { kind: "calls", device: "cube-2", calls: "standard", n: 3 }, engine),
    change(lab, { kind: "attempt", device: "cube-2", n: 3 }, engine),
    change(off, { kind: "failover", device: "cube-1" }, engine),
  ];
  expect(told.map(({ error, text }) => [error, text])).toEqual([
    ["standing-by", "No calls: cube-2 is the standby router of its pair."],
    ["standing-by", "No calls: cube-2 is the standby router of its pair."],
    ["no-standby", "cube-1 has no standby that could take over."],
  ]);
});

test("calls go over to the new active router, which begins a new interval; the log of both", () => {
  let lab = made(pairLab(), { kind: "calls", device: "cube-1", calls: "standard", n: 40 });
  lab = after(lab, 90 * MINUTE);
  lab = at(lab, "cube-1", "redundancy application reload group 1 self").lab;
  lab = after(lab, 2 * HOUR);
  expect(at(lab, "cube-2", "show voice sip license status").screen).toBe(`cube-2#show voice sip license status
Host Name: cube-2
Current Time: Jan 5 2026 11:30:00 UTC
SIP service: Up
License use recorded every: 7 Day(s)
Next record at: Jan 12 2026 10:00:00 UTC
Recent use of license(s) for CUBE Enhanced Trunk
----------------------------------------------------------------------------
Timestamp                   Count       
----------------------------------------------------------------------------
Jan 5 2026 10:00:00 UTC     40          
Jan 5 2026 07:51:19 UTC     1           
cube-2#`);
  expect(at(lab, "cube-1", "show voice sip license status").screen).toBe(`cube-1#show voice sip license status
Host Name: cube-1
Current Time: Jan 5 2026 11:30:00 UTC
SIP service: Up
License use recorded every: 7 Day(s)
Next record at: Timer not started
Recent use of license(s) for CUBE Enhanced Trunk
----------------------------------------------------------------------------
Timestamp                   Count       
----------------------------------------------------------------------------
Jan 5 2026 09:34:00 UTC     1           
cube-1#`);
  expect(
    at(lab, "cube-2", "show logging | include ROLE|LICENSE").screen,
  ).toBe(`cube-2#show logging | include ROLE|LICENSE
*Jan  5 07:51:19.000: %RG_PROTOCOL-5-ROLECHANGE: RG id 1 role change from Init to Standby
*Jan  5 07:51:19.000: %SMART_LIC-6-HA_ROLE_CHANGED: Smart Agent HA role changed to Standby.
*Jan  5 09:30:00.000: %RG_PROTOCOL-5-ROLECHANGE: RG id 1 role change from Standby to Active
*Jan  5 09:30:00.000: %SMART_LIC-6-HA_ROLE_CHANGED: Smart Agent HA role changed to Active.
*Jan  5 10:00:00.000: %CUBE-5-LICENSE_INFO: Requesting for 40 CUBE Enhanced trunk licenses
cube-2#`);
});
