/** Show commands of the router as a whole. Those of an area stand with the area. */
import { prefixLength } from "../device/ipv4.ts";
import type { Line } from "../device/line.ts";
import { after, type Command, has } from "../grammar/index.ts";
import { showBootvar } from "../show/bootvar.ts";
import { showClock } from "../show/clock.ts";
import { showHosts } from "../show/hosts.ts";
import { showInventory } from "../show/inventory.ts";
import { showIpRoute } from "../show/ip-route.ts";
import { showRouteEntry, showRouteSummary } from "../show/ip-route-entry.ts";
import { showHistory, showLine, showLinesAtLength, showPrivilege, showUsers } from "../show/lines.ts";
import { showLogging } from "../show/logging.ts";
import { showNtpStatus } from "../show/ntp.ts";
import { showNtpAssociations, showNtpAssociationsDetail } from "../show/ntp-associations.ts";
import { showPlatform } from "../show/platform.ts";
import { showCpuHistory, showProcessesCpu } from "../show/processes-cpu.ts";
import { showNumbered, showPartition, showRunningConfig } from "../show/running-config/running-config.ts";
import { showTerminal } from "../show/terminal.ts";
import { showThroughput } from "../show/throughput.ts";
import { showVersion } from "../show/version.ts";
import type { View } from "../show/view.ts";
import { interfaceShowCommands, showInterfaceConfig } from "./network/interface-shows.ts";
import { promptOf } from "./prompt.ts";
import { type CommandEntry, show } from "./registry.ts";
import { invalidInput } from "./wording.ts";

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
    partial: "`all` adds the defaults of the most used commands only; `partition` knows four parts",
  }),
  show("show clock", "CLI §8", (view, command) => showClock(view, has(command, "detail"))),
  show("show ntp status", "CLI §8", showNtpStatus, {
    partial: "nothing is measured: delays and dispersions are fixed",
  }),
  show("show ntp associations", "CLI §8", showNtpAssociations, { partial: "nothing is measured" }),
  show("show ntp associations detail", "CLI §8", showNtpAssociationsDetail, { partial: "nothing is measured" }),
  show("show logging", "CLI §10", showLogging),
  show("show history", "CLI §5", (view, _command, line) => showHistory(view, line), { readsHistory: true }),
  show("show terminal", "CLI §8", (view, _command, line) => showTerminal(view, line), {
    partial: "fixed special characters",
  }),
  show("show privilege", "CLI §10", (view, _command, line) => showPrivilege(view, line)),
  show("show users", "CLI §10", (view, command, line) => showUsers(view, line, has(command, "all"))),
  show("show line", "CLI §10", terminalLines, { partial: "without counters; `line summary` is not there" }),
  show("show ip route", "COMMANDS §2.6", ipRoute, { partial: "the memory that routes take is estimated" }),
  show("show hosts", "COMMANDS §2.6", showHosts, { partial: "names that were looked up are not kept" }),
  ...interfaceShowCommands,
  show("show bootvar", "CLI §10", showBootvar),
  show("show platform", "CLI §10", showPlatform, { partial: "without firmware versions" }),
  show("show platform hardware throughput", "COMMANDS §2.2", showThroughput, {
    partial: "the wording is the field's, and not attested",
  }),
];

/** `show line`: the table, or the lines of a number, at length. */
function terminalLines(view: View, command: Command, line: Line): string {
  const [, , kind, ...rest] = command.words;
  if (kind === undefined) return showLine(view);
  const names: Readonly<Record<string, string>> = { console: "con", aux: "aux", vty: "vty" };
  const named = names[kind.keyword ?? ""] ?? "";
  const numbers = (named === "" ? [kind, ...rest] : rest).map(({ value }) => Number(value));
  const [first = 0, last = first] = numbers;
  const shown = showLinesAtLength(view, line, named, first, last);
  return shown ?? invalidInput(promptOf(view.device, line).length + (command.words.at(-1)?.column ?? 0));
}

/** `show ip route`: a table, a kind, one entry or the counts of one. */
function ipRoute(view: View, command: Command): string {
  const named = after(command, "vrf");
  const vrf = named === undefined ? undefined : String(named);
  if (vrf !== undefined && !view.device.config.some(({ slot }) => slot === `vrf definition ${vrf}`)) {
    return `% IP routing table ${vrf} does not exist\n`;
  }
  if (has(command, "summary")) return showRouteSummary(view, vrf);
  const [address, mask] = command.words.filter(({ slot }) => slot === "A.B.C.D").map(({ text }) => text);
  if (address !== undefined) {
    return showRouteEntry(view, { address, vrf, length: mask === undefined ? undefined : prefixLength(mask) });
  }
  const only = has(command, "static") ? "static" : has(command, "connected") ? "connected" : undefined;
  return showIpRoute(view, only, vrf);
}

/** `show running-config`, whole or in part. */
function runningConfig(view: View, command: Command, line: Line): string {
  if (has(command, "interface") && !has(command, "partition")) return showInterfaceConfig(view, command, line);
  if (has(command, "partition")) return showPartition(view, command.words[3]?.keyword ?? "");
  if (has(command, "linenum")) return showNumbered(view);
  return showRunningConfig(view, { certificates: !has(command, "brief"), defaults: has(command, "all") });
}
