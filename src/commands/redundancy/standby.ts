/** What the console of a standby route processor takes: it looks, and it changes nothing but its own line. */
import { hasStandbyConsole, STANDBY_CONSOLE } from "../../device/chassis.ts";
import type { Device } from "../../device/types.ts";
import { unattestedText } from "../../releases/unattested.ts";
import type { CommandEntry } from "../registry.ts";

/** Commands of a line's own, besides those that only print. */
const OF_A_LINE: readonly string[] = ["enable", "disable", "exit"];

/** What is said instead of reading anything, where `standby console enable` isn't configured; undefined where it reads. */
export function standbyIsClosed({ config }: Device, line: string): string | undefined {
  if (line !== STANDBY_CONSOLE || hasStandbyConsole(config)) return undefined;
  return `${unattestedText("standby-console-disabled")}\n`;
}

/** What is said instead of carrying a command out that only the active processor carries out. */
export function standbyRefuses(line: string, { kind, id }: CommandEntry): string | undefined {
  if (line !== STANDBY_CONSOLE || kind === "show") return undefined;
  if (OF_A_LINE.includes(id) || id.startsWith("terminal ")) return undefined;
  return `${unattestedText("standby-refuses")}\n`;
}
