/** Labs that were: checkpoints by name, and the way back by time. Labs share what didn't change, so keeping them is cheap. */
import type { Instant } from "../clock/instant.ts";
import { advance } from "./advance.ts";
import type { Engine } from "./engine.ts";
import type { Lab } from "./lab.ts";

/** Labs that can be gone back to. */
export interface History {
  readonly checkpoints: Readonly<Record<string, Lab>>;
  /** Labs after each event, oldest first; the oldest are dropped. `pastOf` puts both parts together. */
  readonly past: readonly Lab[];
  /** Those after them: few, so that one more is soon added. */
  readonly recent: readonly Lab[];
  /** The last of all, where another may still take its place, and the time of the first that stood there. */
  readonly passing?: { readonly lab: Lab; readonly since: Instant };
}

/** Events that are kept. */
const KEPT = 2_000;

/** Recent ones at most. */
const RECENT = 50;

/** Of small events one is kept in so many milliseconds: nobody goes back by less than a second. */
const BETWEEN = 1_000;

export const NO_HISTORY: History = { checkpoints: {}, past: [], recent: [] };

/** Labs after each event, oldest first. */
export function pastOf({ past, recent, passing }: Omit<History, "checkpoints">): readonly Lab[] {
  return [...past, ...recent, ...(passing === undefined ? [] : [passing.lab])].slice(-KEPT);
}

/**
 * The history with the lab that an event led to. A lab that only moved in time replaces none: it is reckoned again.
 * @param small it was about one line and its router, as most lines that are typed
 */
export function remember(history: History, lab: Lab, small = false): History {
  const { checkpoints, past, recent, passing } = history;
  const last = passing?.lab ?? recent.at(-1) ?? past.at(-1);
  if (last === lab) return history;
  if (small && passing !== undefined && lab.now - passing.since < BETWEEN)
    return { checkpoints, past, recent, passing: { lab, since: passing.since } };
  const next = small ? { passing: { lab, since: lab.now } } : {};
  const added = [...(passing === undefined ? [] : [passing.lab]), ...(small ? [] : [lab])];
  if (recent.length + added.length <= RECENT) return { checkpoints, past, recent: [...recent, ...added], ...next };
  const { passing: _, ...settled } = history;
  return { checkpoints, past: pastOf(settled), recent: added, ...next };
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
  const from = pastOf(history).findLast((one) => one.now <= target);
  return from === undefined ? undefined : advance(from, target, engine).lab;
}

/** The history without what came after `now`: one has gone back. */
export function forgetAfter(history: History, now: Instant): History {
  return { checkpoints: history.checkpoints, past: pastOf(history).filter((one) => one.now <= now), recent: [] };
}
