/** `lock`: a line that goes on only with the password that was set when it was locked (field knowledge). */
import type { Line } from "../../device/line.ts";
import { lineSettings } from "../../device/settings/lines.ts";
import { type CommandEntry, type Context, type Dialog, exec, type Output } from "../registry.ts";

const NOT_LOCKABLE = "% Locking is not allowed on this line\n";
const DIFFERENT = "% Passwords do not match\n";
const LOCKED = `\n${" ".repeat(34)}Locked\n\n`;

/** The question that only the password ends. */
const UNLOCK = "unlock";

/** Whether nothing is read on a line but the password that unlocks it. */
export function isLocked({ pending }: Pick<Line, "pending">): boolean {
  return pending?.kind === UNLOCK;
}

export const lockCommands: readonly CommandEntry[] = [
  exec(
    "lock",
    "field knowledge",
    (context) => {
      if (!lineSettings(context.device.config, context.line.id).lockable) return NOT_LOCKABLE;
      ask(context, "lock", "Password: ");
      return undefined;
    },
    { partial: "no source has the words of its refusals" },
  ),
];

export const lockDialogs: readonly Dialog[] = [
  { kind: "lock", answer: (context, typed) => ask(context, "lock again", "Again: ", typed) },
  {
    kind: "lock again",
    answer: (context, typed, { data }) => {
      if (typed !== data.password) return DIFFERENT;
      ask(context, UNLOCK, "Password: ", typed);
      return LOCKED;
    },
  },
  {
    kind: UNLOCK,
    answer: (context, typed, { data }) =>
      typed === data.password ? undefined : ask(context, UNLOCK, "Password: ", String(data.password)),
  },
];

function ask(context: Context, kind: string, prompt: string, password = ""): Output {
  context.ask({ kind, prompt, reading: "password", data: { password } });
  return undefined;
}
