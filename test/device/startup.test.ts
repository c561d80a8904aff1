import { expect, test } from "vitest";
import { startupLevels } from "../../src/device/licensing/startup-levels.ts";
import { settleStartup } from "../../src/device/startup-voice.ts";
import { platformOf } from "../../src/releases/platforms.ts";
import { releaseOf } from "../../src/releases/releases.ts";

const CAPACITY =
  "CUBE-3-LICENSING:  SIP trunking (CUBE) licensing is now based on dynamic sessions counting, static license capacity configuration through 'mode border-element license capacity' would be ignored.";
const RAISED = "SIP-5-LICENSING: CUBE license reporting period has been set to the minimum value of 8 hours.";

const mode = (rest: string) => `voice service voip\n mode border-element${rest}\n allow-connections sip to sip\n`;

test.each<[string, string, string, readonly string[]]>([
  ["16.12.4", " license capacity 25", " license capacity 25", []],
  ["17.2.1r", " license capacity 25", "", [CAPACITY]],
  ["17.2.1r", " license periodicity mins 5", " license periodicity mins 5", []],
  ["17.3.2", " license periodicity mins 5", " license periodicity hours 8", [RAISED]],
  ["17.12.4", " license periodicity hours 7", " license periodicity hours 8", [RAISED]],
  ["17.12.4", " license periodicity hours 9", " license periodicity hours 9", []],
  ["17.12.4", " license periodicity days 1", " license periodicity days 1", []],
  ["17.12.4", " license capacity 25", "", [CAPACITY]],
  ["17.12.4", "", "", []],
])("%s boots with mode border-element%s as mode border-element%s", (release, saved, kept, messages) => {
  const settled = settleStartup(mode(saved), releaseOf(release).facts);
  expect(settled.text).toBe(mode(kept));
  expect(
    settled.messages.map(({ facility, severity, mnemonic, text }) => `${facility}-${severity}-${mnemonic}: ${text}`),
  ).toEqual(messages);
});

test.each<[string, string, readonly string[]]>([
  ["ISR4321/K9", "license boot level uck9\nlicense boot level securityk9\n", ["uck9", "securityk9"]],
  ["ISR4321/K9", "lic boo lev uc\n  LICENSE BOOT LEVEL SecurityK9\r\n", ["uck9", "securityk9"]],
  ["ISR4321/K9", "license boot level uck9\nno license boot level uck9\n", []],
  ["ISR4321/K9", "license boot level network-essentials\nlicense boot level\n", []],
  ["C8000V", "license boot level network-premier addon dna-premier\n", ["network-premier"]],
  ["CSR1000V", "license boot level a\n", []],
  ["CSR1000V", "license boot level ax\n", ["ax"]],
])("the boot levels of %s with %j are %j", (platform, text, levels) => {
  expect(startupLevels(text, platformOf(platform))).toEqual(levels);
});
