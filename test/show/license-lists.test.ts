import { expect, test } from "vitest";
import { DAY } from "../../src/clock/instant.ts";
import { entitlementRegid } from "../../src/cssm/rum-payload.ts";
import type { Entitlement } from "../../src/licensing/types.ts";
import { showLicenseEventlog } from "../../src/show/license/eventlog.ts";
import { showLicenseSummary } from "../../src/show/license/summary.ts";
import { showLicenseUdi } from "../../src/show/license/udi.ts";
import { showLicenseUsage } from "../../src/show/license/usage.ts";
import { at, licenseView } from "./license-view.ts";

const licence = (name: string, tag: string, count: number): Entitlement => ({
  name,
  tag,
  count,
  term: "Perpetual",
  class: "perpetual",
  requestedAt: at("2026-01-05T07:50:00Z"),
  changedAt: at("2026-01-05T07:50:00Z"),
});

test("show license summary cuts names and tags that are too long", () => {
  const view = licenseView({
    agent: {
      entitlements: [
        licence("CUBE_T_STD", "CUBE_T_STD", 5),
        licence("uck9", "ISR_4351_UnifiedCommunication", 1),
        licence("CUBE_T_RED", "CUBE_T_RED", 0),
        licence("C9200L Network Essentials", "C9200L-NW-E-48", 12345),
        licence("twenty-three characters", "twenty-five characters ok", 1),
      ],
    },
  });
  expect(showLicenseSummary(view)).toBe(
    [
      "License Usage:",
      "  License                 Entitlement tag               Count Status",
      "  -----------------------------------------------------------------------------",
      "  CUBE_T_STD              (CUBE_T_STD)                      5 IN USE",
      "  uck9                    (ISR_4351_UnifiedCommun...)       1 IN USE",
      "  C9200L Network Essen... (C9200L-NW-E-48)              12345 IN USE",
      "  twenty-three characters (twenty-five characters ok)       1 IN USE",
      "",
    ].join("\n"),
  );
});

test("show license summary of later releases begins with the account", () => {
  const view = licenseView({ facts: { accountInformation: true, tagHeading: "Entitlement Tag" } });
  expect(showLicenseSummary(view)).toBe(
    [
      "Account Information:",
      "  Smart Account: <none>",
      "  Virtual Account: <none>",
      "",
      "License Usage:",
      "  License                 Entitlement Tag               Count Status",
      "  -----------------------------------------------------------------------------",
      "  No licenses in use",
      "",
    ].join("\n"),
  );
});

test("show license usage without licences, and without the header of the first releases", () => {
  expect(showLicenseUsage(licenseView({}))).toBe(
    "License Authorization: \n  Status: Not Applicable\n\nNo licenses in use\n",
  );
  expect(showLicenseUsage(licenseView({ facts: { usageAuthorizationHeader: false } }))).toBe("No licenses in use\n");
});

test("show license udi", () => {
  expect(showLicenseUdi(licenseView({ device: { serial: "FDO2501A001" } }))).toBe(
    "UDI: PID:ISR4321/K9,SN:FDO2501A001\n\n",
  );
});

test("show license eventlog: all, the last days, none", () => {
  const now = at("2026-01-05T08:00:00Z");
  const view = licenseView({
    startup: "clock timezone IST 5 30",
    now,
    agent: {
      eventLog: [
        { at: now - 3 * DAY, name: "SAEVT_READY", values: [] },
        {
          at: now - DAY + 7,
          name: "SAEVT_ENDPOINT_USAGE",
          values: [
            ["count", "3"],
            ["entitlementTag", "CUBE_T_STD"],
          ],
        },
      ],
    },
  });
  const used = `2026-01-04 13:30:00.007 IST SAEVT_ENDPOINT_USAGE count="3" entitlementTag="${entitlementRegid("CUBE_T_STD")}"\n`;
  expect(showLicenseEventlog(view)).toBe(`**** Event Log ****\n\n2026-01-02 13:30:00.000 IST SAEVT_READY\n${used}`);
  expect(showLicenseEventlog(view, 1)).toBe(`**** Event Log ****\n\n${used}`);
  expect(showLicenseEventlog(view, 0)).toBe(" No EventLog Found.\n");
});
