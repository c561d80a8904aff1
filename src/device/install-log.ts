/** What install mode logs (UPGRADE §3.2). */
import type { Draft } from "immer";
import { releaseOf } from "../releases/releases.ts";
import { unattestedText } from "../releases/unattested.ts";
import type { NewMessage } from "./log.ts";
import type { Device } from "./types.ts";

/** Who does the work; the process has another name in releases that say `Adding IMG`. */
function manager({ release }: Draft<Device>): string {
  return releaseOf(release).facts.installOutput === "image" ? "install_mgr" : "install_engine";
}

const message = (severity: number, mnemonic: string, text: string): NewMessage => ({
  facility: "INSTALL",
  severity,
  mnemonic,
  text: `R0/0: ${text}`,
});

/** @param what `add bootflash:x.bin`, `activate NONE`, `abort` */
export function installStarted(device: Draft<Device>, what: string): NewMessage {
  return message(5, "INSTALL_START_INFO", `${manager(device)}: Started install ${what}`);
}

export function installCompleted(device: Draft<Device>, what: string): NewMessage {
  return message(5, "INSTALL_COMPLETED_INFO", `${manager(device)}: Completed install ${what}`);
}

export function installFailed(device: Draft<Device>, what: string, why: string): NewMessage {
  return message(3, "OPERATION_ERROR_MESSAGE", `${manager(device)}: Failed to install ${what}, Error: ${why}`);
}

/** How long the timer has left. */
export function installTimer(seconds: number): NewMessage {
  const text = `rollback_timer: Install auto abort timer will expire in ${seconds} seconds`;
  return message(5, "INSTALL_AUTO_ABORT_TIMER_PROGRESS", text);
}

/** The router goes down for what was installed. */
export function reloadRequested(): NewMessage {
  return {
    facility: "PMAN",
    severity: 5,
    mnemonic: "EXITACTION",
    text: unattestedText("PMAN-5-EXITACTION install"),
  };
}
