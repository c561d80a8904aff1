/** The commands of CUBE exist where the platform's minimum licence has been in use since boot (Rulings 13). */
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { advance } from "../../src/lab/advance.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { labWith, type } from "../support/type.ts";

const VOICE = "voice service voip\n mode border-element\ndial-peer voice 1 voip\n session protocol sipv2\n";
const CUBE_LINES = /^(?:voice service voip| mode border-element|dial-peer voice 1 voip| session protocol sipv2)$/;

/** The lines of CUBE that the running configuration has. */
function cubeLines(lab: Lab): string[] {
  const { screen } = type(lab, ["enable", "terminal length 0", "show running-config"]);
  return screen.split("\n").filter((line) => CUBE_LINES.test(line));
}

const ALL = VOICE.trimEnd().split("\n");

test.each<[string, string, string, boolean]>([
  ["ISR4321/K9", "17.6.1a", "", false],
  ["ISR4321/K9", "17.6.1a", "license boot level securityk9", false],
  ["ISR4321/K9", "17.6.1a", "license boot level uck9", true],
  ["ISR4321/K9", "16.12.4", "license boot level uck9", true],
  ["CSR1000V", "17.3.2", "license boot level security", false],
  ["CSR1000V", "17.3.2", "license boot level appx", true],
  ["CSR1000V", "17.3.2", "license boot level ax", true],
  ["ASR1006-X", "17.6.1a", "license boot level ipbase", false],
  ["ASR1006-X", "17.6.1a", "license boot level advipservices", true],
  ["ASR1006-X", "17.6.1a", "license boot level adventerprise", true],
  ["C8000V", "17.9.4", "license boot level network-advantage", true],
  ["C8000V", "17.9.4", "license boot level network-essentials", true],
])("%s, %s, with %j: CUBE is there: %s", (platform, release, level, there) => {
  // The level stands behind the lines that need it, as a typed configuration may have it.
  expect(cubeLines(labWith({ platform, release, startup: `${VOICE}${level}\n` }))).toEqual(there ? ALL : []);
});

test("a lab may take the platform's licence for granted", () => {
  expect(cubeLines(labWith({ startup: VOICE, platformLicences: "assumed" }))).toEqual(ALL);
});

test("without the licence nothing of CUBE can be typed; with it, after the next boot, all can", () => {
  const lab = labWith({ startup: VOICE });
  const before = type(lab, [
    "enable",
    "show cube status",
    "show voice sip license status",
    "show sip-ua calls",
    "show call active voice summary",
    "debug ccsip messages",
    "configure terminal",
    "voice service voip",
    "dial-peer voice 1 voip",
    "sip-ua",
    "license boot level uck9",
    "do show cube status",
    "end",
    "write memory",
    "reload",
    "",
  ]);
  const caret = (column: number) => `${" ".repeat(column)}^\n% Invalid input detected at '^' marker.\n`;
  expect(before.screen).toBe(`Router>enable
Router#show cube status
${caret(13)}
Router#show voice sip license status
${caret(15)}
Router#show sip-ua calls
${caret(13)}
Router#show call active voice summary
% Ambiguous command:  "show call active voice summary"
Router#debug ccsip messages
${caret(14)}
Router#configure terminal
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#voice service voip
${caret(16)}
Router(config)#dial-peer voice 1 voip
${caret(19)}
Router(config)#sip-ua
${caret(17)}
Router(config)#license boot level uck9
% use 'write' command to make license boot config take effect on next boot
Router(config)#do show cube status
${caret(24)}
Router(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#write memory
Building configuration...
[OK]
*Jan  5 08:00:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
Router#reload
Proceed with reload? [confirm]
*Jan  5 08:00:00.000: %SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.
`);
  const booted = advance(before.lab, before.lab.now + 300_000, engine).lab;
  expect(type(booted, ["enable", "show cube status", "configure terminal", "sip-ua"]).screen).toBe(`Router>enable
Router#show cube status
CUBE-Version : 14.4
SW-Version : 17.6.1a, Platform ISR4321/K9
HA-Type : none
Router#configure terminal
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#sip-ua
Router(config-sip-ua)#`);
});

test.each<[string, boolean]>([
  ["16.6.1", false],
  ["16.10.1a", false],
  ["16.12.4", false],
  ["17.2.1r", true],
  ["17.6.1a", true],
])("show voice sip license exists on %s: %s", (release, there) => {
  const lab = labWith({ release });
  const { screen } = type(lab, ["enable", "show voice sip license stats table | include no such line"]);
  const invalid = "                  ^\n% Invalid input detected at '^' marker.\n\n";
  expect(screen).toBe(
    `Router>enable\nRouter#show voice sip license stats table | include no such line\n${there ? "" : invalid}Router#`,
  );
});

test("shows of licences and of the SIP user agent need privileges, those of CUBE and of calls do not", () => {
  const { screen } = type(labWith(), [
    "show cube status",
    "show call active voice summary | include Total",
    "show voice sip license status",
    "show sip-ua calls summary",
  ]);
  expect(screen).toBe(`Router>show cube status
CUBE-Version : 14.4
SW-Version : 17.6.1a, Platform ISR4321/K9
HA-Type : none
Router>show call active voice summary | include Total
Total call-legs: 0
Router>show voice sip license status
                  ^
% Invalid input detected at '^' marker.

Router>show sip-ua calls summary
             ^
% Invalid input detected at '^' marker.

Router>`);
});
