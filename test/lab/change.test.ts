import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../src/clock/instant.ts";
import type { Change } from "../../src/lab/change.ts";
import { decodeBase64 } from "../../src/text/base64.ts";
import { Drive, labOf, OFFLINE, ONLINE } from "./lab-fixture.ts";

const loads = (drive: Drive) =>
  drive.device.meter.load.map(({ at, ...load }) => ({ ...load, after: at - drive.device.boot.at }));

test("calls are what is up from now on; secure says of which", () => {
  const drive = new Drive(labOf());
  const calls = (rest: Omit<Extract<Change, { kind: "calls" }>, "kind" | "device">) =>
    drive.change({ kind: "calls", device: "Router", ...rest });
  calls({ calls: "standard", n: 10 });
  drive.pass(MINUTE);
  calls({ calls: "enhanced", n: 3, secure: true });
  drive.pass(MINUTE);
  calls({ calls: "standard", n: 0 });
  expect(loads(drive)).toEqual([
    { standard: 10, enhanced: 0, vgw: 0, secure: 0, after: 0 },
    { standard: 10, enhanced: 3, vgw: 0, secure: 3, after: MINUTE },
    { standard: 0, enhanced: 3, vgw: 0, secure: 0, after: 2 * MINUTE },
  ]);
});

test("attempts are counted", () => {
  const drive = new Drive(labOf());
  expect(drive.change({ kind: "attempt", device: "Router", n: 5 })).toEqual({ text: "5 accepted." });
  drive.configure(ONLINE.replace(" mode border-element", " mode border-element\n shutdown"));
  expect(drive.change({ kind: "attempt", device: "Router", n: 2 })).toEqual({ text: "0 accepted, 2 blocked." });
  expect(drive.device.meter.attempts).toEqual({ accepted: 5, blocked: { shutdown: 2 } });
  expect(drive.change({ kind: "calls", device: "Router", calls: "standard", n: 1 })).toEqual({
    text: "No calls: SIP service is down (voice service voip is shut down).",
    error: "sip-down",
  });
});

test("a token has the documents' shape, is remembered, and differs from the one before", () => {
  const drive = new Drive(labOf());
  const first = drive.change({ kind: "token" }).text ?? "";
  const second =
    drive.change({ kind: "token", days: 365, uses: 1, export: true, account: "default", description: "spare" }).text ??
    "";
  expect(drive.lab.lastToken).toBe(second);
  expect(first === second).toBe(false);
  for (const token of [first, second]) {
    expect(token).toMatch(/^(?:[A-Za-z0-9+/%]{60,66}%0A)+[A-Za-z0-9%]+%0A$/);
    const inner = decodeBase64(decodeURIComponent(token)) ?? "";
    expect(inner).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-\d{13}\|[A-Za-z0-9+/]{43}=$/);
  }
  const { now } = drive.lab;
  const shape = { virtualAccount: "Default", createdAt: now, uses: 0 };
  expect(drive.lab.cssm.tokens.map(({ text, ...rest }) => rest)).toEqual([
    { ...shape, expiresAt: now + 30 * DAY, maxUses: 10, exportControlled: false, description: "" },
    { ...shape, expiresAt: now + 365 * DAY, maxUses: 1, exportControlled: true, description: "spare" },
  ]);
  expect(decodeBase64(decodeURIComponent(first))?.slice(37, 50)).toBe(String(now + 30 * DAY));
});

test.each<[string, Change, { text?: string; error?: string }]>([
  [
    "an unknown device",
    { kind: "calls", device: "R9", calls: "vgw", n: 1 },
    { text: "There is no device R9 in this lab.", error: "unknown-device" },
  ],
  [
    "an unknown account",
    { kind: "token", account: "Lab" },
    { text: "The licence server has no virtual account Lab.", error: "unknown-account" },
  ],
  [
    "an unknown server",
    { kind: "network", server: "example.com", aspect: "all", up: false },
    { text: "There is no server example.com in this lab's network.", error: "unknown-server" },
  ],
])("%s is refused", (_, what, expected) => {
  const drive = new Drive(labOf());
  const before = drive.lab;
  expect(drive.change(what)).toEqual(expected);
  expect(drive.lab).toBe(before);
});

test("network controls open and close one aspect or all, of one host or of the whole cloud", () => {
  const drive = new Drive(labOf());
  const state = () =>
    Object.values(drive.lab.network.hosts).map(({ name, icmp, tcp80, tcp443 }) =>
      [name, icmp, tcp80, tcp443].map(Number).join(""),
    );
  const seen = [state()];
  for (const what of [
    { server: "cssm", aspect: "icmp", up: false },
    { server: "TOOLS.cisco.com", aspect: "all", up: false },
    { server: "cssm", aspect: "all", up: true },
  ] as const) {
    drive.change({ kind: "network", ...what });
    seen.push(state());
  }
  expect(seen).toEqual([
    ["1111", "1111", "1111"],
    ["1011", "1011", "1111"],
    ["1011", "0000", "1111"],
    ["1111", "1111", "1111"],
  ]);
});

test("power: a router that is off does nothing, one that boots comes up by itself", () => {
  const drive = new Drive(labOf({ startup: OFFLINE }));
  drive.change({ kind: "calls", device: "Router", calls: "standard", n: 9 });
  drive.change({ kind: "power", device: "Router", on: false });
  expect(drive.device.power).toEqual({ state: "off" });
  expect(drive.change({ kind: "attempt", device: "Router", n: 1 })).toEqual({
    text: "Router is not up.",
    error: "device-off",
  });
  drive.pass(400 * DAY);
  expect(drive.heard()).toEqual([]);
  drive.change({ kind: "power", device: "Router", on: true });
  expect(drive.device.power).toEqual({ state: "booting", until: drive.lab.now + 3 * MINUTE });
  drive.pass(3 * MINUTE);
  expect([drive.device.power, drive.device.boot.reason, drive.device.boot.at]).toEqual([
    { state: "on" },
    "PowerOn",
    drive.lab.now,
  ]);
  // The deadline passed while it was off.
  expect(drive.agent.overdue).toBe(true);
});

test("a scheduled reload comes at its time", () => {
  const drive = new Drive(labOf({ startup: OFFLINE }));
  const { now } = drive.lab;
  drive.do((lab) => {
    const device = lab.devices.Router;
    if (device) device.scheduledReload = { at: now + HOUR, reason: "Reload Command" };
  });
  drive.pass(HOUR);
  expect([drive.device.power, drive.device.scheduledReload]).toEqual([
    { state: "booting", until: now + HOUR + 3 * MINUTE },
    undefined,
  ]);
  drive.pass(3 * MINUTE);
  expect([drive.device.boot.at, drive.device.boot.reason]).toEqual([now + HOUR + 3 * MINUTE, "Reload Command"]);
});
