import { expect, test } from "vitest";
import { DAY, formatIso, HOUR, type Instant, MINUTE, parseIso } from "../../src/clock/instant.ts";
import {
  ackedDeadline,
  changeDeadline,
  firstDeadline,
  leastDays,
  pollWait,
  pushInterval,
  retryWait,
} from "../../src/licensing/policy/deadlines.ts";
import type { Policy } from "../../src/licensing/types.ts";
import { ACCOUNT_POLICIES, CISCO_DEFAULT, type LicenceClass } from "../../src/releases/policies.ts";

const at = (text: string): Instant => parseIso(text) as Instant;
const show = (instant: Instant | undefined): string => (instant === undefined ? "<none>" : formatIso(instant));

const installed = (name: string, when: string): Policy => ({
  ...(ACCOUNT_POLICIES[name] as Policy),
  installed: { at: at(when), name },
});
const SLE = installed("SLE Policy", "2021-04-20T13:26:18Z");
const CUSTOM = installed("Custom Policy", "2021-04-20T13:26:18Z");
const NO_ACK: Policy = { ...CISCO_DEFAULT, ackRequired: { value: false, source: "CISCO default" } };
const PERPETUAL: readonly LicenceClass[] = ["perpetual"];
const BOTH: readonly LicenceClass[] = ["perpetual", "subscription"];

test.each<[string, Policy, readonly LicenceClass[], string, string]>([
  ["perpetual, Cisco default", CISCO_DEFAULT, PERPETUAL, "2021-11-09T10:32:11Z", "2022-11-09T10:32:11Z"],
  ["with a subscription: a capture of 17.6", CISCO_DEFAULT, BOTH, "2021-11-09T10:32:11Z", "2022-02-07T10:32:11Z"],
  ["classes that ask for nothing", CISCO_DEFAULT, ["enforced"], "2021-11-09T10:32:11Z", "<none>"],
  ["SLE", SLE, BOTH, "2021-05-01T00:00:00Z", "2021-05-31T00:00:00Z"],
  ["a policy that came later counts from its arrival", SLE, PERPETUAL, "2021-01-01T00:00:00Z", "2021-05-20T13:26:18Z"],
  ["no ACK required", NO_ACK, BOTH, "2021-11-09T10:32:11Z", "<none>"],
])("rule 1, first use: %s", (_, policy, classes, firstUse, expected) => {
  expect(show(firstDeadline({ policy, classes }, at(firstUse)))).toBe(expected);
});

test.each<[string, Policy, string | undefined, string, string]>([
  ["a capture of 17.18", CISCO_DEFAULT, "2025-12-01T00:00:00Z", "2024-12-18T08:00:01Z", "2025-03-18T08:00:01Z"],
  [
    "never later than the standing one",
    CISCO_DEFAULT,
    "2025-01-01T00:00:00Z",
    "2024-12-18T08:00:01Z",
    "2025-01-01T00:00:00Z",
  ],
  ["where none stood", CISCO_DEFAULT, undefined, "2024-12-18T08:00:01Z", "2025-03-18T08:00:01Z"],
  ["SLE", SLE, undefined, "2024-12-18T08:00:01Z", "2025-02-16T08:00:01Z"],
])("change: %s", (_, policy, standing, change, expected) => {
  const from = standing === undefined ? undefined : at(standing);
  expect(show(changeDeadline({ policy, classes: PERPETUAL }, from, at(change)))).toBe(expected);
});

test.each<[string, Policy, readonly LicenceClass[], string, boolean, "none" | "365-days", string]>([
  [
    "rule 2: the first ACK under a new policy",
    SLE,
    PERPETUAL,
    "2021-04-20T13:40:00Z",
    false,
    "none",
    "2021-05-20T13:40:00Z",
  ],
  [
    "rule 2: a policy that came after the ACK",
    SLE,
    PERPETUAL,
    "2021-01-01T00:00:00Z",
    false,
    "none",
    "2021-05-20T13:26:18Z",
  ],
  ["rule 3: the document's 17.6.1a", SLE, BOTH, "2021-10-08T13:56:07Z", true, "none", "2021-12-07T13:56:07Z"],
  ["rule 3: Custom with a subscription", CUSTOM, BOTH, "2021-10-08T00:00:00Z", true, "none", "2022-01-06T00:00:00Z"],
  [
    "rule 3: the image's own policy has no first report",
    CISCO_DEFAULT,
    BOTH,
    "2021-10-08T00:00:00Z",
    false,
    "none",
    "2022-01-06T00:00:00Z",
  ],
  ["rule 4: 17.6", CISCO_DEFAULT, PERPETUAL, "2021-07-28T18:23:22Z", false, "none", "<none>"],
  ["rule 4: 17.12.4", CISCO_DEFAULT, PERPETUAL, "2024-08-03T13:03:25Z", true, "365-days", "2025-08-03T13:03:25Z"],
  ["no licence in use", CISCO_DEFAULT, [], "2021-07-28T18:23:22Z", true, "none", "<none>"],
  ["no ACK required", NO_ACK, BOTH, "2021-07-28T18:23:22Z", true, "365-days", "<none>"],
])("%s", (_, policy, classes, lastAck, firstReportAcked, perpetual, expected) => {
  expect(show(ackedDeadline({ policy, classes }, at(lastAck), firstReportAcked, perpetual))).toBe(expected);
});

test.each<[string, Policy, readonly LicenceClass[], number | undefined, boolean, number]>([
  ["default, never acknowledged", CISCO_DEFAULT, PERPETUAL, undefined, false, 30],
  ["configured", CISCO_DEFAULT, PERPETUAL, 7, false, 7],
  ["configured longer than the default", CISCO_DEFAULT, PERPETUAL, 60, false, 60],
  ["the policy asks for less", SLE, PERPETUAL, 90, true, 60],
  ["nothing left to report", CISCO_DEFAULT, PERPETUAL, undefined, true, 0],
  ["nothing left to report, whatever is configured", CISCO_DEFAULT, PERPETUAL, 7, true, 0],
  ["a subscription goes on being reported", CISCO_DEFAULT, BOTH, undefined, true, 30],
])("push interval: %s", (_, policy, classes, configured, acked, expected) => {
  expect(pushInterval({ policy, classes }, configured, acked ? at("2021-07-28T00:00:00Z") : undefined)).toBe(expected);
});

test("the smallest number of days above 0 counts", () => {
  const of = (classes: readonly LicenceClass[]) =>
    (["first", "frequency", "change"] as const).map((term) => leastDays(SLE, classes, term));
  expect(of(BOTH)).toEqual([30, 60, 60]);
  expect(of(["subscription"])).toEqual([120, 111, 111]);
  expect(leastDays(CISCO_DEFAULT, ["enforced", "export"], "first")).toBe(undefined);
});

test("Rulings 2: polls back off from the release's first wait, to the last one for ever", () => {
  const minutes = (first: number) =>
    Array.from({ length: 12 }, (_, attempt) => pollWait(attempt, first * MINUTE) / MINUTE);
  expect(minutes(4)).toEqual([4, 8, 16, 32, 64, 128, 240, 1440, 5760, 5760, 5760, 5760]);
  expect(minutes(2)).toEqual([2, 4, 8, 16, 32, 64, 128, 240, 1440, 5760, 5760, 5760]);
});

test("pushes that fail are tried again less and less often, then daily", () => {
  expect([1, 2, 3, 4, 5, 100].map(retryWait)).toEqual([15 * MINUTE, HOUR, 4 * HOUR, DAY, DAY, DAY]);
});
