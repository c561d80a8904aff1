/** Controls of labs that were, and of labs on disk. */
import { parseDuration } from "../../clock/duration.ts";
import { type Command, values } from "../../grammar/index.ts";
import { diffText } from "../../lab/diff.ts";
import { isConsole, isOn, lineAt, selectedLine } from "../reading.ts";
import { type Answer, type ControlContext, type ControlHandler, refuse } from "./control.ts";
import {
  loaded,
  NO_DIFFERENCE,
  NO_FILES,
  noCheckpoint,
  notSaved,
  notThatFar,
  remembered,
  saved,
  takenBack,
} from "./wording.ts";

export const pastControls: Readonly<Record<string, ControlHandler>> = {
  "control checkpoint": ({ live }, command) => {
    const name = wordOf(command);
    live.checkpoint(name);
    return remembered(name);
  },
  "control rewind": ({ live }, command) => {
    const word = wordOf(command);
    const checkpoint = live.labAt(word);
    if (checkpoint !== undefined) {
      live.rewindTo(checkpoint);
      return takenBack(live.lab.now);
    }
    const duration = parseDuration(word);
    if (duration === undefined) return refuse(noCheckpoint(word, live.checkpoints));
    if (!live.rewindBy(duration)) return refuse(notThatFar(live.lab.now - live.pastSince));
    return takenBack(live.lab.now);
  },
  "control diff": ({ live }, command) => {
    const name = wordOf(command);
    const then = live.labAt(name);
    if (then === undefined) return refuse(noCheckpoint(name, live.checkpoints));
    const lines = diffText(then, live.lab);
    return lines.length === 0 ? NO_DIFFERENCE : lines.join("\n");
  },
  "control save": async ({ live, host }, command) => {
    if (host.save === undefined) return refuse(NO_FILES);
    const file = wordOf(command);
    const why = await host.save(file, live.lab);
    return why === undefined ? saved(file) : refuse(notSaved(why));
  },
  "control load": load,
};

async function load({ live, host }: ControlContext, command: Command): Promise<Answer> {
  if (host.load === undefined) return refuse(NO_FILES);
  const file = wordOf(command);
  const opened = await host.load(file);
  if ("errors" in opened) return refuse(opened.errors.join("\n"));
  live.replace(opened.lab);
  // A lab that begins is entered at once, as when the program starts with it.
  const where = selectedLine(live.lab);
  const opens = isConsole(where) && isOn(live.lab, where) && lineAt(live.lab, where).line.state === "idle";
  const greeting = opens ? live.enter(where, "").output : "";
  return `${loaded(file)}${greeting === "" ? "" : `\n${greeting.replace(/\n$/, "")}`}`;
}

const wordOf = (command: Command): string => String(values(command)[0]);
