import { evalRemaining } from "../../clock/duration.ts";
import { licensingOf } from "../../device/licensing/licensing-model.ts";
import type { Device } from "../../device/types.ts";
import { evaluationLeft } from "../../licensing/legacy/evaluation.ts";
import type { Asked } from "./types.ts";

/** What is known of a registering router besides its registration. */
export const legacyStates = {
  /** Whether it is licensed another way. */
  isPolicy: (device: Device): boolean => licensingOf(device) !== "legacy",

  /** How much of the evaluation period is left, where it runs or is over. */
  evaluation({ lab, device }: Asked): string[] {
    const evaluation = device.legacy?.evaluation;
    if (evaluation === undefined) return [];
    const left = evaluationLeft(evaluation, lab.now + device.clock.offset);
    return [left > 0 ? `Of the evaluation period ${evalRemaining(left)} are left.` : "The evaluation period is over."];
  },
};
