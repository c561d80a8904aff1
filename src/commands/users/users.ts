/** Users and secrets: how they are stored (never in the clear where IOS hashes them), and logging in (CLI §1). */
import type { ConfigLine } from "../../device/config/config.ts";
import { linesOf } from "../../device/config/config.ts";
import { consoleLogin, logLogin } from "../../device/login-messages.ts";
import { loginFailed } from "../../device/login-watch.ts";
import { type HashType, hashSecret, hidePassword, isHash, secretMatches } from "../../device/secrets.ts";
import { lineSettings } from "../../device/settings/lines.ts";
import { hidesPasswords, usersOf } from "../../device/settings/users.ts";
import { type Command, has } from "../../grammar/index.ts";
import { confirmed } from "../confirmed.ts";
import { keptNo } from "../kept-no.ts";
import { closeLine, NONE_SET, startExec } from "../open-line.ts";
import { type CommandEntry, type Context, config, type Dialog, type Output } from "../registry.ts";
import { dropLines } from "../store.ts";
import { warnOfClear } from "./clear-passwords.ts";
import { refuseBadHidden } from "./hidden-passwords.ts";

const BAD_HASH =
  "ERROR: The secret you entered is not a valid encrypted secret.\nTo enter an UNENCRYPTED secret, do not specify type 9 encryption.\n";
const REMOVE_USER =
  "This operation will remove all username related configurations with same name.Do you want to continue? [confirm]";
const LOGIN_INVALID = "% Login invalid\n\n";
const BAD_PASSWORDS = "% Bad passwords\n";
const TRIES = 3;

export const userCommands: readonly CommandEntry[] = [
  config("config username", "COMMANDS §2.6", {
    slot: 2,
    refuse: refuseUser,
    lines: userLines,
    changed: warnOfClear,
  }),
  config("config enable secret", "CLI §2", { slot: "text", text: levelText, refuse: refuseHash, lines: enableLines }),
  config("config enable password", "CLI §2", {
    slot: "text",
    text: levelText,
    refuse: refuseBadHidden,
    lines: enableLines,
    changed: warnOfClear,
  }),
  config(
    "config login on-failure",
    "CLI §9",
    { slot: "command" },
    { partial: "logged on the console, and by `serve`" },
  ),
  config(
    "config login on-success",
    "CLI §9",
    { slot: "command", negative: keptNo },
    { partial: "logged on the console, and by `serve`" },
  ),
];

export const userDialogs: readonly Dialog[] = [
  {
    kind: "user removal",
    answer: (context, typed, { data }) => {
      if (confirmed(typed)) dropLines(context, [], ({ slot }) => slot === `username ${data.name}`);
      return undefined;
    },
  },
  {
    kind: "login user",
    answer: (context, typed, { data }) => {
      const [name, tries] = [typed.trim(), Number(data.tries)];
      const user = usersOf(context.device.config).find((each) => each.name === name);
      // `nopassword`: there is nothing to ask.
      if (user !== undefined && user.secret === undefined) return tryLogin(context, "", tries, name);
      if (name === "") askUser(context, tries);
      else askPassword(context, tries, name);
      return undefined;
    },
  },
  {
    kind: "login password",
    answer: (context, typed, { data }) => tryLogin(context, typed, Number(data.tries), data.user),
  },
];

function refuseUser(context: Context, command: Command): Output {
  return refuseHash(context, command) ?? refuseBadHidden(context, command) ?? askRemoval(context, command);
}

/** Removing a user needs a yes; a configuration text is not asked about. */
function askRemoval(context: Context, command: Command): Output {
  const name = command.words[1]?.text ?? "";
  const known = usersOf(context.device.config).some((user) => user.name === name);
  if (command.negated !== "no" || context.line.id === "memory" || !known) return undefined;
  context.ask({ kind: "user removal", prompt: REMOVE_USER, reading: "key", data: { name } });
  return "";
}

/** The words in front of the secret: what makes two `enable` lines the same one. */
function levelText(command: Command): string {
  const level = command.words.findIndex(({ keyword }) => keyword === "level");
  const kind = has(command, "secret") ? "enable secret" : "enable password";
  return level > 0 ? `${kind} level ${command.words[level + 1]?.text}` : kind;
}

/** A secret that is said to be hashed must look like it. */
function refuseHash(_context: Context, command: Command): Output {
  const typed = typedSecret(command);
  if (typed === undefined || typed.kind !== "secret" || typed.type === 0) return undefined;
  return isHash(typed.type, typed.text) ? undefined : BAD_HASH.replace("type 9", `type ${typed.type}`);
}

interface TypedSecret {
  readonly kind: "secret" | "password";
  /** 0 = in the clear. */
  readonly type: number;
  readonly text: string;
  /** Type of the hash that a clear secret becomes. */
  readonly hash: HashType;
}

/** The types of `algorithm-type`. */
const ALGORITHMS: Readonly<Record<string, HashType>> = { md5: 5, sha256: 8, scrypt: 9 };

function typedSecret(command: Command): TypedSecret | undefined {
  const kind = has(command, "secret") ? "secret" : "password";
  const at = command.words.findIndex((word) => word.keyword === kind);
  const last = command.words.at(-1);
  if (at < 0 || last === undefined || last.keyword !== undefined) return undefined;
  const type = Number(command.words.slice(at + 1).find((word) => /^\d$/.test(word.keyword ?? ""))?.keyword ?? 0);
  const algorithm = command.words.find(({ keyword }) => ALGORITHMS[keyword ?? ""] !== undefined)?.keyword;
  return { kind, type, text: last.text, hash: ALGORITHMS[algorithm ?? ""] ?? 9 };
}

/** `secret 9 $9$…` or `password 0 …`: how the secret is kept. `owner` makes the salts differ. */
function kept(context: Context, typed: TypedSecret, owner: string): string {
  const seed = `${context.device.serial} ${owner}`;
  if (typed.type !== 0) return `${typed.kind} ${typed.type} ${typed.text}`;
  if (typed.kind === "secret") return `secret ${typed.hash} ${hashSecret(typed.text, seed, typed.hash)}`;
  const hidden = hidesPasswords(context.device.config);
  return hidden
    ? `password 7 ${hidePassword(typed.text, seed)}`
    : `password ${owner.startsWith("enable") ? "" : "0 "}${typed.text}`;
}

function enableLines(context: Context, command: Command): readonly ConfigLine[] {
  const typed = typedSecret(command);
  if (typed === undefined) return [];
  const slot = levelText(command);
  const [, , level = ""] = /^(enable \S+)(.*)$/.exec(slot) ?? [];
  const text = `enable ${kept(context, typed, slot).replace(/^(\S+)/, `$1${level}`)}`;
  return [{ id: command.id, slot, text, values: [] }];
}

/** A later `username X …` adds to the earlier one: level and secret are one line in the configuration. */
function userLines(context: Context, command: Command): readonly ConfigLine[] {
  const name = command.words[1]?.text ?? "";
  const slot = `username ${name}`;
  const old = linesOf(context.device.config, "config username").find((line) => line.slot === slot)?.text ?? slot;
  const [, oldPrivilege = "", oldSecret = ""] = /^username \S+( privilege \d+)?( .*)?$/.exec(old) ?? [];
  const level = command.words[command.words.findIndex((word) => word.keyword === "privilege") + 1]?.text;
  const privilege = has(command, "privilege") ? ` privilege ${level}` : oldPrivilege;
  const typed = typedSecret(command);
  const secret = has(command, "nopassword") ? " nopassword" : typed ? ` ${kept(context, typed, slot)}` : oldSecret;
  return [{ id: command.id, slot, text: slot + privilege + secret, values: [name] }];
}

function askUser(context: Context, tries: number): void {
  context.ask({ kind: "login user", prompt: "Username: ", reading: "line", data: { tries } });
}

function askPassword(context: Context, tries: number, user?: string): void {
  const data = user === undefined ? { tries } : { tries, user };
  context.ask({ kind: "login password", prompt: "Password: ", reading: "password", data });
}

/** Whoever serves a vty logs who comes to it. */
const isConsole = ({ id }: Context["line"]): boolean => id.startsWith("con");

/** A right password starts exec; a wrong one asks again until the third closes the line. */
function tryLogin(context: Context, typed: string, tries: number, name: unknown): Output {
  const { device, line, now } = context;
  if (typeof name === "string") {
    const user = usersOf(device.config).find((each) => each.name === name);
    if (user !== undefined && (user.secret === undefined || secretMatches(user.secret, typed))) {
      line.user = user.name;
      if (isConsole(line)) logLogin(device, consoleLogin(user.name), true, now);
      const banner = startExec(context);
      line.privilege = Math.max(line.privilege, user.privilege);
      return banner;
    }
    if (isConsole(line)) loginFailed(device, consoleLogin(name), context.lab.now);
    return failed(context, LOGIN_INVALID, tries, () => askUser(context, tries + 1));
  }
  const { password } = lineSettings(device.config, line.id);
  if (password === undefined) {
    closeLine(context);
    return NONE_SET;
  }
  if (password === typed) return startExec(context);
  return failed(context, tries + 1 >= TRIES ? BAD_PASSWORDS : "", tries, () => askPassword(context, tries + 1));
}

function failed(context: Context, text: string, tries: number, again: () => void): Output {
  if (tries + 1 >= TRIES) closeLine(context);
  else again();
  return text;
}
