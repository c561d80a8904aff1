/** What lab controls answer. One place for the wording; lines without their ends. */

import { formatDuration } from "../../clock/duration.ts";
import { formatIso, type Instant } from "../../clock/instant.ts";
import type { Rejection } from "../../commands/enter.ts";
import type { Load } from "../../cube/types.ts";
import type { Reachability } from "../../lab/lab.ts";

/** The caret stands under `column` of the screen row; `before` is what could be read, without its colon. */
export function badControl({ code }: Rejection, column: number, before: string): string {
  switch (code) {
    case "incomplete":
      return "This lab control wants more: add a blank and ? to see what.";
    case "ambiguous":
      return "More than one lab control begins like this: type ? to see which.";
    default:
      return `${" ".repeat(column)}^\nNo lab control reads like this: type :${before}? to see ${before === "" ? "them all" : "what fits"}.`;
  }
}

export const reached = (now: Instant): string => `It is ${formatIso(now)}.`;
export const badDuration = (text: string): string => `${text} is not a time: say 90s, 30m, 8h, 3d or 1d12h.`;
export const badInstant = (text: string): string => `${text} is not a moment: say it as 2026-01-05T08:00:00Z.`;
export const past = (now: Instant): string =>
  `It is ${formatIso(now)} already: time runs forward. :rewind takes the lab back.`;
export const tooFar = (limit: Instant): string => `The lab ends at ${formatIso(limit)}.`;

export const tooLong = (most: string): string => `That is too long: at most ${most} at once.`;

/** `20 standard calls, 8 enhanced calls (8 secure).` */
export function callsUp({ standard, enhanced, vgw, secure }: Load): string {
  const parts = Object.entries({ standard, enhanced, vgw }).map(([kind, n]) => `${n} ${kind}`);
  return `Calls up: ${parts.join(", ")}${secure > 0 ? ` (${secure} secure)` : ""}.`;
}

/** What gets through to each server: `tools.cisco.com: name up, icmp down, tcp80 up, tcp443 up`. */
export function networkState(hosts: readonly (readonly [string, Reachability])[]): string {
  const state = (up: boolean) => (up ? "up" : "down");
  return hosts
    .map(([name, { name: resolves, icmp, tcp80, tcp443 }]) => {
      const gates = { name: resolves, icmp, tcp80, tcp443 };
      return `${name}: ${Object.entries(gates)
        .map(([gate, up]) => `${gate} ${state(up)}`)
        .join(", ")}`;
    })
    .join("\n");
}

export const twice = (word: string): string => `${word} stands there twice.`;
export const badUpload = (text: string): string => `${text} is not DEVICE:FILE.`;

export const remembered = (name: string): string => `Checkpoint ${name}.`;
export const noCheckpoint = (name: string, known: readonly string[]): string =>
  `There is no checkpoint ${name}${known.length === 0 ? "" : `, only ${known.join(", ")}`}.`;
export const takenBack = (now: Instant): string => `The lab is as it was at ${formatIso(now)}.`;
export const notThatFar = (ms: number): string => `The lab's past begins ${formatDuration(ms)} ago.`;
export const NO_DIFFERENCE = "Nothing has changed.";

export const saved = (file: string): string => `Saved to ${file}.`;
export const notSaved = (why: string): string => `Not saved: ${why}.`;
export const loaded = (file: string): string => `Loaded ${file}.`;

export const noDevice = (name: string, known: readonly string[]): string =>
  `There is no device ${name}, only ${known.join(", ")}.`;

export const noSecondProcessor = (name: string): string => `${name} has one route processor.`;

export const NO_FILES = "This lab has no files.";
export const FROZEN = "The clock stands still here but for :advance; the shell has one that runs.";
export const speedIs = (times: number): string =>
  times === 0 ? "The clock stands still." : `The clock runs at x${times}.`;
export const NO_STATUS = "Only the shell has a status line.";

export const NO_SCENARIO = "No scenario is worked through here: cubelab shell --scenario FILE begins one.";
export const locked = (control: string): string => `:${control} is locked in this scenario.`;

export const imageAdded = (image: string, device: string): string => `${image} is on the bootflash of ${device}.`;
