/** Redundancy at the prompt: its shows, reloads of a group's routers, the switchover of a chassis (COMMANDS §2.5, STATE §6). */

import { standbyState } from "../../device/chassis.ts";
import { plain } from "../../device/plain.ts";
import { groupNumbered } from "../../device/redundancy.ts";
import { type Command, has, values } from "../../grammar/index.ts";
import { reloadDevice } from "../../lab/power.ts";
import { peerIn } from "../../lab/redundancy/pairs.ts";
import { reloadStandby, switchProcessors } from "../../lab/redundancy/switchover.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { showRedundancyClients } from "../../show/redundancy/clients.ts";
import { showAllGroups, showGroup, showGroups } from "../../show/redundancy/group.ts";
import { showInterfaceManager } from "../../show/redundancy/if-mgr.ts";
import { showRedundancy } from "../../show/redundancy/overview.ts";
import { showRedundancyStates } from "../../show/redundancy/states.ts";
import { showTransportClients, showTransportGroup } from "../../show/redundancy/transport.ts";
import { showVoiceHighAvailability } from "../../show/redundancy/voice-summary.ts";
import { confirmed } from "../confirmed.ts";
import { type CommandEntry, type Context, type Dialog, exec, type Output, show } from "../registry.ts";

const LAYOUT = "layout is field knowledge";

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
  show(
    "show redundancy application if-mgr",
    "COMMANDS §2.5",
    (view, command) => showInterfaceManager(view, groupIn(command)),
    { partial: `${LAYOUT}; virtual MAC addresses are made up from the group and the interface identifier` },
  ),
  show("show redundancy application transport clients", "COMMANDS §2.5", (view) => showTransportClients(view), {
    partial: LAYOUT,
  }),
  show(
    "show redundancy application transport group",
    "COMMANDS §2.5",
    (view, command) => showTransportGroup(view, groupIn(command)),
    { partial: LAYOUT },
  ),
  show("show redundancy client domain", "COMMANDS §2.5", (view) => showRedundancyClients(view), {
    partial: `${LAYOUT}; of the clients that every router has, some`,
  }),
  show("show voice high-availability summary", "COMMANDS §2.5", (view) => showVoiceHighAvailability(view), {
    partial: `${LAYOUT}; without entries of single calls, the ticks of the process and the counters of checkpoints`,
  }),
  show("show redundancy", "FORMATS §3.17", (view) => showRedundancy(view), {
    partial: "layout of a platform family's older releases; the standby is started as fast as any other",
  }),
  show("show redundancy states", "FORMATS §3.17", (view) => showRedundancyStates(view)),
  exec("redundancy application reload group", "COMMANDS §2.5", reloadMember, {
    partial: "reloads at once, without a question",
  }),
  exec("redundancy force-switchover", "STATE §6", (context) => {
    if (!hasHotStandby(context)) return NOT_READY;
    context.ask({ kind: "force switchover", prompt: SWITCHOVER, reading: "key", data: {} });
    return "\n";
  }),
  exec("redundancy reload peer", "STATE §6", (context) => {
    if (!hasHotStandby(context)) return NOT_READY;
    context.ask({ kind: "reload peer", prompt: unattestedText("reload-peer-question"), reading: "key", data: {} });
    return undefined;
  }),
];

/** The group that a command names, if it names one. */
function groupIn(command: Command): number | undefined {
  const [id] = values(command);
  return id === undefined ? undefined : Number(id);
}

const NOT_READY = `${unattestedText("switchover-not-ready")}\n`;
/** Who sits at the standby's console cannot ask for it (FORMATS §3.17: Manual Swact). */
function hasHotStandby({ device, platform, lab }: Context): boolean {
  return standbyState(plain(device), platform, lab.now) === "hot";
}

const SWITCHOVER = unattestedText("switchover-question");

export const redundancyDialogs: readonly Dialog[] = [
  {
    kind: "force switchover",
    answer: ({ lab, device }, typed) => {
      if (confirmed(typed)) switchProcessors(lab, device.name);
      return undefined;
    },
  },
  {
    kind: "reload peer",
    answer: ({ lab, device }, typed) => {
      if (!confirmed(typed)) return undefined;
      reloadStandby(lab, device.name);
      return `${unattestedText("reload-peer")}\n`;
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
