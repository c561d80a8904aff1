/** The last point of a change from which one gets back to how it was. */
import { formatIso } from "../clock/instant.ts";
import type { Rehearsal } from "../scenario/play.ts";

export interface ReturnPoint {
  /** After which step; from 1. */
  readonly step: number;
  readonly title: string;
  /** Lab time, ISO. */
  readonly at: string;
  readonly how: string;
}

/** The last step that says how one gets back; undefined where none does. */
export function returnPointOf({ steps }: Rehearsal): ReturnPoint | undefined {
  const index = steps.findLastIndex(({ back }) => back !== undefined);
  const step = steps[index];
  if (step?.back === undefined) return undefined;
  return { step: index + 1, title: step.title, at: formatIso(step.ended), how: step.back };
}
