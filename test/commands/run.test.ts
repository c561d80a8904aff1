/** What is done on copies comes to the same as what is done on drafts. */
import { expect, test } from "vitest";
import { enter } from "../../src/commands/enter.ts";
import { leaveConfiguration } from "../../src/commands/modes.ts";
import type { Context } from "../../src/commands/registry.ts";
import { run, runOnCopies } from "../../src/commands/run.ts";
import { logMessage } from "../../src/device/log.ts";
import { CONSOLE, labWith, type } from "../support/type.ts";

const isFrozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

const { lab } = type(labWith(), ["enable", "configure terminal", "interface Loopback1"]);

test.each<readonly [string, (context: Context) => string | undefined]>([
  ["nothing", () => undefined],
  ["a mode", (context) => leaveConfiguration(context) as undefined],
  [
    "a message",
    ({ device, now }) => {
      logMessage(device, { facility: "SYS", severity: 5, mnemonic: "TEST", text: "text" }, now);
      return "% refused\n";
    },
  ],
  [
    "a configuration",
    ({ device }) => {
      device.config = [...device.config, { id: "x", slot: "x", text: "x", values: [1] }];
      return "";
    },
  ],
])("%s", (_name, action) => {
  const { only, ...entered } = runOnCopies(lab, CONSOLE, action);
  expect(only).toBe("line");
  expect(entered).toEqual(run(lab, CONSOLE, action));
  expect(isFrozen(entered.lab)).toBe(true);
});

test("a command on copies cannot change what lies deeper", () => {
  const deeper = ({ line }: Context): undefined => {
    line.terminal.width = 40;
  };
  expect(() => runOnCopies(lab, CONSOLE, deeper)).toThrow(TypeError);
});

test("what is typed leaves the lab before as it was, and all of the next one frozen", () => {
  let now = lab;
  const before = JSON.stringify(lab);
  for (const text of ["description x", "no description", "ntp server 192.0.2.9", "end", "show clock", "nosuch word"]) {
    now = enter(now, CONSOLE, text).lab;
    expect(isFrozen(now)).toBe(true);
  }
  expect(JSON.stringify(lab)).toBe(before);
  expect(now.devices.Router?.ntp).toEqual(expect.anything());
});
