/** What `line con 0`, `line vty …` and `banner …` say, typed (CLI §1, §8). */
import { type Config, type ConfigLine, lineOf, linesOf } from "../config/config.ts";
import { lineNumber, type TerminalSettings } from "../line.ts";
import { hostnameOf } from "./settings.ts";
import { openPassword } from "./users.ts";

/** Settings of one terminal line. */
export interface LineSettings {
  readonly login: "none" | "password" | "local";
  readonly password?: string;
  readonly privilege: number;
  readonly terminal: Partial<TerminalSettings>;
  /** Bits per second of a line that has any. */
  readonly speed: number;
  /** Milliseconds of silence until the line is closed; 0 = never. */
  readonly execTimeout: number;
  readonly synchronous: boolean;
  /** `transport preferred none`: unknown words are not tried as host names. */
  readonly preferNone: boolean;
  /** `lockable`: who works on it may lock it. */
  readonly lockable: boolean;
}

const MINUTE = 60_000;
const DEFAULT_SPEED = 9600;
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
    login:
      loginByModel(config, id) ??
      (login === undefined ? defaultLogin(id, lines) : login.text.endsWith("local") ? "local" : "password"),
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
    speed: number("speed") ?? DEFAULT_SPEED,
    synchronous: last("logging synchronous") !== undefined,
    preferNone: last("transport preferred")?.text.endsWith("none") ?? false,
    lockable: last("lockable") !== undefined,
  };
}

/** With `aaa new-model` the default list decides: without one, only a vty asks who comes. Undefined in the old model. */
function loginByModel(config: Config, id: string): LineSettings["login"] | undefined {
  if (lineOf(config, "config aaa new-model") === undefined) return undefined;
  const list = linesOf(config, "config aaa authentication login").find(({ text }) => text.split(" ")[3] === "default");
  if (list === undefined) return id.startsWith("vty") ? "local" : "none";
  const method = list.text.split(" ").find((word) => ["local", "local-case", "none", "line"].includes(word));
  return method === "none" ? "none" : method === "line" ? "password" : "local";
}

/** A vty asks for a password unless `no login` is configured; the console asks for nothing by default. */
function defaultLogin(id: string, lines: Config): LineSettings["login"] {
  if (!id.startsWith("vty")) return "none";
  return lines.some((line) => line.id === "config-line login" && line.off) ? "none" : "password";
}

/** Ids of all lines of a router by their absolute numbers: `con 0`, `aux 0`, `vty 0` … */
export function lineIds(config: Config): readonly string[] {
  const vtys = linesOf(config, "config line")
    .filter((section) => section.text.startsWith("line vty"))
    .flatMap((section) => {
      const [, , first = "0", last = first] = section.text.split(" ");
      return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `vty ${Number(first) + index}`);
    });
  return ["con 0", "aux 0", ...new Set(vtys)];
}

function covers(section: ConfigLine, id: string): boolean {
  const [kind, number] = id.split(" ");
  const [, lineKind = "", first = "0", last = first] = section.text.split(" ");
  if (!kind?.startsWith(lineKind.slice(0, 3)) || !lineKind.startsWith(kind.slice(0, 3))) return false;
  return Number(number) >= Number(first) && Number(number) <= Number(last);
}

/** The text of a banner with its line end, or nothing; its tokens say where one is. `line` is the line's id. */
export function bannerText(config: Config, which: "motd" | "login" | "exec", line?: string): string {
  const banner = linesOf(config, "config banner").find((line) => line.slot === `banner ${which}`);
  if (banner === undefined) return "";
  const tokens: Readonly<Record<string, string>> = {
    hostname: hostnameOf(config),
    domain: String(lineOf(config, "config ip domain name")?.values[0] ?? ""),
    line: line === undefined ? "" : String(lineNumber(line)),
    "line-desc": "",
  };
  const text = `${banner.values[0] ?? ""}`.replace(/\$\(([\w-]+)\)/g, (token, name) => tokens[name] ?? token);
  return text.replace(/\n?$/, "\n");
}
