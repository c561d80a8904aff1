/** Controls of calls. */
import { formatDuration, parseDuration } from "../../clock/duration.ts";
import { DAY } from "../../clock/instant.ts";
import { type Command, has, values } from "../../grammar/index.ts";
import type { CallKind } from "../../lab/calls.ts";
import type { DayShape } from "../../lab/day-calls.ts";
import { type Answer, type ControlContext, type ControlHandler, refuse } from "./control.ts";
import { badDuration, callsUp, reached, tooFar, tooLong } from "./wording.ts";
import { changed, END_OF_TIME } from "./world.ts";

const CALL_KINDS: readonly CallKind[] = ["standard", "enhanced", "vgw"];

/** How long calls follow the day in one go: each minute is worked out. */
const LONGEST = 366 * DAY;

export const callControls: Readonly<Record<string, ControlHandler>> = {
  "control calls": (context, command) => {
    const kind = CALL_KINDS.find((one) => has(command, one));
    if (kind === undefined) throw new Error("calls of no kind");
    const { device } = context.where;
    const n = Number(values(command)[0]);
    const text = changed(context, { kind: "calls", device, calls: kind, n, secure: has(command, "secure") });
    return typeof text === "string" ? nowUp(context) : text;
  },
  "control calls attempt": (context, command) =>
    changed(context, { kind: "attempt", device: context.where.device, n: Number(values(command)[0]) }),
  "control calls day": followDay,
};

function followDay(context: ControlContext, command: Command): Answer {
  const [n = "", span = ""] = values(command).map(String);
  const { lab } = context.live;
  const ms = parseDuration(span);
  if (ms === undefined) return refuse(badDuration(span));
  if (ms > LONGEST) return refuse(tooLong(formatDuration(LONGEST)));
  const to = lab.now + ms;
  if (to > END_OF_TIME) return refuse(tooFar(END_OF_TIME));
  const shape: DayShape = has(command, "busy-hour") ? "busy-hour" : "office-hours";
  const text = changed(context, { kind: "day", device: context.where.device, shape, n: Number(n), to });
  return typeof text === "string" ? `${reached(to)}\n${nowUp(context)}` : text;
}

/** The calls that are up now. */
function nowUp({ live, where }: ControlContext): string {
  const load = live.lab.devices[where.device]?.meter.load.at(-1);
  return load === undefined ? "" : callsUp(load);
}
