import { expect, test } from "vitest";
import { DAY, formatIso, HOUR, MINUTE, SECOND } from "../../src/clock/instant.ts";
import { transportSettings } from "../../src/device/settings/licensing.ts";
import { requestTrust, sync } from "../../src/lab/smart/smart.ts";
import { usageReporting } from "../../src/licensing/policy/reporting.ts";
import { allReports, reportCounters } from "../../src/licensing/policy/rum.ts";
import { Drive, type LabOptions, labOf, OFFLINE, ONLINE } from "./lab-fixture.ts";

/** A router that is trusted since 08:00:01. */
function trusted(options: LabOptions = {}): Drive {
  const drive = new Drive(labOf(options));
  const token = drive.token();
  drive.do((lab, name) => requestTrust(lab, name, { token, scope: "local", force: false }));
  drive.pass(SECOND);
  drive.heard();
  return drive;
}

/** Moments of all pushes and ACKs up to `days` later. */
function pushes(drive: Drive, days: number): string[] {
  const seen: string[] = [];
  const end = drive.lab.now + days * DAY;
  while (drive.lab.now < end) {
    const { lastPush, lastAck } = drive.agent.reporting;
    drive.pass(MINUTE * 30);
    const next = drive.agent.reporting;
    if (next.lastPush !== undefined && next.lastPush !== lastPush) seen.push(`push ${formatIso(next.lastPush)}`);
    if (next.lastAck !== undefined && next.lastAck !== lastAck) seen.push(`ack  ${formatIso(next.lastAck)}`);
  }
  return seen;
}

test("pushes repeat by the policy's interval while a class asks for it", () => {
  expect(pushes(trusted({ server: { policy: "SLE Policy" } }), 70)).toEqual([
    "push 2026-01-05T08:05:02Z",
    "ack  2026-01-05T08:06:02Z",
    "push 2026-02-04T08:05:03Z",
    "ack  2026-02-04T08:06:03Z",
    "push 2026-03-06T08:05:04Z",
    "ack  2026-03-06T08:06:04Z",
  ]);
});

test("a configured interval counts", () => {
  const startup = `${ONLINE}license smart usage interval 7\n`;
  expect(pushes(trusted({ startup, server: { policy: "SLE Policy" } }), 15)).toEqual([
    "push 2026-01-05T08:05:02Z",
    "ack  2026-01-05T08:06:02Z",
    "push 2026-01-12T08:05:03Z",
    "ack  2026-01-12T08:06:03Z",
    "push 2026-01-19T08:05:04Z",
    "ack  2026-01-19T08:06:04Z",
  ]);
});

test("CONFLICTS C-05: a change is pushed soon, but not within a day of the last push; another count is no change", () => {
  const drive = trusted();
  drive.change({ kind: "calls", device: "Router", calls: "standard", n: 5 });
  expect(pushes(drive, 2)).toEqual([
    "push 2026-01-05T08:05:02Z",
    "ack  2026-01-05T08:06:02Z",
    "push 2026-01-06T08:05:03Z",
    "ack  2026-01-06T08:06:03Z",
  ]);
  expect(drive.heard()).toEqual([
    "%SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 89 days.",
  ]);
  drive.change({ kind: "calls", device: "Router", calls: "standard", n: 50 });
  expect(pushes(drive, 40)).toEqual([]);
  drive.change({ kind: "calls", device: "Router", calls: "standard", n: 0 });
  expect(pushes(drive, 2)).toEqual(["push 2026-02-16T10:02:01Z", "ack  2026-02-16T10:03:01Z"]);
  expect(drive.agent.entitlements.map(({ tag, count }) => `${tag} ${count}`)).toEqual([
    "ISR_4321_UnifiedCommunication 1",
    "CUBE_T_STD 0",
  ]);
});

test("sync pushes at once, also within a day", () => {
  const drive = trusted();
  drive.pass(10 * MINUTE);
  drive.do(sync);
  drive.pass(2 * MINUTE);
  expect(Object.values(drive.lab.cssm.reports).map(({ receivedAt }) => formatIso(receivedAt))).toEqual([
    "2026-01-05T08:05:02Z",
    "2026-01-05T08:10:02Z",
  ]);
});

test("reports go from open to closed to sent to acknowledged", () => {
  const drive = trusted();
  const states = () =>
    allReports(drive.agent).map(({ tag, state, closeReason }) =>
      [tag || "device", state, closeReason].filter(Boolean).join(" "),
    );
  expect(states()).toEqual(["device OPEN", "ISR_4321_UnifiedCommunication OPEN"]);
  drive.pass(5 * MINUTE + SECOND);
  const sent = ["device UNACK CurrentUsageRequested", "ISR_4321_UnifiedCommunication UNACK CurrentUsageRequested"];
  const collecting = ["device OPEN", "ISR_4321_UnifiedCommunication OPEN"];
  expect(states()).toEqual([...sent, ...collecting]);
  expect(reportCounters(drive.agent)).toEqual({
    total: 2,
    purged: 0,
    acknowledged: 0,
    waiting: 2,
    available: 0,
    collecting: 2,
  });
  drive.pass(MINUTE);
  expect(states()).toEqual([...sent.map((state) => state.replace("UNACK", "ACK")), ...collecting]);
  expect(reportCounters(drive.agent)).toEqual({
    total: 2,
    purged: 0,
    acknowledged: 2,
    waiting: 0,
    available: 0,
    collecting: 2,
  });
  const first = Math.floor(drive.device.boot.at / 1000);
  expect(allReports(drive.agent).map(({ id }) => id - first)).toEqual([0, 1, 2, 3]);
});

test("acknowledged reports are purged after 90 days", () => {
  const drive = trusted({ server: { policy: "SLE Policy" } });
  drive.pass(130 * DAY);
  expect(reportCounters(drive.agent)).toEqual({
    total: 10,
    purged: 4,
    acknowledged: 10,
    waiting: 0,
    available: 0,
    collecting: 2,
  });
});

const FAILED =
  "%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Communication message send error";
const RESTORED = "%SMART_LIC-5-COMM_RESTORED: Communications with Cisco Smart Software Manager (CSSM) restored";

test("a push that fails is tried again; the first that gets through restores communication", () => {
  const drive = trusted();
  drive.change({ kind: "network", server: "cssm", aspect: "all", up: false });
  drive.pass(5 * MINUTE);
  const { now } = drive.lab;
  const { nextPush } = usageReporting(drive.agent, transportSettings(drive.device.config));
  expect({ nextPush, failing: drive.agent.failing }).toEqual({
    nextPush: now + 15 * MINUTE,
    failing: { since: now, reason: "Unable to resolve server hostname/domain name" },
  });
  drive.change({ kind: "network", server: "cssm", aspect: "name", up: true });
  drive.pass(2 * HOUR);
  drive.change({ kind: "network", server: "cssm", aspect: "all", up: true });
  drive.pass(5 * HOUR);
  expect(drive.heard()).toEqual([
    FAILED.replace(/Communication message.*/, "Unable to resolve server hostname/domain name"),
    FAILED,
    FAILED,
    RESTORED,
  ]);
  expect(drive.agent.failing).toBe(undefined);
  expect(drive.agent.statistics.usage).toEqual({
    total: 4,
    success: 1,
    fail: 3,
    ongoing: 0,
    lastResponse: { ok: true, code: "OK_POLL", at: now + 5 * HOUR + 15 * MINUTE + SECOND },
    lastSuccess: now + 5 * HOUR + 15 * MINUTE + SECOND,
    lastFailure: now + HOUR + 15 * MINUTE,
  });
});

test("call-home names its URL and error in a message of its own", () => {
  const drive = trusted({ startup: ONLINE.replace("transport smart", "transport callhome") });
  drive.change({ kind: "network", server: "tools.cisco.com", aspect: "tcp443", up: false });
  drive.do(sync);
  drive.pass(SECOND);
  expect(drive.heard()).toEqual([
    "%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 207 : Connection time out)",
    FAILED.replace(/Communication message.*/, "Fail to send out Call Home HTTP message."),
  ]);
});

test("an ACK that can't be fetched is asked for with growing waits, and counts when it comes", () => {
  const drive = trusted();
  drive.pass(5 * MINUTE + SECOND);
  drive.change({ kind: "network", server: "cssm", aspect: "tcp443", up: false });
  const checks: string[] = [];
  for (let index = 0; index < 5; index++) {
    const { ackCheck } = drive.agent.reporting;
    if (ackCheck === undefined) break;
    checks.push(formatIso(ackCheck));
    drive.until(ackCheck);
  }
  expect(checks).toEqual([
    "2026-01-05T08:09:01Z",
    "2026-01-05T08:17:01Z",
    "2026-01-05T08:33:01Z",
    "2026-01-05T09:05:01Z",
    "2026-01-05T10:09:01Z",
  ]);
  drive.change({ kind: "network", server: "cssm", aspect: "tcp443", up: true });
  drive.pass(3 * HOUR);
  expect(formatIso(drive.agent.reporting.lastAck ?? 0)).toBe("2026-01-05T12:17:01Z");
  expect(drive.agent.reporting.ackCheck).toBe(undefined);
});

test("an ACK that takes long is asked for until it is ready", () => {
  const drive = trusted({ server: { processingTime: 6 * MINUTE } });
  drive.pass(20 * MINUTE);
  expect(formatIso(drive.agent.reporting.lastAck ?? 0)).toBe("2026-01-05T08:11:02Z");
  expect(drive.agent.statistics.poll).toEqual({
    total: 2,
    success: 2,
    fail: 0,
    ongoing: 0,
    lastResponse: { ok: true, code: "OK", at: drive.lab.now - 9 * MINUTE + SECOND },
    lastSuccess: drive.lab.now - 9 * MINUTE + SECOND,
  });
});

test("without trust CSSM takes nothing, and nothing is pushed by itself", () => {
  const drive = new Drive(labOf());
  drive.do(sync);
  drive.pass(40 * DAY);
  expect(drive.agent.statistics.usage?.lastResponse).toEqual({
    ok: false,
    code: "FAIL",
    at: drive.lab.now - 40 * DAY + SECOND,
    reason: "No detailed information given",
  });
  expect(drive.lab.cssm.reports).toEqual({});
});

test("CSLU, which is where a new device reports to, is looked for by its name two minutes after the first use", () => {
  const drive = new Drive(labOf({ startup: ONLINE.replace("license smart transport smart\n", "") }));
  drive.pass(2 * MINUTE - 1);
  expect(drive.heard()).toEqual([]);
  drive.pass(1);
  expect(drive.heard()).toEqual([
    "%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name",
  ]);
});

test("with the transport off nothing is sent and the date stays on display", () => {
  const drive = new Drive(labOf({ startup: OFFLINE }));
  expect(drive.do(sync)).toEqual({
    text: "The current transport type does not support this feature\n",
    error: "transport-unsupported",
  });
  const shown = usageReporting(drive.agent, transportSettings(drive.device.config)).nextPush;
  drive.pass(30 * DAY);
  expect(drive.heard()).toEqual([]);
  expect(usageReporting(drive.agent, transportSettings(drive.device.config)).nextPush).toBe(shown);
});

test("after a reload licences are asked for again, which is no change", () => {
  const drive = trusted();
  drive.change({ kind: "calls", device: "Router", calls: "standard", n: 3 });
  drive.pass(2 * DAY);
  drive.heard();
  drive.change({ kind: "power", device: "Router", on: false });
  drive.change({ kind: "power", device: "Router", on: true });
  expect(
    drive.agent.reports
      .filter(({ state }) => state !== "ACK")
      .map(({ tag, state, closeReason }) => `${tag} ${state} ${closeReason}`),
  ).toEqual([
    " CLOSED ProductReload",
    "ISR_4321_UnifiedCommunication CLOSED ProductReload",
    "CUBE_T_STD CLOSED ProductReload",
  ]);
  drive.pass(3 * MINUTE);
  expect(drive.agent.entitlements.map(({ tag }) => tag)).toEqual(["ISR_4321_UnifiedCommunication"]);
  drive.change({ kind: "calls", device: "Router", calls: "standard", n: 4 });
  drive.pass(HOUR);
  expect(drive.agent.entitlements.map(({ tag, count }) => `${tag} ${count}`)).toEqual([
    "ISR_4321_UnifiedCommunication 1",
    "CUBE_T_STD 4",
  ]);
  expect(drive.heard()).toEqual([]);
  expect(drive.agent.reporting.deadline).toBe(undefined);
});
