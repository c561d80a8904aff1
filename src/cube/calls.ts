/** Which calls are up: each has a number, a beginning, and is secure or not. Only numbers are kept; shows make calls of them. */
import type { Instant } from "../clock/instant.ts";
import type { Call, CallBatch, CallKind, CallsUp, CubeMeter, EndedCall, Load } from "./types.ts";

/** In the order in which calls of one moment get their numbers. */
export const CALL_KINDS: readonly CallKind[] = ["standard", "enhanced", "vgw"];

export const NO_CALLS: CallsUp = {
  started: 0,
  batches: { standard: [], enhanced: [], vgw: [] },
  secure: { standard: 0, enhanced: 0, vgw: 0 },
};

/** How many ended calls are kept: a router's history has 50 legs, two of each call (field knowledge). */
const KEPT = 25;

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
  const over: EndedCall[] = [];
  let { started } = calls;
  for (const kind of CALL_KINDS) {
    const more = after[kind] - before[kind];
    if (more > 0) {
      batches[kind] = [...batches[kind], { at, first: started + 1, n: more }];
      started += more;
    } else if (more < 0) {
      over.push(...oldest(calls, kind, -more, at));
      batches[kind] = withoutOldest(batches[kind], -more);
    }
  }
  over.sort((a, b) => a.number - b.number);
  return { ...withEnded(calls, over), started, batches, secure: allotSecure(calls.secure, after, named) };
}

/** `n` calls that ended as soon as they began, at `at`. */
export function passThrough(calls: CallsUp, n: number, at: Instant): CallsUp {
  const kept = Math.min(n, KEPT);
  const over = Array.from({ length: kept }, (_, index): EndedCall => {
    const number = calls.started + n - kept + index + 1;
    return { number, kind: "standard", startedAt: at, secure: false, endedAt: at };
  });
  return { ...withEnded(calls, over), started: calls.started + n };
}

function withEnded(calls: CallsUp, over: readonly EndedCall[]): CallsUp {
  return over.length === 0 ? calls : { ...calls, ended: [...(calls.ended ?? []), ...over].slice(-KEPT) };
}

/** The `count` oldest calls of a kind, as ended at `endedAt`; of many, the newest of them. */
function oldest({ batches, secure }: CallsUp, kind: CallKind, count: number, endedAt: Instant): readonly EndedCall[] {
  const plain = batches[kind].reduce((sum, { n }) => sum + n, 0) - secure[kind];
  const over: EndedCall[] = [];
  let before = 0;
  for (const { at, first, n } of batches[kind]) {
    for (let index = Math.max(0, count - KEPT - before); index < Math.min(n, count - before); index++) {
      over.push({ number: first + index, kind, startedAt: at, secure: before + index >= plain, endedAt });
    }
    before += n;
    if (before >= count) break;
  }
  return over;
}

/** The same calls on a clock that was set by `by`. */
export function shiftCalls(calls: CallsUp, by: number): CallsUp {
  const shifted = (kind: CallKind) => calls.batches[kind].map((batch) => ({ ...batch, at: batch.at + by }));
  const ended = calls.ended?.map((call) => ({
    ...call,
    startedAt: call.startedAt + by,
    endedAt: call.endedAt + by,
  }));
  return {
    ...calls,
    ...(ended === undefined ? {} : { ended }),
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
