import { expect, test } from "vitest";
import { DAY, MINUTE, SECOND } from "../../src/clock/instant.ts";
import { LicenseRouter, ONLINE } from "./license-router.ts";

const SMART = `license boot level uck9\nlicense smart transport smart\n${ONLINE}`;

const trusted = (): LicenseRouter => {
  const router = new LicenseRouter(SMART);
  const token = router.change({ kind: "token" });
  router.type(`license smart trust idtoken ${token} local`);
  router.pass(10 * SECOND).heard();
  return router;
};

test("trust is silent, and its result comes in the log", () => {
  const router = new LicenseRouter(SMART);
  const token = router.change({ kind: "token" });
  expect(router.type(`license smart trust idtoken ${token} local`)).toBe("");
  expect(router.heard()).toEqual([]);
  router.pass(SECOND);
  const { serial } = router.device;
  expect(router.heard()).toEqual([
    `%SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:${serial}.`,
  ]);
});

test("a token that nobody issued is silent too", () => {
  const router = new LicenseRouter(SMART);
  expect(router.type("license smart trust idtoken test all force")).toBe("");
  router.pass(SECOND);
  expect(router.heard()).toHaveLength(1);
  expect(router.device.agent.trust).toBeUndefined();
});

test("a trusted device asks again only with force", () => {
  const router = trusted();
  const before = router.device.agent.trust?.installedAt;
  const token = router.change({ kind: "token" });
  router.type(`license smart trust idtoken ${token} local`);
  router.pass(MINUTE);
  expect(router.device.agent.trust?.installedAt).toBe(before);
  router.heard();
  router.type(`license smart trust idtoken ${token} all force`);
  router.pass(MINUTE);
  expect(router.device.agent.trust?.installedAt).not.toBe(before);
});

test.each(["cslu", "off", "automatic"])("transport %s establishes no trust", (type) => {
  const router = new LicenseRouter(`license smart transport ${type}\n${ONLINE}`);
  expect(router.type("license smart trust idtoken x local")).toBe(
    "The current transport type does not support this feature\n",
  );
  expect(router.refuses("license smart trust idtoken x local")).toBe(true);
});

test("sync pushes at once", () => {
  const router = trusted();
  expect(router.type("license smart sync all")).toBe("");
  router.pass(2 * MINUTE);
  expect(router.device.agent.reporting.lastAck).toBe(router.lab.now - MINUTE + SECOND);
});

test("sync needs a transport", () => {
  const router = new LicenseRouter(`license smart transport off\n${ONLINE}`);
  expect(router.type("license smart sync local")).toBe("The current transport type does not support this feature\n");
});

test("offline: usage is saved, uploaded, and its ACK imported", () => {
  const router = new LicenseRouter("license boot level uck9\nlicense smart transport off\n");
  expect(router.type("license smart save usage unreported file bootflash:usage.xml")).toBe("");
  expect(Object.keys(router.device.files.bootflash)).toContain("usage.xml");
  router.change({ kind: "upload", device: "Router", file: "usage.xml" });
  expect(router.type("license smart import bootflash:ACK_usage.xml")).toBe("Import Data Successful\n");
  expect(router.device.agent.reporting.lastAck).toBe(router.lab.now);
  // Nothing has been measured since.
  expect(router.type("license smart save usage unreported file bootflash:more.xml")).toBe(
    "The requested item was not found\n",
  );
});

test("offline: trust is requested by a file", () => {
  const router = new LicenseRouter("license boot level uck9\nlicense smart transport off\n");
  expect(router.type("license smart save trust-request bootflash:trust.xml")).toBe("");
  router.change({ kind: "upload", device: "Router", file: "trust.xml", to: "code.xml" });
  expect(router.type("license smart import flash:code.xml")).toBe("Import Data Successful\n");
  expect(router.device.agent.trust?.installedAt).toBe(router.lab.now);
});

test.each([
  ["license smart save usage all file bootflash:a", ""],
  ["license smart save usage days 30 file bootflash:a", ""],
  ["license smart save usage days 30 file a", ""],
  ["license smart save usage rum-Id 1 file bootflash:a", "The requested item was not found\n"],
  ["license smart save usage RUM-ID 1 file bootflash:a", "The requested item was not found\n"],
  ["license smart save usage all file tftp:a", "%Error opening tftp:a (Invalid argument)\n"],
  ["license smart import bootflash:none", "%Error opening bootflash:none (No such file or directory)\n"],
  ["license smart clear eventlog", ""],
  ["license smart factory reset", '%Warning: reload required after "license smart factory reset" command\n'],
])("%s", (line, answer) => {
  expect(new LicenseRouter(SMART).pass(DAY).type(line)).toBe(answer);
});

test("one report is saved by its id", () => {
  const router = new LicenseRouter(SMART).pass(DAY);
  const id = router.device.agent.reports[0]?.id;
  router.type("license smart save usage all file bootflash:a");
  expect(router.type(`license smart save usage rum-Id ${id} file bootflash:b`)).toBe("");
});

test("a file of one's own is no answer of CSSM", () => {
  const router = new LicenseRouter(SMART).pass(DAY);
  router.type("license smart save usage all file bootflash:a");
  expect(router.refuses("license smart import bootflash:a")).toBe(true);
});

test("factory reset forgets trust and is no refusal", () => {
  const router = trusted();
  expect(router.refuses("license smart factory reset")).toBe(false);
  expect(router.device.agent.trust).toBeUndefined();
});
