/** Every state and every event: what comes of it (STATE §1.1, §1.2). */
import { expect, test } from "vitest";
import { DAY, HOUR } from "../../../src/clock/instant.ts";
import { requestCode } from "../../../src/cssm/reservation-codes.ts";
import { writeAuthorizationCode } from "../../../src/cssm/reservation-file.ts";
import { bootLegacyAgent, legacyClockChanged } from "../../../src/licensing/legacy/agent.ts";
import { authorizationFailed, authorizationGranted } from "../../../src/licensing/legacy/authorization.ts";
import { certificateGranted, renewalFailed } from "../../../src/licensing/legacy/certificate.ts";
import { requestLicences } from "../../../src/licensing/legacy/entitlements.ts";
import { takeDue } from "../../../src/licensing/legacy/exchange.ts";
import * as registration from "../../../src/licensing/legacy/registration.ts";
import { installCode, requestReservation, returnReservation } from "../../../src/licensing/legacy/reservation.ts";
import { nextLegacyEvent, runTimers } from "../../../src/licensing/legacy/timers.ts";
import { Bench, grant, START, UDI, verdict } from "./bench.ts";

const use = (bench: Bench, count = 1) => bench.do((context) => requestLicences(context, [{ tag: "uck9", count }]));
const register = (bench: Bench) =>
  bench.do((context) => registration.startRegistration(context, { token: "T", force: true }));
/** The server's answer to a request that is on its way. */
function granted(bench: Bench): void {
  if (bench.agent.registration.state !== "registering") return;
  bench.do((context) => registration.registrationGranted(context, grant(context.at)));
}
const authorized = (bench: Bench, compliant: boolean) =>
  bench.do((context) => authorizationGranted(context, verdict(context.at, compliant)));

/** Lets time pass, from moment to moment; no message gets through. */
function wait(bench: Bench, ms: number): void {
  const until = bench.now + ms;
  for (;;) {
    const next = nextLegacyEvent(bench.agent, bench.now);
    if (next === undefined || next > until) break;
    bench.now = next;
    bench.do((context) => {
      for (const { kind } of takeDue(context)) {
        if (kind === "registration") registration.registrationDelayed(context, "no answer");
        if (kind === "entitlement") authorizationFailed(context, "no answer", "not sent");
        if (kind === "renewal") renewalFailed(context, "no answer");
      }
      runTimers(context);
    });
  }
  bench.now = until;
}

function reserve(bench: Bench): void {
  const n = bench.agent.reservation.requests + 1;
  const made = bench.do((context) => requestReservation(context, "specific"));
  if (!made.ok) return;
  const text = writeAuthorizationCode({
    ...UDI,
    id: "code-1",
    kind: "specific",
    licences: [{ tag: "uck9", version: "1.0", count: 1, name: "UC", description: "UC" }],
    exportControlled: true,
    request: requestCode(UDI, n),
    issuedAt: START,
  });
  bench.do((context) => installCode(context, text));
}

/** A router in each state, `uck9` in use. */
const STATES: Readonly<Record<string, (bench: Bench) => void>> = {
  "unregistered/none": (bench) => use(bench, 0),
  "unregistered/evaluation": (bench) => use(bench),
  "unregistered/evaluation-expired": (bench) => {
    use(bench);
    wait(bench, 90 * DAY);
  },
  "registering/evaluation": (bench) => {
    use(bench);
    register(bench);
  },
  "failed/evaluation": (bench) => {
    use(bench);
    register(bench);
    bench.do((context) => registration.registrationRefused(context, "no", { retry: false }));
  },
  "registered/pending": (bench) => {
    use(bench);
    register(bench);
    granted(bench);
  },
  "registered/authorized": (bench) => {
    use(bench);
    register(bench);
    granted(bench);
    authorized(bench, true);
  },
  "registered/out-of-compliance": (bench) => {
    use(bench);
    register(bench);
    granted(bench);
    authorized(bench, false);
  },
  "registered/expired": (bench) => {
    use(bench);
    register(bench);
    granted(bench);
    authorized(bench, true);
    wait(bench, 90 * DAY);
  },
  "expired/evaluation": (bench) => {
    use(bench);
    register(bench);
    granted(bench);
    bench.do(registration.loseRegistration);
  },
  "unidentified/evaluation": (bench) => {
    bench.release = "16.10.1a";
    bench.do(bootLegacyAgent);
    use(bench);
    register(bench);
    granted(bench);
    bench.upgrade("16.11.1a");
    bench.do(bootLegacyAgent);
    use(bench);
  },
  "reserved/reserved": (bench) => {
    use(bench);
    reserve(bench);
  },
  "reserved/not-authorized": (bench) => {
    use(bench);
    reserve(bench);
    use(bench, 2);
  },
};

const EVENTS = {
  "register, granted": (bench: Bench) => {
    register(bench);
    granted(bench);
  },
  "register, refused": (bench: Bench) => {
    register(bench);
    bench.do((context) => registration.registrationRefused(context, "no", { retry: false }));
  },
  "register, unreachable": (bench: Bench) => {
    register(bench);
    bench.do((context) => registration.registrationDelayed(context, "no answer"));
  },
  authorized: (bench: Bench) => authorized(bench, true),
  "out of compliance": (bench: Bench) => authorized(bench, false),
  "request failed": (bench: Bench) => bench.do((context) => authorizationFailed(context, "no answer", "not sent")),
  "a licence more": (bench: Bench) => use(bench, 2),
  "nothing in use": (bench: Bench) => use(bench, 0),
  "90 days without an answer": (bench: Bench) => wait(bench, 90 * DAY),
  "365 days without an answer": (bench: Bench) => wait(bench, 365 * DAY),
  "certificate renewed": (bench: Bench) =>
    bench.do((context) => certificateGranted(context, grant(context.at).certificate)),
  "renewal failed": (bench: Bench) => bench.do((context) => renewalFailed(context, "no answer")),
  "clock set back ten years for an hour": (bench: Bench) => {
    bench.now -= 3650 * DAY;
    bench.do((context) => legacyClockChanged(context, -3650 * DAY));
    wait(bench, HOUR);
  },
  reload: (bench: Bench) => {
    bench.do(bootLegacyAgent);
    use(bench);
  },
  reservation: reserve,
  "reservation returned": (bench: Bench) => bench.do(returnReservation),
} as const;

/** What changes; an event that is not named leaves the state as it is. */
const EXPECTED: Readonly<Record<string, Readonly<Partial<Record<keyof typeof EVENTS, string>>>>> = {
  "unregistered/none": {
    "register, granted": "registered/pending",
    "register, refused": "failed/none",
    "register, unreachable": "registering/none",
    "a licence more": "unregistered/evaluation",
    reload: "unregistered/evaluation",
    reservation: "reserved/reserved",
  },
  "unregistered/evaluation": {
    "register, granted": "registered/pending",
    "register, refused": "failed/evaluation",
    "register, unreachable": "registering/evaluation",
    "nothing in use": "unregistered/none",
    "90 days without an answer": "unregistered/evaluation-expired",
    "365 days without an answer": "unregistered/evaluation-expired",
    reservation: "reserved/reserved",
  },
  "unregistered/evaluation-expired": {
    "register, granted": "registered/pending",
    "register, refused": "failed/evaluation-expired",
    "register, unreachable": "registering/evaluation-expired",
    "nothing in use": "unregistered/none",
    reservation: "reserved/reserved",
  },
  "registering/evaluation": {
    "register, granted": "registered/pending",
    "register, refused": "failed/evaluation",
    "nothing in use": "registering/none",
    "90 days without an answer": "registering/evaluation-expired",
    "365 days without an answer": "registering/evaluation-expired",
    reservation: "reserved/reserved",
  },
  "failed/evaluation": {
    "register, granted": "registered/pending",
    "register, unreachable": "registering/evaluation",
    "nothing in use": "failed/none",
    "90 days without an answer": "failed/evaluation-expired",
    "365 days without an answer": "failed/evaluation-expired",
    reservation: "reserved/reserved",
  },
  "registered/pending": {
    "register, refused": "failed/evaluation",
    "register, unreachable": "registering/evaluation",
    authorized: "registered/authorized",
    "out of compliance": "registered/out-of-compliance",
    "365 days without an answer": "expired/evaluation",
    "clock set back ten years for an hour": "expired/evaluation",
  },
  "registered/authorized": {
    "register, granted": "registered/pending",
    "register, refused": "failed/evaluation",
    "register, unreachable": "registering/evaluation",
    "out of compliance": "registered/out-of-compliance",
    "90 days without an answer": "registered/expired",
    "365 days without an answer": "expired/evaluation",
    "clock set back ten years for an hour": "expired/evaluation",
  },
  "registered/out-of-compliance": {
    "register, granted": "registered/pending",
    "register, refused": "failed/evaluation",
    "register, unreachable": "registering/evaluation",
    authorized: "registered/authorized",
    "90 days without an answer": "registered/expired",
    "365 days without an answer": "expired/evaluation",
    "clock set back ten years for an hour": "expired/evaluation",
  },
  "registered/expired": {
    "register, granted": "registered/pending",
    "register, refused": "failed/evaluation",
    "register, unreachable": "registering/evaluation",
    authorized: "registered/authorized",
    "out of compliance": "registered/out-of-compliance",
    "365 days without an answer": "expired/evaluation-expired",
    "clock set back ten years for an hour": "expired/evaluation",
  },
  "expired/evaluation": {
    "register, granted": "registered/pending",
    "register, refused": "failed/evaluation",
    "register, unreachable": "registering/evaluation",
    "nothing in use": "expired/none",
    "90 days without an answer": "expired/evaluation-expired",
    "365 days without an answer": "expired/evaluation-expired",
    reservation: "reserved/reserved",
  },
  "unidentified/evaluation": {
    "register, granted": "registered/pending",
    "register, refused": "failed/evaluation",
    "register, unreachable": "registering/evaluation",
    "nothing in use": "unidentified/none",
    "90 days without an answer": "unidentified/evaluation-expired",
    "365 days without an answer": "unidentified/evaluation-expired",
    reservation: "reserved/reserved",
  },
  "reserved/reserved": {
    "a licence more": "reserved/not-authorized",
    "reservation returned": "unregistered/evaluation",
  },
  "reserved/not-authorized": {
    "nothing in use": "reserved/reserved",
    reload: "reserved/reserved",
    "reservation returned": "unregistered/evaluation",
  },
};

/** What an event makes of a router in a state. */
const after = (state: string, event: (bench: Bench) => void): string => {
  const bench = new Bench();
  STATES[state]?.(bench);
  expect(bench.state).toBe(state);
  event(bench);
  return bench.state;
};

test.each(Object.keys(STATES))("from %s", (state) => {
  const changes = Object.entries(EVENTS).flatMap(([name, event]) => {
    const to = after(state, event);
    return to === state ? [] : [[name, to]];
  });
  expect(Object.fromEntries(changes)).toEqual(EXPECTED[state]);
});

test.each(["pending", "authorized", "out-of-compliance", "expired"])("deregistered from %s", (authorization) => {
  const to = after(`registered/${authorization}`, (bench) => bench.do(registration.deregister));
  expect(to).toBe("unregistered/evaluation");
});
