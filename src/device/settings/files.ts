import { type Config, lineOf } from "../config/config.ts";

/** How much `file prompt` has asked. */
export type FilePrompt = "alert" | "noisy" | "quiet";

/** `file prompt …`: with `quiet` nothing is asked about files. */
export function filePrompt(config: Config): FilePrompt {
  const word = lineOf(config, "config file prompt")?.text.split(" ")[2];
  return word === "quiet" || word === "noisy" ? word : "alert";
}
