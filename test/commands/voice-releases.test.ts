/** `mode border-element` and CUBE's status by release (COMMANDS §1.4, §2.4, STATE §1.3, UPGRADE §1). */
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { advance } from "../../src/lab/advance.ts";
import { change } from "../../src/lab/change.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { labWith, type } from "../support/type.ts";

const MODE = ["enable", "configure terminal", "voice service voip"];
const AT_MODE = `Router>enable
Router#configure terminal
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#voice service voip
`;

const CAPACITY_ERROR =
  "Error: CUBE SIP trunk licensing is now based on dynamic session counting. Static license capacity configuration has been deprecated.";
const WARNING =
  "Warning: Periodicity interval of mins/hours would result in frequent licensing requests and should be used with satellite mode of license manager, continue? [confirm]";
const RELOAD = "You need to save and reload the router for this configuration change to be effective.";

/** What is typed in voice service, and the screen from there on. */
const inVoiceService = (lab: Lab, ...lines: readonly string[]): string => {
  const { screen } = type(lab, [...MODE, ...lines]);
  expect(screen.startsWith(AT_MODE)).toBe(true);
  return screen.slice(AT_MODE.length);
};

/** Switched off and on again, and waited for. */
function rebooted(lab: Lab): Lab {
  const off = change(lab, { kind: "power", device: "Router", on: false }, engine).lab;
  const on = change(off, { kind: "power", device: "Router", on: true }, engine).lab;
  return advance(on, on.now + 240_000, engine).lab;
}

test("17.2.1r asks before it takes minutes or hours, takes days at once and refuses a capacity", () => {
  const lab = labWith({ release: "17.2.1r" });
  const screen = inVoiceService(
    lab,
    "mode border-element license periodicity mins 5",
    "n",
    "do show running-config | include border-element",
    "mode border-element license periodicity hours 23",
    "",
    "do show running-config | include border-element",
    "mode border-element license periodicity days 30",
    "mode border-element license capacity 25",
    "mode border-element license periodicity mins 60",
    "do show running-config | include border-element",
    "do show voice sip license status",
  );
  expect(screen).toBe(`Router(conf-voi-serv)#mode border-element license periodicity mins 5
${WARNING}
Router(conf-voi-serv)#do show running-config | include border-element
 mode border-element
Router(conf-voi-serv)#mode border-element license periodicity hours 23
${WARNING}
${RELOAD}
Router(conf-voi-serv)#do show running-config | include border-element
 mode border-element license periodicity hours 23
Router(conf-voi-serv)#mode border-element license periodicity days 30
${RELOAD}
Router(conf-voi-serv)#mode border-element license capacity 25
${CAPACITY_ERROR}
Router(conf-voi-serv)#mode border-element license periodicity mins 60
                                                                   ^
% Invalid input detected at '^' marker.

Router(conf-voi-serv)#do show running-config | include border-element
 mode border-element license periodicity days 30
Router(conf-voi-serv)#do show voice sip license status
Host Name: Router
Current Time: Jan 5 2026 08:00:00 UTC
SIP service: Up
License request interval: 30 Day(s)
Next request at: Feb 4 2026 08:00:00 UTC
Router(conf-voi-serv)#`);
});

test("a startup configuration is not asked about a short periodicity", () => {
  const startup =
    "license boot level uck9\nvoice service voip\n mode border-element license periodicity mins 5\nsip-ua\n";
  const { screen } = type(labWith({ release: "17.2.1r", startup }), ["enable", "show voice sip license status"]);
  expect(screen).toBe(`Router>enable
Router#show voice sip license status
Host Name: Router
Current Time: Jan 5 2026 08:00:00 UTC
SIP service: Up
License request interval: 5 Minute(s)
Next request at: Jan 5 2026 08:05:00 UTC
Router#`);
});

test("17.3.2 answers less than eight hours with an error, and counts seven days", () => {
  const screen = inVoiceService(
    labWith({ release: "17.3.2" }),
    "mode border-element license periodicity hours 7",
    "mode border-element license periodicity mins 59",
    "do show running-config | include border-element",
    "do show voice sip license status",
    "mode border-element license periodicity hours 8",
    "do show voice sip license status | include recorded",
  );
  const error = "Error: License periodicity must be at least 8 hours. The default of 7 days is used.";
  expect(screen).toBe(`Router(conf-voi-serv)#mode border-element license periodicity hours 7
${error}
Router(conf-voi-serv)#mode border-element license periodicity mins 59
${error}
Router(conf-voi-serv)#do show running-config | include border-element
 mode border-element
Router(conf-voi-serv)#do show voice sip license status
Host Name: Router
Current Time: Jan 5 2026 08:00:00 UTC
SIP service: Up
License use recorded every: 7 Day(s)
Next record at: Jan 12 2026 08:00:00 UTC
Router(conf-voi-serv)#mode border-element license periodicity hours 8
${RELOAD}
Router(conf-voi-serv)#do show voice sip license status | include recorded
License use recorded every: 8 Hour(s)
Router(conf-voi-serv)#`);
});

test("from 17.4 on the parser has no less than eight hours", () => {
  const screen = inVoiceService(
    labWith({ release: "17.4.1a", platform: "ISR4321/K9" }),
    "mode border-element license periodicity hours 7",
    "mode border-element license periodicity mins 5",
    "mode border-element license periodicity hours 8",
  );
  expect(screen).toBe(`Router(conf-voi-serv)#mode border-element license periodicity hours 7
                                                                    ^
% Invalid input detected at '^' marker.

Router(conf-voi-serv)#mode border-element license periodicity mins 5
                                                              ^
% Invalid input detected at '^' marker.

Router(conf-voi-serv)#mode border-element license periodicity hours 8
${RELOAD}
Router(conf-voi-serv)#`);
});

test("up to 17.1 a capacity is in force after the next boot, and CUBE is not enabled without one", () => {
  const lab = labWith({ release: "16.12.4" });
  const configured = type(lab, [
    ...MODE,
    "mode border-element license capacity 25",
    "mode border-element license periodicity days 3",
    "do show cube status",
    "end",
    "write memory",
  ]);
  expect(configured.screen.slice(AT_MODE.length)).toBe(`Router(conf-voi-serv)#mode border-element license capacity 25
${RELOAD}
Router(conf-voi-serv)#mode border-element license periodicity days 3
                                                  ^
% Invalid input detected at '^' marker.

Router(conf-voi-serv)#do show cube status
Cisco Unified Border Element (CUBE) application is not enabled
Router(conf-voi-serv)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#write memory
Building configuration...
[OK]
*Jan  5 08:00:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
Router#`);
  expect(type(rebooted(configured.lab), ["show cube status"]).screen).toBe(`Router>show cube status
CUBE-Version : 12.6.0
SW-Version : 16.12.4, Platform ISR4321/K9
HA-Type : none
Licensed-Capacity : 25
Calls blocked (Smart Licensing Not Configured) : 0
Calls blocked (Smart Licensing Eval Expired) : 0
Router>`);
});

test("before 16.11 there are no counters of blocked calls", () => {
  const startup = "license boot level uck9\nvoice service voip\n mode border-element license capacity 200\n";
  expect(type(labWith({ release: "16.9.6", startup }), ["show cube status"]).screen).toBe(`Router>show cube status
CUBE-Version : 12.3.0
SW-Version : 16.9.6, Platform ISR4321/K9
HA-Type : none
Licensed-Capacity : 200
Router>`);
});

test("settings of an older release are settled at boot, and the router says so", () => {
  const startup = (license: string) => `license boot level uck9\nvoice service voip\n mode border-element ${license}\n`;
  const booted = (release: string, license: string) =>
    type(labWith({ release, startup: startup(license) }), [
      "enable",
      "show running-config | include border-element",
      "show logging | include CUBE-3|SIP-5",
    ]).screen.slice("Router>enable\n".length);
  expect(booted("17.2.1r", "license capacity 25")).toBe(`Router#show running-config | include border-element
 mode border-element
Router#show logging | include CUBE-3|SIP-5
*Jan  5 07:50:00.000: %CUBE-3-LICENSING:  SIP trunking (CUBE) licensing is now based on dynamic sessions counting, static license capacity configuration through 'mode border-element license capacity' would be ignored.
Router#`);
  expect(booted("17.12.4", "license periodicity mins 5")).toBe(`Router#show running-config | include border-element
 mode border-element license periodicity hours 8
Router#show logging | include CUBE-3|SIP-5
*Jan  5 07:50:00.000: %SIP-5-LICENSING: CUBE license reporting period has been set to the minimum value of 8 hours.
Router#`);
  expect(booted("16.12.4", "license periodicity days 3")).toBe(`Router#show running-config | include border-element
Router#show logging | include CUBE-3|SIP-5
Router#`);
});

test.each<[string, string, string]>([
  ["shutdown", "shutdown", "SIP service is shut globally\nunder 'voice service voip'\n"],
  ["shutdown forced", "shutdown", "SIP service is forced shut globally\nunder 'voice service voip'\n"],
])("show sip service after %s", (line, status, expected) => {
  const { screen } = type(labWith(), [
    ...MODE,
    line,
    "do show sip service",
    "do show voice sip license status | inc SIP",
  ]);
  expect(screen.slice(AT_MODE.length)).toBe(`Router(conf-voi-serv)#${line}
Router(conf-voi-serv)#do show sip service
${expected}Router(conf-voi-serv)#do show voice sip license status | inc SIP
SIP service: ${status}
Router(conf-voi-serv)#`);
});

test.each<[string, string]>([
  ["call service stop", "SIP service is shut\nunder 'voice service voip', 'sip' submode\n"],
  ["call service stop forced", "SIP service is forced shut\nunder 'voice service voip', 'sip' submode\n"],
])("show sip-ua service after %s", (line, expected) => {
  const { screen } = type(labWith(), [...MODE, "sip", line, "do show sip-ua service"]);
  expect(screen.slice(AT_MODE.length)).toBe(`Router(conf-voi-serv)#sip
Router(conf-serv-sip)#${line}
Router(conf-serv-sip)#do show sip-ua service
${expected}Router(conf-serv-sip)#`);
});

test.each<[string, boolean]>([
  ["16.11.1", true],
  ["16.11.1a", false],
  ["17.6.1a", false],
])("on %s SIP starts without anything that uses it: %s", (release, up) => {
  const startup = "license boot level uck9\nvoice service voip\n";
  const { screen } = type(labWith({ release, startup }), [
    "enable",
    "show sip service",
    "configure terminal",
    "sip-ua",
    "do show sip service",
  ]);
  expect(screen).toBe(`Router>enable
Router#show sip service
${up ? "SIP Service is up" : "SIP service is not started"}
Router#configure terminal
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#sip-ua
Router(config-sip-ua)#do show sip service
SIP Service is up
Router(config-sip-ua)#`);
});
