/** Routers that register, in a lab where things break: time, saved labs, and what the portal counts. */
import fc from "fast-check";
import { type Draft, produce } from "immer";
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../src/clock/instant.ts";
import { engine } from "../../src/commands/boot.ts";
import { deviceTime } from "../../src/device/clock.ts";
import { advance } from "../../src/lab/advance.ts";
import { change } from "../../src/lab/change.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultDevice, defaultLab } from "../../src/lab/default-lab.ts";
import { FAULTS, type FaultName } from "../../src/lab/faults/faults.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { leaveServer, register, renew } from "../../src/lab/legacy/legacy.ts";
import { type Said, takeSaid } from "../../src/lab/said.ts";
import { readLab, writeLab } from "../../src/labfile/saved-lab.ts";
import { nextLegacyEvent } from "../../src/licensing/legacy/timers.ts";

const NAMES = ["A", "B"] as const;

const START: Lab = (() => {
  const spec = defaultLab();
  const devices = NAMES.map((name, index) => {
    const device = defaultDevice(index, spec.date);
    const startup = device.startup.replace(/end\n$/, "license smart transport smart\nend\n");
    return { ...device, name, startup, release: index === 0 ? "17.2.1r" : "16.12.4" };
  });
  return buildLab({ ...spec, devices }, engine);
})();

type Step =
  | { readonly what: "wait"; readonly ms: number }
  | { readonly what: "calls"; readonly device: number; readonly n: number }
  | { readonly what: "fault"; readonly fault: FaultName; readonly device: number; readonly on: boolean }
  | { readonly what: "register" | "deregister" | "renew" | "reboot"; readonly device: number };

const duration = fc.oneof(fc.nat(2 * MINUTE), fc.nat(3 * HOUR), fc.nat(100 * DAY));
const device = fc.nat(1);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant("wait" as const), ms: duration }) },
  fc.record({ what: fc.constant("calls" as const), device, n: fc.nat(40) }),
  fc.record({
    what: fc.constant("fault" as const),
    fault: fc.constantFrom(...(Object.keys(FAULTS) as FaultName[])),
    device,
    on: fc.boolean(),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constantFrom("register" as const, "deregister" as const, "renew" as const, "reboot" as const),
      device,
    }),
  },
);

const wait = (lab: Lab, ms: number): Lab => advance(lab, lab.now + ms, engine).lab;
const act = (lab: Lab, action: (draft: Draft<Lab>) => unknown): Lab =>
  takeSaid(produce(lab, (draft) => void action(draft))).lab;

function registered(lab: Lab, name: string): Lab {
  const { lab: told, text: token = "" } = change(lab, { kind: "token" }, engine);
  return act(told, (draft) => register(draft, name, { token, force: true }));
}

function taken(lab: Lab, one: Step): Lab {
  if (one.what === "wait") return wait(lab, one.ms);
  const name = NAMES[one.device] ?? "A";
  if (one.what === "calls") {
    return change(lab, { kind: "calls", device: name, calls: "standard", n: one.n }, engine).lab;
  }
  if (one.what === "fault") {
    return change(lab, { kind: "fault", fault: one.fault, device: name, on: one.on }, engine).lab;
  }
  if (lab.devices[name]?.power.state !== "on") return lab;
  switch (one.what) {
    case "register":
      return registered(lab, name);
    case "deregister":
      return act(lab, (draft) => leaveServer(draft, name));
    case "renew":
      return act(lab, (draft) => renew(draft, name, "auth"));
    case "reboot": {
      const off = change(lab, { kind: "power", device: name, on: false }, engine).lab;
      return change(off, { kind: "power", device: name, on: true }, engine).lab;
    }
  }
}

const history = fc.array(step, { maxLength: 14 });
const labAfter = (steps: readonly Step[]): Lab => steps.reduce(taken, START);
const settings = { numRuns: process.env.EXHAUSTIVE ? 1_000 : 20 };

test("advance a, then advance b, is advance a+b", () => {
  fc.assert(
    fc.property(history, duration, duration, (past, a, b) => {
      const lab = labAfter(past);
      const first = advance(lab, lab.now + a, engine);
      const second = advance(first.lab, first.lab.now + b, engine);
      const whole = advance(lab, lab.now + a + b, engine);
      expect(second.lab).toEqual(whole.lab);
      const of = (name: string) => (said: readonly Said[]) => said.filter((one) => one.device === name);
      for (const by of NAMES.map(of)) expect(by([...first.said, ...second.said])).toEqual(by(whole.said));
    }),
    settings,
  );
});

test("no timer is left in the past", () => {
  fc.assert(
    fc.property(history, duration, (past, ms) => {
      const later = wait(labAfter(past), ms);
      for (const router of Object.values(later.devices)) {
        const now = deviceTime(router, later.now);
        if (router.power.state === "booting") expect(router.power.until).toBeGreaterThan(now);
        if (router.power.state !== "on" || router.legacy === undefined) continue;
        expect(nextLegacyEvent(router.legacy, now) ?? now + 1).toBeGreaterThan(now);
        for (const { at } of router.legacy.planned) expect(at).toBeGreaterThan(now);
      }
    }),
    settings,
  );
});

test("a lab that is saved at any moment, whatever is broken in it, goes on the same way", () => {
  fc.assert(
    fc.property(history, fc.array(step, { maxLength: 5 }), (past, steps) => {
      const lab = labAfter(past);
      const read = readLab(writeLab(lab));
      if (!read.ok) throw new Error(read.error);
      expect(steps.reduce(taken, read.lab)).toEqual(steps.reduce(taken, lab));
    }),
    settings,
  );
});

test.each(Object.keys(FAULTS) as FaultName[])("fault %s: mended, it leaves the world as it was", (fault) => {
  for (const name of NAMES) {
    const lab = registered(START, name);
    const of = { kind: "fault", fault, device: name } as const;
    const broken = change(lab, { ...of, on: true }, engine);
    if (broken.error !== undefined) {
      expect([fault, broken.error, broken.lab === lab]).toEqual(["proxy", "no-proxy", true]);
      continue;
    }
    const { lab: mended } = change(broken.lab, { ...of, on: false }, engine);
    const world = (one: Lab) => ({
      faults: one.faults,
      network: one.network,
      tokens: one.cssm.tokens,
      token: one.lastToken,
      accounts: one.cssm.virtualAccounts,
      routers: Object.values(one.devices).map(({ files, clock }) => [files, clock]),
    });
    expect(world(mended)).toEqual(world(lab));
  }
});

test("a clock that is set while its router boots makes the boot neither longer nor shorter", () => {
  const ahead = taken(START, { what: "fault", fault: "clock", device: 1, on: true });
  const booting = taken(ahead, { what: "reboot", device: 1 });
  const back = taken(booting, { what: "fault", fault: "clock", device: 1, on: false });
  const states = [0, 10 * MINUTE].map((ms) => wait(back, ms).devices.B?.power.state);
  expect(states).toEqual(["booting", "on"]);
});

test("what the portal has in use is the sum of what registered routers asked for", () => {
  fc.assert(
    fc.property(history, (past) => {
      let lab = labAfter(past);
      for (const [fault, { device: where }] of Object.entries(lab.faults ?? {})) {
        lab = change(lab, { kind: "fault", fault: fault as FaultName, device: where, on: false }, engine).lab;
      }
      lab = wait(lab, 10 * MINUTE);
      for (const name of NAMES) lab = registered(lab, name);
      lab = wait(lab, MINUTE);
      for (const { name, pid, serial, legacy } of Object.values(lab.devices).map((router) => ({
        ...router,
        pid: router.platform,
      }))) {
        const instance = lab.cssm.instances.find((one) => one.pid === pid && one.serial === serial);
        const held = (legacy?.entitlements ?? []).filter(({ count }) => count > 0);
        expect([name, instance?.inUse]).toEqual([name, Object.fromEntries(held.map(({ tag, count }) => [tag, count]))]);
      }
    }),
    settings,
  );
});
