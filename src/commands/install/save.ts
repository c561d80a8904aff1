/** Changes that nobody saved, before an operation that ends in a reload (CLI §9, UPGRADE §3.2). */
import { unattestedText } from "../../releases/unattested.ts";
import { saveConfiguration } from "../files/save.ts";
import type { Context, Output } from "../registry.ts";
import { SAVE_FIRST } from "./wording.ts";
import { dialectOf, whyNotNow } from "./work.ts";

/** Releases that say `Adding PACKAGE` stop; what they say, or undefined where nothing is unsaved. */
export function whyUnsaved(context: Context): string | undefined {
  return context.device.unsaved && dialectOf(context) === "package" ? SAVE_FIRST : undefined;
}

/** The others ask before they begin. `go` is the operation; without a question it begins at once. */
export function askToSave(
  context: Context,
  kind: string,
  data: Readonly<Record<string, string | number | boolean>>,
  go: () => Output,
): Output {
  const asks = context.device.unsaved && dialectOf(context) === "image" && whyNotNow(context) === undefined;
  if (!asks) return go();
  const lines = unattestedText("install-unsaved").split("\n");
  context.ask({ kind, prompt: lines.at(-1) ?? "", reading: "line", data });
  return `${lines.slice(0, -1).join("\n")}\n`;
}

/** The answer: yes and no go on, quit ends it, anything else is asked again. */
export function savedOrNot(context: Context, typed: string, go: () => Output, again: () => Output): Output {
  const answer = typed.trim().toLowerCase();
  if (/^y(es)?$/.test(answer)) return `${saveConfiguration(context)}${go() ?? ""}`;
  if (/^n(o)?$/.test(answer)) return go();
  return /^q(uit)?$/.test(answer) ? undefined : again();
}
