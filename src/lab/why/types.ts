/** Explanations of why a thing is as it is: computed from a lab, for people. */
import type { Device } from "../../device/types.ts";
import type { Lab } from "../lab.ts";

/** What can be asked about. */
export type WhyTopic = "sip" | "trust" | "ack" | "deadline" | "registration" | "compliance" | "push";

/** The device that is asked about, in its lab. */
export interface Asked {
  readonly lab: Lab;
  readonly device: Device;
}

/** An explanation. */
export interface Why {
  /** Nothing is wrong. */
  readonly fine?: true;
  /** How it is, and why: sentences. */
  readonly because: readonly string[];
  /** The rule behind it, and where it stands: `a sentence (first document, "SLE-Enforcement")`. */
  readonly rule: string;
  /** What to type, in order, to change it; prompts of configuration mode are left and entered by lines of their own. */
  readonly advice: readonly string[];
}

/** Places in the two documents. */
export const first = (section: string): string => `first document, "${section}"`;
export const second = (section: string): string => `second document, "${section}"`;

/** Lines of configuration, with the way there and back. */
export const configured = (...lines: readonly string[]): string[] => ["configure terminal", ...lines, "end"];

/** What stands between two lines of an advice. */
export const STEP = " / ";

/** The explanation as it is printed, two to six lines. */
export function whyText({ because, rule, advice }: Why): string {
  const change = advice.length === 0 ? [] : [`To change it: ${advice.join(STEP)}`];
  return [...because, `Rule: ${rule}.`, ...change].join("\n");
}
