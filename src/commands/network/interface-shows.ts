/** Show commands of interfaces. One that isn't there is a word that the router doesn't know. */

import { linesOf } from "../../device/config/config.ts";
import { interfaceNamed } from "../../device/interfaces.ts";
import type { Line } from "../../device/line.ts";
import type { Command } from "../../grammar/index.ts";
import { showDescriptions, showInterfaces } from "../../show/interfaces.ts";
import { showIpInterface } from "../../show/ip-interface.ts";
import { showIpInterfaceBrief } from "../../show/ip-interface-brief.ts";
import { showSection } from "../../show/running-config/running-config.ts";
import type { View } from "../../show/view.ts";
import { promptOf } from "../prompt.ts";
import { type CommandEntry, type ShowEntry, show } from "../registry.ts";
import { invalidInput } from "../wording.ts";

/** A renderer for the interface that the command names; all where it names none. */
const perInterface =
  (render: (view: View, name?: string) => string): ShowEntry["render"] =>
  (view, command, line) => {
    const word = command.words.find(({ slot }) => slot === "INTERFACE");
    if (word === undefined) return render(view);
    const name = String(word.value);
    return interfaceNamed(view.device.config, name) === undefined
      ? missing(view, line, word.column)
      : render(view, name);
  };

export const interfaceShowCommands: readonly CommandEntry[] = [
  show("show ip interface", "CLIENTS §4", perInterface(showIpInterface), {
    partial: "settings that the lab does not have show their defaults",
  }),
  show("show ip interface brief", "CLI §10", perInterface(showIpInterfaceBrief)),
  show("show interfaces", "CLI §10", perInterface(showInterfaces), { partial: "nothing is counted" }),
  show("show interfaces description", "CLI §10", showDescriptions),
];

/** `show running-config interface X`. */
export function showInterfaceConfig(view: View, command: Command, line: Line): string {
  const word = command.words.find(({ slot }) => slot === "INTERFACE");
  const section = linesOf(view.device.config, "config interface").find(
    ({ slot }) => slot === `interface ${word?.value}`,
  );
  return section === undefined ? missing(view, line, word?.column ?? 0) : showSection(section);
}

function missing(view: View, line: Line, column: number): string {
  return invalidInput(promptOf(view.device, line).length + column);
}
