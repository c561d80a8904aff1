/** Storing configuration lines: what `X`, `no X` and `default X` do to the running configuration, for all commands alike. */
import type { Draft } from "immer";
import {
  type Config,
  type ConfigLine,
  linesAt,
  putLine,
  removeLines,
  type SectionPath,
} from "../device/config/config.ts";
import { plain } from "../device/plain.ts";
import { type Command, canonical, values } from "../grammar/index.ts";
import type { ConfigEntry, Context, Output } from "./registry.ts";

/** Runs a configuration command on the section, or each of the sections, that the line is in. Returns what is printed. */
export function configure(context: Context, entry: ConfigEntry, command: Command): Output {
  const frame = context.line.modes.at(-1);
  if (frame?.each === undefined) return configureSection(context, entry, command);
  const said = plain(frame.each).map((path) => {
    frame.path = path as Draft<SectionPath>;
    return configureSection(context, entry, command) ?? "";
  });
  return said.join("");
}

function configureSection(context: Context, entry: ConfigEntry, command: Command): Output {
  const refused = entry.refuse?.(context, command);
  if (refused !== undefined) return refused;
  const path = plain(context.line.modes.at(-1)?.path ?? []);
  const before = plain(context.device.config) as Config;
  const after = command.negated
    ? negate(context, before, path, entry, command)
    : store(context, before, path, entry, command);
  if (after !== before) {
    context.device.config = after as Draft<Config>;
    context.device.configChanged = { at: context.now, by: context.by };
    context.device.unsaved = true;
  }
  if (entry.opens !== undefined && !command.negated) enterSection(context, entry, command, path);
  return entry.changed?.(context, command, before);
}

/** The line that `command` stands for. */
export function lineFor(entry: ConfigEntry, command: Command): ConfigLine {
  const text = textOf(entry, command);
  const base = { id: entry.id, slot: slotFor(entry, text), text, values: values(command) };
  return entry.opens === undefined ? base : { ...base, lines: [] };
}

function textOf(entry: ConfigEntry, command: Command): string {
  return entry.text?.(command) ?? canonical(command);
}

function slotFor(entry: ConfigEntry, text: string): string {
  if (entry.slot === "command") return entry.id;
  if (entry.slot === "text") return text;
  return text.split(" ").slice(0, entry.slot).join(" ");
}

function store(context: Context, config: Config, path: SectionPath, entry: ConfigEntry, command: Command): Config {
  if (entry.defaultOn) return removeLines(config, path, (line) => line.id === entry.id);
  const lines = entry.lines?.(context, command) ?? [lineFor(entry, command)];
  let next = config;
  for (const line of lines) next = putUnlessSame(next, path, line);
  return next;
}

/** Typing a line that is already there changes nothing, so that `unsaved` stays what it was. */
function putUnlessSame(config: Config, path: SectionPath, line: ConfigLine): Config {
  const stored = linesAt(config, path)?.find((other) => other.slot === line.slot);
  const same = stored !== undefined && stored.text === line.text && stored.off === line.off;
  return same ? config : putLine(config, path, line);
}

function negate(context: Context, config: Config, path: SectionPath, entry: ConfigEntry, command: Command): Config {
  const line = lineFor(entry, command);
  if (entry.defaultOn && command.negated === "no") {
    return putUnlessSame(config, path, { ...line, text: `no ${line.text}`, off: true });
  }
  if (entry.opens !== undefined && command.negated === "default") return putSectionEmpty(config, path, line);
  const off = command.negated === "no" ? (entry.negative?.(context, command) ?? []) : [];
  const stays = (other: ConfigLine) => off.some((each) => each.slot === other.slot && each.text === other.text);
  const left = removeLines(
    config,
    path,
    (other) => other.id === entry.id && names(entry, line, other) && !stays(other),
  );
  return off.reduce((lines, each) => putUnlessSame(lines, path, each), left);
}

/** `no X` may be shorter or longer than the stored line: it takes every line that it names. */
function names(entry: ConfigEntry, typed: ConfigLine, stored: ConfigLine): boolean {
  if (entry.slot === "command" || stored.slot === typed.slot) return true;
  const text = stored.off ? stored.text.replace(/^no /, "") : stored.text;
  return text === typed.text || text.startsWith(`${typed.text} `);
}

function putSectionEmpty(config: Config, path: SectionPath, line: ConfigLine): Config {
  return putLine(
    removeLines(config, path, (other) => other.slot === line.slot),
    path,
    line,
  );
}

function enterSection(context: Context, entry: ConfigEntry, command: Command, path: SectionPath): void {
  const slot = slotFor(entry, textOf(entry, command));
  const mode = typeof entry.opens === "function" ? entry.opens(command) : (entry.opens ?? "");
  context.line.modes = [...plain(context.line.modes), { mode, path: [...path, slot] }];
}
