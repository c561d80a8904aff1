/** The config logger: what was typed into the configuration, by whom, in which session (`archive`, `log config`). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { type Config, lineOf } from "./config/config.ts";
import { perSettings } from "./config/per-config.ts";
import { logMessage } from "./log.ts";
import { plain } from "./plain.ts";
import type { Device } from "./types.ts";

/** A command that was recorded. */
export interface LoggedCommand {
  /** 1-based, over all that were ever recorded. */
  readonly index: number;
  readonly session: number;
  /** `console@console`, `lab@vty0`. */
  readonly by: string;
  /** In full, with a blank for each mode below global configuration. */
  readonly text: string;
}

/** What was recorded so far. */
export interface ConfigLog {
  /** Oldest first, no more than `logging size`. */
  readonly commands: readonly LoggedCommand[];
  readonly last: number;
  /** Sessions in which something was recorded; those of lines that are in configuration, by line. */
  readonly sessions: number;
  readonly open: Readonly<Record<string, number>>;
}

const NOTHING: ConfigLog = { commands: [], last: 0, sessions: 0, open: {} };

const SECTION = ["config archive", "config-archive log config"];
const SIZE = 100;
const HIDDEN = "*****";

const settingsOf = perSettings((config) => {
  const line = (name: string) => lineOf(config, `config-archive-log-cfg ${name}`, SECTION);
  return {
    enabled: line("logging enable") !== undefined,
    size: Number(line("logging size")?.values[0] ?? SIZE),
    notifies: line("notify syslog") !== undefined,
    hidesKeys: line("hidekeys") !== undefined,
  };
});

/** Whether what is typed is recorded. */
export const isRecording = (config: Config): boolean => settingsOf(config).enabled;

/** `user` (undefined: nobody's name is known) has typed `command` on a line, with a blank for each mode below the first. */
export function recordCommand(
  device: Draft<Device>,
  line: string,
  user: string | undefined,
  command: string,
  now: Instant,
): void {
  const { size, notifies, hidesKeys } = settingsOf(plain(device.config) as Config);
  const log: ConfigLog = plain(device.configLog) ?? NOTHING;
  const place = line.startsWith("con") ? "console" : line.replace(" ", "");
  const who = user ?? (place === "console" ? place : "unknown user");
  const session = log.open[line] ?? log.sessions + 1;
  const text = hidesKeys ? withoutKeys(command) : command;
  const entry = { index: log.last + 1, session, by: `${who}@${place}`, text };
  device.configLog = {
    commands: [...log.commands, entry].slice(-size),
    last: entry.index,
    sessions: Math.max(log.sessions, session),
    open: { ...log.open, [line]: session },
  } as Draft<ConfigLog>;
  if (!notifies) return;
  const message = `User:${who}  logged command:${text.trimStart()}`;
  logMessage(device, { facility: "PARSER", severity: 5, mnemonic: "CFGLOG_LOGGEDCMD", text: message }, now);
}

/** Whoever sat on a line has left configuration: the next time is another session. */
export function endSession(device: Draft<Device>, line: string): void {
  const log: ConfigLog | undefined = plain(device.configLog);
  if (log?.open[line] === undefined) return;
  const { [line]: _, ...open } = log.open;
  device.configLog = { ...log, open } as Draft<ConfigLog>;
}

/** `username x secret 5 y` without what nobody is to read. */
function withoutKeys(command: string): string {
  return command.replace(/\b(password|secret|key|key-string|community) .*$/, `$1 ${HIDDEN}`);
}
