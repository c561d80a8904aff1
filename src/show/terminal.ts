import { hoursText } from "../clock/duration.ts";
import type { Line } from "../device/line.ts";
import { lineSettings } from "../device/settings/lines.ts";
import type { View } from "./view.ts";

/** `show terminal` (CLI §8). */
export function showTerminal(view: View, line: Line): string {
  const isConsole = line.id.startsWith("con");
  const { length, width, historySize, history, editing, monitor } = line.terminal;
  const { execTimeout, preferNone, speed } = lineSettings(view.device.config, line.id);
  const since = line.openedAt === undefined ? 0 : view.now - line.openedAt;
  const isVty = line.id.startsWith("vty");
  const number = isConsole ? 0 : isVty ? 2 + Number(line.id.split(" ")[1] ?? 0) : 1;
  const isUsed = line.state !== "idle";
  const banner = isConsole ? "" : " No Exit Banner,";
  return [
    `Line ${number}, Location: "", Type: "${isVty && isUsed ? "VT100" : ""}"`,
    `Length: ${length} lines, Width: ${width} columns`,
    `Baud rate (TX/RX) is ${speed}/${speed}, no parity, 1 stopbits, 8 databits`,
    isUsed ? `Status: PSI Enabled, Ready, Active,${banner} Automore On` : "Status: No Exit Banner",
    `Capabilities: ${monitor ? "Receives Logging Output" : "none"}`,
    `Modem state: ${isUsed ? "Ready" : "Idle"}`,
    "Special Chars: Escape  Hold  Stop  Start  Disconnect  Activation",
    "                ^^x    none   -     -       none         ",
    "Timeouts:      Idle EXEC    Idle Session   Modem Answer  Session   Dispatch",
    `               ${timeText(execTimeout).padEnd(8)}        never                        none     not set`,
    "                            Idle Session Disconnect Warning",
    "                              never ",
    "                            Login-sequence User Response",
    "                             00:00:30",
    "                            Autoselect Initial Wait",
    "                              not set ",
    "Modem type is unknown.",
    "Session limit is not set.",
    `Time since activation: ${isUsed ? timeText(since, "00:00:00") : "never"}`,
    `Editing is ${editing ? "enabled" : "disabled"}.`,
    `History is ${history ? `enabled, history size is ${historySize}` : "disabled"}.`,
    "DNS resolution in show commands is enabled",
    "Full user help is disabled",
    `Allowed input transports are ${isConsole ? "none" : "telnet ssh"}.`,
    "Allowed output transports are telnet ssh.",
    `Preferred transport is ${preferNone ? "none" : "telnet"}.`,
    "Shell: disabled",
    "Shell trace: off",
    "No output characters are padded",
    "No special data dispatching characters",
    "",
  ].join("\n");
}

function timeText(ms: number, zero = "never"): string {
  return ms === 0 ? zero : hoursText(ms);
}
