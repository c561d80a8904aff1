/** Which calls are up: each has a number, a beginning, and is secure or not. Only numbers are kept; shows make calls of them. */
import type { Instant } from "../clock/instant.ts";
import type { CallBatch, CallKind, CallsUp, CubeMeter, Load } from "./types.ts";

/** In the order in which calls of one moment get their numbers. */
export const CALL_KINDS: readonly CallKind[] = ["standard", "enhanced", "vgw"];

export const NO_CALLS: CallsUp = {
  started: 0,
  batches: { standard: [], enhanced: [], vgw: [] },
  secure: { standard: 0, enhanced: 0, vgw: 0 },
};

/** One call that is up. */
export interface Call {
  /** Counted from boot. */
  readonly number: number;
  readonly kind: CallKind;
  readonly startedAt: Instant;
  readonly secure: boolean;
}

/** The calls that are up, in the order in which they began. */
export function callsUp({ calls }: CubeMeter): readonly Call[] {
  const all = CALL_KINDS.flatMap((kind) => {
    const ofKind = calls.batches[kind].flatMap(({ at, first, n }) =>
      Array.from({ length: n }, (_, index) => ({ number: first + index, kind, startedAt: at })),
    );
    const plain = ofKind.length - calls.secure[kind];
    return ofKind.map((call, index): Call => ({ ...call, secure: index >= plain }));
  });
  return all.sort((a, b) => a.number - b.number);
}

/**
 * The calls after the load went from `before` to `after` at `at`. New ones take the next numbers; the oldest end.
 * @param named the kinds that the change was about: calls that are secure now are among these first
 */
export function followLoad(
  calls: CallsUp,
  at: Instant,
  { before, after, named }: { readonly before: Load; readonly after: Load; readonly named: readonly CallKind[] },
): CallsUp {
  const batches = { ...calls.batches };
  let { started } = calls;
  for (const kind of CALL_KINDS) {
    const more = after[kind] - before[kind];
    if (more > 0) {
      batches[kind] = [...batches[kind], { at, first: started + 1, n: more }];
      started += more;
    } else if (more < 0) {
      batches[kind] = withoutOldest(batches[kind], -more);
    }
  }
  return { started, batches, secure: allotSecure(calls.secure, after, named) };
}

/** `n` calls that ended as soon as they began. */
export function passThrough(calls: CallsUp, n: number): CallsUp {
  return { ...calls, started: calls.started + n };
}

/** The same calls on a clock that was set by `by`. */
export function shiftCalls(calls: CallsUp, by: number): CallsUp {
  const shifted = (kind: CallKind) => calls.batches[kind].map((batch) => ({ ...batch, at: batch.at + by }));
  return {
    ...calls,
    batches: { standard: shifted("standard"), enhanced: shifted("enhanced"), vgw: shifted("vgw") },
  };
}

function withoutOldest(batches: readonly CallBatch[], ended: number): readonly CallBatch[] {
  let left = ended;
  let index = 0;
  while (left > 0 && index < batches.length && (batches[index] as CallBatch).n <= left) {
    left -= (batches[index] as CallBatch).n;
    index++;
  }
  const [cut, ...rest] = batches.slice(index);
  if (cut === undefined || left === 0) return batches.slice(index);
  return [{ at: cut.at, first: cut.first + left, n: cut.n - left }, ...rest];
}

/** Shares the secure calls of `load` out: to the kinds that were named, then to those that had some, then to any. */
function allotSecure(had: CallsUp["secure"], load: Load, named: readonly CallKind[]): CallsUp["secure"] {
  if (load.secure === 0) return NO_CALLS.secure;
  const secure: Record<CallKind, number> = { standard: 0, enhanced: 0, vgw: 0 };
  let left = load.secure;
  const give = (kind: CallKind, most: number): void => {
    const given = Math.min(left, most - secure[kind]);
    secure[kind] += given;
    left -= given;
  };
  for (const kind of named) give(kind, load[kind]);
  for (const kind of CALL_KINDS) give(kind, Math.max(secure[kind], Math.min(had[kind], load[kind])));
  for (const kind of CALL_KINDS) give(kind, load[kind]);
  return secure;
}
