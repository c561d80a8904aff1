/** A lab control is entered: its words are read, its handler runs, its answer is put into lines. */

import type { Rejection } from "../../commands/enter.ts";
import { promptOf } from "../../commands/prompt.ts";
import type { Command, ParseError } from "../../grammar/index.ts";
import { lineAt } from "../reading.ts";
import { callControls } from "./calls.ts";
import { coachControls } from "./coach.ts";
import { type Answer, type ControlContext, type ControlHandler, type ControlReply, refuse } from "./control.ts";
import { faultControls } from "./faults.ts";
import { frontControls } from "./front.ts";
import { imageControls } from "./images.ts";
import { pastControls } from "./past.ts";
import { placeControls } from "./place.ts";
import { portalControls } from "./portal.ts";
import { powerControls } from "./power.ts";
import { reservationControls } from "./reservations.ts";
import { serverControls } from "./servers.ts";
import { whyControls } from "./why.ts";
import { badControl, locked } from "./wording.ts";
import { controlHelp, parseControl } from "./words.ts";
import { worldControls } from "./world.ts";

const HANDLERS: Readonly<Record<string, ControlHandler>> = {
  ...worldControls,
  ...callControls,
  ...reservationControls,
  ...portalControls,
  ...serverControls,
  ...faultControls,
  ...whyControls,
  ...imageControls,
  ...pastControls,
  ...powerControls,
  ...placeControls,
  ...frontControls,
  ...coachControls,
};

/** A question mark that came as a letter, as over a socket: at a terminal it is a key, and help comes at once. */
const ASKED = /^((?:.*\s)?)\?\s*$/;

const HELP_STYLE = { width: 80, crHelp: true };

/** The ids of all controls: each command of grammar/control.ne has one. */
export const CONTROL_IDS: readonly string[] = Object.keys(HANDLERS);

/** Carries out what was entered, colon included. A promise only where a file is read or written. */
export function runControl(context: ControlContext, typed: string): ControlReply | Promise<ControlReply> {
  const text = typed.slice(1);
  const asked = ASKED.exec(text)?.[1];
  if (asked !== undefined) return { output: `${controlHelp(asked, HELP_STYLE).join("\n")}\n` };
  const parsed = parseControl(text);
  if (!parsed.ok) return refusedReply(context, text, parsed.error);
  const [, name = ""] = parsed.command.id.split(" ");
  if (context.host.coach?.allows(name) === false) return replyOf(refuse(locked(name)));
  const answer = handlerOf(parsed.command)(context, parsed.command);
  return answer instanceof Promise ? answer.then(replyOf) : replyOf(answer);
}

function handlerOf({ id }: Command): ControlHandler {
  const handler = HANDLERS[id];
  if (handler === undefined) throw new Error(`lab control ${id} has no handler`);
  return handler;
}

/** A colon alone is no control and no mistake. */
function refusedReply({ live, where }: ControlContext, typed: string, error: ParseError): ControlReply {
  if (error.code === "empty") return { output: "" };
  const code = error.code === "unknown-word" ? "invalid" : error.code;
  const rejected: Rejection = "column" in error ? { code, column: error.column + 1 } : { code };
  const { device, line } = lineAt(live.lab, where);
  const before = typed
    .slice(0, "column" in error ? error.column : 0)
    .trimStart()
    .replace(/\S+$/, "");
  const text = badControl(rejected, promptOf(device, line).length + (rejected.column ?? 0), before);
  return { output: `${text}\n`, rejected };
}

function replyOf(answer: Answer): ControlReply {
  if (answer === undefined || answer === "") return { output: "" };
  if (typeof answer === "string") return { output: `${answer}\n` };
  if ("quit" in answer) return { output: "", quit: true };
  return { output: `${answer.refused}\n`, rejected: { code: "refused" } };
}
