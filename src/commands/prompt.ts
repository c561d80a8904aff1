import { STANDBY_CONSOLE } from "../device/chassis.ts";
import { lineOf } from "../device/config/config.ts";
import { perSettings } from "../device/config/per-config.ts";
import type { Line } from "../device/line.ts";
import { hostnameOf } from "../device/settings/settings.ts";
import type { Device } from "../device/types.ts";
import { type ModeId, modeOf } from "../grammar/index.ts";

/** Characters of the hostname that a prompt of configuration or of the Tcl shell shows (CLI §2). */
const CONFIG_HOSTNAME = 20;

/** Behind the host name on the route processor that stands by. */
const STANDBY_MARK = "-stby";

/** Nothing that is typed there is read. */
const ROMMON_PROMPT = "rommon 1 > ";

/** What a router calls itself on a line: its host name, with a mark on the processor that stands by. */
export function shownName({ config }: Device, line: string): string {
  return `${hostnameOf(config)}${line === STANDBY_CONSOLE ? STANDBY_MARK : ""}`;
}

const hidesPrompts = perSettings((config) => lineOf(config, "config service prompt config")?.off === true);

/** What stands before the cursor on `line`: a dialog's question, or the prompt of the mode (CLI §2). */
export function promptOf(device: Device, line: Line): string {
  if (line.pending) return line.pending.prompt;
  if (device.power.state === "rommon") return ROMMON_PROMPT;
  if (line.state === "idle" || device.power.state !== "on") return "";
  const hostname = shownName(device, line.id);
  const mode = line.modes.at(-1)?.mode;
  if (mode === undefined) {
    const shown = line.tcl ? `${hostname.slice(0, CONFIG_HOSTNAME)}(tcl)` : hostname;
    return `${shown}${line.privilege > 1 ? "#" : ">"}`;
  }
  // `no service prompt config` hides the prompts of configuration.
  if (hidesPrompts(device.config)) return "";
  return `${hostname.slice(0, CONFIG_HOSTNAME)}${modeOf(mode as ModeId).prompt}`;
}
