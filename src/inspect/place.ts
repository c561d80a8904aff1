/** Where a line is read: a mode of the grammar, on a router of a lab. */
import { grammarContext } from "../commands/grammar-context.ts";
import type { Device } from "../device/types.ts";
import { type GrammarContext, hasMode, type ModeId, modeIds, modeOf } from "../grammar/index.ts";
import type { Lab } from "../lab/lab.ts";
import { platformOf, runs } from "../releases/platforms.ts";
import { RELEASES, releaseOf } from "../releases/releases.ts";

/** The modes that have commands: privileged EXEC, which knows more than user EXEC, and then the others. */
export const MODES: readonly ModeId[] = ["exec", ...modeIds.filter((id) => id !== "exec" && hasMode(id))];

/** The mode of that id, or of that prompt: `config-if`, `(config-if)#`, `R1(config-if)#`. */
export function findMode(text: string): ModeId | undefined {
  const prompt = /[#>]$/.test(text) ? text.replace(/^[\w.-]*/, "") : undefined;
  return MODES.find((id) => id === text || modeOf(id).prompt === prompt);
}

/** The router that one looks at. */
export function routerOf(lab: Lab): Device {
  const device = lab.devices[lab.selected];
  if (device === undefined) throw new Error("a lab has a selected device");
  return device;
}

/** What the grammar is told of each release that the router could run, oldest first. */
export function contextsByRelease(
  router: Device,
): readonly { readonly release: string; readonly context: GrammarContext }[] {
  const platform = platformOf(router.platform);
  return RELEASES.filter(({ id }) => runs(platform, releaseOf(id))).map(({ id }) => ({
    release: id,
    context: grammarContext({ ...router, release: id }),
  }));
}
