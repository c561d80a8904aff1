import type { Draft } from "immer";
import { deviceTime } from "../device/clock.ts";
import type { Device } from "../device/types.ts";
import type { Lab } from "../lab/lab.ts";
import { platformOf } from "../releases/platforms.ts";
import { releaseOf } from "../releases/releases.ts";
import { type Step, textOf } from "../show/steps.ts";
import type { Where } from "./entered.ts";
import { loadConfiguration } from "./load.ts";
import type { Context } from "./registry.ts";

/**
 * The drafts that a command works on. Throws where the device or line does not exist: callers have checked.
 * @param paced is told of an output that comes bit by bit
 * @param flow is told that no page ends in the output
 */
export function contextFor(
  lab: Draft<Lab>,
  where: Where,
  paced: (steps: readonly Step[]) => void = () => {},
  flow: () => void = () => {},
): Context {
  const device = lab.devices[where.device];
  const line = device?.lines[where.line];
  if (device === undefined || line === undefined) throw new Error(`no line ${where.line} on ${where.device}`);
  return {
    lab,
    device,
    line,
    release: releaseOf(device.release),
    platform: platformOf(device.platform),
    now: deviceTime(device as Device, lab.now),
    by: whoIs(line),
    pace: (steps) => {
      paced(steps);
      return textOf(steps);
    },
    flow,
    load: (text) => loadConfiguration(lab, device, text),
    ask: (pending) => {
      line.pending = { ...pending, data: { ...pending.data } } as Draft<NonNullable<typeof pending>>;
    },
  };
}

function whoIs(line: Context["line"]): string {
  if (line.id.startsWith("con")) return line.user ? `${line.user} on console` : "console";
  const vty = line.id.replace(" ", "");
  return `${line.user ?? ""} on ${vty} (${line.from ?? "0.0.0.0"})`.trim();
}
