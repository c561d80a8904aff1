/** Redundancy at the prompt: its shows, reloads of a group's routers, the switchover of a chassis (COMMANDS §2.5, STATE §6). */

import { isStateful } from "../device/chassis.ts";
import { plain } from "../device/plain.ts";
import { groupNumbered } from "../device/redundancy.ts";
import { type Command, has, values } from "../grammar/index.ts";
import { peerIn } from "../lab/pairs.ts";
import { reloadDevice } from "../lab/power.ts";
import { switchProcessors } from "../lab/switchover.ts";
import { unattestedText } from "../releases/unattested.ts";
import { showAllGroups, showGroup, showGroups } from "../show/redundancy/group.ts";
import { showRedundancyStates } from "../show/redundancy/states.ts";
import { confirmed } from "./confirmed.ts";
import { type CommandEntry, type Context, type Dialog, exec, type Output, show } from "./registry.ts";

export const redundancyExecCommands: readonly CommandEntry[] = [
  show(
    "show redundancy application group",
    "FORMATS §3.17",
    (view, command) => {
      const [id] = values(command);
      if (has(command, "all")) return showAllGroups(view);
      return id === undefined ? showGroups(view) : showGroup(view, Number(id));
    },
    { partial: "faults are counted since the boot; authentication always succeeds" },
  ),
  show("show redundancy states", "FORMATS §3.17", (view) => showRedundancyStates(view), {
    partial: "only the active route processor has a console",
  }),
  exec("redundancy application reload group", "COMMANDS §2.5", reloadMember, {
    partial: "reloads at once, without a question",
  }),
  exec("redundancy force-switchover", "STATE §6", (context) => {
    if (!isStateful(plain(context.device.config), context.platform)) return NOT_READY;
    context.ask({ kind: "force switchover", prompt: SWITCHOVER, reading: "key", data: {} });
    return "\n";
  }),
];

const NOT_READY = `${unattestedText("switchover-not-ready")}\n`;
const SWITCHOVER = unattestedText("switchover-question");

export const redundancyDialogs: readonly Dialog[] = [
  {
    kind: "force switchover",
    answer: ({ lab, device }, typed) => {
      if (confirmed(typed)) switchProcessors(lab, device.name);
      return undefined;
    },
  },
];

function reloadMember({ lab, device }: Context, command: Command): Output {
  const id = Number(values(command)[0]);
  if (groupNumbered(plain(device.config), id) === undefined)
    return `${unattestedText("rg-not-configured", { group: id })}\n`;
  const name = has(command, "self") ? device.name : peerIn(lab, device, id)?.name;
  if (name === undefined || lab.devices[name]?.power.state !== "on")
    return `${unattestedText("rg-no-peer", { group: id })}\n`;
  reloadDevice(lab, name, unattestedText("rg-reload-reason"));
  return undefined;
}
