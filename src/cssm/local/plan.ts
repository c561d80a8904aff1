import type { Draft } from "immer";
import type { Instant } from "../../clock/instant.ts";
import type { LocalServer } from "./types.ts";

/** Notes when the server does something by itself next: asks CSSM for a result, or pulls. To be called after each change. */
export function planServer(server: Draft<LocalServer>): void {
  const asks = Object.values(server.uploads).map(({ sent }) => (server.online ? sent?.askAt : undefined));
  const pulls = server.pulls.map(({ next }) => next);
  const moments = [...asks, ...pulls].filter((at) => at !== undefined);
  if (moments.length === 0) delete server.due;
  else server.due = Math.min(...moments);
}

/** The same where all that has changed is that it now also waits for `at`. */
export function planSooner(server: Draft<LocalServer>, at: Instant): void {
  server.due = Math.min(server.due ?? at, at);
}
