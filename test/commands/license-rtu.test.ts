/** Features that are used by right, and Smart Licensing where it is turned on (16.6 to 16.9). */
import { expect, test } from "vitest";
import { CUBE, ONLINE, Router, UC } from "../licensing/legacy/router.ts";

const W0 = ["16.6.1", "16.9.6"];
const STARTUP = `license boot level uck9\n${ONLINE}`;

const rtu = (release = "16.9.6", startup = STARTUP) => new Router({ release, startup });
const licensing = (router: Router) => router.type("show running-config | include ^(no )?license");

test.each(W0)("%s lists its features; nothing else about licences is known", (release) => {
  const router = rtu(release);
  expect(router.type("show license").match(/^Index \d+ Feature: \S+/gm)).toEqual([
    "Index 1 Feature: appxk9",
    "Index 2 Feature: uck9",
    "Index 3 Feature: securityk9",
    "Index 4 Feature: ipbasek9",
    "Index 5 Feature: cme-srst",
    "Index 6 Feature: hseck9",
    "Index 7 Feature: throughput",
  ]);
  expect(router.type("show license | section uck9")).toContain("License State: Active, In Use, EULA not accepted");
  expect(router.type("show version | include Smart Licensing")).toBe("");
  expect(router.type("license smart deregister")).toBe("% Error: Smart Licensing is not enabled\n");
});

test("the agreement is asked about, and stands in the configuration when it was accepted", () => {
  const router = rtu();
  expect(router.configure("hostname x")).toBe("");
  router.type("configure terminal");
  expect(router.type("license accept end user agreement")).toMatch(/\n\n$/);
  expect(router.type("maybe")).toContain("yes");
  router.type("no");
  expect(router.type("do show running-config | include accept")).toBe("");
  router.type("license accept end user agreement");
  router.type("yes", "end");
  expect(router.heard(["LICENSE"])).toHaveLength(1);
  expect(licensing(router)).toContain("license accept end user agreement\n");
  expect(router.type("show license | section uck9")).toContain("License Type: RightToUse");
  expect(router.configure("license accept end user agreement")).toBe("");
});

test("an agreement that was accepted outlives a reload", () => {
  const router = rtu();
  router.configure("license accept end user agreement", "yes");
  router.type("write memory");
  router.type("reload", "");
  router.pass(600_000).type("", "enable");
  expect(licensing(router)).toContain("license accept end user agreement\n");
});

test("Smart Licensing is turned on and off", () => {
  const router = rtu();
  expect(licensing(router)).toMatch(/^license udi .*\nno license smart enable\nlicense boot level uck9\n$/);
  router.configure("license smart enable");
  expect(router.heard()).toEqual([
    "%SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled",
    "%SMART_LIC-5-EVAL_START: Entering evaluation period",
  ]);
  expect(licensing(router)).toMatch(/^license udi .*\nlicense smart enable\nlicense boot level uck9\n$/);
  expect(router.type("show version | include Smart Licensing Status")).toBe(
    "Smart Licensing Status: UNREGISTERED/EVAL MODE\n",
  );
  expect(router.type("show license summary | begin License Usage")).toMatch(/\(ISR_4321_UnifiedCommun\S* +1 EVAL MODE/);
  router.configure("no license smart enable");
  expect(router.heard()).toEqual(["%SMART_LIC-6-AGENT_DISABLED: Smart Agent for Licensing is disabled"]);
  expect(router.type("show license | include Index 2")).toContain("uck9");
});

test("turned on, it registers for the platform's licence; CUBE stays by right", () => {
  const router = new Router({ release: "16.9.6", startup: `license smart enable\n${STARTUP}${CUBE}`, licences: [UC] });
  router.register();
  expect(router.server.instances.map(({ inUse }) => inUse)).toEqual([{ [UC.name]: 1 }]);
  expect(router.type("show license summary | include Status")).toBe(
    "  Status: REGISTERED\n  Status: AUTHORIZED\n  License                 Entitlement tag               Count Status\n",
  );
});

test("from 16.10 on there is nothing to turn on", () => {
  const router = new Router({ release: "16.10.1a" });
  expect(licensing(router)).not.toContain("smart enable");
  router.configure("no license smart enable");
  expect(licensing(router)).not.toContain("smart enable");
  expect(router.type("show version | include Smart Licensing Status")).toBe(
    "Smart Licensing Status: UNREGISTERED/EVAL MODE\n",
  );
});
