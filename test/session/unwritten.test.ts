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

const step = fc.oneof(
  line.map((text) => ({ kind: "enter", text }) as const),
  fc.constantFrom(1, 400, 999, 1_000, 60_000, 86_400_000).map((ms) => ({ kind: "advance", ms }) as const),
  fc.constantFrom(1_000, 5_000, 3_600_000).map((ms) => ({ kind: "rewind", ms }) as const),
  fc.constantFrom({ kind: "checkpoint" } as const, { kind: "back" } as const),
);

test("the past is the same for who looks after each line and for who looks at its end", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const [often, once] = [new LiveLab(start, engine), new LiveLab(start, engine)];
      for (const done of steps) {
        for (const live of [often, once]) {
          if (done.kind === "enter") live.enter(where, done.text);
          else if (done.kind === "advance") live.advance(live.present.now + done.ms);
          else if (done.kind === "rewind") live.rewindBy(done.ms);
          else if (done.kind === "checkpoint") live.checkpoint("kept");
          else live.rewindTo(live.labAt("kept") ?? start);
          if (live === often) expect(live.lab).toBe(live.present);
        }
      }
      expect(once.lab).toEqual(often.lab);
      expect(once.labAt("kept")).toEqual(often.labAt("kept"));
    }),
    {
      numRuns: 200,
      examples: [
        [
          [
            { kind: "enter", text: "" },
            { kind: "enter", text: "show clock" },
            { kind: "checkpoint" },
            { kind: "advance", ms: 86_400_000 },
            { kind: "rewind", ms: 1_000 },
          ],
        ],
      ],
    },
  );
});
