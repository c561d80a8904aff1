/** What becomes of licensing when a router boots another release: every row of UPGRADE §1, table 2 and §2. */
import { expect, test } from "vitest";
import { HOUR, MINUTE } from "../../src/clock/instant.ts";
import { type Beginning, booted, enter, later, made, router, routerOn, STATES, standing } from "./router.ts";

interface Row {
  /** The row of UPGRADE. */
  readonly row: string;
  readonly from: string;
  readonly state: string;
  readonly to: string;
  readonly begin?: Beginning;
  /** Right after the boot. */
  readonly after: string;
  /** Half an hour later, where the server was told. */
  readonly told?: string;
}

const UP: readonly Row[] = [
  {
    row: "W0 RTU to W2: the agent is on, unregistered, evaluation starts with the first request",
    from: "16.9.6",
    state: "as it is",
    to: "16.12.4",
    after: "unregistered, evaluation | transport callhome | uses uck9 1 | evaluation 90 days | SIP up",
  },
  {
    row: "W0 RTU to W1",
    from: "16.6.1",
    state: "as it is",
    to: "16.10.1a",
    after: "unregistered, evaluation | transport callhome | uses uck9 1 | evaluation 90 days | SIP up",
  },
  {
    row: "W0 smart-enabled and registered to W2: kept",
    from: "16.9.6",
    state: "registered",
    begin: { config: "license smart enable\n" },
    to: "16.12.4",
    after:
      "registered, authorized | transport callhome | uses uck9 1 | evaluation 90 days | SIP up | portal: Router, uck9 1",
  },
  {
    row: "W1 registered to 16.11: the entitlement tags don't match",
    from: "16.10.1a",
    state: "registered",
    to: "16.11.1a",
    after:
      "unidentified, evaluation | transport callhome | uses uck9 1 | evaluation 90 days | SIP up | portal: Router, uck9 1",
  },
  {
    row: "W2 to W3: registration kept, capacity ignored",
    from: "17.1.1",
    state: "registered",
    begin: { cube: " license capacity 5" },
    to: "17.3.1a",
    after:
      "registered, authorized | transport callhome | uses uck9 1 | evaluation 90 days | SIP up | portal: Router, uck9 1",
  },
  {
    row: "W2 registered to W4: trust, transport retained; the portal renames it when it reports",
    from: "16.12.4",
    state: "registered",
    to: "17.6.1a",
    after:
      "trust in Default | transport callhome | ACK in 365 days | uses uck9 1 | evaluation 90 days | SIP up | portal: Router, uck9 1",
    told: "trust in Default | transport callhome | uses uck9 1 | evaluation 90 days | SIP up | portal: UDI, uck9 1",
  },
  {
    row: "W3 registered by smart transport to W4: smart stays smart",
    from: "17.3.1a",
    state: "registered by smart transport",
    to: "17.6.1a",
    after:
      "trust in Default | transport smart | ACK in 365 days | uses uck9 1 | evaluation 90 days | SIP up | portal: Router, uck9 1",
    told: "trust in Default | transport smart | uses uck9 1 | evaluation 90 days | SIP up | portal: UDI, uck9 1",
  },
  {
    row: "W3 registered, with calls, to W5: what it used while it was registered is no longer in use",
    from: "17.3.1a",
    state: "registered, five calls",
    to: "17.12.4",
    after:
      "trust in Default | transport callhome | ACK in 365 days | uses uck9 1 | evaluation 90 days | SIP up | portal: Router, uck9 1, CUBE_T_STD 5",
    told: "trust in Default | transport callhome | ACK in 365 days | uses uck9 1 | evaluation 90 days | SIP up | portal: UDI, uck9 1",
  },
  {
    row: "W2 registered to 17.3.2: the first document's CSLU, and broken trust",
    from: "16.12.4",
    state: "registered",
    to: "17.3.2",
    after:
      "no trust | transport cslu | ACK in 365 days | uses uck9 1 | evaluation 90 days | SIP up | portal: Router, uck9 1",
    told: "no trust | transport cslu | ACK in 365 days | uses uck9 1 | evaluation 90 days | SIP up | portal: Router, uck9 1",
  },
  {
    row: "the same, and the lab chooses the guides' way",
    from: "16.12.4",
    state: "registered",
    begin: { upgradeTransport: "kept" },
    to: "17.3.2",
    after:
      "trust in Default | transport callhome | ACK in 365 days | uses uck9 1 | evaluation 90 days | SIP up | portal: Router, uck9 1",
    told: "trust in Default | transport callhome | uses uck9 1 | evaluation 90 days | SIP up | portal: UDI, uck9 1",
  },
  {
    row: "W3 registered by smart transport to W5, and the lab chooses the first document's way",
    from: "17.3.1a",
    state: "registered by smart transport",
    begin: { upgradeTransport: "reset" },
    to: "17.9.4",
    after:
      "no trust | transport cslu | ACK in 365 days | uses uck9 1 | evaluation 90 days | SIP up | portal: Router, uck9 1",
  },
  {
    row: "W2 evaluation to W4: its data is discarded, CSLU from callhome",
    from: "16.12.4",
    state: "evaluation, 10 days",
    to: "17.3.3",
    after: "no trust | transport cslu | ACK in 365 days | uses uck9 1 | evaluation 80 days | SIP up",
  },
  {
    row: "W3 evaluation to W4: off from smart",
    from: "17.3.1a",
    state: "smart transport",
    to: "17.3.3",
    after: "no trust | transport off | ACK in 365 days | uses uck9 1 | evaluation 90 days | SIP up",
  },
  {
    row: "W3 evaluation expired to W4: SIP is up again",
    from: "17.3.1a",
    state: "evaluation expired",
    to: "17.6.1a",
    after: "no trust | transport cslu | ACK in 365 days | uses uck9 1 | evaluation 0 days | SIP up",
  },
  {
    row: "W2 whose registration failed to W4: as unregistered",
    from: "16.12.4",
    state: "registration refused",
    to: "17.6.1a",
    after: "no trust | transport cslu | ACK in 365 days | uses uck9 1 | evaluation 90 days | SIP up",
  },
  {
    row: "W2 SLR to W4: the code stays, the transport is off, usage is to be reported",
    from: "16.12.4",
    state: "V14 reserved",
    begin: { cube: " license capacity 5" },
    to: "17.6.1a",
    after:
      "no trust | transport off | ACK in 365 days | reservation left | uses uck9 1 | evaluation 90 days | SIP up | portal: UDI",
  },
  {
    row: "W2 permanent reservation to W4: likewise",
    from: "16.12.4",
    state: "everything reserved",
    to: "17.9.4",
    after:
      "no trust | transport off | ACK in 365 days | reservation left | uses uck9 1 | evaluation 90 days | SIP up | portal: UDI",
  },
  {
    row: "W0 RTU to W4: in use, conversion by itself, CSLU",
    from: "16.9.6",
    state: "as it is",
    to: "17.6.1a",
    after:
      "no trust | transport cslu | ACK in 365 days | conversion not-started | uses uck9 1 | evaluation 90 days | SIP up",
  },
  {
    row: "W1 RTU to W5: likewise",
    from: "16.10.1a",
    state: "as it is",
    to: "17.15.1a",
    after:
      "no trust | transport cslu | ACK in 365 days | conversion not-started | uses uck9 1 | evaluation 90 days | SIP up",
  },
  {
    row: "W1 registered to W4: converted as soon as its usage is acknowledged",
    from: "16.10.1a",
    state: "registered",
    to: "17.6.1a",
    after:
      "trust in Default | transport callhome | ACK in 365 days | conversion not-started | uses uck9 1 | evaluation 90 days | SIP up | portal: Router, uck9 1",
    told: "trust in Default | transport callhome | conversion success | uses uck9 1 | evaluation 90 days | SIP up | portal: UDI, uck9 1",
  },
  {
    row: "W4 to W5: trust, policy and usage are kept",
    from: "17.6.1a",
    state: "trusted",
    to: "17.9.4",
    after: "trust in Default | transport smart | uses uck9 1 | SIP up | portal: UDI, uck9 1",
  },
  {
    row: "W4 to W5: SIP stopped by a missed ACK is up again",
    from: "17.6.1a",
    state: "ACK overdue",
    to: "17.6.2",
    after: "no trust | transport cslu | ACK in -10 days | uses uck9 1 | SIP up",
  },
  {
    row: "to 17.18.1a: other tags",
    from: "17.6.1a",
    state: "trusted, five calls",
    to: "17.18.1a",
    after: "trust in Default | transport smart | uses uck9 1 | SIP up | portal: UDI, uck9 1, CUBE_T_STD 5",
  },
];

const DOWN: readonly Row[] = [
  ...["17.3.1", "17.3.1a", "16.12.4", "16.9.6"].map((to) => ({
    row: `trusted by CSSM itself, to ${to}`,
    from: "17.6.1a",
    state: "trusted",
    to,
    after:
      to === "16.9.6"
        ? "by right to use | transport smart | uses nothing | evaluation 90 days | SIP up | portal: UDI, uck9 1"
        : "registered, authorized | transport smart | uses uck9 1 | evaluation 90 days | SIP up | portal: Router, uck9 1",
  })),
  ...["17.2.1r", "16.11.1a"].map((to) => ({
    row: `any other release with registration: ${to}`,
    from: "17.6.1a",
    state: "trusted",
    to,
    after:
      "unregistered, evaluation | transport smart | uses uck9 1 | evaluation 90 days | SIP up | portal: UDI, uck9 1",
  })),
  {
    row: "two route processors: register anew",
    from: "17.6.1a",
    state: "trusted",
    begin: { platform: "ASR1006-X" },
    to: "17.3.1a",
    after:
      "unregistered, evaluation | transport smart | uses ASR_1000_AdvIpServices 1, ASR_1000_Ipbase 1 | evaluation 90 days | SIP up | portal: UDI, ASR_1000_AdvIpServices 1, ASR_1000_Ipbase 1",
  },
  {
    row: "one of a pair: register anew",
    from: "17.6.1a",
    state: "trusted",
    begin: { config: "redundancy\n application redundancy\n  group 1\n   name voice\n" },
    to: "17.3.1a",
    after:
      "unregistered, evaluation | transport smart | uses uck9 1 | evaluation 90 days | SIP up | portal: UDI, uck9 1",
  },
  {
    row: "CSLU: by the legacy procedures",
    from: "17.6.1a",
    state: "trusted by CSLU",
    to: "17.3.1a",
    after:
      "unregistered, evaluation | transport callhome | uses uck9 1 | evaluation 90 days | SIP up | portal: UDI, uck9 1",
  },
  {
    row: "no trust: evaluation begins where it never ran",
    from: "17.6.1a",
    state: "as it is",
    to: "17.3.1a",
    after: "unregistered, evaluation | transport callhome | uses uck9 1 | evaluation 90 days | SIP up",
  },
  {
    row: "a missed ACK is nothing to a release where routers register",
    from: "17.6.1a",
    state: "ACK overdue",
    to: "17.3.1a",
    after: "unregistered, evaluation | transport callhome | uses uck9 1 | evaluation 90 days | SIP up",
  },
  {
    row: "W5 to W4: the missed ACK stops SIP again",
    from: "17.6.2",
    state: "ACK overdue",
    to: "17.6.1a",
    after: "no trust | transport cslu | ACK in -10 days | uses uck9 1 | SIP ack overdue",
  },
];

test.each([...UP, ...DOWN])("$from $state, to $to: $row", (row) => {
  const { from, state, to, begin, after, told } = row;
  const before = STATES[state]?.(routerOn(from, begin));
  if (before === undefined) throw new Error(`no state ${state}`);
  const lab = booted(before, to);
  expect(router(lab).release).toBe(to);
  if (UP.includes(row)) expect(router(lab).boot.rejected).toBe(undefined);
  expect(standing(lab).join(" | ")).toBe(after);
  if (told !== undefined) expect(standing(later(lab, 30 * MINUTE)).join(" | ")).toBe(told);
});

const back = (state: string, ...releases: readonly [string, ...string[]]): string => {
  const [first, ...rest] = releases;
  const begun = STATES[state]?.(routerOn(first));
  if (begun === undefined) throw new Error(`no state ${state}`);
  return standing(rest.reduce((lab, release) => booted(lab, release), begun)).join(" | ");
};

// UPGRADE §2: the evaluation period has what it had before the upgrade.
test.each([
  ["evaluation, 10 days", "unregistered, evaluation", "80 days", "up"],
  ["evaluation expired", "unregistered, evaluation-expired", "0 days", "eval expired"],
])("up and down again with %s", (state, standing, left, sip) => {
  expect(back(state, "17.3.1a", "17.6.1a", "17.3.1a")).toBe(
    `${standing} | transport callhome | uses uck9 1 | evaluation ${left} | SIP ${sip}`,
  );
});

test("a reservation comes back with the older release", () => {
  expect(back("V14 reserved", "16.12.4", "17.6.1a", "16.12.4")).toBe(
    "reserved, reserved | transport callhome | uses uck9 1 | evaluation 90 days | SIP up | portal: UDI",
  );
});

test("down to 16.9.6: Smart Licensing must be enabled again, and the trust is a registration then", () => {
  const lab = booted(STATES.trusted?.(routerOn("17.6.1a")) ?? routerOn("17.6.1a"), "16.9.6");
  const enabled = enter(lab, "configure terminal", "license smart enable", "end");
  expect(standing(later(enabled, MINUTE)).join(" | ")).toBe(
    "registered, authorized | transport smart | uses uck9 1 | evaluation 90 days | SIP up | portal: Router, uck9 1",
  );
});

test("registered, up and down again: what the first upgrade made of it is turned back", () => {
  expect(back("registered", "17.3.1a", "17.6.1a", "17.3.1a")).toBe(
    "registered, authorized | transport callhome | uses uck9 1 | evaluation 90 days | SIP up | portal: Router, uck9 1",
  );
});

test.each([
  ["V12 reserved", "reserved, not-authorized"],
  ["V14 reserved", "reserved, reserved"],
])("SLR with %s to 17.3.1a: CUBE is authorized by V14 alone", (state, expected) => {
  const lab = booted(STATES[state]?.(routerOn("17.2.1r")) ?? routerOn("17.2.1r"), "17.3.1a");
  const calls = later(made(lab, { kind: "calls", device: "Router", calls: "standard", n: 5 }), 8 * 24 * HOUR);
  expect(standing(calls)[0]).toBe(expected);
});

test("at 17.18.1a the old tag is reported with a last count of none", () => {
  const lab = booted(STATES["trusted, five calls"]?.(routerOn("17.6.1a")) ?? routerOn("17.6.1a"), "17.18.1a");
  const calls = later(made(lab, { kind: "calls", device: "Router", calls: "standard", n: 3 }), 32 * 24 * HOUR);
  expect(standing(calls).at(-1)).toBe("portal: UDI, uck9 1, CUBE_TS_STD 3");
});
