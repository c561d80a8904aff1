/** `show archive log config`: the commands that were recorded. */
import type { View } from "./view.ts";

const HEAD = " idx   sess           user@line      Logged command\n";

/** Those with the numbers `from` to `to`, both included; all of them by default. */
export function showConfigLog({ device }: View, from = 1, to = Number.POSITIVE_INFINITY): string {
  const shown = (device.configLog?.commands ?? []).filter(({ index }) => index >= from && index <= to);
  const rows = shown.map(({ index, session, by, text }) => {
    return `${String(index).padStart(5)} ${String(session).padStart(5)} ${by.padStart(22)}  |${text}\n`;
  });
  return HEAD + rows.join("");
}
