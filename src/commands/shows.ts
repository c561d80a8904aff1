/** Show commands of the router as a whole. Those of an area stand with the area. */
import type { Line } from "../device/line.ts";
import { type Command, has } from "../grammar/index.ts";
import { showBootvar } from "../show/bootvar.ts";
import { showClock } from "../show/clock.ts";
import { showHosts } from "../show/hosts.ts";
import { showInventory } from "../show/inventory.ts";
import { showIpRoute } from "../show/ip-route.ts";
import { showHistory, showLine, showPrivilege, showUsers } from "../show/lines.ts";
import { showLogging } from "../show/logging.ts";
import { showNtpAssociations, showNtpStatus } from "../show/ntp.ts";
import { showPlatform } from "../show/platform.ts";
import { showCpuHistory, showProcessesCpu } from "../show/processes-cpu.ts";
import { showNumbered, showRunningConfig } from "../show/running-config/running-config.ts";
import { showTerminal } from "../show/terminal.ts";
import { showVersion } from "../show/version.ts";
import type { View } from "../show/view.ts";
import { interfaceShowCommands, showInterfaceConfig } from "./interface-shows.ts";
import { type CommandEntry, show } from "./registry.ts";

export const showCommands: readonly CommandEntry[] = [
  show("show version", "CLI §10", showVersion),
  show("show inventory", "CLI §10", showInventory, { partial: "`raw` and `oid` print the same" }),
  show(
    "show processes cpu",
    "CHART §8",
    (view, command) =>
      has(command, "history") ? showCpuHistory(view) : showProcessesCpu(view, has(command, "sorted")),
    { partial: "the load goes by no process; their times follow from the uptime" },
  ),
  show("show running-config", "CLI §9", runningConfig, {
    partial: "`all` adds the defaults of the most used commands only",
  }),
  show("show clock", "CLI §8", (view, command) => showClock(view, has(command, "detail"))),
  show("show ntp status", "CLI §8", showNtpStatus, {
    partial: "nothing is measured: delays and dispersions are fixed",
  }),
  show("show ntp associations", "CLI §8", showNtpAssociations, { partial: "nothing is measured" }),
  show("show logging", "CLI §10", showLogging),
  show("show history", "CLI §5", (view, _command, line) => showHistory(view, line)),
  show("show terminal", "CLI §8", (view, _command, line) => showTerminal(view, line), {
    partial: "fixed special characters",
  }),
  show("show privilege", "CLI §10", (view, _command, line) => showPrivilege(view, line)),
  show("show users", "CLI §10", (view, command, line) => showUsers(view, line, has(command, "all"))),
  show("show line", "CLI §10", (view, _command, line) => showLine(view, line), { partial: "without counters" }),
  show("show ip route", "COMMANDS §2.6", (view, command) =>
    showIpRoute(view, has(command, "static") ? "static" : has(command, "connected") ? "connected" : undefined),
  ),
  show("show hosts", "COMMANDS §2.6", showHosts, { partial: "names that were looked up are not kept" }),
  ...interfaceShowCommands,
  show("show bootvar", "CLI §10", showBootvar),
  show("show platform", "CLI §10", showPlatform, { partial: "without firmware versions" }),
];

/** `show running-config`, whole or in part. */
function runningConfig(view: View, command: Command, line: Line): string {
  if (has(command, "interface")) return showInterfaceConfig(view, command, line);
  if (has(command, "linenum")) return showNumbered(view);
  return showRunningConfig(view, { certificates: !has(command, "brief"), defaults: has(command, "all") });
}
