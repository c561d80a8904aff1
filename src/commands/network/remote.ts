/** What one does on a router about those who work on it from far away: `clear line`, `login block-for` (CLI §1). */

import type { Line } from "../../device/line.ts";
import { logLogout } from "../../device/login-messages.ts";
import { plain } from "../../device/plain.ts";
import { lineIds } from "../../device/settings/lines.ts";
import type { Device } from "../../device/types.ts";
import { type Command, has, values } from "../../grammar/index.ts";
import { showLogin, showLoginFailures } from "../../show/login.ts";
import { showMemoryStatistics } from "../../show/memory.ts";
import { closeLine } from "../open-line.ts";
import { promptOf } from "../prompt.ts";
import { type CommandEntry, type Context, config, type Dialog, exec, type Output, show } from "../registry.ts";
import { invalidInput } from "../wording.ts";

/** Numbers of lines counted over all kinds: the console is 0, the first vty is 2 (`show users`). */
const AUX = 1;
const FIRST_VTY = 2;

const NOT_OWN = "% Not allowed to clear current line\n";
const DONE = " [OK]\n";

export const remoteCommands: readonly CommandEntry[] = [
  show("show memory statistics", "CLIENTS §4", showMemoryStatistics, { partial: "use is a fixed share" }),
  show("show login", "field knowledge", (view, command) =>
    has(command, "failures") ? showLoginFailures(view) : showLogin(view),
  ),
  show("show ipv6 interface", "CLIENTS §4", () => "", { partial: "no interface has IPv6" }),
  exec("clear line", "CLI §1", clearLine),
  config(
    "config login block-for",
    "CLI §1",
    { slot: "command" },
    { partial: "holds for SSH and telnet of a served lab" },
  ),
];

export const remoteDialogs: readonly Dialog[] = [
  {
    kind: "clear line",
    answer: (context, typed, { data }) => {
      if (typed !== "" && typed.toLowerCase() !== "y") return undefined;
      const line = context.device.lines[String(data.line)];
      if (line === undefined) return DONE;
      logLogout(context.device, line, context.now);
      closeLine({ ...context, line });
      return DONE;
    },
  },
];

function clearLine(context: Context, command: Command): Output {
  const line = lineNamed(command);
  if (line === context.line.id) return NOT_OWN;
  const { config } = plain(context.device) as Device;
  if (!lineIds(config).includes(line)) {
    const prompt = promptOf(plain(context.device) as Device, plain(context.line) as Line).length;
    return invalidInput(prompt + (command.words.at(-1)?.column ?? 0));
  }
  context.ask({ kind: "clear line", prompt: "[confirm]", reading: "key", data: { line } });
  return undefined;
}

function lineNamed(command: Command): string {
  const number = Number(values(command)[0] ?? 0);
  if (has(command, "vty")) return `vty ${number}`;
  if (has(command, "aux") || number === AUX) return "aux 0";
  return has(command, "console") || number < AUX ? "con 0" : `vty ${number - FIRST_VTY}`;
}
