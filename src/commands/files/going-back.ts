/** What runs gives way to another whole configuration: by `configure replace`, and where a change was not confirmed. */
import { factoryConfiguration } from "../../releases/factory.ts";
import { configurationText } from "../../show/running-config/running-config.ts";
import { configTree, differenceLines, missingFrom } from "../../text/config-tree.ts";
import { viewNow } from "../device-view.ts";
import type { Context } from "../registry.ts";

/** A router whose configuration is worked on, by somebody on a line or by itself. */
export type Configured = Pick<Context, "lab" | "device" | "release" | "platform" | "now" | "load">;

/** What was to be entered, none where nothing was; and the lines that were refused. */
export interface WentTo {
  readonly commands: readonly string[];
  readonly refused: readonly string[];
}

/** `text` takes the place of what runs; what the hardware brings stays. */
export function goTo(configured: Configured, text: string): WentTo {
  const { device, release, platform } = configured;
  const commands = rollbackCommands(configurationText(viewNow(configured)), text);
  if (commands.length === 0) return { commands, refused: [] };
  device.config = [];
  configured.load(factoryConfiguration(release, platform));
  return { commands, refused: configured.load(text).map((line) => line.text) };
}

/** What is to be entered on top of `running` so that it becomes `wanted`: away with what is too much, then what is missing. */
function rollbackCommands(running: string, wanted: string): readonly string[] {
  const [from, to] = [configTree(running), configTree(wanted)];
  const away = missingFrom(to, from).map((difference) => (difference.only ? { ...difference, below: [] } : difference));
  const lines = differenceLines(away, "no ").map((line) => line.replace(/^(\s*)no no /, "$1"));
  return [...lines, ...differenceLines(missingFrom(from, to), "")];
}
