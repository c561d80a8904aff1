import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../../src/clock/instant.ts";
import { requestTrust } from "../../src/lab/smart/smart.ts";
import { Drive, type LabOptions, labOf, OFFLINE, ONLINE } from "./lab-fixture.ts";

const FAILED =
  "%SMART_LIC-3-TRUST_CODE_INSTALL_FAILED: The install of a new licensing trust code has failed on PID:ISR4321/K9,SN:FLM000000A1: ";
const INSTALLED =
  "%SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FLM000000A1.";
const TOKEN =
  "The Product Instance Registration Token you entered is invalid or has expired. Ensure that you have pasted the entire token and that the token has not expired.";

function trust(drive: Drive, token: string, force = false) {
  return drive.do((lab, name) => requestTrust(lab, name, { token, scope: "local", force }));
}

test("trust brings account and policy; the first push follows by itself", () => {
  const drive = new Drive(labOf({ server: { policy: "SLE Policy", smartAccount: "Acme" } }));
  const token = drive.token();
  expect(trust(drive, token)).toEqual({ text: "" });
  expect(drive.heard()).toEqual([]);
  drive.pass(SECOND);
  const now = drive.lab.now;
  const { trust: code, account, policy, reporting } = drive.agent;
  expect({ code, account, installed: policy.installed, nextPush: reporting.nextPush }).toEqual({
    code: { installedAt: now, virtualAccount: "Default" },
    account: { smart: "Acme", virtual: "Default", asOf: now },
    installed: { at: now, name: "SLE Policy" },
    nextPush: now + 5 * MINUTE,
  });
  expect(drive.heard()).toEqual([
    INSTALLED,
    "%SMART_LIC-6-POLICY_INSTALL_SUCCESS: A new licensing policy was successfully installed",
  ]);
  drive.pass(5 * MINUTE + SECOND);
  expect(drive.agent.reporting.lastPush).toBe(drive.lab.now);
  expect(drive.lab.cssm.tokens.map(({ uses }) => uses)).toEqual([1]);
  expect(
    drive.lab.cssm.instances.map(({ pid, serial, hostname, inUse }) => ({ pid, serial, hostname, inUse })),
  ).toEqual([
    { pid: "ISR4321/K9", serial: "FLM000000A1", hostname: "Router", inUse: { ISR_4321_UnifiedCommunication: 1 } },
  ]);
});

const COMM_FAILED = "%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : ";

test.each<[string, LabOptions, (drive: Drive) => string, string[]]>([
  ["a token that nobody made", {}, () => "nonsense", [FAILED + TOKEN]],
  [
    "an expired token",
    {},
    (drive) => {
      const token = drive.change({ kind: "token", days: 1 }).text ?? "";
      drive.pass(DAY);
      drive.heard();
      return token;
    },
    [FAILED + TOKEN],
  ],
  [
    "a clock that is off by more than an hour",
    { offset: HOUR + SECOND },
    (drive) => drive.token(),
    [`${FAILED}The timestamps of the device and of the license server differ by more than an hour.`],
  ],
  ["a clock that is off by an hour", { offset: -HOUR }, (drive) => drive.token(), [INSTALLED]],
  [
    "CSSM can't be reached",
    {},
    (drive) => {
      drive.change({ kind: "network", server: "cssm", aspect: "tcp443", up: false });
      return drive.token();
    },
    [`${COMM_FAILED}Communication message send error`],
  ],
])("%s", (_, options, tokenOf, expected) => {
  const drive = new Drive(labOf(options));
  const token = tokenOf(drive);
  expect(trust(drive, token)).toEqual({ text: "" });
  drive.pass(SECOND);
  expect(drive.heard()).toEqual(expected);
  expect(drive.agent.trust !== undefined).toBe(expected[0] === INSTALLED);
});

test("a token is used up by trusts, not by failures", () => {
  const drive = new Drive(labOf());
  const token = drive.token(1);
  trust(drive, token);
  drive.pass(SECOND);
  trust(drive, token, true);
  drive.pass(SECOND);
  expect(drive.heard()).toEqual([INSTALLED, FAILED + TOKEN]);
});

test("a trusted device needs force", () => {
  const drive = new Drive(labOf());
  const token = drive.token();
  trust(drive, token);
  drive.pass(SECOND);
  const first = drive.agent.trust?.installedAt;
  trust(drive, token);
  expect(drive.heard()).toEqual([INSTALLED, `${FAILED}A trust code is already installed.`]);
  drive.pass(HOUR);
  expect(drive.agent.trust?.installedAt).toEqual(first);
  trust(drive, token, true);
  drive.pass(SECOND);
  expect(drive.heard()).toEqual([INSTALLED]);
  expect(drive.agent.trust?.installedAt).toBe(drive.lab.now);
});

test.each([
  ["off", OFFLINE],
  ["cslu", ONLINE.replace("transport smart", "transport cslu")],
  ["cslu by default", ONLINE.replace("license smart transport smart\n", "")],
  ["automatic", ONLINE.replace("transport smart", "transport automatic")],
])("transport %s takes no token", (_, startup) => {
  const drive = new Drive(labOf({ startup }));
  expect(trust(drive, drive.token())).toEqual({
    text: "The current transport type does not support this feature\n",
    error: "transport-unsupported",
  });
});

test("trust moves the product instance to the account of the token", () => {
  const virtualAccounts = [
    { name: "Default", licences: [] },
    { name: "Lab", licences: [] },
  ];
  const drive = new Drive(labOf({ server: { virtualAccounts } }));
  trust(drive, drive.token());
  drive.pass(SECOND);
  trust(drive, drive.change({ kind: "token", account: "lab" }).text ?? "", true);
  drive.pass(SECOND);
  expect(drive.lab.cssm.instances.map(({ virtualAccount }) => virtualAccount)).toEqual(["Lab"]);
  expect(drive.agent.account?.virtual).toBe("Lab");
});
