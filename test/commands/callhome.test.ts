import { expect, test } from "vitest";
import { LicenseRouter } from "./license-router.ts";

const DEFAULT = [
  "call-home",
  " contact-email-addr sch-smart-licensing@cisco.com",
  ' profile "CiscoTAC-1"',
  "  active",
  "  destination transport-method http",
];

/** Lines typed in call-home mode, and what follows the default lines in the section then. */
const ADDED: readonly (readonly [name: string, typed: readonly string[], added: readonly string[]])[] = [
  ["nothing", [], []],
  ["rate", ["rate-limit 5", "rate-limit 6"], [" rate-limit 6"]],
  ["proxy, in quotes", ["http-proxy proxy.example.com port 80"], [' http-proxy "proxy.example.com" port 80']],
  ["no proxy", ['http-proxy "proxy.example.com" port 80', "no http-proxy"], []],
  [
    "mail servers by address",
    ["mail-server a priority 1", "mail-server b priority 2 secure tls", "mail-server a priority 3"],
    [" mail-server a priority 3", " mail-server b priority 2 secure tls"],
  ],
  [
    "privacy",
    ["data-privacy hostname", "data-privacy level high"],
    [" data-privacy hostname", " data-privacy level high"],
  ],
  ["alert groups are on", ["alert-group crash", "alert-group all"], []],
  [
    "alert groups off",
    ["no alert-group crash", "no alert-group syslog"],
    [" no alert-group crash", " no alert-group syslog"],
  ],
  [
    "alert groups on again",
    ["no alert-group crash", "no alert-group syslog", "alert-group crash"],
    [" no alert-group syslog"],
  ],
  ["default of an alert group", ["no alert-group crash", "default alert-group crash"], []],
  ["identity check off", ["no http secure server-identity-check"], [" no http secure server-identity-check"]],
  ["identity check on", ["no http secure server-identity-check", "http secure server-identity-check"], []],
  ["a profile, named in any way", ["profile Onprem", 'profile "Onprem"'], [' profile "Onprem"']],
  ["no profile", ["profile Onprem", "no profile Onprem"], []],
  ["profile off and on", ["profile P", "no active", "active"], [' profile "P"', "  active"]],
  [
    "what is reported",
    ["profile P", "reporting smart-licensing-data", "no reporting smart-call-home-data"],
    [' profile "P"', "  reporting smart-licensing-data", "  no reporting smart-call-home-data"],
  ],
  [
    "addresses",
    [
      "profile P",
      "destination address http https://a.example/x",
      "destination address http https://b.example/y",
      "no destination address http https://a.example/x",
    ],
    [' profile "P"', "  destination address http https://b.example/y"],
  ],
  [
    "subscriptions: one per group, one per pattern",
    [
      "profile P",
      "subscribe-to-alert-group environment severity minor",
      "subscribe-to-alert-group environment severity major",
      "subscribe-to-alert-group syslog severity major pattern a",
      "subscribe-to-alert-group syslog severity minor pattern b",
    ],
    [
      ' profile "P"',
      "  subscribe-to-alert-group environment severity major",
      "  subscribe-to-alert-group syslog severity major pattern a",
      "  subscribe-to-alert-group syslog severity minor pattern b",
    ],
  ],
];

test.each(ADDED)("%s", (_, typed, added) => {
  const router = new LicenseRouter("");
  router.configure("call-home", ...typed);
  expect(router.lines("call-home")).toEqual([...DEFAULT, ...added]);
});

test.each(ADDED)("is kept by a saved configuration: %s", (_, __, added) => {
  const router = new LicenseRouter([...DEFAULT, ...added].join("\n"));
  expect(router.lines("call-home")).toEqual([...DEFAULT, ...added]);
});

/** What is off in CiscoTAC-1, which every boot brings. */
test.each([
  ["no active", ["  no active"]],
  ["no reporting smart-licensing-data", ["  active", "  no reporting smart-licensing-data"]],
  ["no destination transport-method email", ["  active"]],
])("CiscoTAC-1: %s", (typed, kept) => {
  const profile = (router: LicenseRouter) =>
    router.lines("call-home").filter((line) => line.startsWith("  ") && !line.includes("transport-method http"));
  const router = new LicenseRouter("");
  router.configure("call-home", 'profile "CiscoTAC-1"', typed);
  expect(profile(router)).toEqual(kept);
  expect(profile(new LicenseRouter(router.lines("").join("\n")))).toEqual(kept);
});

test.each([
  ["profile all", "% The profile name all is reserved\n"],
  ["profile ciscotac-1", "% The profile name ciscotac-1 is reserved\n"],
  [`profile ${"x".repeat(32)}`, "% The profile name can have at most 31 characters\n"],
  ["no profile CiscoTAC-1", "% Profile CiscoTAC-1 cannot be removed\n"],
  ['site-id "x"', "% Quotes are not allowed in this text\n"],
  ["phone-number 555", "% The phone number must start with '+' and have 12 to 17 characters: digits, blanks and '-'\n"],
])("%s is refused", (line, answer) => {
  const router = new LicenseRouter("");
  expect(router.configure("call-home", line)).toBe(answer);
  expect(router.lines("call-home")).toEqual(DEFAULT);
});

test("the service stays off over a reload only if it is said so", () => {
  const router = new LicenseRouter("");
  expect(router.lines("service call-home")).toEqual(["service call-home"]);
  router.configure("no service call-home");
  expect(router.lines("no service call-home")).toEqual(["no service call-home"]);
  expect(new LicenseRouter("no service call-home\n").lines("no service call-home")).toEqual(["no service call-home"]);
  router.configure("service call-home");
  expect(router.lines("service call-home")).toEqual(["service call-home"]);
});
