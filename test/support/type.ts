import { engine } from "../../src/commands/boot.ts";
import { enter, type Where } from "../../src/commands/enter.ts";
import { promptOf } from "../../src/commands/prompt.ts";
import type { Line } from "../../src/device/line.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultLab } from "../../src/lab/default-lab.ts";
import type { Lab } from "../../src/lab/lab.ts";
import type { DeviceSpec } from "../../src/lab/spec.ts";

/** The console of the default lab's router. */
export const CONSOLE: Where = { device: "Router", line: "con 0" };

/** The default lab with a changed router. */
export function labWith(changes: Partial<DeviceSpec> = {}): Lab {
  const spec = defaultLab();
  return buildLab({ ...spec, devices: spec.devices.map((device) => ({ ...device, ...changes })) }, engine);
}

/** A lab after some lines, and what the terminal showed. */
export interface Typed {
  readonly lab: Lab;
  readonly screen: string;
}

/**
 * Types lines on a terminal line that has just been opened and tells what its screen shows: prompt, echo, output, then
 * the messages that were logged. Passwords and single keys are not echoed. The last prompt is part of the screen.
 */
export function type(lab: Lab, lines: readonly string[], where: Where = CONSOLE): Typed {
  let now = lab;
  let screen = "";
  const line = (): Line => now.devices[where.device]?.lines[where.line] as Line;
  const say = (text: string) => {
    const { lab: next, output, said } = enter(now, where, text);
    now = next;
    screen += output + said.map(({ message }) => `${message.text}\n`).join("");
  };
  if (line().state !== "open") {
    say("");
    screen = "";
  }
  for (const text of lines) {
    const device = now.devices[where.device];
    if (device === undefined) throw new Error(`no device ${where.device}`);
    const { pending } = line();
    const isEchoed = pending === undefined || pending.reading === "line" || pending.reading === "text";
    screen += `${promptOf(device, line())}${isEchoed ? text : ""}\n`;
    say(text);
  }
  const device = now.devices[where.device];
  return { lab: now, screen: device === undefined ? screen : screen + promptOf(device, line()) };
}

/** What the screen shows after typing on the privileged console of the default lab. */
export function typed(...lines: readonly string[]): string {
  return type(labWith(), ["enable", ...lines]).screen.replace(/^Router>enable\n/, "");
}
