import { expect, test } from "vitest";
import { bootLevels, periodicityOf, transportSettings } from "../../src/device/settings/licensing.ts";
import type { TransportSettings } from "../../src/licensing/types.ts";
import { configOf } from "../lab/lab-fixture.ts";

const DEFAULTS: TransportSettings = {
  type: "cslu",
  url: "",
  vrf: "",
  callHomeHostnamePrivacy: false,
  hostnamePrivacy: false,
  versionPrivacy: false,
  customId: "",
  utility: false,
};
const SMART = "https://smartreceiver.cisco.com/licservice/license";
const CALL_HOME = "https://tools.cisco.com/its/service/oddce/services/DDCEService";

test.each<[string, Partial<TransportSettings>]>([
  ["", {}],
  ["license smart transport smart\n", { type: "smart", url: SMART }],
  [
    "license smart transport smart\nlicense smart url smart https://a.example/x\n",
    { type: "smart", url: "https://a.example/x" },
  ],
  [
    "license smart transport cslu\nlicense smart url cslu http://192.0.2.5:8182/cslu/v1/pi\n",
    { url: "http://192.0.2.5:8182/cslu/v1/pi" },
  ],
  ["license smart transport callhome\n", { type: "callhome", url: CALL_HOME }],
  [
    'license smart transport callhome\ncall-home\n profile "CiscoTAC-1"\n  destination address http https://b.example/y\n',
    { type: "callhome", url: "https://b.example/y" },
  ],
  [
    'license smart transport callhome\ncall-home\n profile "CiscoTAC-1"\n  no active\n profile "Own"\n  active\n  reporting smart-licensing-data\n  destination address http https://c.example/z\n',
    { type: "callhome", url: "https://c.example/z" },
  ],
  ["license smart transport off\n", { type: "off" }],
  ["license smart proxy address p.example\n", { proxy: { address: "p.example", port: 80 } }],
  [
    "license smart proxy address p.example\nlicense smart proxy port 8080\n",
    { proxy: { address: "p.example", port: 8080 } },
  ],
  ["license smart privacy hostname\n", { hostnamePrivacy: true }],
  ["license smart privacy version\n", { versionPrivacy: true }],
  ["license smart privacy all\n", { hostnamePrivacy: true, versionPrivacy: true }],
  ["license smart usage interval 7\n", { interval: 7 }],
])("%j", (text, changed) => {
  expect(transportSettings(configOf(text))).toEqual({ ...DEFAULTS, ...changed });
});

test.each([
  ["", { unit: "days", n: 7 }],
  ["voice service voip\n mode border-element\n", { unit: "days", n: 7 }],
  ["voice service voip\n mode border-element license periodicity hours 8\n", { unit: "hours", n: 8 }],
  ["voice service voip\n mode border-element license periodicity days 30\n", { unit: "days", n: 30 }],
  ["voice service voip\n no mode border-element license periodicity days 30\n", { unit: "days", n: 7 }],
])("periodicity of %j", (text, expected) => {
  expect(periodicityOf(configOf(text))).toEqual(expected);
});

test("boot levels come in the order of the lines", () => {
  const text = "license boot level uck9\nno license boot level appxk9\nlicense boot level securityk9\n";
  expect(bootLevels(configOf(text))).toEqual(["uck9", "securityk9"]);
});
