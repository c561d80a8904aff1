/** What each router of a pair reports under the policy of its image, before and after a failover (STATE §2.3, §6). */
import { expect, test } from "vitest";
import { Desk } from "../controls/desk.ts";
import { pairLab } from "./pair.ts";

const STATUS = "show license status | include ACK|push|interval";

/** A console of a pair that is trusted on both sides, at its standby, after two days with three calls. */
async function twoDays(): Promise<Desk> {
  const desk = new Desk(pairLab());
  for (const name of ["cube-2", "cube-1"]) {
    await desk.type(`:device ${name}`, "enable", ":token", "license smart trust idtoken $token local");
  }
  await desk.type(":calls standard 3", ":advance 2d", "", ":device cube-2", "", "enable");
  return desk;
}

test("a standby awaits nothing once what it sent is acknowledged", async () => {
  const desk = await twoDays();
  expect([
    await desk.type(STATUS),
    await desk.type("show license history message | section Result"),
    await desk.type(":why ack"),
  ]).toEqual([
    [
      "  Reporting ACK required: yes (CISCO default)",
      "  Last ACK received: Jan 05 08:06:02 2026 UTC",
      "  Next ACK deadline: <none>",
      "  Reporting push interval: 0 (no reporting)",
      "  Next ACK push check: <none>",
      "  Next report push: <none>",
      "  Last report push: Jan 05 08:05:02 2026 UTC",
    ],
    ["Result Polling:", "  REQUEST: Jan 05 08:06:02 2026 UTC", "  RESPONSE: OK on Jan 05 08:06:02 2026 UTC"],
    [
      "The last ACK came on Jan 05 08:06:02 2026 UTC. No report waits for one.",
      'Rule: CSSM acknowledges each report that it could process (second document, "Smart License Operation").',
    ],
  ]);
});

test("the new active router reports what it counts, and until that is acknowledged an ACK is due", async () => {
  const desk = await twoDays();
  await desk.type(":failover", ":advance 30m", "", "enable");
  const due = await desk.type(STATUS);
  await desk.type(":advance 120d", "", "enable");
  const settled = await desk.type(STATUS);
  const { pid, serial } = { pid: desk.device.platform, serial: desk.device.serial };
  const instance = desk.live.lab.cssm.instances.find((one) => one.pid === pid && one.serial === serial);
  expect([due, settled, instance?.inUse]).toEqual([
    [
      "  Reporting ACK required: yes (CISCO default)",
      "  Last ACK received: Jan 05 08:06:02 2026 UTC",
      "  Next ACK deadline: Apr 07 08:00:00 2026 UTC",
      "  Reporting push interval: 30  days",
      "  Next ACK push check: <none>",
      "  Next report push: Jan 07 09:02:00 2026 UTC",
      "  Last report push: Jan 05 08:05:02 2026 UTC",
    ],
    [
      "  Reporting ACK required: yes (CISCO default)",
      "  Last ACK received: Jan 07 09:03:01 2026 UTC",
      "  Next ACK deadline: <none>",
      "  Reporting push interval: 0 (no reporting)",
      "  Next ACK push check: <none>",
      "  Next report push: <none>",
      "  Last report push: Jan 07 09:02:01 2026 UTC",
    ],
    { CUBE_T_RED: 3, ESR_P_10M_P: 1 },
  ]);
});
