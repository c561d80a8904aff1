import { expect, test } from "vitest";
import { DAY, formatIso, HOUR, MINUTE } from "../../src/clock/instant.ts";
import { policyFile } from "../../src/cssm/answer-files.ts";
import { sipServiceOf } from "../../src/device/settings/voice.ts";
import { importFile, requestTrust, saveUsage } from "../../src/lab/smart/smart.ts";
import { ACCOUNT_POLICIES, type PolicyTerms } from "../../src/releases/policies.ts";
import { releaseOf } from "../../src/releases/releases.ts";
import { Drive, labOf, OFFLINE, ONLINE } from "./lab-fixture.ts";

const NO_ACK = "%SMART_LIC-3-USAGE_NO_ACK: A Usage report acknowledgement has not been received in the last 365 days.";
const STOPPED = "%SIP-1-LICENSING: SIP service is Down. License report not acknowledged.";
const RESUMED = "%SIP-1-LICENSING: SIP service is Up. License report acknowledged.";
const REQUIRED = /REPORTING_REQUIRED/;

const service = (drive: Drive) => sipServiceOf(drive.device, releaseOf(drive.device.release).facts);
const save = (drive: Drive, path: string) =>
  drive.do((lab, name) => saveUsage(lab, name, { selection: { which: "unreported" }, path }));
const load = (drive: Drive, path: string) => drive.do((lab, name) => importFile(lab, name, { path }));
const upload = (drive: Drive, file: string, to: string) => drive.change({ kind: "upload", device: "Router", file, to });

/** A router of which nothing was reported until a day before its deadline. */
function unreported(): Drive {
  const drive = new Drive(labOf({ startup: OFFLINE })).pass(364 * DAY);
  drive.heard();
  return drive;
}

test("a year without an ACK is announced more and more often, then SIP service stops", () => {
  const drive = new Drive(labOf({ startup: OFFLINE }));
  drive.pass(364 * DAY + 23 * HOUR);
  expect(drive.heard().map((line) => line.replace(/^.* in (\d+) days\.$/, "$1"))).toEqual([
    "27",
    "20",
    "13",
    "6",
    "5",
    "4",
    "3",
    "2",
    "1",
    "0",
  ]);
  drive.change({ kind: "calls", device: "Router", calls: "standard", n: 20 });
  drive.change({ kind: "calls", device: "Router", calls: "enhanced", n: 4 });
  drive.change({ kind: "calls", device: "Router", calls: "vgw", n: 2 });
  drive.pass(HOUR - 1);
  expect(service(drive)).toEqual({ up: true });
  drive.heard();
  drive.pass(1);
  expect(service(drive)).toEqual({ up: false, reason: "ack overdue" });
  expect(drive.heard().filter((line) => !REQUIRED.test(line))).toEqual([NO_ACK, STOPPED]);
  expect(drive.device.meter.load.at(-1)).toEqual({ at: drive.lab.now, standard: 0, enhanced: 0, vgw: 2, secure: 0 });
  expect(drive.change({ kind: "calls", device: "Router", calls: "standard", n: 1 })).toEqual({
    text: "No calls: SIP service is down (the ACK deadline has passed without an acknowledgement).",
    error: "sip-down",
  });
  expect(drive.change({ kind: "calls", device: "Router", calls: "vgw", n: 5 })).toEqual({});
  expect(drive.change({ kind: "attempt", device: "Router", n: 3 })).toEqual({ text: "0 accepted, 3 blocked." });
});

test("only an ACK that was waited for brings SIP service back", () => {
  const drive = unreported();
  save(drive, "early");
  upload(drive, "early", "first-ack");
  load(drive, "first-ack");
  // The first ACK leaves perpetual licences without a deadline; a licence that comes into use has one of 90 days.
  expect(drive.agent.reporting.deadline).toBe(undefined);
  drive.change({ kind: "calls", device: "Router", calls: "standard", n: 20 });
  drive.pass(92 * DAY);
  expect(service(drive)).toEqual({ up: false, reason: "ack overdue" });
  expect(load(drive, "first-ack").error).toBe("not-waited-for");
  drive.do((lab) => {
    const files = lab.devices.Router?.files;
    const content = policyFile("SLE Policy", ACCOUNT_POLICIES["SLE Policy"] as PolicyTerms, drive.lab.now);
    if (files) files.bootflash.policy = { name: "policy", content, modified: 0 };
  });
  load(drive, "policy");
  expect(service(drive)).toEqual({ up: false, reason: "ack overdue" });
  drive.change({ kind: "power", device: "Router", on: false });
  drive.change({ kind: "power", device: "Router", on: true });
  drive.pass(MINUTE * 10);
  expect(service(drive)).toEqual({ up: false, reason: "ack overdue" });
  save(drive, "late");
  upload(drive, "late", "second-ack");
  drive.heard();
  load(drive, "second-ack");
  expect(service(drive)).toEqual({ up: true });
  expect(drive.heard()).toEqual([RESUMED]);
  expect(drive.change({ kind: "attempt", device: "Router", n: 3 })).toEqual({ text: "3 accepted." });
});

test("an ACK that is fetched brings it back too", () => {
  const drive = unreported();
  drive.pass(2 * DAY);
  drive.configure(ONLINE);
  const token = drive.token();
  drive.do((lab, name) => requestTrust(lab, name, { token, scope: "local", force: false }));
  drive.heard();
  drive.pass(10 * MINUTE);
  expect(drive.heard().at(-1)).toBe(RESUMED);
  expect(drive.agent.overdue).toBe(undefined);
});

test("a change holds its own deadline until it is acknowledged", () => {
  const drive = new Drive(labOf({ server: { policy: "SLE Policy" } }));
  const token = drive.token();
  drive.do((lab, name) => requestTrust(lab, name, { token, scope: "local", force: false }));
  drive.pass(5 * MINUTE + 30_000);
  // Pushed, not yet acknowledged; the licence that comes into use now is in no report.
  drive.change({ kind: "calls", device: "Router", calls: "standard", n: 20 });
  drive.pass(HOUR);
  const deadlines = [drive.agent.reporting.deadline];
  drive.pass(2 * DAY);
  deadlines.push(drive.agent.reporting.deadline);
  drive.pass(30 * DAY);
  deadlines.push(drive.agent.reporting.deadline);
  expect(deadlines.map((one) => formatIso(one ?? 0))).toEqual([
    "2026-02-04T08:06:02Z",
    "2026-03-07T08:06:03Z",
    "2026-04-06T08:06:04Z",
  ]);
});
