import { expect, test } from "vitest";
import { privacyBlock, transportBlock } from "../../src/show/license/transport.ts";
import { licenseView } from "./license-view.ts";

const SMART = "license smart transport smart";
const NO_PROXY = ["  Proxy:", "    Not Configured"];

test.each([
  ["nothing", "", {}, ["  Type: cslu", "  Cslu address: <empty>", ...NO_PROXY]],
  ["automatic", "license smart transport automatic", {}, ["  Type: cslu", "  Cslu address: <empty>", ...NO_PROXY]],
  [
    "CSLU's address",
    "license smart url cslu http://192.0.2.7:8182/cslu/v1/pi",
    {},
    ["  Type: cslu", "  Cslu address: http://192.0.2.7:8182/cslu/v1/pi", ...NO_PROXY],
  ],
  ["callhome", "license smart transport callhome\nlicense smart proxy address p", {}, ["  Type: Callhome"]],
  ["off", "license smart transport off", {}, ["  Type: Transport Off"]],
  ["smart", SMART, {}, ["  Type: Smart", "  URL: https://smartreceiver.cisco.com/licservice/license", ...NO_PROXY]],
  [
    "proxy",
    `${SMART}\nlicense smart proxy address p.example.com\nlicense smart proxy port 8080`,
    {},
    [
      "  Type: Smart",
      "  URL: https://smartreceiver.cisco.com/licservice/license",
      "  Proxy:",
      "    Address: p.example.com",
      "    Port: 8080",
      "    Username: <empty>",
      "    Password: <empty>",
    ],
  ],
  [
    "VRF in two lines",
    "license smart vrf Mgmt-intf",
    { vrfLine: "two-line" },
    ["  Type: cslu", "  Cslu address: <empty>", ...NO_PROXY, "  VRF:", "    Mgmt-intf"],
  ],
  [
    "no VRF in two lines",
    "",
    { vrfLine: "two-line" },
    ["  Type: cslu", "  Cslu address: <empty>", ...NO_PROXY, "  VRF:", "    Not Configured"],
  ],
  [
    "VRF in one line",
    "license smart vrf Mgmt-intf",
    { vrfLine: "one-line" },
    ["  Type: cslu", "  Cslu address: <empty>", ...NO_PROXY, "  VRF: Mgmt-intf"],
  ],
] as const)("transport: %s", (_, startup, facts, lines) => {
  expect(transportBlock(licenseView({ startup, facts }))).toEqual(["Transport:", ...lines]);
});

test.each([
  ["nothing", "", ["yes", "DISABLED", "DISABLED", "DISABLED"]],
  ["hostname", "license smart privacy hostname", ["no", "DISABLED", "ENABLED", "DISABLED"]],
  ["version", "license smart privacy version", ["yes", "DISABLED", "DISABLED", "ENABLED"]],
  ["all", "license smart privacy all", ["no", "DISABLED", "ENABLED", "ENABLED"]],
  ["Call Home's", "call-home\n data-privacy hostname", ["no", "ENABLED", "DISABLED", "DISABLED"]],
])("privacy: %s", (_, startup, [sending, callHome, smart, version]) => {
  expect(privacyBlock(licenseView({ startup }))).toEqual([
    "Data Privacy:",
    `  Sending Hostname: ${sending}`,
    `    Callhome hostname privacy: ${callHome}`,
    `    Smart Licensing hostname privacy: ${smart}`,
    `  Version privacy: ${version}`,
  ]);
});
