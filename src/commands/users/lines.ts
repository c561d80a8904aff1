/** `line con 0`, `line vty 0 4` and what is configured below them (CLI §1, §8). */

import type { Draft } from "immer";
import {
  type Config,
  type ConfigLine,
  editSection,
  linesAt,
  putLine,
  type SectionPath,
} from "../../device/config/config.ts";
import { lineNumber, type ModeFrame } from "../../device/line.ts";
import { plain } from "../../device/plain.ts";
import { hidePassword } from "../../device/secrets.ts";
import { hidesPasswords } from "../../device/settings/users.ts";
import { type Command, canonical, has, values } from "../../grammar/index.ts";
import { caretAt } from "../caret.ts";
import { type CommandEntry, type ConfigEntry, type Context, config, exec, type Output } from "../registry.ts";
import { noteChange } from "../store.ts";
import { warnOfClear } from "./clear-passwords.ts";
import { refuseBadHidden } from "./hidden-passwords.ts";
import { FIRST_VTYS, withoutVtys, withVtys } from "./vty-sections.ts";

const NO_REMOVAL = "% Can't delete last 5 VTY lines\n";

const setting = (name: string, rules: Partial<ConfigEntry> = {}, partial?: string): CommandEntry =>
  config(`config-line ${name}`, "CLI §8", { slot: "command", ...rules }, partial === undefined ? {} : { partial });

export const lineCommands: readonly CommandEntry[] = [
  exec("config line", "CLI §2", selectLine),
  setting("exec-timeout", { lines: timeoutLines, negative: never }),
  setting("logging synchronous", { text: synchronousText }),
  setting("length"),
  setting("width"),
  setting("login", { negative: noLogin, changed: warnWithoutPassword }),
  setting("password", { lines: passwordLines, refuse: refuseBadHidden, changed: warnOfClear }),
  setting("privilege level"),
  setting("transport input", {}, "telnet and SSH are both taken"),
  setting("transport output", {}, "stored without effect"),
  setting("transport preferred"),
  setting("history", { text: (command) => ["history size", ...values(command)].join(" ") }),
  setting("stopbits", {}, "stored without effect"),
  setting("speed", {}, "told by show line and show terminal; the console is as fast as ever"),
  setting("access-class", { slot: "text" }, "stored without effect"),
  setting("exec", { defaultOn: true }, "stored without effect"),
  setting("exec prompt timestamp"),
  setting("lockable"),
];

/** `line con 0`, as running-config names the console. */
function lineText(command: Command): string {
  return canonical(command).replace("line console", "line con");
}

/** Into the section of a line, or the sections of a range of vty lines; `no` and `default` take their settings away. */
function selectLine(context: Context, command: Command): Output {
  const before: Config = plain(context.device.config);
  const [first = 0, last = first] = values(command).map(Number);
  const isVty = has(command, "vty");
  if (command.negated === "no") {
    if (!isVty || first < FIRST_VTYS) return NO_REMOVAL;
    return stored(context, before, withoutVtys(before, first, last));
  }
  if (isVty && last < first) return caretAt(context, command.words.at(-1)?.column ?? 0);
  const text = lineText(command);
  const { config, paths } = isVty
    ? withVtys(before, first, last)
    : { config: withSection(before, text), paths: [[text]] };
  if (command.negated === "default") return stored(context, before, paths.reduce(emptied, config));
  const frame: ModeFrame = {
    mode: "config-line",
    path: paths.at(-1) ?? [],
    ...(paths.length > 1 ? { each: paths } : {}),
  };
  context.line.modes.push(frame as Draft<ModeFrame>);
  return stored(context, before, config);
}

function withSection(config: Config, text: string): Config {
  if (linesAt(config, [text]) !== undefined) return config;
  return putLine(config, [], { id: "config line", slot: text, text, values: [0], lines: [] });
}

const emptied = (config: Config, path: SectionPath): Config => editSection(config, path, () => []);

function stored(context: Context, before: Config, after: Config): undefined {
  if (after === before) return;
  context.device.config = after as Draft<Config>;
  noteChange(context);
}

/** Level and limit of `logging synchronous`, where they are not the default ones. */
function synchronousText(command: Command): string {
  const at = (keyword: string) => command.words[command.words.findIndex((word) => word.keyword === keyword) + 1];
  const level = has(command, "level") ? (at("level")?.keyword ?? at("level")?.text) : undefined;
  const limit = has(command, "limit") ? at("limit")?.text : undefined;
  const parts = [
    level === "2" ? undefined : level && `level ${level}`,
    limit === "20" ? undefined : limit && `limit ${limit}`,
  ];
  return ["logging synchronous", ...parts.filter((part) => part !== undefined)].join(" ");
}

/** `login` asks for a password that is not there: nobody gets in by the lines of the section (field knowledge). */
function warnWithoutPassword(context: Context, command: Command): Output {
  const path: SectionPath = plain(context.line.modes.at(-1)?.path ?? []);
  const lines = linesAt(plain(context.device.config) as Config, path) ?? [];
  const hasPassword = lines.some(({ id }) => id === "config-line password");
  if (command.negated !== undefined || has(command, "local") || hasPassword) return undefined;
  const [, kind = "", first = "0", last = first] = (path.at(-1) ?? "").split(" ");
  const numbers = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
  return numbers
    .map((number) => `% Login disabled on line ${lineNumber(`${kind} ${number}`)}, until 'password' is set\n`)
    .join("");
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
  const hide = hidesPasswords(context.device.config);
  const text = has(command, "7")
    ? `password 7 ${typed}`
    : hide
      ? `password 7 ${hidePassword(typed, `${context.device.serial} ${section}`)}`
      : `password ${typed}`;
  return [{ id: command.id, slot: command.id, text, values: [typed] }];
}
