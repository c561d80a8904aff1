/** Labs that were: checkpoints by name, and the way back by time. Labs share what didn't change, so keeping them is cheap. */
import type { Instant } from "../clock/instant.ts";
import { advance } from "./advance.ts";
import type { Engine } from "./engine.ts";
import type { Lab } from "./lab.ts";

/** Labs that can be gone back to. */
export interface History {
  readonly checkpoints: Readonly<Record<string, Lab>>;
  /** Labs after each event, oldest first; the oldest are dropped. */
  readonly past: readonly Lab[];
}

/** Events that are kept. */
const KEPT = 2_000;

export const NO_HISTORY: History = { checkpoints: {}, past: [] };

/** The history with the lab that an event led to. A lab that only moved in time replaces none: it is reckoned again. */
export function remember(history: History, lab: Lab): History {
  if (history.past.at(-1) === lab) return history;
  return { ...history, past: [...history.past.slice(-(KEPT - 1)), lab] };
}

/** The history with a named checkpoint; one of the same name is replaced. */
export function checkpoint(history: History, name: string, lab: Lab): History {
  return { ...history, checkpoints: { ...history.checkpoints, [name]: lab } };
}

/** The lab of a checkpoint; undefined for a name that isn't known. */
export function rewindTo(history: History, name: string): Lab | undefined {
  return history.checkpoints[name];
}

/**
 * The lab as it was `duration` milliseconds ago: the last one kept from before, and the time since then once more. Undefined
 * where the history doesn't reach so far.
 */
export function rewindBy(history: History, lab: Lab, duration: number, engine: Engine): Lab | undefined {
  const target = lab.now - duration;
  const from = history.past.findLast((one) => one.now <= target);
  return from === undefined ? undefined : advance(from, target, engine).lab;
}

/** The history without what came after `now`: one has gone back. */
export function forgetAfter(history: History, now: Instant): History {
  return { ...history, past: history.past.filter((one) => one.now <= now) };
}
