/** Lines that only show something are put into the histories later: nobody who looks at the lab can tell. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { enter } from "../../src/commands/enter.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultLab } from "../../src/lab/default-lab.ts";
import { LiveLab } from "../../src/session/live-lab.ts";

const start = buildLab(defaultLab(), engine);
const where = { device: start.selected, line: "con 0" };
const line = fc.constantFrom(
  "",
  "enable",
  "show clock",
  "show version",
  "show history",
  "sho histry",
  "show clock | include UTC",
  "terminal history size 3",
  "terminal no history",
  "terminal history",
  "configure terminal",
  "do show clock",
  "hostname B",
  "end",
  "nosuchword",
  "192.0.2.1",
);

test("whoever looks at a live lab finds what was typed, whenever he looks", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(line, fc.boolean()), { maxLength: 25 }), (lines) => {
      const live = new LiveLab(start, engine);
      let lab = start;
      for (const [text, looks] of lines) {
        const { lab: next, output, said, rejected } = enter(lab, where, text);
        lab = next;
        const entered = live.enter(where, text);
        expect({ output: entered.output, said: entered.said, rejected: entered.rejected }).toEqual({
          output,
          said,
          rejected,
        });
        if (looks) expect(live.lab).toEqual(lab);
      }
      expect(live.lab).toEqual(lab);
    }),
    { numRuns: 200 },
  );
});

test("what was typed is there after time has passed, and is not before it was typed", () => {
  const live = new LiveLab(start, engine);
  const history = () => live.lab.devices[where.device]?.lines[where.line]?.history.exec;
  live.enter(where, "");
  live.enter(where, "show clock");
  live.advance(start.now + 60_000);
  live.enter(where, "show version");
  live.advance(start.now + 120_000);
  expect(history()).toEqual(["show clock", "show version"]);
  expect(live.rewindBy(90_000)).toBe(true);
  expect(history()).toEqual(["show clock"]);
  expect(live.lab.now).toBe(start.now + 30_000);
});
