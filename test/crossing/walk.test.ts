/** Every show command of licensing after every crossing; and a lab that was saved and loaded on the way goes on alike. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY, MINUTE } from "../../src/clock/instant.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { readLab, writeLab } from "../../src/labfile/saved-lab.ts";
import { findRelease } from "../../src/releases/releases.ts";
import { booted, later, printed, router, routerOn, STATES } from "./router.ts";

/** One or two releases of each window of COMMANDS. */
const WINDOWS = [
  "16.9.6",
  "16.10.1a",
  "16.11.1a",
  "16.12.4",
  "17.1.1",
  "17.2.1r",
  "17.3.1a",
  "17.3.2",
  "17.6.1a",
  "17.9.4",
  "17.15.1a",
  "17.18.1a",
] as const;

const COMMANDS = [
  "show license",
  "show license all",
  "show license authorization",
  "show license data conversion",
  "show license eventlog",
  "show license feature",
  "show license history message",
  "show license reservation",
  "show license rum id all",
  "show license status",
  "show license summary",
  "show license tech support",
  "show license udi",
  "show license usage",
  "show tech-support license",
  "show version",
  "show running-config",
  "show call-home smart-licensing statistics",
  "show voice sip license status",
  "show voice sip license stats table",
  "show cube status",
  "show sip service",
  "show logging",
];

/** States that a router can be in on a release. */
const statesOn = (release: string): readonly string[] => {
  const facts = findRelease(release)?.facts;
  if (facts?.licensing === "rtu") return ["as it is"];
  if (facts?.licensing === "policy") return ["trusted, five calls", "ACK overdue"];
  const reserved = facts?.reservation === "supported" ? ["V14 reserved", "everything reserved"] : [];
  return ["registered, five calls", "evaluation expired", ...reserved];
};

/** A text that nobody meant to print. */
const NONSENSE = /undefined|NaN|\[object|Invalid Date|null(?!Ptr)/;

const begun = new Map<string, Lab>();

function beginning(release: string, state: string): Lab {
  const key = `${release} ${state}`;
  const lab = begun.get(key) ?? STATES[state]?.(routerOn(release));
  if (lab === undefined) throw new Error(`no state ${state}`);
  begun.set(key, lab);
  return lab;
}

test.each(WINDOWS)("from %s to every other release, and a day later", (from) => {
  for (const state of statesOn(from)) {
    for (const to of WINDOWS.filter((one) => one !== from)) {
      const lab = booted(beginning(from, state), to);
      expect(router(lab).release).toBe(to);
      for (const at of [lab, later(lab, DAY)]) {
        const text = printed(at, ...COMMANDS);
        expect(`${from} ${state} ${to}: ${NONSENSE.exec(text)?.[0] ?? "sense"}`).toBe(`${from} ${state} ${to}: sense`);
        expect(text.match(/^Router#show .*$/gm)?.length).toBe(COMMANDS.length);
      }
    }
  }
});

test("a lab that is saved and loaded anywhere on the way ends as one that isn't", () => {
  const release = fc.constantFrom(...WINDOWS);
  const way = fc
    .tuple(release, release, fc.nat(3), fc.integer({ min: 0, max: 200 }))
    .filter(([from, to]) => from !== to);
  const saved = (lab: Lab): Lab => {
    const read = readLab(writeLab(lab));
    if (!read.ok) throw new Error(read.error);
    return read.lab;
  };
  fc.assert(
    fc.property(way, ([from, to, which, minutes]) => {
      const states = statesOn(from);
      const before = beginning(from, states[which % states.length] ?? "as it is");
      const plain = later(later(booted(before, to), minutes * MINUTE), DAY);
      const loaded = later(saved(later(saved(booted(saved(before), to)), minutes * MINUTE)), DAY);
      expect(loaded).toEqual(plain);
    }),
    { numRuns: 25 },
  );
});
