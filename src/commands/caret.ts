import type { Line } from "../device/line.ts";
import { plain } from "../device/plain.ts";
import type { Device } from "../device/types.ts";
import { promptOf } from "./prompt.ts";
import type { Context } from "./registry.ts";
import { invalidInput } from "./wording.ts";

/** The caret error under offset `column` of the typed line: for what a command finds wrong only by itself. */
export function caretAt({ device, line }: Context, column: number): string {
  return invalidInput(promptOf(plain(device) as Device, plain(line) as Line).length + column);
}
