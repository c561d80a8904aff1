/** A terminal line is opened and closed: banners, login, and what a line starts with (CLI §1). */
import { leaveLine } from "../device/line.ts";
import { bannerText, lineSettings } from "../device/settings/lines.ts";
import type { Context, Output } from "./registry.ts";

/** What is said where a line asks for a password and has none. */
export const NONE_SET = "Password required, but none set\n";

/** Opens the line: MOTD banner, login if the line asks for one, then the EXEC banner. */
export function openLine(context: Context): Output {
  const { device, line } = context;
  const settings = lineSettings(device.config, line.id);
  const motd = bannerText(device.config, "motd", line.id);
  if (settings.login === "none") return motd + startExec(context);
  if (settings.login === "password" && settings.password === undefined && line.id.startsWith("vty")) {
    closeLine(context);
    return `\n\n${NONE_SET}`;
  }
  line.state = "login";
  const greeting = `${motd}${bannerText(device.config, "login", line.id)}\n\nUser Access Verification\n\n`;
  const user = settings.login === "local";
  context.ask({
    kind: user ? "login user" : "login password",
    prompt: user ? "Username: " : "Password: ",
    reading: user ? "line" : "password",
    data: { tries: 0 },
  });
  return greeting;
}

/** Puts the line into exec with its own settings. Returns the EXEC banner. */
export function startExec(context: Context): string {
  const { device, line, now } = context;
  const settings = lineSettings(device.config, line.id);
  line.state = "open";
  line.modes = [];
  line.privilege = settings.privilege;
  line.terminal = { ...line.terminal, ...settings.terminal };
  line.openedAt = now;
  line.lastInput = now;
  return bannerText(device.config, "exec", line.id);
}

/** Ends what happens on the line; the console waits for RETURN again. */
export function closeLine(context: Context): void {
  leaveLine(context.line);
}
