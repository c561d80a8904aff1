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

/** The lab with the line in its history, where nothing else has happened: every show command does this. */
export function remembered(lab: Lab, { device: name, line: id }: Where, text: string): Lab {
  const device = lab.devices[name];
  const line = device?.lines[id];
  const list = line === undefined ? undefined : listWith(line, text);
  if (device === undefined || line === undefined || list === undefined) return lab;
  const history = guarded({ ...line.history, [modeList(line)]: guarded(list) });
  const lines = guarded({ ...device.lines, [id]: guarded({ ...line, history }) });
  const devices = guarded({ ...lab.devices, [name]: guarded({ ...device, lines }) });
  return guarded({ ...lab, devices });
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
