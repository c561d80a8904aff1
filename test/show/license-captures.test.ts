/** Whole outputs of devices, from the state that they show. */
import { expect, test } from "vitest";
import type { Entitlement } from "../../src/licensing/types.ts";
import { CISCO_DEFAULT, type PolicyDays, type PolicyTerms } from "../../src/releases/policies.ts";
import { showLicenseAll } from "../../src/show/license/all.ts";
import { showLicenseAuthorization } from "../../src/show/license/authorization.ts";
import { showLicenseHistoryMessage } from "../../src/show/license/history-message.ts";
import { showLicenseStatus } from "../../src/show/license/status.ts";
import { at, capture, licenseView, trimmed } from "./license-view.ts";

const licence = (name: string, tag: string, count: number, term: Entitlement["term"] = "Perpetual"): Entitlement => ({
  name,
  tag,
  count,
  term,
  class: term === "Perpetual" ? "perpetual" : "subscription",
  requestedAt: at("2021-04-20T13:00:00Z"),
  changedAt: at("2021-04-20T13:00:00Z"),
});

test("show license status of a router on 17.12.4", () => {
  const view = licenseView({
    startup: [
      "clock timezone est -5",
      "license smart transport smart",
      "license smart proxy address proxy.foo.bar.com",
      "license smart proxy port 80",
    ].join("\n"),
    release: "17.12.4",
    now: at("2024-08-03T09:04:00-05:00"),
    agent: {
      account: { smart: "Sample Smart Account", virtual: "DEFAULT", asOf: at("2024-08-03T09:03:25-05:00") },
      entitlements: [licence("uck9", "ISR_4321_UnifiedCommunication", 1)],
      trust: { installedAt: at("2024-08-03T09:02:50-05:00"), virtualAccount: "DEFAULT" },
      reporting: {
        lastAck: at("2024-08-03T09:03:25-05:00"),
        deadline: at("2025-08-03T09:03:25-05:00"),
        ackCheck: at("2024-08-03T09:05:29-05:00"),
        lastPush: at("2024-08-03T09:03:26-05:00"),
      },
    },
  });
  expect(trimmed(showLicenseStatus(view))).toBe(trimmed(capture("status-17.12.4.txt")));
});

/** The account's policy of 2021. */
const ACCOUNT_POLICY: PolicyTerms = {
  ackRequired: { value: true, source: "Customer Policy" },
  classes: {
    perpetual: days(30, 60, 60),
    subscription: days(120, 150, 120),
    enforced: { ...days(0, 90, 60), first: { days: 0, source: "CISCO default" } },
    export: { ...days(0, 30, 30), first: { days: 0, source: "CISCO default" } },
  },
};

function days(first: number, frequency: number, change: number) {
  const customer = (count: number): PolicyDays => ({ days: count, source: "Customer Policy" });
  return { first: customer(first), frequency: customer(frequency), change: customer(change) };
}

test("show license all of a C8000V on 17.6.1a", () => {
  const view = licenseView({
    startup: "license smart transport smart\nlicense smart usage interval 1",
    device: { platform: "C8000V", serial: "93POM8FF9IZ" },
    now: at("2021-10-22T18:00:00Z"),
    agent: {
      policy: { ...ACCOUNT_POLICY, installed: { at: at("2021-04-20T13:26:18Z"), name: "SLE Policy" } },
      trust: { installedAt: at("2021-04-20T13:26:18Z"), virtualAccount: "CUBE" },
      authorization: { installedAt: at("2021-09-21T13:48:56Z"), confirmation: "1fc54c75", features: [] },
      entitlements: [
        licence("network-advantage_1G", "ESR_P_1G_A", 1),
        licence("dna-advantage_1G", "DNA_P_1G_A", 1, "Subscription"),
        licence("CUBE_T_RED", "CUBE_T_RED", 0),
        licence("CUBE_T_STD", "CUBE_T_STD", 121),
      ],
      reporting: {
        lastAck: at("2021-10-08T13:56:07Z"),
        deadline: at("2021-12-07T13:56:07Z"),
        ackCheck: at("2021-10-22T20:44:57Z"),
        lastPush: at("2021-10-22T16:24:52Z"),
      },
    },
  });
  expect(trimmed(showLicenseAll(view))).toBe(trimmed(capture("all-17.6.1a.txt")));
});

test("show license history message of a device that sent nothing", () => {
  const view = licenseView({ agent: { statistics: {} } });
  expect(showLicenseHistoryMessage(view)).toBe(capture("history-message.txt"));
});

test("show license history message tells the last messages and imports", () => {
  const view = licenseView({
    agent: {
      history: [
        { kind: "trust", sentAt: at("2026-01-05T08:00:00Z"), at: at("2026-01-05T08:00:01Z"), code: "OK" },
        {
          kind: "usage",
          sentAt: at("2026-01-05T08:05:00Z"),
          at: at("2026-01-05T08:05:01Z"),
          code: "FAIL",
          reason: "no way",
        },
      ],
      imports: [{ kind: "RUM ACK", at: at("2026-01-05T09:00:00Z") }],
    },
  });
  const lines = showLicenseHistoryMessage(view).split("\n");
  expect(lines.slice(3, 11)).toEqual([
    "Trust Establishment:",
    "  REQUEST: Jan 05 08:00:00 2026 UTC",
    "  RESPONSE: OK on Jan 05 08:00:01 2026 UTC",
    "Usage Reporting:",
    "  REQUEST: Jan 05 08:05:00 2026 UTC",
    "  RESPONSE: FAIL on Jan 05 08:05:01 2026 UTC, no way",
    "Result Polling:",
    "  No past history",
  ]);
  expect(lines.slice(-9, -5)).toEqual([
    "Import RUM ACK:",
    "  IMPORTED: Jan 05 09:00:00 2026 UTC",
    "",
    "Import CONVERSION ACK:",
  ]);
});

test("an authorization code is told by date and confirmation code, and its licences by themselves", () => {
  const view = licenseView({
    platform: "C8000V",
    device: { serial: "93POM8FF9IZ" },
    agent: {
      authorization: {
        installedAt: at("2021-09-21T13:48:56Z"),
        confirmation: "1fc54c75",
        features: [{ name: "hseck9", tag: "DNA_HSEC", count: 1 }],
      },
    },
  });
  expect(showLicenseAuthorization(view)).toBe(
    [
      "Overall status:",
      "  Active: PID:C8000V,SN:93POM8FF9IZ",
      "      Status: SMART AUTHORIZATION INSTALLED on Sep 21 13:48:56 2021 UTC",
      "      Last Confirmation code: 1fc54c75",
      "",
      "Authorizations:",
      "  hseck9 (DNA_HSEC):",
      "    Description: hseck9",
      "    Total available count: 1",
      "    Enforcement type: EXPORT RESTRICTED",
      "    Term information:",
      "      Active: PID:C8000V,SN:93POM8FF9IZ",
      "        Authorization type: SMART AUTHORIZATION INSTALLED",
      "        License type: PERPETUAL",
      "          Term Count: 1",
      "",
      "Purchased Licenses:",
      "  No Purchase Information Available",
      "",
    ].join("\n"),
  );
});

test("the policy of the image is the one that the first captures show", () => {
  expect(licenseView({}).device.agent.policy).toEqual(CISCO_DEFAULT);
});
