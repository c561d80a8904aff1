/** When a registering router does what (STATE §1.1, §1.2). */
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../../../src/clock/instant.ts";
import { displayedDue } from "../../../src/licensing/legacy/waits.ts";
import { at } from "./bench.ts";
import { Router, UC } from "./router.ts";

/** The lines of `show license status` that tell of time. */
function times(router: Router): string[] {
  return router
    .type("show license status")
    .split("\n")
    .filter((line) => /\d\d:\d\d:\d\d/.test(line))
    .map((line) => line.trim());
}

test.each([
  // The registration expires 267 seconds before a year is over, as in a capture of agent 4.8.5.4.
  [-33, "07:59:28", "Aug 28 07:59:28 2020", "Mar 01 07:55:01 2021"],
  // 314 seconds before, as in a capture of August 2022.
  [14, "08:00:15", "Aug 28 08:00:15 2020", "Mar 01 07:55:01 2021"],
])("dates of a registration with a clock that is %i s ahead", (offset, registered, renewal, expires) => {
  const router = new Router({ clock: { offset: offset * SECOND } }).register();
  expect(times(router).slice(0, 3)).toEqual([
    `Initial Registration: SUCCEEDED on Mar 01 ${registered} 2020 UTC`,
    `Next Renewal Attempt: ${renewal} UTC`,
    `Registration Expires: ${expires} UTC`,
  ]);
});

test("an authorization holds for 90 days of the server's clock and is renewed after 30", () => {
  const router = new Router().register();
  expect(times(router).slice(3)).toEqual([
    "Status: AUTHORIZED on Mar 01 08:00:02 2020 UTC",
    "Last Communication Attempt: SUCCEEDED on Mar 01 08:00:02 2020 UTC",
    "Next Communication Attempt: Mar 31 08:00:02 2020 UTC",
    "Communication Deadline: May 30 07:55:02 2020 UTC",
  ]);
  router.pass(30 * DAY);
  expect(times(router).slice(3)).toEqual([
    "Status: AUTHORIZED on Mar 31 08:00:03 2020 UTC",
    "Last Communication Attempt: SUCCEEDED on Mar 31 08:00:03 2020 UTC",
    "Next Communication Attempt: Apr 30 08:00:03 2020 UTC",
    "Communication Deadline: Jun 29 07:55:03 2020 UTC",
  ]);
});

test("out of compliance, the next request comes after twelve hours and the deadline is the same", () => {
  const router = new Router({ licences: [] }).register();
  expect(times(router).slice(3)).toEqual([
    "Status: OUT OF COMPLIANCE on Mar 01 08:00:02 2020 UTC",
    "Last Communication Attempt: SUCCEEDED on Mar 01 08:00:02 2020 UTC",
    "Next Communication Attempt: Mar 01 20:00:02 2020 UTC",
    "Communication Deadline: May 30 07:55:02 2020 UTC",
  ]);
});

test("the certificate is renewed after 180 days, and again after 180 more", () => {
  const router = new Router().register().pass(180 * DAY);
  expect(times(router).slice(0, 4)).toEqual([
    "Initial Registration: SUCCEEDED on Mar 01 08:00:01 2020 UTC",
    "Last Renewal Attempt: SUCCEEDED on Aug 28 08:00:02 2020 UTC",
    "Next Renewal Attempt: Feb 24 08:00:02 2021 UTC",
    "Registration Expires: Aug 28 07:55:02 2021 UTC",
  ]);
});

test("without the server, the authorization expires after 90 days and the registration after 365", () => {
  const router = new Router().register();
  router.change({ kind: "network", server: "cssm", aspect: "all", up: false });
  router.heard();
  const status = () => router.type("show license status | include Status");
  router.to(at("2020-05-30T07:55:01Z"));
  expect(status()).toBe("  Status: DISABLED\n  Status: REGISTERED\n  Status: AUTHORIZED on Mar 01 08:00:02 2020 UTC\n");
  router.pass(SECOND);
  expect(status()).toBe(
    "  Status: DISABLED\n  Status: REGISTERED\n  Status: AUTHORIZATION EXPIRED on May 30 07:55:02 2020 UTC\n",
  );
  router.to(at("2021-03-01T07:55:00Z")).heard();
  router.pass(SECOND);
  expect(status()).toBe("  Status: DISABLED\n  Status: UNREGISTERED - REGISTRATION EXPIRED\n  Status: EVAL MODE\n");
  expect(router.heard()).toEqual([
    "%SMART_LIC-3-ID_CERT_EXPIRED: Identity certificate expired. Agent will transition to the unidentified (not registered) state",
    "%SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed",
    "%SMART_LIC-5-EVAL_START: Entering evaluation period",
  ]);
});

test("an answer after the deadline begins a new period", () => {
  const router = new Router().register();
  router.change({ kind: "network", server: "cssm", aspect: "all", up: false });
  router.pass(100 * DAY);
  router.change({ kind: "network", server: "cssm", aspect: "all", up: true });
  router.pass(DAY);
  expect(times(router)[3]).toBe("Status: AUTHORIZED on Jun 09 13:21:47 2020 UTC");
});

test("evaluation passes only while a licence is in use and the router is not registered", () => {
  const left = (router: Router) => /Remaining: (.*)\n/.exec(router.type("show license status"))?.[1];
  const router = new Router();
  router.pass(10 * DAY);
  expect(left(router)).toBe("80 days, 0 hours, 0 minutes, 0 seconds");
  router.register().pass(100 * DAY);
  expect(left(router)).toBeUndefined();
  router.type("license smart deregister");
  // The time until the server answered counts too.
  expect(left(router)).toBe("79 days, 23 hours, 59 minutes, 59 seconds");
  router.pass(HOUR);
  expect(left(router)).toBe("79 days, 22 hours, 59 minutes, 59 seconds");
  router.change({ kind: "power", device: "Router", on: false });
  router.pass(30 * DAY);
  router.change({ kind: "power", device: "Router", on: true });
  router.pass(3 * MINUTE);
  router.type("", "enable");
  expect(left(router)).toBe("79 days, 22 hours, 59 minutes, 59 seconds");
});

test("nothing in use: nothing is evaluated", () => {
  const router = new Router({ startup: "line con 0\n exec-timeout 0 0\n" }).pass(100 * DAY);
  expect(router.type("show license status | section Authorization:")).toBe(
    "License Authorization: \n  Status: No Licenses in Use\n",
  );
});

test("a clock that was set: dates stay, what is left of the evaluation too", () => {
  const router = new Router().pass(10 * DAY);
  router.type("clock set 00:00:00 1 January 2021");
  expect(/Remaining: (.*)\n/.exec(router.type("show license status"))?.[1]).toBe(
    "80 days, 0 hours, 0 minutes, 0 seconds",
  );
});

test("a clock outside of the certificate's validity ends the registration after an hour", () => {
  const router = new Router().register();
  router.type("clock set 08:00:00 1 January 2030");
  expect(router.pass(HOUR - SECOND).agent.registration.state).toBe("registered");
  expect(router.pass(SECOND).agent.registration.state).toBe("expired");
  const other = new Router().register();
  other.type("clock set 08:00:00 1 January 2030");
  other.pass(30 * MINUTE).type("clock set 09:00:00 1 March 2020");
  expect(other.pass(DAY).agent.registration.state).toBe("registered");
});

test("a wait is told by the full seconds that are left", () => {
  const due = at("2020-01-01T00:00:10.300Z");
  expect(displayedDue(due, at("2020-01-01T00:00:00.200Z"))).toBe(at("2020-01-01T00:00:10Z"));
  expect(displayedDue(due, at("2020-01-01T00:00:00.300Z"))).toBe(at("2020-01-01T00:00:10Z"));
  expect(displayedDue(due, at("2020-01-01T00:00:00.301Z"))).toBe(at("2020-01-01T00:00:09Z"));
});

test("back in compliance is said, and so is being out of it", () => {
  const router = new Router({ licences: [{ ...UC, count: 1 }], others: ["B"] }).register();
  router.heard();
  const token = router.change({ kind: "token" });
  router.on("B", `license smart register idtoken ${token}`);
  router.pass(30 * DAY);
  expect(router.heard()).toEqual([
    "%SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance.",
    expect.stringMatching(/^%SMART_LIC-6-AUTH_RENEW_SUCCESS: .*State=OOC for udi/),
  ]);
  router.on("B", "license smart deregister");
  router.pass(13 * HOUR);
  expect(router.heard()).toEqual([
    "%SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized",
    expect.stringMatching(/^%SMART_LIC-6-AUTH_RENEW_SUCCESS: .*State=authorized for udi/),
  ]);
});
