/** Commands with a short or an empty answer, because the lab has little or nothing of what they show (field knowledge). */
import { type Config, lineOf } from "../../device/config/config.ts";
import type { Line } from "../../device/line.ts";
import { bannerText } from "../../device/settings/lines.ts";
import { type Command, has } from "../../grammar/index.ts";
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
import { showSsh } from "../../show/ssh.ts";
import { type Section, showTechSupportLicense } from "../../show/tech-support-license.ts";
import { showVersion } from "../../show/version.ts";
import type { View } from "../../show/view.ts";
import { configDate } from "../../text/dates.ts";
import { plain } from "../plain.ts";
import { type CommandEntry, config, exec, type ShowEntry, show } from "../registry.ts";

const FIELD = "field knowledge";

const short = (id: string, render: ShowEntry["render"], partial: string): CommandEntry =>
  show(id, FIELD, render, { partial });

const NO_CONNECTIONS = "% No connections open\n";
const NO_CONNECTION = "% No current connection\n";
const NO_CDP = "% CDP is not enabled\n";
const CDP = `Global CDP information:
        Sending CDP packets every 60 seconds
        Sending a holdtime value of 180 seconds
        Sending CDPv2 advertisements is enabled
`;
const NO_NEIGHBORS = `Capability Codes: R - Router, T - Trans Bridge, B - Source Route Bridge
                  S - Switch, H - Host, I - IGMP, r - Repeater, P - Phone,${" "}
                  D - Remote, C - CVTA, M - Two-port Mac Relay${" "}

Device ID        Local Intrfce     Holdtme    Capability  Platform  Port ID

Total cdp entries displayed : 0
`;
const BANNERS = ["motd", "login", "exec"] as const;
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
  short("show ssh", showSsh, "the layout is common knowledge"),
  short("show cdp", showCdp, "there are no neighbours, and interfaces are not told"),
  short("show tcp brief", () => TCP_HEAD, "connections are not listed"),
  short("show environment", () => ALARMS, "without sensors"),
  short("show memory", showMemoryStatistics, "the blocks are not listed"),
  short("show processes memory", showProcessesMemory, "processes are not listed"),
  short("show tech-support", techSupport, "gathers fewer commands than a router does"),
  short("where", () => NO_CONNECTIONS, "a connection never stays open"),
  short("resume", () => NO_CONNECTION, "a connection never stays open"),
  short("systat", (view, _command, line: Line) => showUsers(view, line, false), "as `show users`"),
  show("show banner", FIELD, ({ device }, command, line) =>
    bannerText(device.config, BANNERS.find((name) => has(command, name)) ?? "motd", line.id),
  ),
  short("show calendar", (view) => `${configDate(view.now, view.zone)}\n`, "it never differs from the clock"),
  exec("clear arp-cache", FIELD, () => undefined, { partial: "neighbours are not kept" }),
  config("config cdp run", FIELD, { slot: "command" }, { partial: "there are no neighbours" }),
  config("config ip bootp server", FIELD, { slot: "command", defaultOn: true }, { partial: "stored without effect" }),
  config("config ip rtcp report interval", FIELD, { slot: "command" }, { partial: "stored without effect" }),
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

/** `show cdp [neighbors …]`, where `cdp run` is configured. */
function showCdp({ device }: View, command: Command): string {
  if (lineOf(device.config, "config cdp run") === undefined) return NO_CDP;
  return has(command, "neighbors") ? NO_NEIGHBORS : CDP;
}

function techSupport(view: View): string {
  return showTechSupportLicense(view, TECH_SUPPORT);
}
