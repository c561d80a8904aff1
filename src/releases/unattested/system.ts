import type { Unattested } from "./types.ts";

/** Texts of the system around licensing. */
export const SYSTEM = {
  "nvram-overwrite": {
    text: "Warning: Attempting to overwrite an NVRAM configuration previously written\nby a different version of the system image.",
    grade: "general",
    where: "COMMANDS §4",
  },
  "yes-or-no": { text: "% Please answer 'yes' or 'no'.", grade: "general", where: "UPGRADE §3.1" },
  "debug-off": { text: "All possible debugging has been turned off", grade: "general", where: "COMMANDS §1.3" },
  "archive-off": { text: "%Archive feature not enabled", grade: "proposed", where: "CLIENTS §4" },
  "rollback-pending": { text: "%Rollback Confirmed Change already pending", grade: "proposed", where: "CLIENTS §4" },
  "rommon-missing": { text: 'boot: cannot open "{image}"', grade: "general", where: "UPGRADE §3.1" },
  "rommon-not-bootable": { text: 'boot: cannot load "{image}"', grade: "proposed", where: "UPGRADE §3.1" },
  "rommon-no-image": {
    text: 'boot: cannot determine first executable file name on device "bootflash:"',
    grade: "general",
    where: "UPGRADE §3.1",
  },
} as const satisfies Record<string, Unattested>;
