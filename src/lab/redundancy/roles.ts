/** Roles in redundancy groups: who is active, who stands by, and what a change of that brings with it (STATE §6). */
import type { Draft } from "immer";
import { SECOND } from "../../clock/instant.ts";
import { loadNow, setLoad } from "../../cube/meter.ts";
import { beginActive, record, roleRecord, standBy, takeOver } from "../../cube/standby.ts";
import type { CubeMeter, Load } from "../../cube/types.ts";
import { deviceTime } from "../../device/clock.ts";
import { requestRoleLicence, takeUsageOver } from "../../device/licensing/cube-licences.ts";
import { logMessage } from "../../device/log.ts";
import { plain } from "../../device/plain.ts";
import { groupsOf, isBound, isFit } from "../../device/redundancy.ts";
import { ROLE_NAMES } from "../../device/role-names.ts";
import type { Device, GroupState, Role } from "../../device/types.ts";
import { releaseOf } from "../../releases/releases.ts";
import { unattestedText } from "../../releases/unattested.ts";
import type { Lab } from "../lab.ts";
import { endHellos, hellosFrom, noteHellos } from "./hellos.ts";
import { controlRank, type Member, membersOf } from "./pairs.ts";

/** Calls that go over to the new active router. */
export interface Moving {
  readonly from: string;
  readonly load: Load;
}

/** A router has booted: it negotiates when its delay is over, and CUBE measures nothing until then. */
export function startGroups(device: Draft<Device>, at: number): void {
  const groups = groupsOf(plain(device.config));
  delete device.redundancy;
  if (groups.length === 0) return;
  device.redundancy = {};
  for (const group of groups) {
    const { id, reloadDelay } = group;
    const hellos = hellosFrom(plain(device.config), group, device.boot.trueAt);
    const until = at + reloadDelay * SECOND;
    device.redundancy[id] = { ...NO_ROLE, until, ...(hellos === undefined ? {} : { hellos }) };
    if (isBound(plainly(device), id)) device.meter = standBy(plain(device.meter)) as Draft<CubeMeter>;
  }
}

/** When a router negotiates next (device time); undefined where it has. */
export function nextNegotiation({ redundancy = {} }: Pick<Device, "redundancy">): number | undefined {
  const moments = Object.values(redundancy).flatMap(({ until }) => (until === undefined ? [] : [until]));
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/**
 * Settles who is active in each group of the lab after something has changed. Returns the routers that lost the active
 * role while they are on: CUBE reloads these.
 */
export function settleRoles(lab: Draft<Lab>, moving?: Moving): readonly string[] {
  const deposed: string[] = [];
  const done = new Set<string>();
  for (const device of Object.values(lab.devices)) {
    endHellos(device);
    for (const { id } of groupsOf(plain(device.config))) {
      if (done.has(`${id} ${device.name}`)) continue;
      const members = membersOf(lab, device, id);
      for (const member of members) done.add(`${id} ${member.device.name}`);
      deposed.push(...settleGroup(lab, members, id, moving));
    }
  }
  return deposed;
}

/** Whether a router is in a redundancy group, or was. */
export const hasGroups = ({ config, redundancy }: Pick<Device, "config" | "redundancy">): boolean =>
  redundancy !== undefined || groupsOf(config).length > 0;

const NO_ROLE: GroupState = { role: "init", toActive: 0, toStandby: 0, peerReloads: 0 };

function settleGroup(lab: Draft<Lab>, members: readonly Member[], id: number, moving: Moving | undefined): string[] {
  for (const { device, group } of members) {
    begin(lab, device, id, group.delay);
    noteHellos(lab, device, group);
  }
  const ready = members.filter(({ device, group }) => isReady(lab, device, id) && isFit(plain(device.config), group));
  const holder = elect(ready, id);
  const load = (moving ?? movingFrom(members, id))?.load;
  const deposed: string[] = [];
  // The new active router first, so that nobody is without one.
  const ordered = [...members].sort((a, b) => Number(b === holder) - Number(a === holder));
  for (const member of ordered) {
    if (member.device.power.state !== "on") continue;
    const role: Role = member === holder ? "active" : ready.includes(member) ? "standby" : "init";
    const before = member.device.redundancy?.[id]?.role;
    if (before === undefined || before === role) continue;
    take(lab, member.device, id, before, role, load);
    if (before === "active" && isBound(plainly(member.device), id)) deposed.push(member.device.name);
    if (role === "standby" && holder !== undefined) askForFirst(lab, [holder.device, member.device], id);
  }
  return deposed;
}

/** A group that was configured on a router that is up: it negotiates after the delay. */
function begin(lab: Draft<Lab>, device: Draft<Device>, id: number, delay: number): void {
  if (device.power.state !== "on" || device.redundancy?.[id] !== undefined) return;
  const until = deviceTime(device as Device, lab.now) + delay * SECOND;
  device.redundancy = { ...device.redundancy, [id]: { ...NO_ROLE, until } };
}

function isReady(lab: Draft<Lab>, device: Draft<Device>, id: number): boolean {
  const state = device.redundancy?.[id];
  if (device.power.state !== "on" || state === undefined) return false;
  if (state.until !== undefined && state.until > deviceTime(device as Device, lab.now)) return false;
  delete state.until;
  return true;
}

/** One that is active stays so, unless the other preempts it; else priority decides, then the address. */
function elect(ready: readonly Member[], id: number): Member | undefined {
  const isActive = ({ device }: Member) => device.redundancy?.[id]?.role === "active";
  const best = [...ready].sort(
    (a, b) => b.group.priority - a.group.priority || controlRank(b.device, id) - controlRank(a.device, id),
  )[0];
  const active = ready.filter(isActive);
  const [holder] = active;
  if (best === undefined || holder === undefined || active.length > 1) return best;
  const isUnderThreshold =
    holder.group.priority < holder.group.threshold && best.group.priority > holder.group.priority;
  const preempts = best.group.preempt && best.group.priority > holder.group.priority;
  return preempts || isUnderThreshold ? best : holder;
}

/** An active router that is about to lose its role hands its calls over. */
function movingFrom(members: readonly Member[], id: number): Moving | undefined {
  const active = members.find(({ device }) => device.redundancy?.[id]?.role === "active");
  return active && { from: active.device.name, load: loadNow(plain(active.device.meter)) };
}

/** A router takes another role; calls come over to one that stood by. */
function take(
  lab: Draft<Lab>,
  device: Draft<Device>,
  id: number,
  before: Role,
  role: Role,
  load: Load | undefined,
): void {
  const at = deviceTime(device as Device, lab.now);
  const state = device.redundancy?.[id] ?? NO_ROLE;
  device.redundancy = {
    ...device.redundancy,
    [id]: {
      ...state,
      role,
      toActive: state.toActive + Number(role === "active"),
      toStandby: state.toStandby + Number(role === "standby"),
    },
  };
  const text = unattestedText("rg-role-change", { group: id, from: ROLE_NAMES[before], to: ROLE_NAMES[role] });
  logMessage(device, { facility: "RG_PROTOCOL", severity: 5, mnemonic: "ROLECHANGE", text }, at);
  if (!isBound(plainly(device), id)) return;
  const meter: CubeMeter = plain(device.meter);
  if (role !== "active") {
    device.meter = standBy(meter) as Draft<CubeMeter>;
  } else {
    const taken = before === "standby" ? takeOver(meter, at) : beginActive(meter, at);
    const carries = before === "standby" && load !== undefined;
    device.meter = (carries ? setLoad(taken, at, { ...load, vgw: 0 }) : taken) as Draft<CubeMeter>;
  }
  if (role !== "init" && releaseOf(device.release).facts.licensing === "policy") {
    const said = `Smart Agent HA role changed to ${ROLE_NAMES[role]}.`;
    logMessage(device, { facility: "SMART_LIC", severity: 6, mnemonic: "HA_ROLE_CHANGED", text: said }, at);
  }
  if (role === "active" && before === "standby") takeUsageOver(device, at);
  if (role === "active" && before === "init") askForFirst(lab, [device], id);
}

/** Roles are settled: each router of the pair asks for a licence (STATE §5.3). */
function askForFirst(lab: Draft<Lab>, devices: readonly Draft<Device>[], id: number): void {
  for (const device of devices) {
    if (!isBound(plainly(device), id)) continue;
    const at = deviceTime(device as Device, lab.now);
    const row = roleRecord(plain(device.meter), at);
    if (row === undefined) continue;
    device.meter = record(plain(device.meter), row) as Draft<CubeMeter>;
    requestRoleLicence(device, row);
  }
}

const plainly = (device: Draft<Device>) => ({ config: plain(device.config), meter: plain(device.meter) });
