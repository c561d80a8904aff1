/** Coming and going: privileges, configuration mode, the end of a session (CLI §2). */

import { fileAt, parsePath } from "../device/files.ts";
import { secretMatches } from "../device/secrets.ts";
import { enableSecretOf } from "../device/settings-users.ts";
import { has, values } from "../grammar/index.ts";
import { factoryConfiguration } from "../releases/factory.ts";
import { noSuchSystem, notFound } from "./files-wording.ts";
import { enterConfiguration } from "./modes.ts";
import { closeLine } from "./open-line.ts";
import { plain } from "./plain.ts";
import { type CommandEntry, type Context, type Dialog, exec, type Output } from "./registry.ts";
import { REPLACE_QUESTION, REPLACE_WARNING, REPLACED, refusedReport } from "./replace-wording.ts";
import { CONFIGURE_GREETING } from "./wording.ts";

const HIGHEST = 15;
const USER_LEVEL = 1;
const TRIES = 3;

const NO_PASSWORD_SET = "% No password set\n";
const BAD_SECRETS = "% Bad secrets\n\n";
const MUST_BE = '?Must be "terminal", "memory" or "network"\n';

export const sessionCommands: readonly CommandEntry[] = [
  exec("enable", "CLI §2", (context, command) => enable(context, Number(values(command)[0] ?? HIGHEST))),
  exec("disable", "CLI §2", (context, command) => {
    context.line.privilege = Math.min(context.line.privilege, Number(values(command)[0] ?? USER_LEVEL));
    return undefined;
  }),
  exec("exit", "CLI §1", (context) => {
    closeLine(context);
    return undefined;
  }),
  exec("configure", "CLI §2", (context, command) => {
    if (has(command, "terminal")) return configureFrom(context, "terminal");
    if (has(command, "memory")) return configureFrom(context, "memory");
    context.ask({
      kind: "configure from",
      prompt: "Configuring from terminal, memory, or network [terminal]? ",
      reading: "line",
      data: {},
    });
    return undefined;
  }),
  exec(
    "configure replace",
    "CLI §9",
    (context, command) => {
      const typed = command.words.find((word) => word.slot === "FILE" || word.slot === "WORD")?.text ?? "";
      const problem = replacementProblem(context, typed);
      if (problem !== undefined) return problem;
      if (has(command, "force")) return replaceConfiguration(context, typed);
      context.ask({ kind: "configure replace", prompt: REPLACE_QUESTION, reading: "line", data: { file: typed } });
      return REPLACE_WARNING;
    },
    { partial: "the configuration is entered anew, not line by line where it differs" },
  ),
];

export const sessionDialogs: readonly Dialog[] = [
  {
    kind: "enable password",
    answer: (context, typed, { data }) => tryEnable(context, typed, Number(data.level), Number(data.tries)),
  },
  {
    kind: "configure replace",
    answer: (context, typed, { data }) =>
      /^y/i.test(typed.trim()) ? replaceConfiguration(context, String(data.file)) : undefined,
  },
  { kind: "configure from", answer: (context, typed) => configureFrom(context, typed.trim()) },
];

function replacementProblem(context: Context, typed: string): Output {
  const path = parsePath(typed);
  if (path === undefined) return noSuchSystem(typed);
  return fileAt(plain(context.device.files), path) === undefined ? notFound(path) : undefined;
}

/** What runs gives way to the file; what the hardware brings stays. */
function replaceConfiguration(context: Context, typed: string): Output {
  const { device, release, platform } = context;
  const path = parsePath(typed);
  const file = path === undefined ? undefined : fileAt(plain(device.files), path);
  if (file === undefined) return undefined;
  device.config = [];
  context.load(factoryConfiguration(release, platform));
  const refused = context.load(file.content);
  return refused.length === 0 ? REPLACED : refusedReport(refused.map(({ text }) => text));
}

/** A level that one has needs no secret. Without a secret the console is trusted and a vty is not. */
function enable(context: Context, level: number): Output {
  const { line, device } = context;
  const secret = enableSecretOf(device.config, level);
  if (level > line.privilege && secret === undefined && !line.id.startsWith("con")) return NO_PASSWORD_SET;
  if (level <= line.privilege || secret === undefined) line.privilege = level;
  else askSecret(context, level, 0);
  return undefined;
}

function askSecret(context: Context, level: number, tries: number): void {
  context.ask({ kind: "enable password", prompt: "Password: ", reading: "password", data: { level, tries } });
}

function tryEnable(context: Context, typed: string, level: number, tries: number): Output {
  const secret = enableSecretOf(context.device.config, level);
  if (secret !== undefined && secretMatches(secret, typed)) {
    context.line.privilege = level;
    return undefined;
  }
  if (tries + 1 >= TRIES) return BAD_SECRETS;
  askSecret(context, level, tries + 1);
  return undefined;
}

function configureFrom(context: Context, source: string): Output {
  if ("terminal".startsWith(source)) {
    enterConfiguration(context);
    return CONFIGURE_GREETING;
  }
  if (!"memory".startsWith(source)) return MUST_BE;
  context.load(context.device.nvram.startup ?? "");
  return undefined;
}
