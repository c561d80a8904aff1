import { expect, test } from "vitest";
import { showCallHome } from "../../src/show/call-home.ts";
import { showCallHomeLicensing, showCallHomeStatistics } from "../../src/show/call-home-licensing.ts";
import { showCallHomeProfiles } from "../../src/show/call-home-profile.ts";
import { at, capture, licenseView } from "./license-view.ts";

/** The configuration behind the two captures. */
const STARTUP = `service call-home
call-home
 mail-server ott-ads-085 priority 2 secure tls
 mail-server ott-ads-035 priority 1
 profile MohamedMuskan
  no active
  reporting smart-licensing-data
  subscribe-to-alert-group inventory periodic daily 00:00
  subscribe-to-alert-group syslog severity catastrophic pattern \\W+
  subscribe-to-alert-group syslog severity disaster pattern \\W+\\S
  subscribe-to-alert-group syslog severity minor pattern abc
 profile muskan
  no active
  reporting smart-licensing-data
  destination address http http://linkedin.com
 profile Shishir
  no active
  reporting smart-licensing-data
  destination address email shishir@cisco.com
  destination address email Shisihir213@cisco.com
  destination address http https://shishir.com/its/service/oddce/services/DDCEService
 profile test
`;

/** The capture has lost the blanks behind some rows of its tables. */
const padded = (text: string): string => text.replace(/^( {4}N\/A {23}N\/A) *$/gm, "$1         ");

test("show call-home profile all, as a capture has it", () => {
  const shown = showCallHomeProfiles(licenseView({ startup: STARTUP }), undefined);
  const schedule = /scheduled every \d+ day of the month at \d\d:\d\d/g;
  expect(shown.replace(schedule, "scheduled")).toBe(
    padded(capture("call-home-profile-all.txt")).replace(schedule, "scheduled"),
  );
});

test("day and time of the monthly messages follow from the serial number; the inventory goes first", () => {
  const of = (serial: string) =>
    showCallHomeProfiles(licenseView({ device: { serial } }), "CiscoTAC-1").match(/every \d+ day.*/g);
  expect(of("FDO2501A001")).toEqual(["every 19 day of the month at 06:19", "every 19 day of the month at 06:04"]);
  expect(of("FDO2501A002")).not.toEqual(of("FDO2501A001"));
});

test("a profile that isn't there", () => {
  expect(showCallHomeProfiles(licenseView({}), "nope")).toBe("% Profile nope does not exist\n");
});

test("show call-home, as a capture has it", () => {
  const startup = `${STARTUP} profile dummy\n`;
  // The capture's diagnostic signatures use a profile of the user's.
  const expected = capture("call-home.txt").replace(
    "Profile: muskan (status: INACTIVE)",
    "Profile: CiscoTAC-1 (status: ACTIVE)",
  );
  expect(showCallHome(licenseView({ startup }))).toBe(expected);
});

test("show call-home smart-licensing: the profile in use and its address", () => {
  const own =
    "call-home\n profile P\n  reporting smart-licensing-data\n  destination address http https://a.example/x\n";
  const shown = (startup: string) => showCallHomeLicensing(licenseView({ startup }));
  expect(shown("")).toBe(
    [
      "Current smart-licensing transport settings:",
      " Smart-license messages: enabled",
      " Profile: CiscoTAC-1 (status: ACTIVE)",
      " Destination  URL(s):  https://tools.cisco.com/its/service/oddce/services/DDCEService",
      "",
    ].join("\n"),
  );
  expect(shown(`${own} profile CiscoTAC-1\n  no active\n`)).toBe(
    [
      "Current smart-licensing transport settings:",
      " Smart-license messages: enabled",
      " Profile: P (status: ACTIVE)",
      " Destination  URL(s):  https://a.example/x",
      "",
    ].join("\n"),
  );
  const none = "Current smart-licensing transport settings:\n Smart-license messages: disabled\n";
  expect(shown("no service call-home")).toBe(none);
  expect(shown("call-home\n profile CiscoTAC-1\n  no reporting smart-licensing-data\n")).toBe(none);
});

test("show call-home smart-licensing statistics", () => {
  const sent = at("2026-01-05T08:00:01Z");
  const view = licenseView({
    agent: {
      statistics: {
        usage: { total: 3, success: 1, fail: 2, ongoing: 0, lastResponse: { ok: true, code: "OK_POLL", at: sent } },
      },
      planned: [{ kind: "trust", sentAt: sent, at: sent + 1 }],
    },
  });
  expect(showCallHomeStatistics(view)).toBe(
    [
      "Success: Successfully sent and response received.",
      "Failed : Failed to send or response indicated error occurred.",
      "Inqueue: In queue waiting to be sent.",
      "Dropped: Dropped due to incorrect call-home configuration.",
      "",
      "Msg Subtype      Success  Failed   Inqueue  Dropped  Last-sent (GMT+00:00)",
      "----------------------------------------------------------------------------------------------",
      "TRUST            0        0        1        0        n/a",
      "USAGE            1        2        0        0        2026-01-05 08:00:01",
      "",
    ].join("\n"),
  );
});
