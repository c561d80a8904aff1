/** `licensing` of a router that registers. */
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { buildLab } from "../../src/lab/create.ts";
import { parseLabFile } from "../../src/labfile/parse.ts";
import { showLegacyStatus } from "../../src/show/license/legacy/status.ts";
import { viewOf } from "../../src/show/view.ts";

const file = (release: string, ...licensing: readonly string[]) =>
  [
    "date: 2026-03-01T08:00:00Z",
    "devices:",
    `  - release: ${release}`,
    "    licensing:",
    ...licensing.map((line) => `      ${line}`),
    "",
  ].join("\n");

function blocks(text: string): readonly string[] {
  const parsed = parseLabFile(text);
  if (!parsed.ok) throw new Error(parsed.problems.map((one) => one.text).join("\n"));
  const printed = showLegacyStatus(viewOf(buildLab(parsed.spec, engine), "Router"));
  return printed.split("\n\n").filter((block) => /^(?:Registration|License Authorization):/.test(block));
}

test("what is not told of a registration follows from its date", () => {
  const licensing = ["registration: { virtual: Default, at: 2026-02-01T08:00:00Z }"];
  const authorized = ["authorization: { status: AUTHORIZED, at: 2026-02-20T08:00:00Z }"];
  expect(blocks(file("16.12.4", ...licensing, ...authorized))).toEqual([
    [
      "Registration:",
      "  Status: REGISTERED",
      "  Smart Account: Example Company",
      "  Virtual Account: Default",
      "  Export-Controlled Functionality: NOT ALLOWED",
      "  Initial Registration: SUCCEEDED on Feb 01 08:00:00 2026 UTC",
      "  Last Renewal Attempt: None",
      "  Next Renewal Attempt: Jul 31 08:00:00 2026 UTC",
      "  Registration Expires: Feb 01 07:55:00 2027 UTC",
    ].join("\n"),
    [
      "License Authorization: ",
      "  Status: AUTHORIZED on Feb 20 08:00:00 2026 UTC",
      "  Last Communication Attempt: SUCCEEDED on Feb 20 08:00:00 2026 UTC",
      "  Next Communication Attempt: Mar 22 08:00:00 2026 UTC",
      "  Communication Deadline: May 21 08:00:00 2026 UTC",
    ].join("\n"),
  ]);
});

test("what is left of the evaluation period", () => {
  expect(blocks(file("17.3.1a", "evaluation: { left: 3d4h }")).at(1)).toBe(
    "License Authorization: \n  Status: EVAL MODE\n  Evaluation Period Remaining: 3 days, 4 hours, 0 minutes, 0 seconds",
  );
});

test.each([
  [
    "17.9.4",
    "registration: { virtual: Default, at: 2026-02-01T08:00:00Z }",
    "17.9.4 has no registration, allowed: 17.3.1a and earlier",
  ],
  ["16.12.4", "trust: 2026-02-01T08:00:00Z", "16.12.4 has no licensing by policy, allowed: 17.3.2 and later"],
])("%s does not take %s", (release, line, problem) => {
  const parsed = parseLabFile(file(release, line));
  expect(parsed.ok ? [] : parsed.problems.map(({ text }) => text)).toEqual([problem]);
});
