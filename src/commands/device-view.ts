import type { Lab } from "../lab/lab.ts";
import { type View, viewOf } from "../show/view.ts";
import { plain } from "./plain.ts";
import type { Context } from "./registry.ts";

/** What a renderer sees of the device in the middle of a command: its drafts as they are now. */
export function viewNow(context: Pick<Context, "lab" | "device">): View {
  return viewOf(plain(context.lab) as Lab, context.device.name);
}
