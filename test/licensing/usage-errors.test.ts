/** Usage that the server can't process: how often it is sent and asked after (CONFLICTS C-05, STATE §2.3). */
import { expect, test } from "vitest";
import { Desk } from "../controls/desk.ts";
import { labWith } from "../stream/typing.ts";

const CONSOLE = ["line con 0", "exec-timeout 0 0"];

/** Times of what the licence server heard of usage, and with how many reports. */
const heard = (desk: Desk): string[] =>
  desk.live.lab.cssm.events.flatMap(({ at, message }) => {
    const [, reports] = /^Usage of .* was received: (\d+) reports/.exec(message) ?? [];
    return reports === undefined ? [] : [`${new Date(at).toISOString().slice(0, 16)} ${reports}`];
  });

async function deskWith(...config: readonly string[]): Promise<Desk> {
  const desk = new Desk(labWith({ device: { release: "17.3.2" } }));
  await desk.configure("no logging console", ...config, ...CONSOLE);
  return desk;
}

test("an account that processes usage with errors is sent it by the interval and asked by the back-off", async () => {
  const desk = await deskWith("license smart transport smart", "license smart url default");
  await desk.type(":token", "license smart trust idtoken $token local", ":fault ack on", ":calls standard 5");
  await desk.type(":advance 50d");
  const status = await desk.type("show license status | include ACK |push");
  const polls = (await desk.type("show license history message | section Result")).filter((row) => /REQ/.test(row));
  await desk.type(":fault ack off", ":advance 4d");
  expect([heard(desk), status, polls, await desk.type("show license status | include ACK |push")]).toEqual([
    ["2026-01-05T08:05 2", "2026-01-06T08:05 5", "2026-02-05T08:05 8"],
    [
      "  Reporting ACK required: yes (CISCO default)",
      "  Last ACK received: <none>",
      "  Next ACK deadline: Apr 05 09:00:00 2026 UTC",
      "  Reporting push interval: 30  days",
      "  Next ACK push check: Feb 26 16:17:03 2026 UTC",
      "  Next report push: Mar 07 08:05:04 2026 UTC",
      "  Last report push: Feb 05 08:05:04 2026 UTC",
    ],
    [
      "  REQUEST: Feb 10 16:17:03 2026 UTC",
      "  REQUEST: Feb 14 16:17:03 2026 UTC",
      "  REQUEST: Feb 18 16:17:03 2026 UTC",
      "  REQUEST: Feb 22 16:17:03 2026 UTC",
    ],
    [
      "  Reporting ACK required: yes (CISCO default)",
      "  Last ACK received: Feb 26 16:17:03 2026 UTC",
      "  Next ACK deadline: <none>",
      "  Reporting push interval: 0 (no reporting)",
      "  Next ACK push check: <none>",
      "  Next report push: <none>",
      "  Last report push: Feb 05 08:05:04 2026 UTC",
    ],
  ]);
});

test("a CSLU keeps what could not be processed and asks after it daily", async () => {
  const desk = await deskWith(
    "license smart transport cslu",
    "license smart url cslu http://cslu.example.com:8182/cslu/v1/pi",
  );
  await desk.type(":fault ack on", "license smart sync local", ":advance 3d");
  const before = heard(desk);
  await desk.type(":fault ack off", ":advance 5d");
  expect([before, heard(desk), await desk.type("show license status | include ACK |push")]).toEqual([
    ["2026-01-05T08:00 2"],
    ["2026-01-05T08:00 2"],
    [
      "  Reporting ACK required: yes (CISCO default)",
      "  Last ACK received: Jan 10 16:12:00 2026 UTC",
      "  Next ACK deadline: <none>",
      "  Reporting push interval: 0 (no reporting)",
      "  Next ACK push check: <none>",
      "  Next report push: <none>",
      "  Last report push: Jan 05 08:00:01 2026 UTC",
    ],
  ]);
});
