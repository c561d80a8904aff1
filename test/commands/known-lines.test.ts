import { expect, test } from "vitest";
import { grammarContext } from "../../src/commands/grammar-context.ts";
import { readLine } from "../../src/commands/known-lines.ts";
import type { Device } from "../../src/device/types.ts";
import { type ModeId, parseLine } from "../../src/grammar/index.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { labWith, type } from "../support/type.ts";

const router = (lab: Lab): Device => lab.devices.Router as Device;

const LINES: readonly (readonly [ModeId, string])[] = [
  ["exec", "show version"],
  ["exec", "sh ver"],
  ["user-exec", "show version"],
  ["user-exec", "show running-config"],
  ["exec", "shw version"],
  ["exec", "host"],
  ["exec", "show ip interface loopback 7"],
  ["exec", "show ip interface gi0/0/0.7"],
  ["exec", "dir usb0:"],
  ["config", "interface Loopback7"],
  ["config", "do show clock | include UTC"],
  ["config", "voice service voip"],
  ["config-if", "hostname R2"],
  ["config", `banner motd ${"x".repeat(200)}`],
];

test("a line is read as the grammar reads it, also after something has changed", () => {
  const labs = [
    labWith(),
    type(labWith(), ["enable", "conf t", "interface Loopback7", "interface Gi0/0/0.7"]).lab,
    labWith({ release: "16.12.4" }),
    labWith({ platform: "CSR1000V", release: "17.6.1a" }),
    labWith({ platformLicences: "assumed" }),
    labWith({ startup: "hostname Router\nlicense boot level uck9\n" }),
  ].map(router);
  for (const device of [...labs, ...labs.toReversed()]) {
    for (const [mode, line] of LINES) {
      expect(readLine(device, mode, line)).toEqual(parseLine(grammarContext(device), mode, line));
    }
  }
});

test("a line is read once", () => {
  const device = router(labWith());
  const renamed = router(type(labWith(), ["enable", "conf t", "hostname R2"]).lab);
  for (const [mode, line] of LINES.slice(0, -1)) {
    expect(readLine(renamed, mode, line)).toBe(readLine(device, mode, line));
  }
});
