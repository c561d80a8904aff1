import { expect, test } from "vitest";
import { formatIso, type Instant } from "../../src/clock/instant.ts";
import { transportSettings } from "../../src/device/settings/licensing.ts";
import { requestTrust, sync } from "../../src/lab/smart/smart.ts";
import { usageReporting } from "../../src/licensing/policy/reporting.ts";
import { Drive, labOf, ONLINE } from "./lab-fixture.ts";

const iso = (at: Instant | undefined): string => (at === undefined ? "<none>" : formatIso(at));

/** The fields of `Usage Reporting:` in their order, and the trust code's date. */
function fields(drive: Drive): string[] {
  const shown = usageReporting(drive.agent, transportSettings(drive.device.config));
  return [
    `Last ACK received: ${iso(shown.lastAck)}`,
    `Next ACK deadline: ${iso(shown.deadline)}`,
    `Reporting push interval: ${shown.interval}`,
    `Next ACK push check: ${iso(shown.ackCheck)}`,
    `Next report push: ${iso(shown.nextPush)}`,
    `Last report push: ${iso(shown.lastPush)}`,
    `Trust Code Installed: ${iso(drive.agent.trust?.installedAt)}`,
  ];
}

test("Rulings 5: the document's router is reached by its inputs, and what is shown follows the clock", () => {
  const startup = ONLINE.replace("transport smart", "transport callhome");
  const server = { answerTime: 1_000, processingTime: 61_000 };
  const drive = new Drive(labOf({ startup, boot: "2021-07-28T17:50:00Z", server }));
  expect(fields(drive)).toEqual([
    "Last ACK received: <none>",
    "Next ACK deadline: 2022-07-28T17:50:00Z",
    "Reporting push interval: 30",
    "Next ACK push check: <none>",
    "Next report push: 2021-07-28T17:52:00Z",
    "Last report push: <none>",
    "Trust Code Installed: <none>",
  ]);
  drive.to("2021-07-28T18:18:42Z");
  const token = drive.token();
  drive.do((lab, name) => requestTrust(lab, name, { token, scope: "local", force: false }));
  drive.to("2021-07-28T18:22:20Z");
  expect(fields(drive)).toEqual([
    "Last ACK received: <none>",
    "Next ACK deadline: 2022-07-28T17:50:00Z",
    "Reporting push interval: 30",
    "Next ACK push check: <none>",
    "Next report push: 2021-07-28T18:23:43Z",
    "Last report push: <none>",
    "Trust Code Installed: 2021-07-28T18:18:43Z",
  ]);
  drive.do(sync);
  drive.to("2021-07-28T18:23:21Z");
  expect(fields(drive)).toEqual([
    "Last ACK received: <none>",
    "Next ACK deadline: 2022-07-28T17:50:00Z",
    "Reporting push interval: 30",
    "Next ACK push check: 2021-07-28T18:26:20Z",
    "Next report push: 2021-08-27T18:22:21Z",
    "Last report push: 2021-07-28T18:22:21Z",
    "Trust Code Installed: 2021-07-28T18:18:43Z",
  ]);
  drive.to("2021-07-28T18:23:22Z");
  const acked = [
    "Last ACK received: 2021-07-28T18:23:22Z",
    "Next ACK deadline: <none>",
    "Reporting push interval: 0",
    "Next ACK push check: 2021-07-28T18:26:20Z",
    "Next report push: <none>",
    "Last report push: 2021-07-28T18:22:21Z",
    "Trust Code Installed: 2021-07-28T18:18:43Z",
  ];
  expect(fields(drive)).toEqual(acked);
  drive.to("2021-07-28T18:26:19Z");
  expect(fields(drive)).toEqual(acked);
  drive.to("2021-07-28T18:26:20Z");
  expect(fields(drive)).toEqual(acked.with(3, "Next ACK push check: <none>"));
  drive.to("2022-07-28T18:26:20Z");
  expect(fields(drive)).toEqual(acked.with(3, "Next ACK push check: <none>"));
  expect(drive.heard()).toEqual([
    "%SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FLM000000A1.",
  ]);
});
