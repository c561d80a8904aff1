/** `show tech-support license`: the outputs of several commands, each under its name. */
import type { Renderer, View } from "./view.ts";

/** A command and what prints it. */
export type Section = readonly [command: string, render: Renderer];

export function showTechSupportLicense(view: View, sections: readonly Section[]): string {
  return sections.map(([command, render]) => `\n${title(command)}\n\n${render(view)}`).join("\n");
}

/** General knowledge of IOS. */
function title(command: string): string {
  return `------------------ ${command} ------------------`;
}
