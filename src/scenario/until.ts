/** The first moment at which a fact holds. */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { engine } from "../commands/boot.ts";
import { advance, nextLabEvent } from "../lab/advance.ts";
import type { Lab } from "../lab/lab.ts";
import { checkFact, type Fact } from "./fact.ts";

/** Looks ahead from `lab`, `atMost` milliseconds; undefined where the fact does not come true. */
export function momentOf(lab: Lab, device: string, fact: Fact, atMost: number): Instant | undefined {
  const end = lab.now + atMost;
  let ahead = lab;
  while (!checkFact(ahead, device, fact).holds) {
    const next = nextLabEvent(ahead as Draft<Lab>);
    if (ahead.now >= end) return undefined;
    ahead = advance(ahead, Math.min(end, Math.max(next ?? end, ahead.now + 1)), engine).lab;
  }
  return ahead.now;
}
