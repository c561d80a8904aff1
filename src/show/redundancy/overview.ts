/** `show redundancy`: the system, the processor at whose console one sits, and the other one (FORMATS §3.17). */
import { uptimeText } from "../../clock/duration.ts";
import { bootImages } from "../../device/boot-image.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { imageIdentity } from "../hardware.ts";
import type { View } from "../view.ts";
import { type Chassis, chassisOf } from "./chassis.ts";

/** Slots of the route processors in a chassis that has two. */
const FIRST_SLOT = 6;
/** Column at which the labels end. */
const LABEL_WIDTH = 30;

export function showRedundancy(view: View): string {
  const chassis = chassisOf(view);
  const { switchovers = 0, standbyFailures = 0 } = view.device.processors ?? {};
  return [
    ...titled("Redundant System Information :"),
    field("Available system uptime", uptimeText(view.lab.now - view.device.boot.trueAt)),
    field("Switchovers system experienced", String(switchovers)),
    field("Standby failures", String(standbyFailures)),
    field("Last switchover reason", switchovers === 0 ? "none" : "user forced"),
    "",
    field("Hardware Mode", chassis.duplex ? "Duplex" : "Simplex"),
    field("Configured Redundancy Mode", chassis.configured),
    field("Operating Redundancy Mode", chassis.operational),
    field("Maintenance Mode", "Disabled"),
    field("Communications", chassis.communications),
    "",
    ...titled("Current Processor Information :"),
    ...processor(view, chassis, "own"),
    "",
    ...peerLines(view, chassis),
    "",
    "",
  ].join("\n");
}

/** Which processor is meant: the one at whose console one sits, or the other one. */
type Side = "own" | "peer";

function peerLines(view: View, chassis: Chassis): readonly string[] {
  const { peer } = chassis;
  if (peer.name === "DISABLED")
    return [unattestedText("rf-no-peer", { slot: slotOf(chassis, "peer"), state: peer.name })];
  return [...titled("Peer Processor Information :"), ...processor(view, chassis, "peer")];
}

function processor(view: View, chassis: Chassis, side: Side): readonly string[] {
  const { device, lab, release, platform } = view;
  const { activeSince, standbySince } = device.processors ?? {};
  const state = chassis[side].name;
  const isActive = state === "ACTIVE";
  const since = (isActive ? activeSince : standbySince) ?? device.boot.trueAt;
  const [image = "", ...identity] = imageIdentity({ release, platform });
  const boot = bootImages(device.nvram.startup).map((one) => `${one},1;`);
  return [
    field(`${isActive ? "Active" : "Standby"} Location`, `slot ${slotOf(chassis, side)}`),
    field("Current Software state", isActive ? state : `${state} `),
    field("Uptime in current state", uptimeText(lab.now - since)),
    field("Image Version", image),
    ...identity,
    field("BOOT", boot.join("")),
    field("CONFIG_FILE", ""),
    field("BOOTLDR", ""),
    field("Configuration register", device.nvram.configRegister),
  ];
}

function slotOf({ processors, unit }: Chassis, side: Side): number {
  if (processors === 1) return 0;
  return FIRST_SLOT + (side === "own" ? unit : 1 - unit);
}

const titled = (title: string): readonly string[] => [title, "-".repeat(title.length)];
const field = (label: string, value: string): string => `${label.padStart(LABEL_WIDTH)} = ${value}`;
