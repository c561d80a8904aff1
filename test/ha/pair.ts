/** Two routers that are a box-to-box pair, and what somebody at them sees. */
import { MINUTE, SECOND } from "../../src/clock/instant.ts";
import { engine } from "../../src/commands/boot.ts";
import { advance } from "../../src/lab/advance.ts";
import { type Change, change } from "../../src/lab/change.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultDevice, defaultLab } from "../../src/lab/default-lab.ts";
import type { Lab } from "../../src/lab/lab.ts";
import type { DeviceSpec, LabSpec } from "../../src/lab/spec.ts";
import { type } from "../support/type.ts";

/** Router `index` (0 or 1) of the pair; `group` are more lines of its group. */
export function member(index: number, priority = 100, group = "", release = "17.6.1a"): DeviceSpec {
  const { date } = defaultLab();
  const base = defaultDevice(index, date);
  const startup = `hostname cube-${index + 1}
license boot level network-premier
license smart transport smart
license smart url default
ip name-server 192.0.2.53
redundancy
 mode none
 application redundancy
  group 1
   name voice-b2bha
   priority ${priority} failover threshold 75
   timers delay 30 reload 60
   control GigabitEthernet0/0/2 protocol 1
   data GigabitEthernet0/0/2
${group}  protocol 1
   timers hellotime 3 holdtime 10
track 1 interface GigabitEthernet0/0/0 line-protocol
interface GigabitEthernet0/0/0
 ip address 192.0.2.${10 + index} 255.255.255.0
 redundancy rii 1
 redundancy group 1 ip 192.0.2.20 exclusive
 no shutdown
interface GigabitEthernet0/0/2
 ip address 203.0.113.${10 + index} 255.255.255.0
 no shutdown
ip route 0.0.0.0 0.0.0.0 192.0.2.1
voice service voip
 mode border-element
 redundancy-group 1
dial-peer voice 1 voip
 destination-pattern .T
 session protocol sipv2
 session target ipv4:192.0.2.2
`;
  const boot = date - 10 * MINUTE + index * 19 * SECOND;
  return { ...base, name: `cube-${index + 1}`, platform: "C8300-1N1S-4T2X", release, boot, startup };
}

/** The lab of a pair, ten minutes after its boot. */
export function pairLab(first = member(0), second = member(1), changes: Partial<LabSpec> = {}): Lab {
  return buildLab({ ...defaultLab(), devices: [first, second], ...changes }, engine);
}

/** What privileged lines print at a router, without prompts and echo of `enable`. */
export function at(
  lab: Lab,
  device: string,
  ...lines: readonly string[]
): { readonly lab: Lab; readonly screen: string } {
  const typed = type(lab, ["enable", ...lines], { device, line: "con 0" });
  return { ...typed, screen: typed.screen.replace(/^.*\n/, "") };
}

export const after = (lab: Lab, ms: number): Lab => advance(lab, lab.now + ms, engine).lab;

export function made(lab: Lab, what: Change): Lab {
  const { lab: next, error, text } = change(lab, what, engine);
  if (error !== undefined) throw new Error(text);
  return next;
}

/** `active standby`: the roles of both routers. */
export const roles = (lab: Lab): string =>
  Object.values(lab.devices)
    .map(({ power, redundancy }) => (power.state === "on" ? (redundancy?.["1"]?.role ?? "none") : power.state))
    .join(" ");
