/** Coming and going: privileges, configuration mode, the end of a session (CLI §2). */

import { HIGHEST_LEVEL } from "../device/line.ts";
import { logLogout } from "../device/login-messages.ts";
import { secretMatches } from "../device/secrets.ts";
import { enableSecretOf } from "../device/settings/users.ts";
import { type Command, has, values } from "../grammar/index.ts";
import { enterConfiguration } from "./modes.ts";
import { closeLine } from "./open-line.ts";
import { type CommandEntry, type Context, type Dialog, exec, type Output } from "./registry.ts";
import { CONFIGURE_GREETING, NOT_FROM_TCL } from "./wording.ts";

const USER_LEVEL = 1;
const TRIES = 3;

const NO_PASSWORD_SET = "% No password set\n";
const BAD_SECRETS = "% Bad secrets\n\n";
const USE_COPY = "This command has been replaced by the command:\n         'copy <url> system:/running-config'\n";
const MUST_BE = '?Must be "terminal", "memory" or "network"\n';

export const sessionCommands: readonly CommandEntry[] = [
  exec("enable", "CLI §2", (context, command) => enable(context, Number(values(command)[0] ?? HIGHEST_LEVEL))),
  exec("disable", "CLI §2", (context, command) => {
    context.line.privilege = Math.min(context.line.privilege, Number(values(command)[0] ?? USER_LEVEL));
    return undefined;
  }),
  exec("tclsh", "CLI §2", openTcl, {
    partial: "commands of EXEC, and of Tcl: set, incr, foreach, puts, open, read, close, exec, ios_config",
  }),
  exec("tclquit", "CLI §2", leaveTcl),
  exec("exit", "CLI §1", (context, command) => {
    if (context.line.tcl && has(command, "exit")) return leaveTcl(context);
    logLogout(context.device, context.line, context.now);
    closeLine(context);
    return undefined;
  }),
  exec("configure", "CLI §2", configure, { onCopies: (command) => has(command, "terminal") }),
];

export const sessionDialogs: readonly Dialog[] = [
  {
    kind: "enable password",
    answer: (context, typed, { data }) => tryEnable(context, typed, Number(data.level), Number(data.tries)),
  },
  { kind: "configure from", answer: (context, typed) => configureFrom(context, typed.trim()) },
];

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

function openTcl({ line }: Context): undefined {
  line.tcl = true;
}

function leaveTcl({ line }: Context): undefined {
  delete line.tcl;
}

function configure(context: Context, command: Command): Output {
  if (context.line.tcl) return NOT_FROM_TCL;
  if (has(command, "terminal")) return configureFrom(context, "terminal");
  if (has(command, "memory")) return configureFrom(context, "memory");
  if (has(command, "network")) return configureFrom(context, "network");
  context.ask({
    kind: "configure from",
    prompt: "Configuring from terminal, memory, or network [terminal]? ",
    reading: "line",
    data: {},
  });
  return undefined;
}

function configureFrom(context: Context, source: string): Output {
  if ("terminal".startsWith(source)) {
    enterConfiguration(context);
    return CONFIGURE_GREETING;
  }
  if ("network".startsWith(source)) return USE_COPY;
  if (!"memory".startsWith(source)) return MUST_BE;
  context.load(context.device.nvram.startup ?? "");
  return undefined;
}
