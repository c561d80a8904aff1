/** A lab that an older version saved loads, and goes on as a new one does. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DAY } from "../../src/clock/instant.ts";
import { engine } from "../../src/commands/boot.ts";
import { advance } from "../../src/lab/advance.ts";
import { change } from "../../src/lab/change.ts";
import { readLab, writeLab } from "../../src/labfile/saved-lab.ts";

// A trusted router after three days with calls, saved by the program that wrote version 1.
const FIRST = readFileSync(new URL("fixtures/version-1.cubelab", import.meta.url), "utf8");

test("version 1: acknowledged reports have a list of their own since", () => {
  const read = readLab(FIRST);
  if (!read.ok) throw new Error(read.error);
  const { reports, archive } = read.lab.devices.Router?.agent ?? { reports: [], archive: [] };
  expect(archive.map(({ id, state }) => `${id} ${state}`)).toEqual([
    "1767599400 ACK",
    "1767599401 ACK",
    "1767599402 ACK",
    "1767599403 ACK",
    "1767599404 ACK",
  ]);
  expect(reports.every(({ state }) => state !== "ACK")).toBe(true);
  const written = writeLab(read.lab);
  expect(readLab(written)).toEqual(read);
  const busy = change(read.lab, { kind: "calls", device: "Router", calls: "enhanced", n: 3 }, engine).lab;
  const { lab } = advance(busy, busy.now + 3 * DAY, engine);
  expect(lab.devices.Router?.agent.acknowledged).toBeGreaterThan(archive.length);
});
