import type { Unattested } from "./types.ts";

const WHERE = "UPGRADE §3.2";

/** What install mode says where no capture shows it: the captures hold a one-shot and an add that failed. */
export const INSTALL = {
  "install-unsaved": {
    text: "System configuration has been modified.\nPress Yes(y) to save the configuration and proceed.\nPress No(n) for proceeding without saving the configuration.\nPress Quit(q) to exit, you may save configuration and re-enter the command. [y/n/q]",
    grade: "general",
    where: WHERE,
  },
  "install-reload-now": { text: "Install will reload the system now!", grade: "general", where: WHERE },
  "install-reload-reason": { text: "Image Install", grade: "general", where: WHERE },
  "install-abort-question": {
    text: "This install abort would require a reload. Do you want to proceed? [y/n]",
    grade: "general",
    where: WHERE,
  },
  "install-rollback-question": {
    text: "This rollback would require a reload. Do you want to proceed? [y/n]",
    grade: "general",
    where: WHERE,
  },
  "install-user-aborted": { text: "User aborted the operation", grade: "proposed", where: WHERE },
  "install-bundle": { text: "Booted in bundle mode.", grade: "partly", where: WHERE },
  "install-in-progress": { text: "Another install operation is in progress", grade: "proposed", where: WHERE },
  "install-no-file": { text: "{file}: No such file or directory", grade: "proposed", where: WHERE },
  "install-not-image": { text: "{file} is not a valid image", grade: "proposed", where: WHERE },
  "install-wrong-platform": {
    text: "{file} is not compatible with this platform",
    grade: "proposed",
    where: WHERE,
  },
  "install-already-added": {
    text: "Super package already added. Add operation not allowed. 'install remove inactive' can be used to discard added packages",
    grade: "general",
    where: WHERE,
  },
  "install-uncommitted": {
    text: "An activated image is not committed. Use install commit or install abort first",
    grade: "proposed",
    where: WHERE,
  },
  "install-no-space": {
    text: "Not enough space on bootflash: {needed} bytes needed, {free} bytes free",
    grade: "proposed",
    where: WHERE,
  },
  "install-nothing-added": { text: "No inactive image to activate", grade: "proposed", where: WHERE },
  "install-nothing-uncommitted": { text: "No uncommitted image", grade: "proposed", where: WHERE },
  "install-no-point": { text: "No such rollback point", grade: "proposed", where: WHERE },
  "install-already-there": { text: "The system already runs this image", grade: "proposed", where: WHERE },
  "install-in-use": { text: "File is in use, will not delete.", grade: "general", where: WHERE },
  "install-nothing-to-remove": {
    text: "No extra package or provisioning files found on media. Nothing to clean.",
    grade: "general",
    where: WHERE,
  },
  "package-expanded": {
    text: "Verifying parameters\nValidating package type\nCopying package files\nSUCCESS: Finished expanding all-in-one software package.",
    grade: "general",
    where: WHERE,
  },
  "package-in-use": { text: "The system runs from packages", grade: "proposed", where: WHERE },
  "package-failed": { text: "FAILED: {reason}", grade: "proposed", where: WHERE },
  "install-timer-active": {
    text: "active on install_activate, time before rollback - {time}",
    grade: "general",
    where: WHERE,
  },
  "install-timer-stopped": { text: "Install auto abort timer stopped", grade: "proposed", where: WHERE },
  "install-no-timer": { text: "Install auto abort timer is not running", grade: "proposed", where: WHERE },
  "PMAN-5-EXITACTION install": {
    text: "R0/0: pvp: Process manager is exiting: reload action requested",
    grade: "partly",
    where: WHERE,
  },
} as const satisfies Record<string, Unattested>;
