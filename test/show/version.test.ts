import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fromCivil, HOUR, MINUTE, WEEK } from "../../src/clock/instant.ts";
import { platformOf } from "../../src/releases/platforms.ts";
import { showVersion } from "../../src/show/version.ts";
import { type View, viewOf } from "../../src/show/view.ts";
import { labWith, type } from "../support/type.ts";

const CAPTURE = readFileSync(new URL("fixtures/show-version-isr4351-17.9.8.txt", import.meta.url), "utf8");

/** The router of the capture: its name, its clock, its licences, its image. */
function capturedView(): View {
  const view = viewOf(labWith({ platform: "ISR4351/K9" }), "Router");
  const line = (id: string, text: string) => ({ id, slot: id, text, values: [] });
  const uptime = 3 * WEEK + 2 * 24 * HOUR + 12 * HOUR + 24 * MINUTE;
  const restarted = fromCivil({ year: 1999, month: 12, day: 11, hour: 10, minute: 5, second: 17 });
  return {
    ...view,
    hostname: "analog-perf-uut1",
    zone: { name: "PST", offsetMinutes: -480 },
    clockPrefix: "",
    now: restarted + uptime,
    release: {
      ...view.release,
      id: "17.9.8prd1",
      padded: "17.09.08prd1",
      train: "Cupertino",
      build: "fc1",
      copyright: 2025,
      compiled: "Wed 20-Aug-25 16:30 by mcpre",
    },
    platform: { ...platformOf("ISR4351/K9"), throughputKbps: 200_000, physicalMemoryK: 4_194_304 },
    device: {
      ...view.device,
      serial: "FLM2026W18H",
      boot: {
        ...view.device.boot,
        reason: "Reload Command",
        trueAt: view.lab.now - uptime,
        image: "bootflash:isr4300-universalk9.17.09.08prd1.SPA.bin",
      },
      nvram: { configRegister: "0x0" },
      bootLevels: ["AdvUCSuiteK9", "appxk9"],
      config: [
        line("config license boot suite", "license boot suite AdvUCSuiteK9"),
        line("config license boot level", "license boot level appxk9"),
      ],
    },
  };
}

test("a capture of an ISR4351 comes out again", () => {
  // The capture's reload was told before its clock was set back; ours follows from the restart.
  const told = showVersion(capturedView()).replace(
    /(System returned to ROM by Reload Command at ).*/,
    "$101:15:25 PDT Sat Jan 1 2000",
  );
  expect(told).toBe(CAPTURE);
});

test.each([
  [
    "C8000V",
    "17.6.1a",
    "License Level: \nLicense Type: Perpetual\nNext reload license Level: \n\nAddon License Level: \nAddon License Type: Subscription\nNext reload addon license Level: \n\nThe current throughput level is 20000 kbps \n\n\nSmart Licensing Status: Smart Licensing Using Policy\n\ncisco C8000V (VXE) processor (revision VXE) with 1900130K/3075K bytes of memory.\nProcessor board ID FDO2601A00G\nRouter operating mode: Autonomous\n3 Gigabit Ethernet interfaces\n32768K bytes of non-volatile configuration memory.\n8082280K bytes of physical memory.\n14589951K bytes of virtual hard disk at bootflash:.\n\nConfiguration register is 0x2102\n\n",
  ],
])("the licence part of a %s on %s", (platform, release, expected) => {
  const { screen } = type(labWith({ platform, release, startup: "" }), [
    "enable",
    "show version | begin License Level",
  ]);
  expect(screen).toBe(`Router>enable\nRouter#show version | begin License Level\n${expected}Router#`);
});

test("uptime goes on when the clock is set, and the restart is told in the new time", () => {
  const { screen } = type(labWith(), [
    "enable",
    "clock set 12:00:00 1 may 2026",
    "show version | include uptime|restarted",
  ]);
  expect(screen.split("\n").slice(-4)).toEqual([
    "Router#show version | include uptime|restarted",
    "Router uptime is 10 minutes",
    "System restarted at 11:50:00 UTC Fri May 1 2026",
    "Router#",
  ]);
});
