/** A bar on standard error while a matrix runs, where that is a terminal. */
import type { Output } from "../stream/output.ts";

const WIDTH = 30;
const CLEAR = "\r\x1b[K";

export interface ProgressBar {
  /** So many are done. */
  readonly show: (done: number) => void;
  readonly clear: () => void;
}

export function progressBar(err: Output & { readonly isTTY?: boolean }, of: number): ProgressBar {
  if (err.isTTY !== true) return { show: () => {}, clear: () => {} };
  return {
    show: (done) => {
      const full = Math.round((done / Math.max(of, 1)) * WIDTH);
      err.write(`${CLEAR}[${"#".repeat(full)}${" ".repeat(WIDTH - full)}] ${done}/${of}`);
    },
    clear: () => void err.write(CLEAR),
  };
}
