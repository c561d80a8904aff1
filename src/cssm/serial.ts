import type { Draft } from "immer";
import { stableUuid } from "../text/prng.ts";
import type { Cssm } from "./types.ts";

/** The next number of the server: what it makes up differs each time and is the same in every run. */
export function nextSerial(cssm: Draft<Cssm>): number {
  cssm.serial += 1;
  return cssm.serial;
}

/** A new poll id. */
export function newPollId(cssm: Draft<Cssm>): string {
  return stableUuid(`poll ${cssm.smartAccount} ${nextSerial(cssm)}`);
}
