/** `license smart reservation …` (COMMANDS §1.1). What it does: lab/legacy-reservation.ts. */
import { plain } from "../../device/plain.ts";
import { after, type Command, has } from "../../grammar/index.ts";
import * as reservation from "../../lab/legacy/reservation.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { ANSWER_YES_OR_NO, yesOrNo } from "../confirmed.ts";
import { type CommandEntry, type Context, config, type Dialog, exec, type Output } from "../registry.ts";

const SOURCE = "COMMANDS §1.1";
const RETURN = "license smart reservation return";
const QUESTION = "Do you want to continue? [yes/no]: ";
const CONSEQUENCES =
  "This command will remove the license reservation authorization code and the device will transition back to the unregistered state.\n" +
  "Some features may not function properly.\n";

export const licenseReservationCommands: readonly CommandEntry[] = [
  exec(
    "license smart reservation request",
    SOURCE,
    ({ lab, device }, command) =>
      reservation.requestReservation(lab, device.name, has(command, "universal") ? "universal" : "specific"),
    { partial: "the code of a permanent reservation looks like that of a specific one" },
  ),
  exec(
    "license smart reservation cancel",
    SOURCE,
    ({ lab, device }) => reservation.cancelReservation(lab, device.name) || undefined,
    { partial: "what a router answers to it is not attested" },
  ),
  exec(
    "license smart reservation install",
    SOURCE,
    ({ lab, device }, command) => reservation.installReservation(lab, device.name, sourceOf(command)),
    { partial: "what a code that is typed is answered with is not attested" },
  ),
  exec(RETURN, SOURCE, askToReturn),
  exec(
    "license smart reservation return authorization",
    SOURCE,
    ({ lab, device }, command) =>
      reservation.returnUninstalled(lab, device.name, String(command.words.at(-1)?.value ?? "")),
    { partial: "its answers are not attested" },
  ),
  config(
    "config license smart reservation",
    "COMMANDS §2.1",
    {
      slot: "command",
      refuse: ({ device }, command) =>
        command.negated && plain(device.legacy)?.reservation.installed !== undefined
          ? `${unattestedText("reservation-installed")}\n`
          : undefined,
    },
    { partial: "what a router says while a code is installed is not attested" },
  ),
];

export const licenseReservationDialogs: readonly Dialog[] = [
  {
    kind: RETURN,
    answer: (context, typed) => {
      const answer = yesOrNo(typed);
      if (answer === undefined) {
        askAgain(context);
        return ANSWER_YES_OR_NO;
      }
      return answer ? reservation.returnReservation(context.lab, context.device.name) : undefined;
    },
  },
];

function askToReturn(context: Context): Output {
  const refused = reservation.returnRefused(context.lab, context.device.name);
  if (refused !== undefined) return refused;
  askAgain(context);
  return CONSEQUENCES;
}

function askAgain(context: Context): void {
  context.ask({ kind: RETURN, prompt: QUESTION, reading: "line", data: {} });
}

function sourceOf(command: Command): reservation.CodeSource {
  const file = after(command, "file");
  return file === undefined ? { code: String(command.words.at(-1)?.value ?? "") } : { file: String(file) };
}
