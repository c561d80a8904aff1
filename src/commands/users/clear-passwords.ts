/** What a release says of a password that is typed in the clear. */
import type { ModeFrame } from "../../device/line.ts";
import { plain } from "../../device/plain.ts";
import { type Command, has } from "../../grammar/index.ts";
import type { Context, Output } from "../registry.ts";

const TYPE_0 =
  " WARNING: Command has been added to the configuration using a type 0 password. However, recommended to migrate to strong type-6 encryption\n";

/** The warning below `password X`, where the release gives one; a secret is hashed, so nothing is said of it. */
export function warnOfClear(context: Context, command: Command): Output {
  const isClear = command.negated === undefined && has(command, "password") && !has(command, "7");
  return isClear && context.release.facts.clearPasswordWarning && isLastSection(context) ? TYPE_0 : undefined;
}

/** Lines of several sections are warned of once. */
function isLastSection({ line }: Context): boolean {
  const frame: ModeFrame | undefined = plain(line.modes.at(-1));
  return frame?.each === undefined || frame.each.at(-1)?.join() === frame.path.join();
}
