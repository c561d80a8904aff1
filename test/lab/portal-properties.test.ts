/** What the portal counts is what routers reported, whichever way it came; saving a lab in between changes nothing. */
import fc from "fast-check";
import { produce } from "immer";
import { expect, test } from "vitest";
import { MINUTE } from "../../src/clock/instant.ts";
import { engine } from "../../src/commands/boot.ts";
import { licencePools, portalLicence } from "../../src/cssm/licences.ts";
import { advance } from "../../src/lab/advance.ts";
import { change } from "../../src/lab/change.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultDevice, defaultLab, defaultServers } from "../../src/lab/default-lab.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { takeSaid } from "../../src/lab/said.ts";
import { saveUsage, sync } from "../../src/lab/smart/smart.ts";
import { readLab, writeLab } from "../../src/labfile/saved-lab.ts";

/** How each router reports: by CSLU, by On-Prem, fetched by a server, by file. */
const WAYS = [
  "license smart url cslu http://cslu.example.com:8182/cslu/v1/pi",
  "license smart url cslu https://ssm.example.com/cslu/v1/pi/Default-1",
  "license smart transport off\nip http server\nip http authentication local\nusername u privilege 15 secret 0 x",
  "license smart transport off",
];
const NAMES = ["A", "B", "C", "D"];

function fleet(): Lab {
  const spec = defaultLab();
  const devices = NAMES.map((name, index) => {
    const device = defaultDevice(index, spec.date);
    return { ...device, name, startup: device.startup.replace(/end\n$/, `${WAYS[index]}\nend\n`) };
  });
  const [cslu, onPrem] = defaultServers();
  if (cslu === undefined || onPrem === undefined) throw new Error("the default lab has servers");
  const { host: _, ...dnac } = {
    ...cslu,
    name: "dnac",
    kind: "dna-center" as const,
    pulls: ["C"],
    every: 7 * 3_600_000,
  };
  return buildLab({ ...spec, devices, servers: [cslu, onPrem, dnac] }, engine);
}

type Step =
  | { readonly do: "calls"; readonly device: number; readonly n: number; readonly kind: "standard" | "enhanced" }
  | { readonly do: "wait"; readonly minutes: number }
  | { readonly do: "report"; readonly device: number }
  | { readonly do: "cisco"; readonly available: boolean }
  | { readonly do: "save" };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant("calls" as const),
    device: fc.nat(3),
    n: fc.nat(40),
    kind: fc.constantFrom("standard" as const, "enhanced" as const),
  }),
  fc.record({ do: fc.constant("wait" as const), minutes: fc.integer({ min: 1, max: 900 }) }),
  fc.record({ do: fc.constant("report" as const), device: fc.nat(3) }),
  fc.record({ do: fc.constant("cisco" as const), available: fc.boolean() }),
  fc.constant({ do: "save" as const }),
);

function taken(lab: Lab, one: Step): Lab {
  switch (one.do) {
    case "calls":
      return change(lab, { kind: "calls", device: NAMES[one.device] ?? "", calls: one.kind, n: one.n }, engine).lab;
    case "wait":
      return advance(lab, lab.now + one.minutes * MINUTE, engine).lab;
    case "report":
      return report(lab, NAMES[one.device] ?? "");
    case "cisco":
      return change(
        lab,
        { kind: "server", server: "cslu", action: { what: "cisco", available: one.available } },
        engine,
      ).lab;
    case "save": {
      const read = readLab(writeLab(lab));
      if (!read.ok) throw new Error(read.error);
      return read.lab;
    }
  }
}

/** Has a router report now, the way that is its own. */
function report(lab: Lab, name: string): Lab {
  if (name === "C")
    return change(lab, { kind: "server", server: "dnac", action: { what: "pull", from: name } }, engine).lab;
  if (name !== "D") return takeSaid(produce(lab, (draft) => void sync(draft, name))).lab;
  const file = `usage-${lab.now}.xml`;
  const saved = takeSaid(
    produce(lab, (draft) => void saveUsage(draft, name, { selection: { which: "unreported" }, path: file })),
  ).lab;
  return change(saved, { kind: "upload", device: name, file }, engine).lab;
}

test("what is in use in the portal is the sum of what routers reported", () => {
  const start = fleet();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let lab = steps.reduce(taken, start);
      lab = taken(lab, { do: "cisco", available: true });
      lab = advance(lab, lab.now + 2 * 60 * MINUTE, engine).lab;
      for (const name of NAMES) lab = report(lab, name);
      lab = advance(lab, lab.now + 5 * MINUTE, engine).lab;
      const used = new Map<string, number>();
      for (const device of Object.values(lab.devices)) {
        const instance = lab.cssm.instances.find(({ serial }) => serial === device.serial);
        if (instance === undefined) throw new Error(`${device.name} is not known`);
        for (const { tag, count } of device.agent.entitlements) {
          const name = portalLicence(lab.cssm, instance, tag);
          used.set(name, (used.get(name) ?? 0) + count);
        }
      }
      const counted = licencePools(lab.cssm, "Default").map(({ licence, inUse }) => [licence, inUse] as const);
      expect(Object.fromEntries(counted.filter(([, count]) => count > 0))).toEqual(
        Object.fromEntries([...used].filter(([, count]) => count > 0)),
      );
    }),
    { numRuns: 40 },
  );
});

test("time in two steps is time in one, with servers that fetch and pass on", () => {
  const start = fleet();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.nat(5_000), fc.nat(5_000), (steps, one, two) => {
      const lab = steps.reduce(taken, start);
      const half = advance(lab, lab.now + one * MINUTE, engine).lab;
      const both = advance(half, half.now + two * MINUTE, engine).lab;
      expect(both).toEqual(advance(lab, lab.now + (one + two) * MINUTE, engine).lab);
    }),
    { numRuns: 15 },
  );
});
