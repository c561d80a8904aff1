import { expect, test } from "vitest";
import { remembering } from "../../src/show/remembering.ts";
import { showVersion } from "../../src/show/version.ts";
import { type View, viewOf } from "../../src/show/view.ts";
import { labWith, type } from "../support/type.ts";

const view = (changes: Parameters<typeof labWith>[0] = {}): View => viewOf(labWith(changes), "Router");

/** How often a text is made for some views, one after the other. */
function made(views: readonly View[], read: (view: View) => unknown, facts: (view: View) => string = () => ""): number {
  let count = 0;
  const text = remembering(facts, (each) => {
    count++;
    return String(read(each));
  });
  expect(views.map(text)).toEqual(views.map((each) => String(read(each))));
  return count;
}

test("a text is made again when something that it read is another, and only then", () => {
  const first = view();
  const device = (fields: Partial<View["device"]>): View => ({ ...first, device: { ...first.device, ...fields } });
  const serial = device({ serial: "FDO00000001" });
  const later: View = { ...first, now: first.now + 1, lab: { ...first.lab, now: first.lab.now + 1 } };
  expect([
    made([first, first, later, device({ unsaved: true })], ({ device: { serial: number } }) => number),
    made([first, serial, first], ({ device: { serial: number } }) => number),
    made([first, later], ({ now }) => now),
    made([first, later], ({ lab }) => lab.now),
    made([first, { ...first, hostname: "R2" }], ({ hostname }) => hostname),
    made(
      [first, later],
      ({ platform }) => platform.rom,
      ({ now }) => String(now),
    ),
  ]).toEqual([1, 3, 2, 2, 2, 2]);
});

test("show version is another at once when what it tells is", () => {
  const lines = ["enable", "configure terminal"];
  const { lab } = type(labWith(), lines);
  const before = showVersion(viewOf(lab, "Router")).split("\n");
  const changed = (...typed: readonly string[]): string[] => {
    const after = showVersion(viewOf(type(lab, typed).lab, "Router")).split("\n");
    return after.filter((line) => !before.includes(line));
  };
  const minute = { ...lab, now: lab.now + 60_000 };
  expect([
    changed("description"),
    changed("hostname R7"),
    changed("config-register 0x2142"),
    changed("license boot level uck9"),
    showVersion(viewOf(minute, "Router"))
      .split("\n")
      .filter((line) => !before.includes(line)),
  ]).toMatchInlineSnapshot(`
    [
      [],
      [
        "R7 uptime is 10 minutes",
      ],
      [
        "Configuration register is 0x2102 (will be 0x2142 at next reload)",
      ],
      [],
      [
        "Router uptime is 11 minutes",
        "Uptime for this control processor is 13 minutes",
      ],
    ]
  `);
});
