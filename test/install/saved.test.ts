/** A lab that is saved in the middle of an installation goes on as if it had not been. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { enter } from "../../src/commands/enter.ts";
import { advance } from "../../src/lab/advance.ts";
import { change } from "../../src/lab/change.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { readLab, writeLab } from "../../src/labfile/saved-lab.ts";
import { CONSOLE, labWith } from "../support/type.ts";

/** What can be done: a line, minutes that pass, the power switch. */
type Act = string | number | boolean;

const FILE = "isr4300-universalk9.17.06.02.SPA.bin";

const ACTS: readonly Act[] = [
  `install add file bootflash:${FILE}`,
  `install add file bootflash:${FILE} activate auto-abort-timer 30`,
  `install add file bootflash:${FILE} activate commit`,
  "install activate auto-abort-timer 45",
  "install commit",
  "install abort",
  "install rollback to base",
  "install rollback to committed",
  "install remove inactive",
  "install auto-abort-timer stop",
  "show install summary",
  "show install log",
  "show version",
  "enable",
  "",
  "y",
  "y",
  "n",
  4,
  20,
  50,
  false,
  true,
];

function act(lab: Lab, what: Act): { lab: Lab; said: unknown } {
  if (typeof what === "number") {
    const { lab: next, said } = advance(lab, lab.now + what * 60_000, engine);
    return { lab: next, said };
  }
  if (typeof what === "boolean") {
    const { lab: next, said } = change(lab, { kind: "power", device: "Router", on: what }, engine);
    return { lab: next, said };
  }
  const { lab: next, output, said } = enter(lab, CONSOLE, what);
  return { lab: next, said: [output, said] };
}

function reopened(lab: Lab): Lab {
  const read = readLab(writeLab(lab));
  if (!read.ok) throw new Error(read.error);
  return read.lab;
}

const begun = (release: string): Lab => {
  const lab = labWith({ release, installMode: true });
  const withImage = change(lab, { kind: "image", device: "Router", image: "17.6.2" }, engine).lab;
  return ["", "enable"].reduce((now, line) => enter(now, CONSOLE, line).lab, withImage);
};

const LABS = { "16.12.4": begun("16.12.4"), "17.6.1a": begun("17.6.1a") };

test("saved and opened again after every act, a lab says the same", () => {
  const acts = fc.array(fc.constantFrom(...ACTS), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(fc.constantFrom("16.12.4", "17.6.1a"), acts, (release, done) => {
      let [kept, saved] = [LABS[release], LABS[release]];
      for (const what of done) {
        const [one, other] = [act(kept, what), act(reopened(saved), what)];
        expect(other.said).toEqual(one.said);
        kept = one.lab;
        saved = other.lab;
      }
      expect(JSON.parse(JSON.stringify(saved))).toEqual(JSON.parse(JSON.stringify(kept)));
    }),
    { numRuns: process.env.EXHAUSTIVE ? 400 : 40 },
  );
});

test("whatever is done, one version is committed at most, one is active, and packages.conf is there", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ACTS), { maxLength: 25 }), (done) => {
      const lab = done.reduce((now, what) => act(now, what).lab, LABS["17.6.1a"]);
      const versions = lab.devices.Router?.install?.versions ?? [];
      const count = (states: string) => versions.filter(({ state }) => states.includes(state)).length;
      expect(count("CD")).toBe(1);
      expect(count("U")).toBe(count("D"));
      expect(lab.devices.Router?.files.bootflash["packages.conf"]).toBeDefined();
    }),
    { numRuns: process.env.EXHAUSTIVE ? 400 : 40 },
  );
});
