/** The standby route processor of a chassis takes over: calls and licences stay, what was forked is dropped (STATE §5.2, §6). */
import type { Draft } from "immer";
import { loadNow, setLoad } from "../../cube/meter.ts";
import { takeOver } from "../../cube/standby.ts";
import type { CubeMeter } from "../../cube/types.ts";
import { activeUnit, STANDBY_CONSOLE } from "../../device/chassis.ts";
import { deviceTime } from "../../device/clock.ts";
import { idleLine, type Line } from "../../device/line.ts";
import { logMessage } from "../../device/log.ts";
import { plain } from "../../device/plain.ts";
import { ROLE_NAMES } from "../../device/role-names.ts";
import type { Device, Processors } from "../../device/types.ts";
import { releaseOf } from "../../releases/releases.ts";
import type { Lab } from "../lab.ts";
import { draftOf } from "../power.ts";

/**
 * `redundancy force-switchover`: the standby processor is the active one, and the other one starts anew. Forked sessions
 * are not carried over, and CUBE begins a new interval. Who sat at the standby's console sits at the active one's.
 */
export function switchProcessors(lab: Draft<Lab>, name: string): void {
  const device = draftOf(lab, name);
  const at = deviceTime(device as Device, lab.now);
  const meter = takeOver(plain(device.meter), at);
  const { enhanced: _, ...carried } = loadNow(meter);
  device.meter = setLoad(meter, at, { ...carried, enhanced: 0 }) as Draft<CubeMeter>;
  device.activeProcessor = activeUnit(plain(device)) === 0 ? 1 : 0;
  const { switchovers, ...before } = processorsOf(device);
  device.processors = { ...before, switchovers: switchovers + 1, activeSince: lab.now, standbySince: lab.now };
  device.lines = Object.fromEntries(
    Object.values(device.lines).map((line) => [line.id, idleLine(line.id) as Draft<Line>]),
  );
  if (lab.selected === name) delete lab.selectedLine;
  if (releaseOf(device.release).facts.licensing === "rtu") return;
  const text = `Smart Agent HA role changed to ${ROLE_NAMES.active}.`;
  logMessage(device, { facility: "SMART_LIC", severity: 6, mnemonic: "HA_ROLE_CHANGED", text }, at);
}

/** `redundancy reload peer`: the standby processor starts anew; the active one goes on. */
export function reloadStandby(lab: Draft<Lab>, name: string): void {
  const device = draftOf(lab, name);
  const { standbyFailures, ...before } = processorsOf(device);
  device.processors = { ...before, standbyFailures: standbyFailures + 1, standbySince: lab.now };
  if (device.lines[STANDBY_CONSOLE] !== undefined)
    device.lines[STANDBY_CONSOLE] = idleLine(STANDBY_CONSOLE) as Draft<Line>;
}

const processorsOf = ({ processors }: Draft<Device>): Processors =>
  processors ?? { switchovers: 0, standbyFailures: 0 };
