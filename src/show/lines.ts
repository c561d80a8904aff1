/** Who sits at which line: `show users`, `show line`, `show privilege`, `show history` (CLI §5, §10). */
import { hoursText } from "../clock/duration.ts";
import { STANDBY_CONSOLE } from "../device/chassis.ts";
import { idleLine, type Line, lineNumber } from "../device/line.ts";
import { lineIds, lineSettings } from "../device/settings/lines.ts";
import { showTerminal } from "./terminal.ts";
import type { View } from "./view.ts";

const USERS_HEAD = "    Line       User       Host(s)              Idle       Location\n";
const USERS_TAIL = "\n  Interface    User               Mode         Idle     Peer Address\n\n";

/** `show users`: lines in use; the asterisk marks one's own. `all` shows the others too. */
export function showUsers(view: View, own: Line, all: boolean): string {
  const rows = Object.values(view.device.lines)
    .filter((line) => (line.id === STANDBY_CONSOLE) === (own.id === STANDBY_CONSOLE))
    .filter((line) => all || line.state === "open")
    .sort((a, b) => lineNumber(a.id) - lineNumber(b.id))
    .map((line) => userRow(view, line, line.id === own.id));
  return `${USERS_HEAD}${rows.join("")}${USERS_TAIL}`;
}

function userRow(view: View, line: Line, isOwn: boolean): string {
  const idle = line.lastInput === undefined || isOwn ? 0 : view.now - line.lastInput;
  const name = shownId(line.id).padEnd(10);
  const host = line.state === "open" ? "idle" : "";
  const left = `${isOwn ? "*" : " "}${String(lineNumber(line.id)).padStart(3)} ${name}${(line.user ?? "").padEnd(11)}${host.padEnd(21)}`;
  return `${left}${hoursText(idle)} ${line.from ?? "  "}\n`;
}

/** On its own processor, the console of the standby is a console like any other. */
const shownId = (id: string): string => (id === STANDBY_CONSOLE ? "con 0" : id);

const LINE_HEAD = "   Tty Line Typ     Tx/Rx    A Modem  Roty AccO AccI  Uses  Noise Overruns  Int\n";

/** `show line`: every line of the router. */
export function showLine(view: View): string {
  return `${LINE_HEAD}${lineIds(view.device.config)
    .map((id) => lineRow(view, id))
    .join("")}\n`;
}

/** `show line vty 0 4`, `show line 2`: each line at length. Undefined where one of them is not there. */
export function showLinesAtLength(
  view: View,
  own: Line,
  kind: string,
  first: number,
  last: number,
): string | undefined {
  const ids = lineIds(view.device.config);
  const wanted = Array.from({ length: last - first + 1 }, (_, index) =>
    kind === ""
      ? ids.find((id) => lineNumber(id) === first + index)
      : ids.find((id) => id === `${kind} ${first + index}`),
  );
  if (wanted.length === 0 || wanted.includes(undefined)) return undefined;
  return wanted
    .map((id = "") => {
      const line = view.device.lines[id] ?? idleLine(id);
      return `${LINE_HEAD}${lineRow(view, id)}\n${showTerminal(view, id === shownId(own.id) ? own : line)}`;
    })
    .join("\n");
}

/** The asterisk marks lines that somebody is at. */
function lineRow(view: View, id: string): string {
  const { state = "idle" } = view.device.lines[id] ?? {};
  const [kind = ""] = id.split(" ");
  const type = kind === "con" ? "CTY" : kind.toUpperCase();
  const number = String(lineNumber(id));
  const { speed } = lineSettings(view.device.config, id);
  const rate = kind === "aux" ? `${speed}/${speed}` : "";
  return `${state === "idle" ? " " : "*"}${number.padStart(5)} ${number.padStart(4)} ${type}   ${rate.padEnd(11)}-    -      -    -    -     0      0    0/0      -\n`;
}

/** `show privilege`. */
export function showPrivilege(_view: View, own: Line): string {
  return `Current privilege level is ${own.privilege}\n`;
}

/** `show history`: the commands of the mode that one is in, oldest first. */
export function showHistory(_view: View, own: Line): string {
  const list = own.modes.length === 0 ? own.history.exec : own.history.config;
  return list.map((command) => `  ${command}\n`).join("");
}
