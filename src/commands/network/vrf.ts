/** VRF definitions. */
import { leaveMode } from "../modes.ts";
import { type CommandEntry, config, exec } from "../registry.ts";

export const vrfCommands: readonly CommandEntry[] = [
  config("config vrf definition", "COMMANDS §3", { slot: "text", opens: "config-vrf" }),
  config("config-vrf rd", "COMMANDS §3", { slot: "command" }, { partial: "stored without effect" }),
  config("config-vrf description", "COMMANDS §3", { slot: "command" }),
  config("config-vrf address-family", "COMMANDS §3", { slot: "text", opens: "config-vrf-af" }),
  exec("config-vrf-af exit-address-family", "CLI §2", (context) => {
    leaveMode(context);
    return undefined;
  }),
];
