import { lab } from "cubelab/vitest";
import { expect, test } from "vitest";
import { licenceReport } from "../licence-report.ts";

test("a router with calls", async () => {
  const router = await lab({ release: "17.6.1a", config: "no logging console" });
  await router.type(":calls standard 20");
  await router.advance("2h");
  const summary = await router.type("show license summary");
  const status = await router.type("show license status");
  expect(licenceReport(summary.output, status.output)).toEqual({
    licences: { uck9: 1, CUBE_T_STD: 20 },
    deadline: "Apr 05 09:00:00 2026 UTC",
  });
  expect(status).toHaveField("Usage Reporting > Next ACK deadline", "Apr 05 09:00:00 2026 UTC");
  await expect(summary).toMatchTranscript();
});

test("a router that has been trusted", async () => {
  const router = await lab({
    release: "17.12.4",
    config: "no logging console\nlicense smart transport smart\nlicense smart url default",
  });
  await router.type([":token", "license smart trust idtoken $token local"]);
  await router.advance("10m");
  expect(router.fact("licensing.trust")).toBe("installed");
  const data = await router.parse("show license summary");
  expect(data["License Usage"]).toEqual([
    { License: "uck9", "Entitlement tag": "ISR_4321_UnifiedCommun...", Count: 1, Status: "IN USE" },
  ]);
  await expect(router).toMatchTranscript({ masks: [[/[A-Za-z0-9+/=%]{60,}/g, "<token>"]] });
});
