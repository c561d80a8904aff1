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
  /** The way back was gone after each step; where a later one fails, what failed first. */
  readonly tried?: { readonly ends?: string };
}

/** Where the way back still led to the beginning, or else the last step that says how one gets back; undefined for none. */
export function returnPointOf({ steps, wayBack }: Rehearsal): ReturnPoint | undefined {
  const index =
    wayBack === undefined
      ? steps.findLastIndex(({ back }) => back !== undefined)
      : steps.findLastIndex(({ wayBack: failed }) => failed?.length === 0);
  const step = steps[index];
  if (step === undefined) return undefined;
  const how = step.back ?? wayBack?.join("\n") ?? "";
  const point = { step: index + 1, title: step.title, at: formatIso(step.ended), how };
  if (wayBack === undefined) return point;
  const [failed] = steps[index + 1]?.wayBack ?? [];
  if (failed === undefined) return { ...point, tried: {} };
  return { ...point, tried: { ends: failed.why === undefined ? failed.what : `${failed.what}: ${failed.why}` } };
}
