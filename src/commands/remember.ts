import type { Context } from "./registry.ts";

/** Puts an entered line into the history of its mode (CLI §5): one list for exec, one for configuration, no doubles in a row. */
export function remember(context: Context, text: string): void {
  const { line } = context;
  const entered = text.trim();
  if (entered === "" || !line.terminal.history || line.terminal.historySize === 0) return;
  const list = line.modes.length === 0 ? line.history.exec : line.history.config;
  if (list.at(-1) === entered) return;
  list.push(entered);
  if (list.length > line.terminal.historySize) list.splice(0, list.length - line.terminal.historySize);
}
