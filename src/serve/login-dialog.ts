/** What a typed line has done to the login dialog of a terminal line. */
import type { Line } from "../device/line.ts";

export interface LoginOutcome {
  readonly ok: boolean;
  readonly user: string;
}

/** Undefined where nobody has answered a password question. */
export function loginOutcome(before: Line | undefined, after: Line | undefined): LoginOutcome | undefined {
  const { pending } = before ?? {};
  if (before?.state !== "login" || pending?.kind !== "login password" || after?.pending === pending) return undefined;
  return { ok: after?.state === "open", user: `${pending.data.user ?? ""}` };
}
