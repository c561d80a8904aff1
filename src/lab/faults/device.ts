/** Faults of a router that are nobody's configuration: its clock, its disk. */
import { HOUR } from "../../clock/instant.ts";
import { deviceTime } from "../../device/clock.ts";
import { setDeviceClock } from "../../device/clock-change.ts";
import { usedBytes } from "../../device/files.ts";
import { plain } from "../../device/plain.ts";
import type { Device, DeviceClock } from "../../device/types.ts";
import { platformOf } from "../../releases/platforms.ts";
import { draftOf } from "../power.ts";
import type { Fault } from "./faults.ts";

/** How far the clock jumps: more than servers put up with (CSSM §7). */
const JUMP = 2 * HOUR;

/** What fills the disk. */
const FILLER = "core/cubelab_full.core.gz";

const clock: Fault = {
  about: "the router's clock is two hours ahead",
  breaks: (lab, name) => {
    const device = draftOf(lab, name);
    const before: DeviceClock = { ...plain(device.clock) };
    const now = deviceTime(device as Device, lab.now);
    setDeviceClock(device, now, now + JUMP);
    return { before };
  },
  mends: (lab, name, before) => {
    const device = draftOf(lab, name);
    const was = before as DeviceClock;
    // A time server has set it right meanwhile.
    if (device.clock.source === "NTP" && device.clock.synchronised) return;
    const now = deviceTime(device as Device, lab.now);
    if (device.clock.offset !== was.offset) setDeviceClock(device, now, lab.now + was.offset);
    device.clock = { ...was };
  },
};

const storage: Fault = {
  about: "the router's bootflash is full",
  breaks: (lab, name) => {
    const device = draftOf(lab, name);
    const free = platformOf(device.platform).bootflash - usedBytes(plain(device.files.bootflash));
    const modified = deviceTime(device as Device, lab.now);
    device.files.bootflash[FILLER] = { name: FILLER, content: "", size: Math.max(0, free), modified };
    return { before: FILLER };
  },
  mends: (lab, name, before) => {
    delete draftOf(lab, name).files.bootflash[String(before)];
  },
};

export const DEVICE_FAULTS = { clock, storage } as const satisfies Record<string, Fault>;
