/** What a user may type at a privilege level (CLI §2; levels between the first and the highest: field knowledge). */
import { HIGHEST_LEVEL, type Line } from "../device/line.ts";
import { givenLevel } from "../device/settings/privileges.ts";
import type { Device } from "../device/types.ts";
import { canonical, type ParseResult } from "../grammar/index.ts";
import { readLine } from "./known-lines.ts";
import { modeOfLine } from "./modes.ts";

/**
 * Reads a line as its user's level allows. Below the highest level there are the commands of user EXEC and those that
 * `privilege exec level` gives; what it gives to a higher level is unknown.
 */
export function readAtLevel(device: Device, line: Line, text: string): ParseResult {
  const mode = modeOfLine(line);
  const result = readLine(device, mode, text);
  if (mode !== "user-exec") return result;
  const levelOf = (read: ParseResult) => (read.ok ? givenLevel(device.config, canonical(read.command)) : undefined);
  if (result.ok) {
    const level = levelOf(result);
    return level === undefined || level <= line.privilege ? result : unknown(text);
  }
  const higher = readLine(device, "exec", text);
  return (levelOf(higher) ?? HIGHEST_LEVEL) <= line.privilege ? higher : result;
}

function unknown(text: string): ParseResult {
  return { ok: false, error: { code: "invalid", column: text.search(/\S/) } };
}
