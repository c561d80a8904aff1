/** Debugs: switched on and off, listed; what their areas print is their business (COMMANDS §1.3). */
import { type Command, canonical } from "../../grammar/index.ts";
import { DEBUG_TEXTS, debugName, showDebugging } from "../../show/debugging.ts";
import { type CommandEntry, type Dialog, exec, show } from "../registry.ts";

const ALL_QUESTION = "This may severely impact network performance. Continue? (yes/[no]): ";
const ALL_ON = "All possible debugging has been turned on\n";
const ALL_OFF = "All possible debugging has been turned off\n";

/** Of all debugs, what CUBE asks the Smart Agent for is attested (SYSLOG §6). */
const FEW_PRINT =
  "`license feature cube all` and `info` print; the others are switched and listed, what they would print is not attested";
const TEXTS = { partial: "what is said of most debugs is not attested" };

export const debugCommands: readonly CommandEntry[] = [
  exec(
    "debug",
    "COMMANDS §1.3",
    (context, command) => {
      const { device } = context;
      const id = idOf(command);
      if (id === "all") {
        context.ask({ kind: "debug all", prompt: ALL_QUESTION, reading: "line", data: {} });
        return undefined;
      }
      if (!device.debugs.includes(id)) device.debugs.push(id);
      return switched(id, "on");
    },
    { partial: FEW_PRINT },
  ),
  exec(
    "undebug",
    "COMMANDS §1.3",
    ({ device }, command) => {
      const id = idOf(command);
      if (id === "all") {
        device.debugs = [];
        return ALL_OFF;
      }
      device.debugs = device.debugs.filter((each) => each !== id);
      return switched(id, "off");
    },
    TEXTS,
  ),
  show("show debugging", "COMMANDS §1.3", showDebugging, { partial: "conditions and packet tracing are never set" }),
];

export const debugDialogs: readonly Dialog[] = [
  {
    kind: "debug all",
    answer: ({ device }, typed) => {
      if (!/^y(?:es?)?$/i.test(typed.trim())) return undefined;
      device.debugs = [...new Set([...device.debugs, ...Object.keys(DEBUG_TEXTS)])];
      return ALL_ON;
    },
  },
];

/** The words behind `debug`: `license feature cube all`. */
function idOf(command: Command): string {
  return canonical(command).replace(/^(?:no debug|undebug|debug) /, "");
}

function switched(id: string, state: "on" | "off"): string {
  const text = DEBUG_TEXTS[id];
  const own = state === "on" ? text?.enabled : text?.disabled;
  if (own !== undefined) return `${own}\n`;
  return `${debugName(id)} debugging is ${state}\n`;
}
