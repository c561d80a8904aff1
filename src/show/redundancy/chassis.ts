/** How the route processors of a chassis stand, as both shows of it tell: seen from the active one, or from the other. */
import { activeUnit, chassisMode, type StandbyState, standbyState } from "../../device/chassis.ts";
import { unattestedText } from "../../releases/unattested.ts";
import type { View } from "../view.ts";

/** A processor's state: with its number, as `states` has it, and in words. */
interface ProcessorState {
  readonly code: string;
  readonly name: string;
}

const MODES = { none: "Non-redundant", rpr: "rpr", sso: "sso" } as const;
const ACTIVE: ProcessorState = { code: "13 -ACTIVE ", name: "ACTIVE" };
const DISABLED: ProcessorState = { code: "1  -DISABLED ", name: "DISABLED" };
const STANDBY: Readonly<Record<StandbyState, ProcessorState>> = {
  absent: DISABLED,
  disabled: DISABLED,
  cold: { code: "4  -STANDBY COLD ", name: "STANDBY COLD" },
  hot: { code: "8  -STANDBY HOT ", name: "STANDBY HOT" },
};

const NO_PEER_UNIT = "disabled (system is simplex (no peer unit))";
const ON_STANDBY = "cannot be initiated from this the standby unit";

export interface Chassis {
  readonly processors: 1 | 2;
  readonly own: ProcessorState;
  readonly peer: ProcessorState;
  /** Which processor one looks at. */
  readonly unit: 0 | 1;
  readonly configured: string;
  readonly operational: string;
  readonly duplex: boolean;
  readonly communications: string;
  readonly manual: string;
}

export function chassisOf(view: View): Chassis {
  const { device, platform, lab } = view;
  const mode = chassisMode(device.config, platform);
  const state = standbyState(device, platform, lab.now);
  const isPeerLost = state === "disabled" && mode !== "none";
  const duplex = state !== "absent" && !isPeerLost;
  const active = activeUnit(device);
  const standby = STANDBY[state];
  const reason = isPeerLost ? unattestedText("rf-peer-lost") : "Simplex mode";
  return {
    processors: platform.routeProcessors,
    own: view.standby ? standby : ACTIVE,
    peer: view.standby ? ACTIVE : standby,
    unit: view.standby ? (active === 0 ? 1 : 0) : active,
    configured: MODES[mode],
    operational: duplex ? MODES[mode] : MODES.none,
    duplex,
    communications: duplex ? "Up" : `Down      Reason: ${reason}`,
    manual: view.standby ? ON_STANDBY : duplex ? "enabled" : NO_PEER_UNIT,
  };
}
