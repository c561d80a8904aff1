/** What `line con 0`, `line vty …` and `banner …` say, typed (CLI §1, §8). */
import { type Config, type ConfigLine, linesOf } from "./config/config.ts";
import type { TerminalSettings } from "./line.ts";
import { openPassword } from "./settings-users.ts";

/** Settings of one terminal line. */
export interface LineSettings {
  readonly login: "none" | "password" | "local";
  readonly password?: string;
  readonly privilege: number;
  readonly terminal: Partial<TerminalSettings>;
  /** Milliseconds of silence until the line is closed; 0 = never. */
  readonly execTimeout: number;
  readonly synchronous: boolean;
  /** `transport preferred none`: unknown words are not tried as host names. */
  readonly preferNone: boolean;
}

const MINUTE = 60_000;
const DEFAULT_EXEC_TIMEOUT = 10 * MINUTE;

/** Settings of line `id` (`con 0`, `vty 3`) from the sections that cover it, later ones winning. */
export function lineSettings(config: Config, id: string): LineSettings {
  const lines = linesOf(config, "config line")
    .filter((section) => covers(section, id))
    .flatMap((section) => section.lines ?? []);
  const last = (command: string): ConfigLine | undefined =>
    lines.findLast((line) => line.id === `config-line ${command}` && !line.off);
  const number = (command: string): number | undefined => {
    const value = last(command)?.values[0];
    return typeof value === "number" ? value : undefined;
  };
  const timeout = last("exec-timeout")?.values;
  const password = last("password");
  const login = last("login");
  const length = number("length");
  const width = number("width");
  const historySize = number("history");
  return {
    login: login === undefined ? defaultLogin(id, lines) : login.text.endsWith("local") ? "local" : "password",
    ...(password ? { password: openPassword(password.text) } : {}),
    privilege: number("privilege level") ?? 1,
    terminal: {
      ...(length === undefined ? {} : { length }),
      ...(width === undefined ? {} : { width }),
      ...(historySize === undefined ? {} : { historySize }),
      ...(last("exec prompt timestamp") === undefined ? {} : { timestamp: true }),
    },
    execTimeout:
      timeout === undefined ? DEFAULT_EXEC_TIMEOUT : Number(timeout[0]) * MINUTE + Number(timeout[1] ?? 0) * 1000,
    synchronous: last("logging synchronous") !== undefined,
    preferNone: last("transport preferred")?.text.endsWith("none") ?? false,
  };
}

/** A vty asks for a password unless `no login` is configured; the console asks for nothing by default. */
function defaultLogin(id: string, lines: Config): LineSettings["login"] {
  if (!id.startsWith("vty")) return "none";
  return lines.some((line) => line.id === "config-line login" && line.off) ? "none" : "password";
}

function covers(section: ConfigLine, id: string): boolean {
  const [kind, number] = id.split(" ");
  const [, lineKind = "", first = "0", last = first] = section.text.split(" ");
  if (!kind?.startsWith(lineKind.slice(0, 3)) || !lineKind.startsWith(kind.slice(0, 3))) return false;
  return Number(number) >= Number(first) && Number(number) <= Number(last);
}

/** The text of a banner with its line end, or nothing. */
export function bannerText(config: Config, which: "motd" | "login" | "exec"): string {
  const banner = linesOf(config, "config banner").find((line) => line.slot === `banner ${which}`);
  if (banner === undefined) return "";
  return `${banner.values[0] ?? ""}`.replace(/\n?$/, "\n");
}
