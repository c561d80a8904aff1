/** The licence part of `show version` on every platform: levels, packages, throughput, the licensing model. */
import { expect, test } from "vitest";
import { bootLevels } from "../../src/device/settings/licensing.ts";
import { licencePart } from "../../src/show/version-licences.ts";
import { licenseView } from "./license-view.ts";

function part(platform: string, release: string, ...startup: readonly string[]): readonly string[] {
  const view = licenseView({ platform, release, startup: startup.join("\n") });
  return licencePart(view, bootLevels(view.device.config));
}

const RULE_65 = "-----------------------------------------------------------------";

const PACKAGES = [
  "Technology Package License Information: ",
  "",
  RULE_65,
  "Technology    Technology-package           Technology-package",
  "              Current       Type           Next reboot  ",
  "------------------------------------------------------------------",
];

const POLICY = ["Smart Licensing Status: Smart Licensing Using Policy", ""];

test("ISR4431 with a suite and a level, at the performance throughput", () => {
  const startup = ["license boot suite AdvUCSuiteK9", "license boot level appxk9"];
  expect(part("isr4431", "17.9.4", ...startup, "platform hardware throughput level 1000000")).toEqual([
    "",
    "",
    "Suite License Information for Module:'esg' ",
    "",
    "--------------------------------------------------------------------------------",
    "Suite                 Suite Current         Type           Suite Next reboot     ",
    "--------------------------------------------------------------------------------",
    "FoundationSuiteK9     None                  Smart License  None                  ",
    "securityk9",
    "appxk9",
    "",
    "AdvUCSuiteK9          AdvUCSuiteK9          Smart License  AdvUCSuiteK9          ",
    "uck9",
    "cme-srst",
    "cube",
    "",
    "",
    ...PACKAGES,
    "appxk9           appxk9           Smart License    appxk9",
    "uck9             None             Smart License    None",
    "securityk9       None             Smart License    None",
    "ipbase           ipbasek9         Smart License    ipbasek9",
    "",
    "The current throughput level is 1000000 kbps ",
    "",
    "",
    ...POLICY,
  ]);
});

test("ISR1100 without a limit of its throughput", () => {
  const shown = part(
    "isr1100",
    "17.6.1a",
    "license boot level uck9",
    "platform hardware throughput crypto unthrottled",
  );
  expect(shown.slice(-5)).toEqual(["The current throughput level is unthrottled", "", "", ...POLICY]);
});

/** Platform, release, startup configuration, the whole part. */
test.each([
  [
    "csr",
    "17.3.2",
    ["license boot level ax", "platform hardware throughput level MB 500"],
    [
      "License Level: ax",
      "License Type: N/A(Smart License Enabled)",
      "Next reload license Level: ax",
      "",
      "The current throughput level is 500000 kbps ",
      "",
      "",
      "Smart Licensing Status: Registration Not Applicable/Not Applicable",
      "",
    ],
  ],
  [
    "csr",
    "16.12.4",
    [],
    [
      "License Level: ",
      "License Type: N/A(Smart License Enabled)",
      "Next reload license Level: ",
      "",
      "",
      "Smart Licensing Status: UNREGISTERED/No Licenses in Use",
      "",
    ],
  ],
  [
    "asr1006x",
    "16.6.1",
    ["license boot level adventerprise"],
    ["", "License Type: RightToUse", "License Level: adventerprise", "Next reload license Level: adventerprise", ""],
  ],
  [
    "asr1001x",
    "17.6.1a",
    ["license boot level advipservices"],
    [
      "License Level: advipservices",
      "License Type: N/A(Smart License Enabled)",
      "Next reload license Level: advipservices",
      "",
      "The current throughput level is 2500000 kbps ",
      "",
      "",
      ...POLICY,
    ],
  ],
  [
    "c8kv",
    "17.15.1a",
    ["license boot level network-advantage addon dna-advantage", "platform hardware throughput level MB 250"],
    [
      "License Level: network-advantage",
      "License Type: Perpetual",
      "Next reload license Level: network-advantage",
      "",
      "Addon License Level: dna-advantage",
      "Addon License Type: Subscription",
      "Next reload addon license Level: dna-advantage",
      "",
      "The current throughput level is 250000 kbps ",
      "",
      "",
      ...POLICY,
    ],
  ],
  [
    "c8300",
    "17.12.4",
    ["license boot level network-essentials addon dna-essentials", "platform hardware throughput crypto 100M"],
    [
      "",
      "",
      "Technology Package License Information: ",
      "",
      RULE_65,
      "Technology     Type         Technology-package Technology-package",
      "                            Current            Next Reboot       ",
      RULE_65,
      "Smart License  Perpetual    network-essentials network-essentials",
      "Smart License  Subscription dna-essentials     dna-essentials    ",
      "",
      "The current throughput level is 100000 kbps ",
      "",
      "",
      ...POLICY,
    ],
  ],
] as const)("%s on %s", (platform, release, startup, expected) => {
  expect(part(platform, release, ...startup)).toEqual(expected);
});

test("packages that are used by right", () => {
  expect(part("isr4451", "16.6.1", "license boot level uck9").slice(-5)).toEqual([
    "appxk9           None             RightToUse       None",
    "uck9             uck9             RightToUse       uck9",
    "securityk9       None             RightToUse       None",
    "ipbase           ipbasek9         RightToUse       ipbasek9",
    "",
  ]);
});
