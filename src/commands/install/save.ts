/** Changes that nobody saved, before an operation that ends in a reload (CLI §9, UPGRADE §3.2). */
import { unattestedText } from "../../releases/unattested.ts";
import { saveConfiguration } from "../files/save.ts";
import type { Context, Dialog, Output } from "../registry.ts";
import { answerOf } from "./answers.ts";
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

/** The dialog of that question: yes and no go on, quit ends it, anything else is asked again. `Wish` is its data. */
export const saveDialog = <Wish>(kind: string, go: Step<Wish>, again: Step<Wish>): Dialog => ({
  kind,
  answer: (context, typed, { data }) => {
    const wish = data as unknown as Wish;
    switch (answerOf(typed)) {
      case "yes":
        return `${saveConfiguration(context)}${go(context, wish) ?? ""}`;
      case "no":
        return go(context, wish);
      case "quit":
        return undefined;
      default:
        return again(context, wish);
    }
  },
});

type Step<Wish> = (context: Context, wish: Wish) => Output;
