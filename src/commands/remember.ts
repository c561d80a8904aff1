import type { Line } from "../device/line.ts";
import { plain } from "../device/plain.ts";
import { guarded } from "../lab/guarded.ts";
import type { Lab } from "../lab/lab.ts";
import type { Where } from "./entered.ts";
import type { Context } from "./registry.ts";

/** Puts an entered line into the history of its mode (CLI §5): one list for exec, one for configuration, no doubles in a row. */
export function remember(context: Context, text: string): void {
  const { line } = context;
  const list = listWith(plain(line) as Line, text);
  if (list !== undefined) line.history = { ...plain(line.history), [modeList(line)]: list };
}

/** A line that was typed, and where. */
export interface TypedLine {
  readonly where: Where;
  readonly text: string;
}

/** The lab with the line in its history, where nothing else has happened: every show command does this. */
export const remembered = (lab: Lab, where: Where, text: string): Lab => allRemembered(lab, [{ where, text }]);

/** The same for several lines, in the order in which they were typed. What they have in common is copied once. */
export function allRemembered(lab: Lab, typed: readonly TypedLine[]): Lab {
  const copies = new Map<string, Record<string, Line>>();
  for (const { where, text } of typed) {
    const lines = copies.get(where.device) ?? lab.devices[where.device]?.lines;
    const line = lines?.[where.line];
    const list = line === undefined ? undefined : listWith(line, text);
    if (lines === undefined || line === undefined || list === undefined) continue;
    const history = guarded({ ...line.history, [modeList(line)]: guarded(list) });
    const copy = copies.get(where.device) ?? { ...lines };
    copy[where.line] = guarded({ ...line, history });
    copies.set(where.device, copy);
  }
  if (copies.size === 0) return lab;
  const devices = { ...lab.devices };
  for (const [name, lines] of copies) {
    const device = lab.devices[name];
    if (device !== undefined) devices[name] = guarded({ ...device, lines: guarded(lines) });
  }
  return guarded({ ...lab, devices: guarded(devices) });
}

/** The list of the line's mode with the text; undefined where it does not change. */
function listWith({ terminal, modes, history }: Line, text: string): string[] | undefined {
  const entered = text.trim();
  if (entered === "" || !terminal.history || terminal.historySize === 0) return undefined;
  const list = modes.length === 0 ? history.exec : history.config;
  if (list.at(-1) === entered) return undefined;
  const next = list.slice(Math.max(list.length + 1 - terminal.historySize, 0));
  next.push(entered);
  return next;
}

const modeList = ({ modes }: { readonly modes: readonly unknown[] }) => (modes.length === 0 ? "exec" : "config");
