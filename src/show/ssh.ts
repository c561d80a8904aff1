/** `show ssh`: the sessions that SSH carries (field knowledge). */
import type { Line } from "../device/line.ts";
import type { View } from "./view.ts";

const HEAD = "Connection Version Mode Encryption  Hmac         State                 Username\n";
const NONE = "%No SSHv2 server connections running.\n";
const NO_OLD = "%No SSHv1 server connections running.\n";

/** Each session twice: what comes in and what goes out. */
export function showSsh({ device: { lines } }: View): string {
  const rows = Object.values(lines)
    .filter(({ ssh }) => ssh !== undefined)
    .flatMap((line, index) => ["IN", "OUT"].map((way) => row(line, index, way)));
  return (rows.length === 0 ? NONE : HEAD + rows.join("")) + NO_OLD;
}

function row({ ssh, user = "" }: Line, index: number, way: string): string {
  const { cipher = "", mac = "none" } = ssh ?? {};
  const protection = `${cipher.padEnd(11)} ${mac.padEnd(12)}`;
  return `${String(index).padEnd(10)} 2.0     ${way.padEnd(4)} ${protection} ${"Session started".padEnd(21)} ${user}\n`;
}
