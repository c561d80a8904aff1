import type { ConfigLine } from "../../device/config/config.ts";
import type { View } from "../view.ts";
import { headerLines } from "./header.ts";
import { renderLine, type Shown } from "./sections.ts";
import { bodyLines } from "./writer.ts";

const WHOLE: Shown = { certificates: true, defaults: false };

/** The configuration as text, from its first `!` to `end`: what is saved to NVRAM and copied to files. LF line ends. */
export function configurationText(view: View, shown: Shown = WHOLE): string {
  return [...headerLines(view), ...bodyLines(view, shown), "end", ""].join("\n");
}

/** `show running-config`: the frame with the true size (CLI §9) around the configuration. */
export function showRunningConfig(view: View, shown: Shown = WHOLE): string {
  return framed(configurationText(view, shown));
}

/** `show running-config interface X`. */
export function showSection(section: ConfigLine): string {
  return framed(["!", ...renderLine(section, WHOLE), "end", ""].join("\n"));
}

/** Lines of the parts of a configuration that can be shown alone. */
const PARTITIONS: Readonly<Record<string, RegExp>> = {
  "access-list": /^(?:ip )?access-list /,
  interface: /^interface /,
  "ip-static-routes": /^ip route /,
  line: /^line /,
};

/** `show running-config partition X`: the sections of one kind. */
export function showPartition(view: View, name: string): string {
  const part = PARTITIONS[name];
  const all = bodyLines(view, WHOLE);
  const text: string[] = ["!"];
  let inside = false;
  for (const line of all) {
    if (!line.startsWith(" ")) inside = part?.test(line) === true;
    if (!inside) continue;
    if (line.startsWith("interface ") && text.length > 1) text.push("!");
    text.push(line);
  }
  return framed([...text, "!", "!", "end", ""].join("\n"));
}

/** `show running-config linenum`: every line of the configuration with its number. */
export function showNumbered(view: View): string {
  const lines = configurationText(view).trimEnd().split("\n");
  return `Building configuration...\n\nCurrent configuration : ${size(configurationText(view))} bytes\n${lines
    .map((line, index) => `${String(index + 1).padStart(6)} : ${line}`)
    .join("\n")}\n\n`;
}

/** What IOS calls the size of a configuration: its bytes with LF line ends, and one more (CLI §9). */
export function size(text: string): number {
  return new TextEncoder().encode(text).length + 1;
}

function framed(text: string): string {
  return `Building configuration...\n\nCurrent configuration : ${size(text)} bytes\n${text}\n`;
}
