/** Features that are used by right, 16.6 to 16.9 (COMMANDS §1.3, §2.2). */
import { logMessage } from "../../device/log.ts";
import { plain } from "../../device/plain.ts";
import { agreementAccepted } from "../../device/settings/licensing.ts";
import { values } from "../../grammar/index.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { showLicenseDetail, showLicenseFeature, showLicenseFeatures } from "../../show/license/rtu.ts";
import { ANSWER_YES_OR_NO, yesOrNo } from "../confirmed.ts";
import { type CommandEntry, type Context, config, type Dialog, type Output, show } from "../registry.ts";
import { storeLine } from "../store.ts";

const AGREEMENT = "config license accept end user agreement";
const TEXT = "license accept end user agreement";
const LAYOUT = "the layout is from general knowledge";
const QUESTION = "ACCEPT? [yes/no]: ";

export const licenseRtuCommands: readonly CommandEntry[] = [
  config(
    AGREEMENT,
    "COMMANDS §2.2",
    { slot: "command", lines: (context) => (reads(context) ? [LINE] : []), changed: ask },
    { partial: "the text of the agreement is not the router's" },
  ),
  show("show license", "COMMANDS §1.3", (view) => showLicenseFeatures(view), {
    partial: LAYOUT,
  }),
  show("show license feature", "COMMANDS §1.3", (view) => showLicenseFeature(view), { partial: LAYOUT }),
  show(
    "show license detail",
    "COMMANDS §1.3",
    (view, command) => showLicenseDetail(view, values(command).map(String)[0]),
    { partial: `${LAYOUT}; evaluation periods do not run` },
  ),
];

const LINE = { id: AGREEMENT, slot: AGREEMENT, text: TEXT, values: [] };

export const licenseRtuDialogs: readonly Dialog[] = [
  {
    kind: AGREEMENT,
    answer: (context, typed) => {
      const answer = yesOrNo(typed);
      if (answer === undefined) {
        question(context);
        return ANSWER_YES_OR_NO;
      }
      if (answer) accept(context);
      return undefined;
    },
  },
];

/** A configuration that is read asks nobody: what it holds was accepted when it was typed. */
function reads({ line }: Context): boolean {
  return line.id === "memory";
}

function ask(context: Context, command: { readonly negated?: "no" | "default" }): Output {
  const accepted = agreementAccepted(plain(context.device.config));
  if (reads(context) || command.negated !== undefined || accepted) return undefined;
  question(context);
  return `${unattestedText("end-user-agreement")}\n\n`;
}

function question(context: Context): void {
  context.ask({ kind: AGREEMENT, prompt: QUESTION, reading: "line", data: {} });
}

function accept(context: Context): void {
  storeLine(context, LINE);
  const text = unattestedText("EULA_ACCEPT_ALL");
  logMessage(context.device, { facility: "LICENSE", severity: 6, mnemonic: "EULA_ACCEPT_ALL", text }, context.now);
}
