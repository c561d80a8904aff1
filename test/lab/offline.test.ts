import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY, formatIso, HOUR, MINUTE } from "../../src/clock/instant.ts";
import { policyFile } from "../../src/cssm/answer-files.ts";
import { factoryReset, importFile, requestTrust, saveTrustRequest, saveUsage } from "../../src/lab/smart/smart.ts";
import type { UsageSelection } from "../../src/licensing/policy/files.ts";
import { ACCOUNT_POLICIES, type PolicyTerms } from "../../src/releases/policies.ts";
import { decodeBase64 } from "../../src/text/base64.ts";
import { Drive, type LabOptions, labOf, OFFLINE } from "./lab-fixture.ts";

const offline = (options: LabOptions = {}): Drive => new Drive(labOf({ startup: OFFLINE, ...options })).pass(HOUR);

const save = (drive: Drive, path = "bootflash:usage", selection: UsageSelection = { which: "unreported" }) =>
  drive.do((lab, name) => saveUsage(lab, name, { selection, path }));
const load = (drive: Drive, path: string) => drive.do((lab, name) => importFile(lab, name, { path }));
const upload = (drive: Drive, file = "bootflash:usage", to = "ack") =>
  drive.change({ kind: "upload", device: "Router", file, to });
const file = (drive: Drive, name: string): string => drive.device.files.bootflash[name]?.content ?? "";
const put = (drive: Drive, name: string, content: string) =>
  drive.do((lab) => {
    const files = lab.devices.Router?.files;
    if (files) files.bootflash[name] = { name, content, modified: 0 };
  });

test("usage goes out in a file and its ACK comes back in another", () => {
  const drive = offline();
  expect(save(drive)).toEqual({ text: "" });
  expect(formatIso(drive.agent.reporting.lastFileWrite ?? 0)).toBe("2026-01-05T09:00:00Z");
  drive.pass(10 * MINUTE);
  expect(upload(drive)).toEqual({
    text: "CSSM took the file for virtual account Default. The acknowledgement is in bootflash:ack.",
  });
  expect(load(drive, "bootflash:ack")).toEqual({ text: "Import Data Successful\n" });
  const { lastAck, deadline } = drive.agent.reporting;
  expect([lastAck, deadline, drive.agent.account]).toEqual([
    drive.lab.now,
    undefined,
    { smart: "Example Company", virtual: "Default", asOf: drive.lab.now },
  ]);
  expect(drive.lab.cssm.instances[0]?.inUse).toEqual({ ISR_4321_UnifiedCommunication: 1 });
});

test("what a usage file holds", () => {
  const drive = offline();
  drive.change({ kind: "calls", device: "Router", calls: "standard", n: 7 });
  drive.pass(DAY);
  save(drive);
  const text = file(drive, "usage");
  expect(text.replace(/>[^<]*</g, "><")).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><smartLicense><smartLicenseSystemInfo></smartLicenseSystemInfo><RUMReport></RUMReport></smartLicense>\n',
  );
  const elements = [...text.matchAll(/<(\w+)>([^<]+)<\/\1>/g)].map(([, , content]) => JSON.parse(content ?? ""));
  const [info, reports] = elements as [
    Record<string, unknown>,
    { payload: string; header: object; signature: Record<string, unknown> }[],
  ];
  const sudi = { udi_pid: "ISR4321/K9", udi_serial_number: "FLM000000A1" };
  expect({ ...info, nonce: "", signature: "" }).toEqual({
    version: "1.3",
    sudi,
    hostname: "Router",
    timestamp: drive.lab.now,
    nonce: "",
    software_tag_identifier: expect.stringMatching(/^regid\./),
    device_list: [{ sudi, hostname: "Router", software_version: "17.6.1a" }],
    signature: "",
  });
  expect(reports.map(({ header, signature }) => ({ header, ...signature, value: "" }))).toEqual(
    reports.map(() => ({
      header: { type: "rum" },
      sudi,
      signing_type: "builtin",
      key: "sudi:ISR4321/K9:FLM000000A1",
      value: "",
    })),
  );
  const cube = JSON.parse(reports.at(-1)?.payload ?? "");
  expect({ ...cube.meta, entitlement_tag: "" }).toEqual({
    entitlement_tag: "",
    tag: "CUBE_T_STD",
    feature: "CUBE_T_STD",
    report_id: Math.floor(drive.device.boot.at / 1000) + 2,
    software_version: "17.6.1a",
    ha_udi: [{ role: "Active", sudi }],
    utility_enabled: false,
    start_time: drive.lab.now - 23 * HOUR,
    end_time: drive.lab.now,
    close_reason: "CurrentUsageRequested",
  });
  expect(cube.measurements).toEqual([
    {
      log_time: 1767657600,
      metric_name: "ENTITLEMENT",
      start_time: drive.lab.now - 23 * HOUR,
      end_time: drive.lab.now - 9 * HOUR,
      sample_interval: 900,
      num_samples: 57,
      meta: { termination_reason: "DailyBoundary" },
      value: { type: "COUNT", value: "7" },
    },
    {
      log_time: 1767690000,
      metric_name: "ENTITLEMENT",
      start_time: drive.lab.now - 9 * HOUR,
      end_time: drive.lab.now,
      sample_interval: 900,
      num_samples: 37,
      meta: { termination_reason: "CurrentUsageRequested" },
      value: { type: "COUNT", value: "7" },
    },
  ]);
});

test("which reports are saved", () => {
  const drive = offline();
  const count = (selection: UsageSelection) => {
    drive.pass(HOUR);
    const saved = save(drive, "usage", selection);
    return saved.error ?? [...file(drive, "usage").matchAll(/"payload"/g)].length;
  };
  expect(count({ which: "unreported" })).toBe(2);
  upload(drive);
  load(drive, "ack");
  expect(count({ which: "unreported" })).toBe(2);
  expect(count({ which: "all" })).toBe(6);
  drive.pass(10 * DAY);
  expect(count({ which: "days", days: 1 })).toBe(2);
  expect(count({ which: "days", days: 20 })).toBe(10);
  expect(count({ which: "rum-id", id: drive.agent.reports[0]?.id ?? 0 })).toBe(1);
  expect(count({ which: "rum-id", id: 7 })).toBe("nothing-found");
  expect(save(drive, "usage", { which: "rum-id", id: 7 }).text).toBe("The requested item was not found\n");
});

test.each([
  ["tftp://192.0.2.9/usage", "bad-path", "%Error opening tftp://192.0.2.9/usage (Invalid argument)\n"],
  ["nvram:usage", "bad-path", "%Error opening nvram:usage (Invalid argument)\n"],
])("no file can be saved to %s", (path, error, text) => {
  expect(save(offline(), path)).toEqual({ text, error });
  expect(offline().do((lab, name) => saveTrustRequest(lab, name, { path }))).toEqual({ text, error });
});

test("a trust request goes out in a file and a trust code comes back", () => {
  const drive = offline({ server: { policy: "Custom Policy" } });
  expect(drive.do((lab, name) => saveTrustRequest(lab, name, { path: "flash:/request" }))).toEqual({ text: "" });
  expect(upload(drive, "request", "trust")).toEqual({
    text: "CSSM took the file for virtual account Default. The trust code is in bootflash:trust.",
  });
  expect(load(drive, "bootflash:trust")).toEqual({ text: "Import Data Successful\n" });
  expect(drive.agent.trust).toEqual({ installedAt: drive.lab.now, virtualAccount: "Default" });
  expect(drive.agent.policy.installed).toEqual({ at: drive.lab.now, name: "Custom Policy" });
});

test("a policy file is for every device", () => {
  const drive = offline();
  put(drive, "policy", policyFile("SLE Policy", ACCOUNT_POLICIES["SLE Policy"] as PolicyTerms, drive.lab.now));
  expect(load(drive, "policy")).toEqual({ text: "Import Data Successful\n" });
  expect(drive.agent.policy.installed?.name).toBe("SLE Policy");
  expect(drive.heard()).toEqual([
    "%SMART_LIC-6-POLICY_INSTALL_SUCCESS: A new licensing policy was successfully installed",
  ]);
});

/** A lab whose bootflash holds a usage file and its ACK. */
function exchanged(): Drive {
  const drive = offline();
  save(drive);
  upload(drive);
  return drive;
}

test("imports that are refused leave the agent as it was", () => {
  const drive = exchanged();
  const other = JSON.parse(decodeBase64(/Acknowledgement>([^<]+)</.exec(file(drive, "ack"))?.[1] ?? "") ?? "");
  expect(other.udi).toEqual({ pid: "ISR4321/K9", serial: "FLM000000A1" });
  put(drive, "empty", "");
  put(drive, "text", "hello\n");
  put(drive, "cut", file(drive, "ack").slice(0, -30));
  const before = drive.agent;
  expect(["missing", "tftp://x/y", "empty", "text", "cut", "usage"].map((path) => load(drive, path))).toEqual([
    { text: "%Error opening missing (No such file or directory)\n", error: "no-file" },
    { text: "%Error opening tftp://x/y (Invalid argument)\n", error: "bad-path" },
    { text: "% Error: Import failed: Data and signature do not match\n", error: "unreadable" },
    { text: "% Error: Import failed: Data and signature do not match\n", error: "unreadable" },
    { text: "% Error: Import failed: Data and signature do not match\n", error: "unreadable" },
    { text: "% Error: Import failed: The file is not a response of the license server\n", error: "wrong-kind" },
  ]);
  expect(drive.agent).toEqual(before);
  expect(load(drive, "ack").error).toBe(undefined);
  expect(load(drive, "ack")).toEqual({
    text: "% Error: Import failed: No usage report is waiting for this acknowledgement\n",
    error: "not-waited-for",
  });
});

test("another device's ACK is refused", () => {
  const drive = exchanged();
  drive.do((lab) => {
    const device = lab.devices.Router;
    if (device) device.serial = "FLM000000B2";
  });
  expect(load(drive, "ack")).toEqual({
    text: "% Error: Import failed: The file is for another product instance\n",
    error: "foreign-udi",
  });
});

test("CSSM refuses what it can't verify, what it has, and what it can't place", () => {
  const virtualAccounts = [
    { name: "Default", licences: [] },
    { name: "Lab", licences: [] },
  ];
  const drive = offline({ server: { virtualAccounts } });
  save(drive);
  put(drive, "text", "hello\n");
  const send = (name: string, account?: string) =>
    drive.change({ kind: "upload", device: "Router", file: name, to: "ack", ...(account ? { account } : {}) });
  expect([
    send("missing"),
    send("text"),
    send("usage"),
    send("usage", "Nowhere"),
    send("usage", "lab"),
    send("usage"),
  ]).toEqual([
    { text: "There is no file missing.", error: "no-file" },
    {
      text: "CSSM refuses text: it is no usage file or trust request, or it was changed after it was saved.",
      error: "corrupt",
    },
    { text: "CSSM doesn't know which virtual account usage is for: name one.", error: "no-account" },
    { text: "The licence server has no virtual account Nowhere.", error: "unknown-account" },
    { text: "CSSM took the file for virtual account Lab. The acknowledgement is in bootflash:ack." },
    { text: "CSSM refuses usage: the same file was uploaded before.", error: "duplicate" },
  ]);
  drive.pass(HOUR);
  save(drive);
  expect(send("usage").text).toBe(
    "CSSM took the file for virtual account Lab. The acknowledgement is in bootflash:ack.",
  );
});

test("no byte of a file can be changed", () => {
  const drive = exchanged();
  const [usage, ack] = [file(drive, "usage"), file(drive, "ack")];
  const changed = (text: string, place: number, char: string) => text.slice(0, place) + char + text.slice(place + 1);
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...'Aa0 <>{}"\\\n'), (place, char) => {
      const trial = new Drive(drive.lab);
      for (const [name, text] of [
        ["usage", usage],
        ["ack", ack],
      ] as const) {
        const damaged = changed(text, place % (text.length - 1), char);
        if (damaged === text) continue;
        put(trial, "damaged", damaged);
        if (name === "ack") expect(load(trial, "damaged").error).toBe("unreadable");
        else expect(upload(trial, "damaged", "other").error).toBe("corrupt");
      }
    }),
    { numRuns: 300 },
  );
});

test("factory reset forgets all but what is in use; the licences are a first use again", () => {
  const drive = new Drive(labOf({ server: { policy: "SLE Policy" } }));
  const token = drive.token();
  drive.do((lab, name) => requestTrust(lab, name, { token, scope: "local", force: false }));
  drive.pass(HOUR);
  drive.heard();
  expect(drive.do(factoryReset)).toEqual({
    text: '%Warning: reload required after "license smart factory reset" command\n',
  });
  const { trust, policy, account, reports, reporting, entitlements } = drive.agent;
  expect({
    trust,
    policy: policy.installed,
    account,
    reports: reports.map((one) => `${one.tag} ${one.state}`),
    deadline: (reporting.deadline ?? 0) - drive.lab.now,
    inUse: entitlements.map(({ tag }) => tag),
  }).toEqual({
    trust: undefined,
    policy: undefined,
    account: undefined,
    reports: [" OPEN", "ISR_4321_UnifiedCommunication OPEN"],
    deadline: 365 * DAY,
    inUse: ["ISR_4321_UnifiedCommunication"],
  });
  expect(drive.heard()).toEqual([
    "%SMART_LIC-3-POLICY_REMOVED: The licensing policy has been removed.",
    "%SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.",
  ]);
  drive.change({ kind: "power", device: "Router", on: false });
  drive.change({ kind: "power", device: "Router", on: true });
  drive.pass(3 * MINUTE);
  expect(drive.heard()).toEqual([]);
});
