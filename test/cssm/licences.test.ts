import { produce } from "immer";
import { expect, test } from "vitest";
import { newCssm } from "../../src/cssm/create.ts";
import { licenceName, licencePools } from "../../src/cssm/licences.ts";
import { createToken, TOKEN_DEFAULTS } from "../../src/cssm/tokens.ts";
import { answerTrust } from "../../src/cssm/trust.ts";
import type { Cssm, ReportedUsage } from "../../src/cssm/types.ts";
import { pollUsage, receiveUsage } from "../../src/cssm/usage.ts";

const NOW = 1_767_600_000_000;

const empty = newCssm(
  {
    smartAccount: "Acme",
    virtualAccounts: [
      { name: "Default", licences: [{ name: "CUBE v14 Trunk Standard Session", count: 50 }] },
      { name: "Lab", licences: [] },
    ],
    answerTime: 1_000,
    processingTime: 60_000,
  },
  NOW,
);

const report = (id: number, tag: string, ...counts: number[]): ReportedUsage => ({
  id,
  feature: tag,
  tag,
  startedAt: NOW,
  endedAt: NOW + id,
  measurements: counts.map((count, index) => ({ from: NOW + index, count })),
  closeReason: "CurrentUsageRequested",
});

/** A server that trusted an instance and took its reports. */
function reported(serial: string, account: string, reports: readonly ReportedUsage[], cssm: Cssm = empty): Cssm {
  return produce(cssm, (draft) => {
    const token = createToken(draft, { ...TOKEN_DEFAULTS, account }, NOW);
    if (!token.ok) throw new Error(account);
    const id = { pid: "ISR4321/K9", serial, hostname: "R" };
    answerTrust(draft, { ...id, token: token.token.text }, NOW);
    receiveUsage(draft, { ...id, reports }, NOW);
  });
}

test("what is in use is the last measurement of each licence, over all instances of an account", () => {
  const one = reported("A", "Default", [
    report(1, "CUBE_T_STD", 5, 30),
    report(2, "CUBE_T_VGW", 4),
    report(3, ""),
    report(4, "uck9", 1, 0),
  ]);
  const two = reported("B", "Default", [report(7, "CUBE_T_STD", 9), report(8, "CUBE_T_STD", 25)], one);
  const three = reported("C", "Lab", [report(1, "CUBE_T_RED", 2)], two);
  expect(licencePools(three, "Default")).toEqual([
    { licence: "CUBE v14 Trunk Standard Session", purchased: 50, inUse: 55, balance: -5 },
    { licence: "CUBE v14 Voice Gateway Session", purchased: 4, inUse: 4, balance: 0 },
  ]);
  expect(licencePools(three, "Lab")).toEqual([
    { licence: "CUBE v14 Trunk Redundant/Enhanced Session", purchased: 0, inUse: 2, balance: -2 },
  ]);
  expect(licenceName("ISR_4321_Security")).toBe("ISR_4321_Security");
});

test("a report is acknowledged when it is processed, not before", () => {
  const answers = (after: number): string[] => {
    const states: string[] = [];
    produce(reported("A", "Default", [report(1, "CUBE_T_STD", 5)]), (draft) => {
      const answer = pollUsage(draft, Object.keys(draft.reports)[0] ?? "", NOW + after);
      states.push(answer.state);
      if (answer.state === "ready") states.push(JSON.stringify(answer.ack));
    });
    return states;
  };
  expect([answers(59_999), answers(60_000)]).toEqual([
    ["pending"],
    ["ready", '{"smartAccount":"Acme","virtualAccount":"Default","reportIds":[1]}'],
  ]);
  produce(empty, (draft) => {
    expect(pollUsage(draft, "nobody", NOW).state).toBe("unknown");
  });
});

test("an instance without trust is refused", () => {
  produce(empty, (draft) => {
    expect(receiveUsage(draft, { pid: "X", serial: "Y", hostname: "", reports: [] }, NOW)).toEqual({
      ok: false,
      error: "no-trust",
    });
  });
});
