/** License Reservation, from the router to the portal and back (STATE §3, CSSM §3.2). */
import { expect, test } from "vitest";
import { readRequestCode, requestCode } from "../../../src/cssm/reservation-codes.ts";
import { readAuthorizationCode } from "../../../src/cssm/reservation-file.ts";
import { UDI } from "./bench.ts";
import { CUBE, ONLINE, Router, UC } from "./router.ts";

const STARTUP = `license boot level uck9\n${ONLINE}license smart reservation\n`;
const V12 = { name: "CUBE v12 Trunk Standard Session", count: 20 };
const V14 = { name: "CUBE v14 Trunk Standard Session", count: 20 };
const MISMATCH = "The Reservation Authorization Code does not match the Reservation Request Code\n";

/** Asks for a code; returns it. */
function request(router: Router, device = "Router"): string {
  return router.on(device, "license smart reservation request local").split("\n")[1] ?? "";
}

/** Takes a request code to the portal; the answer goes to a file of a device. */
function reserve(
  router: Router,
  code: string,
  device = "Router",
  licences: readonly { name: string; count: number }[] = [{ name: UC.name, count: 1 }],
): string {
  return router.change({ kind: "reserve", requestCode: code, licences, to: { device, file: "code.txt" } });
}

const install = (router: Router, device = "Router") =>
  router.on(device, "license smart reservation install file bootflash:code.txt");

/** A router with one licence reserved. */
function reserved(options: ConstructorParameters<typeof Router>[0] = {}): Router {
  const router = new Router({ startup: STARTUP, ...options });
  reserve(router, request(router));
  install(router);
  return router;
}

test("request, install, confirmation", () => {
  const router = new Router({ startup: STARTUP });
  expect(router.type("license smart reservation request local")).toMatch(
    /^Enter this request code in the Cisco Smart Software Manager portal:\nCB-ZISR4321\/K9:FDO2601A00G-[1-9A-HJ-NP-Za-km-z]{9}-[0-9a-f]{2}\n$/,
  );
  expect(router.type("license smart reservation request local")).toBe("Already registered\n");
  expect(router.type("license smart register idtoken X")).toBe("% Error: license reservation is in progress\n");
  expect(reserve(router, requestCode({ pid: "ISR4321/K9", serial: "FDO2601A00G" }, 1))).toBe(
    'The authorization code of "Default" is code.txt on Router.',
  );
  router.heard();
  expect(install(router)).toMatch(/^Reservation install file successful\nLast Confirmation code [0-9a-f]{8}\n$/);
  const udi = "PID:ISR4321/K9,SN:FDO2601A00G";
  expect(router.heard()).toEqual([
    `%SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is Allowed for udi ${udi}`,
    `%SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellitefor udi ${udi}`,
    `%SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi ${udi}`,
    `%SMART_LIC-6-RESERVED_INSTALLED: Specific License Reservation Authorization code installed for udi ${udi}`,
  ]);
});

test("the whole of it on display", () => {
  const router = reserved();
  const confirmation = router.agent.reservation.lastConfirmation;
  expect(router.type("show license all | begin License Usage")).toBe(
    `License Usage
==============

ISR_4321_UnifiedCommunication (ISR_4321_UnifiedCommunication):
  Description: ISR_4321_UnifiedCommunication
  Count: 1
  Version: 1.0
  Status: AUTHORIZED - RESERVED
  Reservation:
    Reservation status: SPECIFIC INSTALLED
    Total reserved count: 1

Product Information
===================
UDI: PID:ISR4321/K9,SN:FDO2601A00G

Agent Version
=============
Smart Agent for Licensing: 4.8.5.4_rel/22

Reservation Info
================ 

Overall status:
  Active: PID:ISR4321/K9,SN:FDO2601A00G
    License reservation: ENABLED
      Reservation status: SPECIFIC INSTALLED on Mar 01 08:00:00 2020 UTC
      Export-Controlled Functionality: ALLOWED
      Last Confirmation code: ${confirmation}

Specified license reservations:
  ISR_4321_UnifiedCommunication (ISR_4321_UnifiedCommunication):
    Description: ISR_4321_UnifiedCommunication
    Total reserved count: 1
    Term information:
      Active: PID:ISR4321/K9,SN:FDO2601A00G
        License type: PERPETUAL
          Term Count: 1

`,
  );
  expect(router.type("show license reservation")).toBe(
    router.type("show license all | begin Overall status").replace(/\n\n$/, "\n"),
  );
  expect(router.type("show version | include Smart Licensing Status")).toBe(
    "Smart Licensing Status: REGISTERED - SPECIFIC LICENSE RESERVATION/AUTHORIZED - RESERVED\n",
  );
});

test("reserved licences are in use for the portal, and free again with the return code", () => {
  const router = reserved({ licences: [{ ...UC, count: 1 }] });
  const second = requestCode({ pid: "ISR4321/K9", serial: "OTHER" }, 1);
  expect(reserve(router, second)).toBe(`The virtual account has not enough of "${UC.name}" left.`);
  expect(router.type("license smart reservation return local")).toBe(
    "This command will remove the license reservation authorization code and the device will transition back to the unregistered state.\n" +
      "Some features may not function properly.\n",
  );
  router.heard();
  const returned = router.type("y");
  expect(returned).toMatch(
    /^Enter this return code in Cisco Smart Software Manager portal:\n([1-9A-HJ-NP-Za-km-z]{6}-){8}[1-9A-HJ-NP-Za-km-z]{3}\n$/,
  );
  expect(router.heard()).toEqual([
    "%SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed",
    "%SMART_LIC-5-EVAL_START: Entering evaluation period",
  ]);
  expect(router.change({ kind: "return", returnCode: "abc" })).toBe("abc is not the return code of a reservation.");
  expect(router.change({ kind: "return", returnCode: returned.split("\n")[1] ?? "" })).toBe(
    "The product instance was removed.",
  );
  expect(reserve(router, second)).toBe('The authorization code of "Default" is code.txt on Router.');
});

test("the question takes yes and no only; no leaves everything as it is", () => {
  const router = reserved();
  router.type("license smart reservation return local");
  expect(router.type("what")).toBe("% Please answer 'yes' or 'no'.\n");
  expect(router.type("no")).toBe("");
  expect(router.agent.registration.state).toBe("reserved");
});

test("another router's code is refused; the one that it was made for takes it", () => {
  const router = new Router({ startup: STARTUP, others: ["B"] });
  const code = request(router, "B");
  reserve(router, code);
  request(router);
  expect(install(router)).toBe(`Reservation install file failed: ${MISMATCH}`);
  const text = router.lab.devices.Router?.files.bootflash["code.txt"]?.content.trim() ?? "";
  expect(router.on("B", `license smart reservation install ${text}`)).toMatch(/^Reservation install successful\n/);
});

test("the portal takes a request code once", () => {
  const router = new Router({ startup: STARTUP });
  const code = request(router);
  reserve(router, code);
  expect(reserve(router, code)).toBe(`${code} was used already: each request code gets one authorization code.`);
  expect(install(router)).toMatch(/^Reservation install file successful\n/);
});

test("a code is installed once; the second time leaves it installed", () => {
  const router = reserved();
  expect(install(router)).toBe(
    "Reservation install file failed: The reservation authorization code is already installed\n",
  );
  expect(router.agent.registration.state).toBe("reserved");
  expect(router.type("license smart reservation request local")).toBe("Already registered\n");
});

test("a code for a request that was cancelled is not installed, and void once another was made", () => {
  const router = new Router({ startup: STARTUP });
  reserve(router, request(router));
  expect(router.type("license smart reservation cancel local")).toBe("");
  const next = request(router);
  expect(install(router)).toBe(`Reservation install file failed: ${MISMATCH}`);
  reserve(router, next);
  expect(router.server.reservations?.map(({ state }) => state)).toEqual(["void", "issued"]);
});

test("no byte of a code can be changed", () => {
  const router = reserved();
  const text = router.lab.devices.Router?.files.bootflash["code.txt"]?.content ?? "";
  expect(readAuthorizationCode(text)).toMatchObject({ kind: "specific", exportControlled: true });
  const changed = Array.from(text.trimEnd(), (letter, index) =>
    readAuthorizationCode(text.slice(0, index) + (letter === "x" ? "y" : "x") + text.slice(index + 1)),
  );
  expect(changed.filter((read) => read !== undefined)).toEqual([]);
});

test.each(["", "CB-ZISR4321/K9:FDO2501A001-123456789", "nonsense"])("%j is no request code", (text) => {
  expect(readRequestCode(text)).toBeUndefined();
});

test("request codes differ each time and are read again", () => {
  const codes = [1, 2, 3].map((n) => requestCode(UDI, n));
  expect(new Set(codes).size).toBe(3);
  expect(codes.map(readRequestCode)).toEqual([UDI, UDI, UDI]);
});

test.each([
  ["license smart reservation request local", "% Error: not in license reservation mode\n"],
  ["license smart reservation cancel", "% Error: not in license reservation mode\n"],
  ["license smart reservation return local", "% Error: No reservation authorization code is installed\n"],
])("without the configuration, %s", (line, answer) => {
  expect(new Router().type(line)).toBe(answer);
});

test("what can go wrong with an installation", () => {
  const router = new Router({ startup: STARTUP });
  expect(install(router)).toBe(
    "Reservation install file failed: %Error opening bootflash:code.txt (No such file or directory)\n",
  );
  expect(router.type("license smart reservation install nonsense")).toBe(
    "Reservation install failed: Failed to parse reservation authorization code\n",
  );
  expect(router.type("license smart reservation cancel")).toBe("No license reservation is in progress\n");
});

test("the configuration stays while a code is installed", () => {
  const router = reserved();
  expect(router.configure("no license smart reservation")).toBe(
    "% Error: return the installed reservation authorization code first\n",
  );
  router.type("license smart reservation return local", "yes");
  expect(router.configure("no license smart reservation")).toBe("");
});

test("a licence that is not reserved is not authorized; calls go on", () => {
  const router = new Router({
    startup: `${STARTUP}${CUBE}`.replace("element", "element license capacity 30"),
    licences: [UC, V12],
  });
  reserve(router, request(router), "Router", [
    { name: UC.name, count: 1 },
    { name: V12.name, count: 20 },
  ]);
  router.heard();
  install(router);
  expect(router.heard().at(-1)).toMatch(
    /^%SMART_LIC-3-NOT_AUTHORIZED: The entitlement regid\.\S+CUBE_T_STD,1\.0_\S+ in Not Authorized to be used\. Reason: License not present in SLR auth code$/,
  );
  expect(router.type("show license summary | include CUBE|Status:")).toBe(
    "  Status: REGISTERED - SPECIFIC LICENSE RESERVATION\n  Status: NOT AUTHORIZED\n" +
      "  CUBE v12 Trunk Stand... (CUBE_T_STD)                     30 NOT AUTHORIZED\n",
  );
  expect(router.change({ kind: "attempt", device: "Router", n: 1 })).toBe("1 accepted.");
});

test.each([
  ["17.2.1r", "AUTHORIZED - RESERVED"],
  ["17.3.1a", "NOT AUTHORIZED"],
])("V12 licences that are reserved on %s: %s", (release, status) => {
  const router = new Router({ startup: `${STARTUP}${CUBE}`, licences: [UC, V12, V14], release });
  reserve(router, request(router), "Router", [
    { name: UC.name, count: 1 },
    { name: V12.name, count: 20 },
  ]);
  install(router);
  router.change({ kind: "calls", device: "Router", calls: "standard", n: 8 });
  router.pass(8 * 24 * 3_600_000);
  expect(router.type("show license summary | include CUBE")).toBe(
    `  CUBE v12 Trunk Stand... (CUBE_T_STD)                      8 ${status}\n`,
  );
});

test("a permanent reservation covers everything; its code is typed", () => {
  const router = new Router({ startup: `${STARTUP}${CUBE}`.replace("element", "element license capacity 30") });
  const code = router.type("license smart reservation request universal").split("\n")[1] ?? "";
  const text = router.change({ kind: "reserve", requestCode: code, licences: [] });
  expect(router.type(`license smart reservation install ${text}`)).toMatch(/^Reservation install successful\n/);
  expect(router.type("show license status | include Status:")).toBe(
    "  Status: DISABLED\n  Status: REGISTERED - UNIVERSAL LICENSE RESERVATION\n  Status: AUTHORIZED - RESERVED on Mar 01 08:00:00 2020 UTC\n",
  );
});

test("a code that was never installed can be given back", () => {
  const router = new Router({ startup: STARTUP });
  const code = request(router);
  const text = router.change({ kind: "reserve", requestCode: code, licences: [] });
  const returned = router.type(`license smart reservation return authorization ${text}`).split("\n")[1] ?? "";
  expect(router.change({ kind: "return", returnCode: returned })).toBe("The product instance was removed.");
});

test("reserved, a reload and a year change nothing, and nothing is sent", () => {
  const router = reserved();
  router.type("write memory", "reload", "");
  router.pass(365 * 24 * 3_600_000);
  expect(router.agent.registration.state).toBe("reserved");
  expect(router.agent.callHome).toEqual({});
});
