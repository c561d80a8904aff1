/** Keys that break off what a router is doing: Ctrl-C and Ctrl-Shift-6. */

export const INTERRUPT = "\x03";

const INTERRUPTS = [INTERRUPT, "\x1e"];

/** What was typed behind the last key that breaks off; undefined where no such key is in `typed`. */
export function behindInterrupt(typed: string): string | undefined {
  const at = Math.max(...INTERRUPTS.map((key) => typed.lastIndexOf(key)));
  return at < 0 ? undefined : typed.slice(at + 1);
}
