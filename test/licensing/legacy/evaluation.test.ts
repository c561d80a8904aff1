/** What is said while an evaluation passes, and what stops when it is over (STATE §1.2, §1.3; SYSLOG §1, §3). */
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../../../src/clock/instant.ts";
import { CUBE, ONLINE, Router } from "./router.ts";

const STARTUP = `license boot level uck9\n${ONLINE}${CUBE}`;
const WARN = ["SMART_LIC", "SIP", "CUBE"];

test("a router enters evaluation at boot, for each licence in use", () => {
  const router = new Router({ startup: `license boot level uck9\nlicense boot level securityk9\n${ONLINE}` });
  const log = router.type("show logging | include LIC-");
  expect(log.replace(/^\*.*?%/gm, "%").split("\n")).toEqual([
    "%SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized",
    "%SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled",
    "%SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed",
    "%SMART_LIC-5-EVAL_START: Entering evaluation period",
    "%SMART_LIC-5-EVAL_START: Entering evaluation period",
    "",
  ]);
});

test("warnings at 60, 30, 21, 14, 7 days, then daily, then hourly from the 23rd hour; the expiry hourly", () => {
  const router = new Router({ startup: STARTUP }).pass(90 * DAY + 2 * HOUR);
  const expected = [
    ...[60, 30, 21, 14, 7, 6, 5, 4, 3, 2, 1].map((days) => `${days} days`),
    ...Array.from({ length: 23 }, (_, index) => `${23 - index} hours`),
  ].map((left) => `%SIP-3-LICENSING: The evaluation period is about to expire in ${left}!`);
  const expired = "%SIP-3-LICENSING: Evaluation period has expired!";
  expect(router.heard(["SIP"])).toEqual([...expected, expired, expired, expired]);
});

test("the agent says the same in its own words", () => {
  const router = new Router({ startup: STARTUP }).pass(89 * DAY + 23 * HOUR - SECOND);
  router.heard();
  router.pass(2 * HOUR);
  expect(router.heard()).toEqual([
    "%SMART_LIC-4-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 1 hours, 0 minutes, 0 seconds.",
    "%SMART_LIC-3-EVAL_EXPIRED: Evaluation period expired",
  ]);
  router.pass(HOUR);
  expect(router.heard()).toEqual([
    "%SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on May 30 08:00:00 2020 UTC",
  ]);
});

test.each(["16.12.4", "17.2.1r"])(
  "expired, %s takes no SIP calls: they end, new ones are blocked, counted and logged",
  (release) => {
    const router = new Router({
      startup: STARTUP.replace("element", release === "16.12.4" ? "element license capacity 5" : "element"),
      release,
    });
    router.change({ kind: "calls", device: "Router", calls: "standard", n: 20 });
    router.pass(90 * DAY).heard();
    expect(router.change({ kind: "calls", device: "Router", calls: "standard", n: 3 })).toBe(
      "No calls: SIP service is down (the evaluation period is over and the router is not registered).",
    );
    expect(router.change({ kind: "attempt", device: "Router", n: 2 })).toBe("0 accepted, 2 blocked.");
    expect(router.heard(["CUBE"])).toEqual([
      "%CUBE-1-LICENSING: SIP-SIP call blocked due to CUBE Licensing Enforcement",
      "%CUBE-1-LICENSING: SIP-SIP call blocked due to CUBE Licensing Enforcement",
    ]);
    if (release === "16.12.4") {
      expect(router.type("show cube status | include blocked")).toBe(
        "Calls blocked (Smart Licensing Not Configured) : 0\nCalls blocked (Smart Licensing Eval Expired) : 2\n",
      );
    } else {
      expect(router.type("show voice sip license status | include SIP")).toBe(
        "SIP service: blocked due to eval expiry\n",
      );
    }
    router.register();
    expect(router.change({ kind: "attempt", device: "Router", n: 2 })).toBe("2 accepted.");
  },
);

test("the expiry outlives a reload, and deregistration brings it back", () => {
  const router = new Router({ startup: STARTUP }).pass(90 * DAY);
  router.type("reload", "");
  router.pass(3 * MINUTE).type("", "enable");
  expect(router.change({ kind: "attempt", device: "Router", n: 1 })).toBe("0 accepted, 1 blocked.");
  router.register();
  expect(router.change({ kind: "attempt", device: "Router", n: 1 })).toBe("1 accepted.");
  router.heard();
  router.type("license smart deregister");
  expect(router.heard(WARN)).toEqual([
    "%SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed",
    "%SIP-3-LICENSING: Evaluation period has expired!",
  ]);
  expect(router.change({ kind: "attempt", device: "Router", n: 1 })).toBe("0 accepted, 1 blocked.");
});

test("before 16.11 CUBE is used by right, and calls go on", () => {
  const router = new Router({ startup: STARTUP, release: "16.10.1a" }).pass(91 * DAY);
  expect(router.type("show version | include Smart Licensing Status")).toBe(
    "Smart Licensing Status: UNREGISTERED/EVAL EXPIRED\n",
  );
  expect(router.heard(["SIP"])).toEqual([]);
  expect(router.change({ kind: "attempt", device: "Router", n: 1 })).toBe("1 accepted.");
});

test("out of compliance, calls go on", () => {
  const router = new Router({ startup: STARTUP, licences: [], release: "17.3.1a" }).register();
  router.change({ kind: "calls", device: "Router", calls: "standard", n: 20 });
  router.pass(8 * DAY);
  expect(router.change({ kind: "attempt", device: "Router", n: 1 })).toBe("1 accepted.");
  expect(router.type("show license summary | include CUBE")).toBe(
    "  CUBE v14 Trunk Stand... (CUBE_T_STD)                     20 OUT OF COMPLIANCE\n",
  );
});

test("a router of which nothing was licensed before blocks as soon as something asks after the expiry", () => {
  const router = new Router({ startup: STARTUP, release: "17.3.1a" }).pass(30 * DAY);
  expect(router.type("show license summary | include CUBE")).toBe("");
  router.change({ kind: "calls", device: "Router", calls: "standard", n: 4 });
  router.pass(14 * DAY);
  expect(router.type("show voice sip license status | include Eval")).toMatch(/ {4}4 {12}Eval period {9}\n$/);
});
