import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../../src/clock/instant.ts";
import { deviceTime } from "../../src/device/clock.ts";
import { setDeviceClock } from "../../src/device/clock-change.ts";
import { transportSettings } from "../../src/device/settings/licensing.ts";
import type { Device } from "../../src/device/types.ts";
import { advance } from "../../src/lab/advance.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { importFile, requestTrust, saveUsage, sync } from "../../src/lab/smart/smart.ts";
import { nextAgentEvent } from "../../src/licensing/policy/timers.ts";
import { Drive, engine, labOf, OFFLINE, ONLINE } from "./lab-fixture.ts";

/** Things that happen to a lab, at random. */
type Step =
  | { readonly what: "pass"; readonly ms: number }
  | { readonly what: "calls"; readonly n: number }
  | { readonly what: "network"; readonly up: boolean }
  | { readonly what: "clock"; readonly by: number }
  | { readonly what: "trust" | "sync" | "save" | "import" | "power" | "offline" | "online" | "cslu" };

const duration = fc.oneof(
  fc.integer({ min: 0, max: 2 * MINUTE }),
  fc.integer({ min: 0, max: 3 * HOUR }),
  fc.integer({ min: 0, max: 100 * DAY }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant("pass" as const), ms: duration }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("calls" as const), n: fc.nat({ max: 40 }) }) },
  fc.record({ what: fc.constant("network" as const), up: fc.boolean() }),
  fc.record({ what: fc.constant("clock" as const), by: fc.integer({ min: -2 * DAY, max: 2 * DAY }) }),
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constantFrom("trust", "sync", "save", "import", "power", "offline", "online", "cslu"),
    }),
  },
) as fc.Arbitrary<Step>;

const CONFIGURATIONS = { offline: OFFLINE, online: ONLINE, cslu: ONLINE.replace("transport smart", "transport cslu") };

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
    case "trust": {
      const token = drive.token();
      drive.do((lab, name) => requestTrust(lab, name, { token, scope: "local", force: true }));
      return;
    }
    case "sync":
      drive.do(sync);
      return;
    case "save":
      drive.do((lab, name) => saveUsage(lab, name, { selection: { which: "unreported" }, path: "usage" }));
      drive.change({ kind: "upload", device: "Router", file: "usage", to: "ack" });
      return;
    case "import":
      drive.do((lab, name) => importFile(lab, name, { path: "ack" }));
      return;
    case "clock":
      drive.do((lab) => {
        const device = lab.devices.Router;
        if (!device) return;
        const now = lab.now + device.clock.offset;
        setDeviceClock(device, now, now + one.by);
      });
      return;
    default:
      drive.configure(CONFIGURATIONS[one.what]);
  }
}

/** A lab that random things happened to. */
const anyLab = fc
  .record({
    steps: fc.array(step, { maxLength: 12 }),
    policy: fc.option(fc.constantFrom("SLE Policy", "Custom Policy"), { nil: undefined }),
  })
  .map(({ steps, policy }): Lab => {
    const drive = new Drive(labOf({ server: policy === undefined ? {} : { policy } }));
    for (const one of steps) take(drive, one);
    return drive.lab;
  });

const settings = { numRuns: process.env.EXHAUSTIVE ? 3_000 : 60 };

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
      if (device === undefined || device.power.state === "off") return;
      const now = deviceTime(device, later.now);
      if (device.power.state === "booting") {
        expect(device.power.until).toBeGreaterThan(now);
        return;
      }
      const next = nextAgentEvent(device.agent, transportSettings(device.config), now);
      expect(next ?? now + 1).toBeGreaterThan(now);
      for (const { at } of device.agent.planned) expect(at).toBeGreaterThan(now);
      expect(device.agent.reporting.ackCheck ?? now + 1).toBeGreaterThan(now);
      if (!device.agent.overdue) expect(device.agent.reporting.deadline ?? now + 1).toBeGreaterThan(now);
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

test("what CSSM has in use is what devices reported last", () => {
  fc.assert(
    fc.property(anyLab, (lab) => {
      const drive = new Drive(lab);
      if (drive.device.power.state !== "on") return;
      drive.configure(ONLINE).change({ kind: "network", server: "cssm", aspect: "all", up: true });
      drive.do((draft) => {
        const device = draft.devices.Router;
        if (device) setDeviceClock(device, deviceTime(device as Device, draft.now), draft.now);
      });
      const token = drive.token();
      drive.do((draft, name) => requestTrust(draft, name, { token, scope: "local", force: true }));
      drive.pass(2 * SECOND);
      drive.do(sync);
      drive.pass(2 * SECOND);
      const inUse = Object.fromEntries(
        drive.agent.entitlements.filter(({ count }) => count > 0).map(({ tag, count }) => [tag, count]),
      );
      expect(drive.lab.cssm.instances[0]?.inUse).toEqual(inUse);
    }),
    settings,
  );
});
