import { expect, test } from "vitest";
import { LicenseRouter } from "./license-router.ts";

const SMART_URL = "https://smartreceiver.cisco.com/licservice/license";

/** Lines typed in global configuration, and the licensing lines of the configuration then. */
const CASES: readonly (readonly [name: string, typed: readonly string[], stored: readonly string[]])[] = [
  ["nothing", [], []],
  ["transport", ["license smart transport smart"], ["license smart transport smart"]],
  [
    "transport, again",
    ["license smart transport smart", "license smart transport off"],
    ["license smart transport off"],
  ],
  ["no transport", ["license smart transport smart", "no license smart transport"], []],
  ["no transport, another one", ["license smart transport smart", "no license smart transport off"], []],
  ["default transport", ["license smart transport smart", "default license smart transport"], []],
  [
    "default URL of the smart transport: two lines",
    ["license smart transport smart", "license smart url default"],
    ["license smart transport smart", `license smart url ${SMART_URL}`, `license smart url smart ${SMART_URL}`],
  ],
  [
    "default URL of CSLU, which is the default transport",
    ["license smart url default"],
    ["license smart url cslu https://cslu-local:8182/cslu/v1/pi"],
  ],
  [
    "Call Home has no URL here",
    ["license smart transport callhome", "license smart url default"],
    ["license smart transport callhome"],
  ],
  [
    "no default URL",
    ["license smart transport smart", "license smart url default", "no license smart url default"],
    ["license smart transport smart"],
  ],
  [
    "no default URL leaves others",
    ["license smart url smart https://a.example/x", "no license smart url default"],
    ["license smart url smart https://a.example/x"],
  ],
  [
    "URLs of one's own, the last of a kind wins",
    [
      "license smart url https://a.example/x",
      "license smart url cslu http://b.example/y",
      "license smart url https://c.example/z",
    ],
    ["license smart url https://c.example/z", "license smart url cslu http://b.example/y"],
  ],
  [
    "no URL",
    [
      "license smart url https://a.example/x",
      "license smart url smart https://b.example/y",
      "license smart url utility https://u.example",
      "no license smart url",
    ],
    ["license smart url utility https://u.example"],
  ],
  [
    "no smart URL",
    [
      "license smart url https://a.example/x",
      "license smart url smart https://b.example/y",
      "no license smart url smart",
    ],
    ["license smart url https://a.example/x"],
  ],
  [
    "proxy",
    [
      "license smart proxy address proxy.example.com",
      "license smart proxy port 8080",
      "license smart proxy address 192.0.2.8",
    ],
    ["license smart proxy address 192.0.2.8", "license smart proxy port 8080"],
  ],
  [
    "privacy",
    ["license smart privacy hostname", "license smart privacy version"],
    ["license smart privacy hostname", "license smart privacy version"],
  ],
  [
    "no privacy of one kind",
    ["license smart privacy hostname", "license smart privacy version", "no license smart privacy hostname"],
    ["license smart privacy version"],
  ],
  [
    "no privacy at all",
    ["license smart privacy hostname", "license smart privacy version", "no license smart privacy all"],
    [],
  ],
  [
    "no privacy, in short",
    ["license smart privacy hostname", "license smart privacy all", "no license smart privacy"],
    [],
  ],
  [
    "interval",
    ["license smart usage interval 7", "license smart usage interval 20"],
    ["license smart usage interval 20"],
  ],
  [
    "customer tags",
    [
      "license smart usage customer-tags tag1 Building 7",
      "license smart usage customer-tags tag2 Floor 2",
      "license smart usage customer-tags tag1 Building 8",
      "no license smart usage customer-tags tag2",
    ],
    ["license smart usage customer-tags tag1 Building 8"],
  ],
  ["VRF", ["license smart vrf Mgmt-intf"], ["license smart vrf Mgmt-intf"]],
  ["custom id", ["license smart custom_id site-7"], ["license smart custom_id site-7"]],
  [
    "utility",
    [
      "license smart utility",
      "license smart utility customer_info city San Jose",
      "license smart utility customer_info id 7",
      "no license smart utility customer_info id",
    ],
    ["license smart utility", "license smart utility customer_info city San Jose"],
  ],
  ["enable has no effect", ["license smart enable"], []],
  [
    "boot levels of a platform with technology packages",
    ["license boot level uck9", "license boot level securityk9", "license boot level uck9"],
    ["license boot level uck9", "license boot level securityk9"],
  ],
  [
    "no boot level",
    ["license boot level uck9", "license boot level securityk9", "no license boot level uck9"],
    ["license boot level securityk9"],
  ],
  ["no boot levels", ["license boot level uck9", "license boot level securityk9", "no license boot level"], []],
];

test.each(CASES)("%s", (_, typed, stored) => {
  const router = new LicenseRouter("");
  router.configure(...typed);
  expect(router.lines("license")).toEqual(stored);
});

test.each(CASES)("what is stored can be typed again: %s", (_, __, stored) => {
  const router = new LicenseRouter(stored.join("\n"));
  expect(router.lines("license")).toEqual(stored);
});

test.each([
  ["license boot level ax", "words of other platforms"],
  ["license smart usage interval 0", "out of range"],
  ["license smart usage interval 366", "out of range"],
  ["license smart server-identity-check", "a word of later releases"],
  ["license smart transport", "incomplete"],
  [`license smart usage customer-tags tag1 ${"x".repeat(128)}`, "too long"],
])("%s is refused (%s)", (line) => {
  const router = new LicenseRouter("");
  router.type("configure terminal");
  expect(router.refuses(line)).toBe(true);
  expect(router.lines("license")).toEqual([]);
});

test("a boot level tells that it waits for a reload, and is no refusal", () => {
  const router = new LicenseRouter("");
  expect(router.configure("license boot level uck9")).toBe(
    "% use 'write' command to make license boot config take effect on next boot\n",
  );
  router.type("configure terminal");
  expect(router.refuses("license boot level securityk9")).toBe(false);
});

test("a boot level is in use from the boot that reads it", () => {
  const router = new LicenseRouter("license boot level securityk9\nlicense boot level uck9");
  router.configure("license boot level appxk9");
  expect(router.device.bootLevels).toEqual(["securityk9", "uck9"]);
  expect(router.device.agent.entitlements.map(({ name, count }) => [name, count])).toEqual([
    ["securityk9", 1],
    ["uck9", 1],
  ]);
});
