/** What was typed into the configuration, as the config logger records it. */
import { isRecording, recordCommand } from "../device/config-log.ts";
import { plain } from "../device/plain.ts";
import { type Command, canonical } from "../grammar/index.ts";
import { isRefusal } from "./refusal.ts";
import type { Context, Output } from "./registry.ts";
import { isInvalidInput } from "./wording.ts";

/** Runs a command by `act`; one of configuration that was taken is recorded. */
export function recorded(context: Context, command: Command, act: () => Output): Output {
  const { device, line, now } = context;
  const depth = line.modes.length - 1;
  const output = act();
  if (depth < 0 || command.via === "do" || command.id.startsWith("mode.")) return output;
  if (!isRecording(plain(device.config))) return output;
  if (isRefusal(output ?? "") || isInvalidInput(output ?? "")) return output;
  const text = [command.negated, canonical(command)].filter((part) => part !== undefined).join(" ");
  recordCommand(device, line.id, line.user, `${" ".repeat(depth)}${text}`, now);
  return output;
}
