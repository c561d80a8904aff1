/** A router port that tells of lab controls only those who may use them. */
import type { RouterPort } from "../session/terminal/port.ts";

const UNKNOWN = "% Unrecognized command";

export function withControls(port: RouterPort, allowed: () => boolean): RouterPort {
  const hidden = (before: string): boolean => before.startsWith(":") && !allowed();
  return {
    ...port,
    help: (before) => (hidden(before) ? [UNKNOWN] : port.help(before)),
    complete: (before) => (hidden(before) ? undefined : port.complete(before)),
  };
}
