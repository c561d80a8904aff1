/** Users and secrets: how they are stored (never in the clear where IOS hashes them), and logging in (CLI §1). */
import type { ConfigLine } from "../device/config/config.ts";
import { linesOf } from "../device/config/config.ts";
import { hashSecret, hidePassword, isHash, secretMatches } from "../device/secrets.ts";
import { lineSettings } from "../device/settings-lines.ts";
import { usersOf } from "../device/settings-users.ts";
import { type Command, has } from "../grammar/index.ts";
import { keptNo } from "./kept-no.ts";
import { closeLine, startExec } from "./open-line.ts";
import { type CommandEntry, type Context, config, type Dialog, type Output } from "./registry.ts";

const BAD_HASH =
  "ERROR: The secret you entered is not a valid encrypted secret.\nTo enter an UNENCRYPTED secret, do not specify type 9 encryption.\n";
const LOGIN_INVALID = "% Login invalid\n\n";
const BAD_PASSWORDS = "% Bad passwords\n";
const NONE_SET = "Password required, but none set\n";
const TRIES = 3;

export const userCommands: readonly CommandEntry[] = [
  config("config username", "COMMANDS §2.6", { slot: 2, refuse: refuseHash, lines: userLines }),
  config("config enable secret", "CLI §2", { slot: "text", text: levelText, refuse: refuseHash, lines: enableLines }),
  config("config enable password", "CLI §2", { slot: "text", text: levelText, lines: enableLines }),
  config("config aaa new-model", "CLI §9", { slot: "command" }, { partial: "logins stay local" }),
  config("config login on-failure", "CLI §9", { slot: "command" }, { partial: "failed logins are not logged" }),
  config(
    "config login on-success",
    "CLI §9",
    { slot: "command", negative: keptNo },
    { partial: "logins are not logged" },
  ),
];

export const userDialogs: readonly Dialog[] = [
  {
    kind: "login user",
    answer: (context, typed, { data }) => {
      if (typed.trim() === "") askUser(context, Number(data.tries));
      else askPassword(context, Number(data.tries), typed.trim());
      return undefined;
    },
  },
  {
    kind: "login password",
    answer: (context, typed, { data }) => tryLogin(context, typed, Number(data.tries), data.user),
  },
];

/** The words in front of the secret: what makes two `enable` lines the same one. */
function levelText(command: Command): string {
  const words = command.words.map((word) => word.keyword ?? word.text);
  const level = words.indexOf("level");
  return words.slice(0, level > 0 ? level + 2 : 2).join(" ");
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
}

function typedSecret(command: Command): TypedSecret | undefined {
  const kind = has(command, "secret") ? "secret" : "password";
  const at = command.words.findIndex((word) => word.keyword === kind);
  const last = command.words.at(-1);
  if (at < 0 || last === undefined || last.keyword !== undefined) return undefined;
  const type = Number(command.words.slice(at + 1).find((word) => /^\d$/.test(word.keyword ?? ""))?.keyword ?? 0);
  return { kind, type, text: last.text };
}

/** `secret 9 $9$…` or `password 0 …`: how the secret is kept. `owner` makes the salts differ. */
function kept(context: Context, typed: TypedSecret, owner: string): string {
  const seed = `${context.device.serial} ${owner}`;
  if (typed.type !== 0) return `${typed.kind} ${typed.type} ${typed.text}`;
  if (typed.kind === "secret") return `secret 9 ${hashSecret(typed.text, seed)}`;
  const hidden = linesOf(context.device.config, "config service password-encryption").length > 0;
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

/** A right password starts exec; a wrong one asks again until the third closes the line. */
function tryLogin(context: Context, typed: string, tries: number, name: unknown): Output {
  const { device, line } = context;
  if (typeof name === "string") {
    const user = usersOf(device.config).find((each) => each.name === name);
    if (user !== undefined && (user.secret === undefined || secretMatches(user.secret, typed))) {
      line.user = user.name;
      const banner = startExec(context);
      line.privilege = Math.max(line.privilege, user.privilege);
      return banner;
    }
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
