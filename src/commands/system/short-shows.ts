/** Commands with a short or an empty answer, because the lab has little or nothing of what they show (field knowledge). */
import type { Config } from "../../device/config/config.ts";
import type { Line } from "../../device/line.ts";
import { showClock } from "../../show/clock.ts";
import { showInterfaces } from "../../show/interfaces.ts";
import { showInventory } from "../../show/inventory.ts";
import { showIpInterfaceBrief } from "../../show/ip-interface-brief.ts";
import { showIpRoute } from "../../show/ip-route.ts";
import { showArp, showIpProtocols, showIpSsh, showProtocols, showVrf } from "../../show/ip-shows.ts";
import { showUsers } from "../../show/lines.ts";
import { showLogging } from "../../show/logging.ts";
import { showMemoryStatistics, showProcessesMemory } from "../../show/memory.ts";
import { showPlatform } from "../../show/platform.ts";
import { showProcessesCpu } from "../../show/processes-cpu.ts";
import { showRunningConfig } from "../../show/running-config/running-config.ts";
import { type Section, showTechSupportLicense } from "../../show/tech-support-license.ts";
import { showVersion } from "../../show/version.ts";
import type { View } from "../../show/view.ts";
import { plain } from "../plain.ts";
import { type CommandEntry, config, type ShowEntry, show } from "../registry.ts";

const FIELD = "field knowledge";

const short = (id: string, render: ShowEntry["render"], partial: string): CommandEntry =>
  show(id, FIELD, render, { partial });

const NO_CONNECTIONS = "% No connections open\n";
const NO_ARCHIVE = "Archive feature not enabled\n";
const NO_CDP = "% CDP is not enabled\n";
const NO_SSH = "%No SSHv2 server connections running.\n%No SSHv1 server connections running.\n";
const TCP_HEAD = "TCB       Local Address               Foreign Address             (state)\n";
const ALARMS = `Number of Critical alarms:  0
Number of Major alarms:     0
Number of Minor alarms:     0
`;

/** What `show tech-support` gathers. */
const TECH_SUPPORT: readonly Section[] = [
  ["show clock", (view) => showClock(view, false)],
  ["show version", showVersion],
  ["show running-config", (view) => showRunningConfig(view)],
  ["show inventory", showInventory],
  ["show platform", showPlatform],
  ["show interfaces", (view) => showInterfaces(view)],
  ["show ip interface brief", (view) => showIpInterfaceBrief(view)],
  ["show ip route", (view) => showIpRoute(view)],
  ["show processes memory", showProcessesMemory],
  ["show processes cpu", (view) => showProcessesCpu(view, false)],
  ["show logging", showLogging],
];

export const shortCommands: readonly CommandEntry[] = [
  short("show arp", showArp, "neighbours are not listed"),
  short("show vrf", showVrf, "the layout is common knowledge"),
  short("show protocols", showProtocols, "IP is the only protocol"),
  short("show ip protocols", showIpProtocols, "there is no routing protocol"),
  short("show ip ssh", showIpSsh, "without lists of algorithms"),
  short("show ssh", () => NO_SSH, "who came by SSH is not told apart"),
  short("show access-lists", () => "", "there are no access lists"),
  short("show archive", () => NO_ARCHIVE, "there is no archive"),
  short("show cdp", () => NO_CDP, "CDP never runs"),
  short("show tcp brief", () => TCP_HEAD, "connections are not listed"),
  short("show environment", () => ALARMS, "without sensors"),
  short("show memory", showMemoryStatistics, "the blocks are not listed"),
  short("show processes memory", showProcessesMemory, "processes are not listed"),
  short("show tech-support", techSupport, "gathers fewer commands than a router does"),
  short("where", () => NO_CONNECTIONS, "a connection never stays open"),
  short("systat", (view, _command, line: Line) => showUsers(view, line, false), "as `show users`"),
  config("config ip cef", FIELD, { slot: "command", defaultOn: true }, { partial: "stored without effect" }),
  config("config ip source-route", FIELD, { slot: "command", defaultOn: true }, { partial: "stored without effect" }),
  config("config ntp", FIELD, {
    slot: "command",
    changed: ({ device }) => {
      const config = plain(device.config) as Config;
      const kept = config.filter(({ id }) => !id.startsWith("config ntp"));
      if (kept.length < config.length) device.config = kept as typeof device.config;
      return undefined;
    },
  }),
];

function techSupport(view: View): string {
  return showTechSupportLicense(view, TECH_SUPPORT);
}
