import { expect, test } from "vitest";
import { DAY, MINUTE, SECOND } from "../../src/clock/instant.ts";
import { showLicenseTechSupport } from "../../src/show/license/tech-support.ts";
import { viewOf } from "../../src/show/view.ts";
import { BOOT, LicenseRouter, ONLINE } from "../commands/license-router.ts";
import { capture, licenseView } from "./license-view.ts";

const ONLINE_SMART = `license boot level uck9\nlicense smart transport smart\n${ONLINE}`;

/** A router with as many licences in use as the capture's device has, and whatever the agent had to do behind it. */
function labels(licences: number, release: string): string[] {
  const view = licenseView({
    startup: [
      "license smart transport smart",
      ...["uck9", "appxk9", "securityk9"].map((name) => `license boot level ${name}`),
    ].join("\n"),
    release,
    platform: "isr1100",
  });
  const [one] = view.device.agent.entitlements;
  const agent = {
    ...view.device.agent,
    entitlements: Array.from({ length: licences }, () => one as NonNullable<typeof one>),
    policy: { ...view.device.agent.policy, installed: { at: view.now, name: "any" } },
    trust: { installedAt: view.now, virtualAccount: "any" },
  };
  return showLicenseTechSupport({ ...view, device: { ...view.device, agent } })
    .split("\n")
    .map(label);
}

/** A line up to its first value. */
const label = (line: string): string => line.replace(/^ {2}(P:|C1111-8P|C9)[^:]*:?.*$/, "  $1").replace(/: .*$/, ":");

/** Lines of a capture that tell of other members of a stack, or of the platform's own table. */
const STACK = /^(HA UDI List:|\s+(Active|Standby|Member):PID|P:C9300-24[UT],|\s+P:C9300-24[UT],)/;

function capturedLabels(name: string): string[] {
  const lines = capture(name).split("\n");
  const kept = lines.filter((line, index) => {
    if (STACK.test(line) || (line === "" && lines[index + 1] === "HA UDI List:")) return false;
    const member = lines.slice(0, index + 1).findLast((each) => /^ {2}\S/.test(each)) ?? "";
    return !/^ {2}(Standby|Member): /.test(member) || (line !== member && !/^ {4}/.test(line));
  });
  return kept.map((line) =>
    label(
      line
        .replace(/^P:C9300-24UX,.*state/, "Local Device: state")
        .replace(/^ {2}C9\w+(-\w+)?: Total/, "  C1111-8P: Total"),
    ),
  );
}

test("the lines of agent 5.1.26, which is that of 17.6", () => {
  // The last two lines of the capture belong to other members of its stack.
  const expected = capturedLabels("tech-support-5.1.26.txt")
    .join("\n")
    .replace(/(\n {4}No PD enforced licenses ?)+\n*$/, "$1");
  expect(labels(4, "17.6.1a").join("\n").trimEnd()).toBe(expected.trimEnd());
});

test("the lines of agent 5.11.3", () => {
  // A router converts by itself, and says how far it is. The platform's own table ends with a licence that only that platform enforces.
  const expected = capturedLabels("tech-support-5.11.3.txt").filter((line) => !line.startsWith("    hseck9"));
  const actual = labels(1, "17.15.1a").filter((line) => line !== "    No PD enforced licenses");
  expect(actual.join("\n").trimEnd()).toBe(expected.join("\n").trimEnd());
});

const block = (text: string, title: string): string[] => {
  const lines = text.split("\n");
  const from = lines.indexOf(title);
  return lines.slice(from, lines.indexOf("", from));
};

test("jobs follow from the start of the image and the push that is due", () => {
  const router = new LicenseRouter(ONLINE_SMART);
  const token = router.change({ kind: "token" });
  router.type(`license smart trust idtoken ${token} local`);
  router.pass(MINUTE);
  expect(block(showLicenseTechSupport(viewOf(router.lab, "Router")), "Upcoming Scheduled Jobs")).toEqual([
    "Upcoming Scheduled Jobs",
    "=======================",
    "Current time: Jan 05 08:01:00 2026 UTC",
    "Daily: Jan 06 07:50:00 2026 UTC (23 hours, 49 minutes, 0 seconds remaining)",
    "Authorization Renewal: Jan 06 07:51:40 2026 UTC (23 hours, 50 minutes, 40 seconds remaining)",
    "Init Flag Check: Expired Not Rescheduled",
    "Register Period Expiration Check: Expired Not Rescheduled",
    "Ack Expiration Check: Expired Not Rescheduled",
    "Reservation configuration mismatch between nodes in HA mode: Expired Not Rescheduled",
    "Retrieve data processing result: Expired Not Rescheduled",
    "Start Utility Measurements: Jan 05 08:05:00 2026 UTC (4 minutes, 0 seconds remaining)",
    "Send Utility RUM reports: Jan 05 08:05:01 2026 UTC (4 minutes, 1 seconds remaining)",
    "Save unreported RUM Reports: Jan 05 08:50:00 2026 UTC (49 minutes, 0 seconds remaining)",
    "Process Utility RUM reports: Jan 06 07:50:40 2026 UTC (23 hours, 49 minutes, 40 seconds remaining)",
    "Data Synchronization: Expired Not Rescheduled",
    "External Event: Mar 06 07:50:40 2026 UTC (59 days, 23 hours, 49 minutes, 40 seconds remaining)",
    "Operational Model: Expired Not Rescheduled",
  ]);
});

test("statistics count what was sent and what came of it", () => {
  const router = new LicenseRouter(ONLINE_SMART);
  const token = router.change({ kind: "token" });
  router.type(`license smart trust idtoken ${token} local`);
  router.pass(10 * MINUTE);
  router.change({ kind: "network", server: "cssm", aspect: "all", up: false });
  router.type("license smart sync local");
  router.pass(MINUTE);
  const statistics = block(showLicenseTechSupport(viewOf(router.lab, "Router")), "Communication Statistics:");
  const from = (title: string, lines: number) =>
    statistics.slice(statistics.indexOf(title), statistics.indexOf(title) + lines);
  expect(statistics.slice(0, 10)).toEqual([
    "Communication Statistics:",
    "=======================",
    "Communication Level Allowed: DIRECT",
    "Overall State: <empty>",
    "Trust Establishment:",
    "  Attempts: Total=1, Success=1, Fail=0  Ongoing Failure: Overall=0 Communication=0",
    "  Last Response: OK on Jan 05 08:00:01 2026 UTC",
    "    Failure Reason: <none>",
    "  Last Success Time: Jan 05 08:00:01 2026 UTC",
    "  Last Failure Time: <none>",
  ]);
  expect(from("Usage Reporting:", 6)).toEqual([
    "Usage Reporting:",
    "  Attempts: Total=2, Success=1, Fail=1  Ongoing Failure: Overall=1 Communication=1",
    "  Last Response: FAIL on Jan 05 08:10:01 2026 UTC",
    "    Failure Reason: Unable to resolve server hostname/domain name",
    "  Last Success Time: Jan 05 08:05:02 2026 UTC",
    "  Last Failure Time: Jan 05 08:10:01 2026 UTC",
  ]);
});

test("handles keep their place, also of a licence that is no longer used", () => {
  const view = licenseView({
    startup: "license boot level uck9",
    agent: {
      entitlements: [
        {
          name: "CUBE_T_STD",
          tag: "CUBE_T_STD",
          count: 0,
          term: "Perpetual",
          class: "perpetual",
          requestedAt: BOOT + 10 * MINUTE,
          changedAt: BOOT + DAY + 5 * SECOND,
        },
      ],
    },
  });
  const text = showLicenseTechSupport(view);
  expect(block(text, "License Usage").map((line) => line.replace(/regid\S+/, "regid"))).toEqual([
    "License Usage",
    "=============",
    "Handle: 1",
    "  License: CUBE_T_STD",
    "  Entitlement Tag: regid",
    "  Description: CUBE_T_STD",
    "  Count: 0",
    "  Version: 1.0",
    "  Status: NOT IN USE(1)",
    "  Status time: Jan 05 08:00:00 2026 UTC",
    "  Request Time: Jan 06 07:50:05 2026 UTC",
    "  Export status: NOT RESTRICTED",
    "  Feature Name: CUBE_T_STD",
    "  Feature Description: CUBE_T_STD",
    "  Enforcement type: NOT ENFORCED",
    "  License type: Perpetual",
    "  Measurements:",
    "    ENTITLEMENT:",
    "      Interval: 00:15:00",
    "      Current Value: 0",
    "  Soft Enforced: True",
  ]);
});
