/** `line con 0`, `line vty 0 4` and what is configured below them (CLI §1, §8). */
import type { ConfigLine } from "../device/config/config.ts";
import { linesOf } from "../device/config/config.ts";
import { hidePassword } from "../device/secrets.ts";
import { type Command, canonical, has, values } from "../grammar/index.ts";
import { type CommandEntry, type ConfigEntry, type Context, config, type Output } from "./registry.ts";

const NO_REMOVAL = "% Can't delete last 5 VTY lines\n";
const LINES_ALWAYS_THERE = 5;

const setting = (name: string, rules: Partial<ConfigEntry> = {}, partial?: string): CommandEntry =>
  config(`config-line ${name}`, "CLI §8", { slot: "command", ...rules }, partial === undefined ? {} : { partial });

export const lineCommands: readonly CommandEntry[] = [
  config(
    "config line",
    "CLI §2",
    { slot: "text", text: lineText, opens: "config-line", refuse: refuseLine },
    { partial: "overlapping ranges of vty lines stay as they were entered" },
  ),
  setting("exec-timeout", { lines: timeoutLines, negative: never }),
  setting("logging synchronous", { text: () => "logging synchronous" }),
  setting("length"),
  setting("width"),
  setting("login", { negative: noLogin }),
  setting("password", { lines: passwordLines }),
  setting("privilege level"),
  setting("transport input", {}, "telnet and SSH are both taken"),
  setting("transport output", {}, "stored without effect"),
  setting("transport preferred"),
  setting("history", { text: (command) => ["history size", ...values(command)].join(" ") }),
  setting("stopbits", {}, "stored without effect"),
  setting("speed", {}, "stored without effect"),
  setting("access-class", { slot: "text" }, "stored without effect"),
  setting("exec", { defaultOn: true }, "stored without effect"),
  setting("exec prompt timestamp"),
];

/** `line con 0`, as running-config names the console. */
function lineText(command: Command): string {
  return canonical(command).replace("line console", "line con");
}

/** Hardware lines stay, and so do the first vty lines. */
function refuseLine(_context: Context, command: Command): Output {
  if (command.negated !== "no") return undefined;
  const first = Number(values(command)[0] ?? 0);
  return !has(command, "vty") || first < LINES_ALWAYS_THERE ? NO_REMOVAL : undefined;
}

/** Seconds are always shown. */
function timeoutLines(_context: Context, command: Command): readonly ConfigLine[] {
  const [minutes = 0, seconds = 0] = values(command);
  return [timeoutLine(command.id, Number(minutes), Number(seconds))];
}

/** `no exec-timeout` means never. */
function never(_context: Context, command: Command): readonly ConfigLine[] {
  return [timeoutLine(command.id, 0, 0)];
}

function timeoutLine(id: string, minutes: number, seconds: number): ConfigLine {
  return { id, slot: id, text: `exec-timeout ${minutes} ${seconds}`, values: [minutes, seconds] };
}

/** A vty asks for a password unless told not to, so its `no login` is shown. */
function noLogin(context: Context, command: Command): readonly ConfigLine[] {
  const section = context.line.modes.at(-1)?.path.at(-1) ?? "";
  if (!section.startsWith("line vty")) return [];
  return [{ id: command.id, slot: command.id, text: "no login", values: [], off: true }];
}

/** `password 0 X` is shown as `password X`, or hidden with `service password-encryption`. */
function passwordLines(context: Context, command: Command): readonly ConfigLine[] {
  const typed = command.words.at(-1)?.text ?? "";
  const section = context.line.modes.at(-1)?.path.at(-1) ?? "";
  const hide = linesOf(context.device.config, "config service password-encryption").length > 0;
  const text = has(command, "7")
    ? `password 7 ${typed}`
    : hide
      ? `password 7 ${hidePassword(typed, `${context.device.serial} ${section}`)}`
      : `password ${typed}`;
  return [{ id: command.id, slot: command.id, text, values: [typed] }];
}
