/** Something is done on a line: a command, an answer, a key. On drafts, or on copies where little is touched. */
import { type Draft, produce } from "immer";
import type { Line } from "../device/line.ts";
import type { Device } from "../device/types.ts";
import { allGuarded, guarded } from "../lab/guarded.ts";
import type { Lab } from "../lab/lab.ts";
import { asksForTime, settleTimes } from "../lab/ntp.ts";
import { settleGroups } from "../lab/power.ts";
import { hasGroups } from "../lab/redundancy/roles.ts";
import { takeSaid } from "../lab/said.ts";
import { type Step, textOf } from "../show/steps.ts";
import { contextFor } from "./context.ts";
import type { Entered, Where } from "./entered.ts";
import { settleTracks } from "./network/track.ts";
import { plain } from "./plain.ts";
import { isRefusal } from "./refusal.ts";
import type { Context } from "./registry.ts";

type Action = (context: Context) => string | undefined;

/** What an action left behind, beside the lab. */
interface Left {
  output: string;
  steps?: readonly Step[];
  flows: boolean;
  reconfigured: boolean;
}

const NOTHING: Left = { output: "", flows: false, reconfigured: false };

/** Runs `action` on drafts of one device and line, and gathers what it printed and logged. */
export function run(lab: Lab, where: Where, action: Action): Entered {
  let left: Left | undefined;
  const next = produce(lab, (draft) => {
    left = perform(draft, where, action);
    if (!left.reconfigured) return;
    settle(draft, { ...lab.devices, [where.device]: plain(draft.devices[where.device]) as Device });
  });
  return gathered(next, where, left);
}

/**
 * The same for an action that replaces the fields of its device and its line whole, and touches nothing else. It gets copies
 * of the two, which cost a small part of what drafts do. What lies deeper is frozen: to change it would throw.
 */
export function runOnCopies(lab: Lab, where: Where, action: Action): Entered {
  const copy = copied(lab, where);
  const left = perform(copy, where, action);
  const next = frozenCopy(copy as Lab, where);
  if (left.reconfigured && Object.values(next.devices).some(isBoundToOthers)) {
    return gathered(
      produce(next, (draft) => settle(draft, next.devices)),
      where,
      left,
    );
  }
  return gathered(next, where, left, "line");
}

function copied(lab: Lab, { device: name, line: id }: Where): Draft<Lab> {
  const device = lab.devices[name] as Device;
  const lines = { ...device.lines, [id]: { ...(device.lines[id] as Line) } };
  return { ...lab, devices: { ...lab.devices, [name]: { ...device, lines } } } as Draft<Lab>;
}

/** The rest of the lab and the other lines are frozen already. */
function frozenCopy(lab: Lab, { device, line }: Where): Lab {
  const own = lab.devices[device];
  allGuarded(own?.lines[line]);
  guarded(own?.lines);
  allGuarded(own);
  guarded(lab.devices);
  return guarded(lab);
}

function perform(lab: Draft<Lab>, where: Where, action: Action): Left {
  const left: Left = { ...NOTHING };
  const context = contextFor(
    lab,
    where,
    (told) => {
      left.steps = told;
    },
    () => {
      left.flows = true;
    },
  );
  context.line.lastInput = context.now;
  const { config } = context.device;
  left.output = action(context) ?? "";
  left.reconfigured = context.device.config !== config;
  if (left.reconfigured) settleTracks(context);
  return left;
}

/** Whether another configuration may change a router's part in something that it shares with others. */
const isBoundToOthers = (device: Device): boolean => asksForTime(device) || hasGroups(device);

/** `known`: the routers with the configurations that they have now. */
function settle(lab: Draft<Lab>, known: Lab["devices"]): void {
  settleTimes(lab, known);
  settleGroups(lab);
}

function gathered(before: Lab, { device, line }: Where, left: Left = NOTHING, only?: Entered["only"]): Entered {
  const { output, steps } = left;
  const { lab, said } = takeSaid(before);
  const entered: { -readonly [Key in keyof Entered]: Entered[Key] } = { lab, output, said };
  // What stands around the steps, as a header, comes at once.
  if (steps !== undefined && textOf(steps) === output) entered.steps = steps;
  if (isRefusal(output)) entered.rejected = { code: "refused" };
  if (only !== undefined) entered.only = only;
  if (left.flows) entered.flows = true;
  if (lab.devices[device]?.lines[line]?.state === "idle") entered.closed = true;
  return entered;
}
