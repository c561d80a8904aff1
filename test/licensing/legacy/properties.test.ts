import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../../src/clock/instant.ts";
import { deviceTime } from "../../../src/device/clock.ts";
import { setDeviceClock } from "../../../src/device/clock-change.ts";
import type { Device } from "../../../src/device/types.ts";
import { advance } from "../../../src/lab/advance.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import { convert, leaveServer, register, renew } from "../../../src/lab/legacy/legacy.ts";
import * as reservation from "../../../src/lab/legacy/reservation.ts";
import { nextLegacyEvent } from "../../../src/licensing/legacy/timers.ts";
import type { LegacyAgent } from "../../../src/licensing/legacy/types.ts";
import { Drive, engine, labOf, ONLINE } from "../../lab/lab-fixture.ts";

const UC = "ISR_4321_UnifiedCommunication";
const STARTUP = `${ONLINE.replace("license smart transport smart\n", "")}license smart reservation\n`;
const RELEASES = ["16.10.1a", "16.12.4", "17.2.1r", "17.3.1a"];

/** Things that happen to a router that registers, at random. */
type Step =
  | { readonly what: "pass"; readonly ms: number }
  | { readonly what: "calls"; readonly n: number }
  | { readonly what: "network"; readonly up: boolean }
  | { readonly what: "clock"; readonly by: number }
  | { readonly what: (typeof PLAIN)[number] };

const PLAIN = [
  "register",
  "force",
  "deregister",
  "renew id",
  "renew auth",
  "convert",
  "request",
  "cancel",
  "reserve",
  "return",
  "power",
] as const;

const duration = fc.oneof(
  fc.integer({ min: 0, max: 2 * MINUTE }),
  fc.integer({ min: 0, max: 3 * HOUR }),
  fc.integer({ min: 0, max: 100 * DAY }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant("pass" as const), ms: duration }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("calls" as const), n: fc.nat({ max: 40 }) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("network" as const), up: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant("clock" as const), by: fc.integer({ min: -2 * DAY, max: 2 * DAY }) }),
  },
  { weight: 2, arbitrary: fc.constant({ what: "register" as const }) },
  { weight: 5, arbitrary: fc.record({ what: fc.constantFrom(...PLAIN) }) },
);

/** The code that a request printed. */
const codeIn = (text: string) => text.trimEnd().split("\n").at(-1) ?? "";

function take(drive: Drive, one: Step): void {
  switch (one.what) {
    case "pass":
      drive.pass(one.ms);
      return;
    case "calls":
      drive.change({ kind: "calls", device: "Router", calls: "standard", n: one.n });
      return;
    case "network":
      drive.change({ kind: "network", server: "cssm", aspect: "all", up: one.up });
      return;
    case "power":
      drive.change({ kind: "power", device: "Router", on: drive.device.power.state === "off" });
      return;
  }
  if (drive.device.power.state !== "on") return;
  switch (one.what) {
    case "clock":
      drive.do((lab) => {
        const device = lab.devices.Router;
        if (!device) return;
        const now = lab.now + device.clock.offset;
        setDeviceClock(device, now, now + one.by);
      });
      return;
    case "register":
    case "force": {
      const token = drive.token();
      drive.do((lab, name) => register(lab, name, { token, force: one.what === "force" }));
      return;
    }
    case "deregister":
      drive.do(leaveServer);
      return;
    case "renew id":
    case "renew auth":
      drive.do((lab, name) => renew(lab, name, one.what === "renew id" ? "id" : "auth"));
      return;
    case "convert":
      drive.do((lab, name) => convert(lab, name, "start"));
      return;
    case "request":
      drive.do((lab, name) => reservation.requestReservation(lab, name, "specific"));
      return;
    case "cancel":
      drive.do(reservation.cancelReservation);
      return;
    case "reserve": {
      const requestCode = codeIn(drive.do((lab, name) => reservation.requestReservation(lab, name, "specific")));
      drive.change({
        kind: "reserve",
        requestCode,
        licences: [{ name: UC, count: 1 }],
        to: { device: "Router", file: "code" },
      });
      drive.do((lab, name) => reservation.installReservation(lab, name, { file: "bootflash:code" }));
      return;
    }
    case "return": {
      const returnCode = codeIn(drive.do(reservation.returnReservation));
      drive.change({ kind: "return", returnCode });
    }
  }
}

/** A lab that random things happened to. */
const anyDrive = fc
  .record({
    steps: fc.array(step, { maxLength: 14 }),
    release: fc.constantFrom(...RELEASES),
    answerTime: fc.constantFrom(0, 1_000, 30_000),
    bought: fc.nat({ max: 2 }),
  })
  .map(({ steps, release, answerTime, bought }): Drive => {
    const licences = [{ name: UC, count: bought }];
    const server = { answerTime, virtualAccounts: [{ name: "Default", licences }] };
    const drive = new Drive(labOf({ release, startup: STARTUP, server }));
    for (const one of steps) take(drive, one);
    return drive;
  });
const anyLab = anyDrive.map(({ lab }) => lab);

const settings = { numRuns: process.env.EXHAUSTIVE ? 2_000 : 40 };

function agentOf(device: Device): LegacyAgent {
  if (device.legacy === undefined) throw new Error("no agent");
  return device.legacy;
}

test("advance a, then advance b, is advance a+b", () => {
  fc.assert(
    fc.property(anyLab, duration, duration, (lab, a, b) => {
      const first = advance(lab, lab.now + a, engine);
      const second = advance(first.lab, first.lab.now + b, engine);
      const whole = advance(lab, lab.now + a + b, engine);
      expect(second.lab).toEqual(whole.lab);
      expect([...first.said, ...second.said]).toEqual(whole.said);
    }),
    settings,
  );
});

test("no timer is left in the past", () => {
  fc.assert(
    fc.property(anyLab, duration, (lab, ms) => {
      const { lab: later } = advance(lab, lab.now + ms, engine);
      const device = later.devices.Router;
      if (device === undefined || device.power.state !== "on") return;
      const now = deviceTime(device, later.now);
      expect(nextLegacyEvent(agentOf(device), now) ?? now + 1).toBeGreaterThan(now);
    }),
    settings,
  );
});

test("a lab that was written as JSON and read again goes on the same way", () => {
  fc.assert(
    fc.property(anyLab, duration, (lab, ms) => {
      const copy = JSON.parse(JSON.stringify(lab)) as Lab;
      expect(copy).toEqual(lab);
      expect(advance(copy, lab.now + ms, engine)).toEqual(advance(lab, lab.now + ms, engine));
    }),
    settings,
  );
});

test("the evaluation period lasts 90 days in use, and nothing gives any of it back", () => {
  fc.assert(
    fc.property(anyLab, duration, (lab, ms) => {
      const before = lab.devices.Router;
      const { lab: later } = advance(lab, lab.now + ms, engine);
      const after = later.devices.Router;
      if (before === undefined || after === undefined) return;
      const was = agentOf(before).evaluation;
      const is = agentOf(after).evaluation;
      expect(is.used).toBeGreaterThanOrEqual(was.used);
      expect(is.used).toBeLessThanOrEqual(90 * DAY);
      if (was.expiredAt !== undefined) expect(is.expiredAt).toBe(was.expiredAt);
      const using = agentOf(after).entitlements.some(({ count }) => count > 0);
      const { state } = agentOf(after).registration;
      const runs = using && after.power.state === "on" && is.expiredAt === undefined;
      if (is.runningSince !== undefined) expect({ runs, state }).toEqual({ runs: true, state });
      if (state === "registered" || state === "reserved") expect(is.runningSince).toBeUndefined();
    }),
    settings,
  );
});

test("a router that is registered anew has in use at the server what it asked for", () => {
  fc.assert(
    fc.property(anyDrive, (drive) => {
      if (drive.device.power.state !== "on") return;
      drive.change({ kind: "network", server: "cssm", aspect: "all", up: true });
      drive.do((lab) => {
        const device = lab.devices.Router;
        if (device) setDeviceClock(device, deviceTime(device as Device, lab.now), lab.now);
      });
      const { installed } = agentOf(drive.device).reservation;
      if (installed !== undefined) return;
      drive.do(reservation.cancelReservation);
      const token = drive.token();
      drive.pass(MINUTE);
      drive.do((lab, name) => register(lab, name, { token, force: true }));
      drive.pass(3 * MINUTE);
      const agent = agentOf(drive.device);
      expect(agent.registration.state).toBe("registered");
      const inUse = agent.entitlements.filter(({ count }) => count > 0).map(({ tag, count }) => [tag, count]);
      expect(drive.lab.cssm.instances[0]?.inUse).toEqual(Object.fromEntries(inUse));
    }),
    settings,
  );
});
