/** `aaa …`: the new model, and its lists as far as they are local (CLI §9; the lists are field knowledge). */
import type { ConfigLine } from "../../device/config/config.ts";
import { linesOf } from "../../device/config/config.ts";
import { type Command, canonical } from "../../grammar/index.ts";
import { caretAt } from "../caret.ts";
import { type CommandEntry, type Context, config, type Output } from "../registry.ts";
import { dropLines } from "../store.ts";

const NEW_MODEL = "config aaa new-model";
const SESSION_ID = "config aaa session-id";
const FIELD = "field knowledge";
const LISTS = "named lists and the lists of servers are stored without effect";

export const aaaCommands: readonly CommandEntry[] = [
  config(
    NEW_MODEL,
    "CLI §9",
    { slot: "command", lines: () => [line(NEW_MODEL, "aaa new-model"), sessionId("common")], changed: forget },
    { partial: "logins stay local" },
  ),
  config(
    "config aaa authentication login",
    FIELD,
    { slot: 4, refuse: refuseOldModel, text: (command) => canonical(command) },
    { partial: LISTS },
  ),
  config("config aaa authorization exec", FIELD, { slot: 4, refuse: refuseOldModel }, { partial: LISTS }),
  config(
    SESSION_ID,
    FIELD,
    { slot: "command", refuse: refuseOldModel, negative: () => [sessionId("common")] },
    { partial: "stored without effect" },
  ),
];

const line = (id: string, text: string): ConfigLine => ({ id, slot: id, text, values: [] });

const sessionId = (kind: string): ConfigLine => line(SESSION_ID, `aaa session-id ${kind}`);

/** Without the new model its commands are not there. */
function refuseOldModel(context: Context, command: Command): Output {
  const isNew = linesOf(context.device.config, NEW_MODEL).some(({ off }) => !off);
  return isNew ? undefined : caretAt(context, command.words[1]?.column ?? 0);
}

/** The commands of the new model go with it. */
function forget(context: Context, command: Command): Output {
  if (command.negated) dropLines(context, [], ({ id }) => id.startsWith("config aaa "));
  return undefined;
}
