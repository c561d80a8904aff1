/** Registration from the command line: what is printed, logged and kept on both sides (COMMANDS §1.1, CSSM §2, §7). */
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../../../src/clock/instant.ts";
import { ONLINE, Router, UC } from "./router.ts";

const PEER = "Cisco Smart Software Manager (CSSM)";
const registration = (router: Router) =>
  router.type("show license status | begin Registration").split("\n\n")[0]?.split("\n");

test("what a registration prints and logs", () => {
  const router = new Router();
  const token = router.change({ kind: "token", export: true });
  expect(router.type(`license smart register idtoken ${token}`)).toBe(
    "Registration process is in progress. Use the 'show license status' command to check the progress and result\n" +
      "Generating 2048 bit RSA keys, keys will be exportable...\n[OK] (elapsed time was 1 seconds)\n",
  );
  expect(router.heard(["CRYPTO_ENGINE", "PKI", "CALL_HOME"])).toHaveLength(3);
  router.pass(10 * SECOND);
  const udi = `PID:ISR4321/K9,SN:${router.lab.devices.Router?.serial}`;
  expect(router.heard()).toEqual([
    "%SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is allowed",
    `%SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellitefor udi ${udi}`,
    "%SMART_LIC-4-CONFIG_NOT_SAVED: Smart Licensing configuration has not been saved",
    "%SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized",
    `%SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi ${udi}`,
  ]);
  expect(router.server.instances).toMatchObject([
    { hostname: "Router", virtualAccount: "Default", inUse: { ISR_4321_UnifiedCommunication: 1 } },
  ]);
});

test("the keys are made once", () => {
  const router = new Router().register();
  router.type("license smart deregister");
  expect(router.type("license smart register idtoken X")).toBe(
    "Registration process is in progress. Use the 'show license status' command to check the progress and result\n",
  );
});

test("a registered router registers again only with force", () => {
  const router = new Router().register();
  expect(router.type("license smart register idtoken X")).toBe("% Error: The agent is already registered\n");
  const before = router.agent.registration;
  router.pass(HOUR).register("force");
  expect(router.agent.registration).toMatchObject({ state: "registered" });
  expect(router.agent.registration).not.toEqual(before);
});

test.each(["deregister", "renew id", "renew auth"])("license smart %s needs a registration", (what) => {
  expect(new Router().type(`license smart ${what}`)).toBe("% Error: The agent is not registered\n");
});

test("deregistered: the server has forgotten the router too", () => {
  const router = new Router().register();
  router.heard();
  expect(router.type("license smart deregister")).toBe("");
  router.pass(MINUTE);
  expect(router.heard()).toEqual([
    "%SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed",
    "%SMART_LIC-5-EVAL_START: Entering evaluation period",
    "%SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with Cisco Smart Software Manager or satellite was successful",
  ]);
  expect(router.server.instances).toEqual([]);
});

test("deregistered where the server can't be reached: only the router has forgotten", () => {
  const router = new Router().register();
  router.change({ kind: "network", server: "cssm", aspect: "tcp443", up: false });
  router.type("license smart deregister");
  router.pass(MINUTE);
  expect(registration(router)).toEqual([
    "Registration:",
    "  Status: UNREGISTERED",
    "  Export-Controlled Functionality: NOT ALLOWED",
  ]);
  expect(router.server.instances).toHaveLength(1);
  router.change({ kind: "network", server: "cssm", aspect: "tcp443", up: true });
  router.register();
  expect(registration(router)).toEqual([
    "Registration:",
    "  Status: UNREGISTERED - REGISTRATION FAILED",
    "  Export-Controlled Functionality: NOT ALLOWED",
    "  Initial Registration: FAILED on Mar 01 08:01:11 2020 UTC",
    "    Failure reason: Product Already Registered",
    "  Next Registration Attempt: Mar 01 08:16:11 2020 UTC",
  ]);
  router.register("force");
  expect(router.agent.registration.state).toBe("registered");
});

test("a token that nobody issued: refused for good, and said so", () => {
  const router = new Router();
  router.type("license smart register idtoken X");
  router.heard();
  router.pass(DAY);
  const reason =
    "The Product Instance Registration Token you entered is invalid or has expired. Ensure that you have pasted the entire token and that the token has not expired.";
  expect(router.heard()).toEqual([
    `%SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the ${PEER} failed: ${reason}`,
  ]);
  expect(registration(router)).toEqual([
    "Registration:",
    "  Status: UNREGISTERED - REGISTRATION FAILED",
    "  Export-Controlled Functionality: NOT ALLOWED",
    "  Initial Registration: FAILED on Mar 01 08:00:01 2020 UTC",
    `    Failure reason: ${reason}`,
  ]);
});

test("a token is used up by registrations", () => {
  const router = new Router({ others: ["B"] });
  const token = router.change({ kind: "token", uses: 1 });
  router.on("B", `license smart register idtoken ${token}`);
  router.pass(MINUTE);
  router.type(`license smart register idtoken ${token}`);
  expect(router.pass(MINUTE).agent.registration.state).toBe("failed");
});

/** A fault of the world or of the configuration, what is mended, and what the router says meanwhile. */
const FAULTS: readonly (readonly [
  name: string,
  cause: (router: Router) => void,
  mend: (router: Router) => void,
  reason: string,
])[] = [
  [
    "names",
    (router) => router.change({ kind: "network", server: "cssm", aspect: "name", up: false }),
    (router) => router.change({ kind: "network", server: "cssm", aspect: "name", up: true }),
    "Unable to resolve server hostname/domain name",
  ],
  [
    "HTTPS",
    (router) => router.change({ kind: "network", server: "cssm", aspect: "tcp443", up: false }),
    (router) => router.change({ kind: "network", server: "cssm", aspect: "tcp443", up: true }),
    "Fail to send out Call Home HTTP message.",
  ],
  [
    "route",
    (router) => router.configure("no ip route 0.0.0.0 0.0.0.0 192.0.2.1"),
    (router) => router.configure("ip route 0.0.0.0 0.0.0.0 192.0.2.1"),
    "Fail to send out Call Home HTTP message.",
  ],
  [
    "wrong URL",
    (router) =>
      router.configure(
        "license smart transport smart",
        "license smart url https://tools.cisco.com/its/service/oddce/services/DDCEService",
      ),
    (router) => router.configure("no license smart url", "license smart transport smart"),
    "Received empty response from server",
  ],
  [
    "profile",
    (router) => router.configure("call-home", 'profile "CiscoTAC-1"', "no reporting smart-licensing-data"),
    (router) => router.configure("call-home", 'profile "CiscoTAC-1"', "reporting smart-licensing-data"),
    'The action failed because smart license transport is disabled in call-home. Please retry after manually enabling smart license transport with command "reporting smart-licensing-data" under the profile you want to send out Smart Licensing data, and also make sure the profile is active.',
  ],
];

test.each(FAULTS)("registration with a fault: %s", (_, cause, mend, reason) => {
  const router = new Router();
  cause(router);
  router.register();
  expect(registration(router)).toEqual([
    "Registration:",
    "  Status: REGISTERING - REGISTRATION IN PROGRESS",
    "  Export-Controlled Functionality: NOT ALLOWED",
    "  Initial Registration: FAILED on Mar 01 08:00:01 2020 UTC",
    `    Failure reason: ${reason}`,
    "  Next Registration Attempt: Mar 01 08:15:01 2020 UTC",
  ]);
  expect(router.heard()).toEqual([
    `%SMART_LIC-3-COMM_FAILED: Communications failure with the ${PEER} : ${reason}`,
    `%SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the ${PEER} failed: ${reason}`,
  ]);
  mend(router);
  router.pass(HOUR);
  expect(router.agent.registration.state).toBe("registered");
  expect(router.heard()[0]).toBe(`%SMART_LIC-5-COMM_RESTORED: Communications with ${PEER} restored`);
});

test("no Call Home at all: refused for good", () => {
  const router = new Router();
  router.configure("no service call-home");
  router.register();
  expect(router.heard()).toEqual([
    `%SMART_LIC-3-COMM_FAILED: Communications failure with the ${PEER} : Communication transport not available.`,
    `%SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the ${PEER} failed: Communication transport not available.`,
  ]);
  expect(router.agent.registration).toMatchObject({ state: "failed" });
  expect(router.agent.registration).not.toHaveProperty("nextAttempt");
});

test("a clock that is off by more than an hour", () => {
  const router = new Router({ clock: { offset: 61 * MINUTE } }).register();
  expect(router.agent.registration).toMatchObject({
    state: "registering",
    failure: {
      reason: `{"timestamp":["The device date '1583053261000' is offset beyond the allowed tolerance limit."]}`,
    },
  });
  router.type("clock set 08:01:00 1 March 2020");
  router.pass(2 * HOUR);
  expect(router.agent.registration.state).toBe("registered");
});

test("a router that is called as its product is called", () => {
  const router = new Router({
    platform: "CSR1000V",
    startup: `hostname csr1000v\n${ONLINE.replace("0/0/0", "1")}`,
  }).register();
  expect(router.agent.registration).toMatchObject({
    state: "failed",
    failure: { reason: "The hostname must not be the product identifier of the device" },
  });
});

test("failures are counted, and so is what Call Home may not send", () => {
  const router = new Router();
  router.change({ kind: "network", server: "cssm", aspect: "tcp443", up: false });
  router.register().pass(20 * MINUTE);
  router.configure("call-home", 'profile "CiscoTAC-1"', "no active");
  router.pass(HOUR);
  expect(router.type("show call-home smart-licensing statistics | begin ----")).toBe(
    `${"-".repeat(94)}\nREGISTRATION     0        2        0        1        2020-03-01 08:15:01\n`,
  );
});

test("a product instance that the portal has removed is told so, and stays registered until its certificate ends", () => {
  const router = new Router({ licences: [UC] }).register();
  router.lab = { ...router.lab, cssm: { ...router.lab.cssm, instances: [] } };
  router.heard();
  router.type("license smart renew auth");
  router.pass(2 * SECOND);
  expect(router.heard()).toEqual([
    expect.stringMatching(/^%SMART_LIC-3-AUTH_RENEW_FAILED: .* : The product instance is not registered for udi /),
  ]);
  expect(router.agent.registration.state).toBe("registered");
});

test("conversion needs a registration, deposits a licence for each that is in use, and is done once", () => {
  const router = new Router({ licences: [] });
  expect(router.type("license smart conversion start")).toBe("Smart Agent not registered\n");
  router.register();
  expect(router.type("license smart conversion start")).toBe("");
  router.pass(2 * SECOND);
  expect(router.type("show license status | section Conversion")).toBe(
    "License Conversion:\n  Automatic Conversion Enabled: False\n  Status: Successful on Mar 01 08:00:11 2020 UTC\n",
  );
  expect(router.server.virtualAccounts[0]?.licences).toEqual([{ name: "ISR_4321_UnifiedCommunication", count: 1 }]);
  expect(router.type("license smart conversion start")).toBe(
    "% Error: The licenses of this device were converted before\n",
  );
});
