/** The standby route processor of a chassis takes over: calls and licences stay, what was forked is dropped (STATE §5.2, §6). */
import type { Draft } from "immer";
import { loadNow, setLoad } from "../cube/meter.ts";
import { takeOver } from "../cube/standby.ts";
import type { CubeMeter } from "../cube/types.ts";
import { activeUnit } from "../device/chassis.ts";
import { deviceTime } from "../device/clock.ts";
import { idleLine, type Line } from "../device/line.ts";
import { logMessage } from "../device/log.ts";
import { plain } from "../device/plain.ts";
import { ROLE_NAMES } from "../device/role-names.ts";
import type { Device } from "../device/types.ts";
import { releaseOf } from "../releases/releases.ts";
import type { Lab } from "./lab.ts";
import { draftOf } from "./power.ts";

/** `redundancy force-switchover`: the processors change places. Forked sessions are not carried over. */
export function switchProcessors(lab: Draft<Lab>, name: string): void {
  const device = draftOf(lab, name);
  const at = deviceTime(device as Device, lab.now);
  const meter = takeOver(plain(device.meter), at);
  const { enhanced: _, ...carried } = loadNow(meter);
  device.meter = setLoad(meter, at, { ...carried, enhanced: 0 }) as Draft<CubeMeter>;
  device.activeProcessor = activeUnit(plain(device)) === 0 ? 1 : 0;
  device.lines = Object.fromEntries(
    Object.values(device.lines).map((line) => [line.id, idleLine(line.id) as Draft<Line>]),
  );
  if (releaseOf(device.release).facts.licensing === "rtu") return;
  const text = `Smart Agent HA role changed to ${ROLE_NAMES.active}.`;
  logMessage(device, { facility: "SMART_LIC", severity: 6, mnemonic: "HA_ROLE_CHANGED", text }, at);
}
