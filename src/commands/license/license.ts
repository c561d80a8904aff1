/** `license smart …` in exec mode (COMMANDS §1.2). What it does is the Smart Agent's business (lab/smart.ts). */
import { after, type Command, has } from "../../grammar/index.ts";
import { requestSlac, returnExportControlled, returnSlac, saveSlacRequest } from "../../lab/smart/authorization.ts";
import * as smart from "../../lab/smart/smart.ts";
import type { UsageSelection } from "../../licensing/policy/files.ts";
import { type CommandEntry, type Context, exec, type Output } from "../registry.ts";

const SOURCE = "COMMANDS §1.2";
/** Only `save usage` was seen with its help. */
const HELP = { partial: "the help of `?` is not attested" };

/** The file or the licence that a command names: its last word. */
const lastOf = (command: Command): string => String(command.words.at(-1)?.value ?? "");

/** Runs one of the agent's actions on the device; silence prints nothing. */
function run(action: (lab: Context["lab"], device: string) => smart.SmartResult, { lab, device }: Context): Output {
  return action(lab, device.name).text || undefined;
}

function selectionOf(command: Command): UsageSelection {
  const days = after(command, "days");
  if (days !== undefined) return { which: "days", days: Number(days) };
  const id = after(command, "rum-Id");
  if (id !== undefined) return { which: "rum-id", id: Number(id) };
  return { which: has(command, "unreported") ? "unreported" : "all" };
}

const AUTHORIZATION = { partial: "help and wording are not attested; a platform has one such licence, hseck9" };

export const licenseCommands: readonly CommandEntry[] = [
  exec("license smart authorization request", SOURCE, requestAuthorization, AUTHORIZATION),
  exec("license smart authorization request save", SOURCE, saveRequest, AUTHORIZATION),
  exec("license smart authorization return", SOURCE, returnAuthorization, AUTHORIZATION),
  exec("license smart clear eventlog", SOURCE, (context) => run(smart.clearEventLog, context), HELP),
  exec("license smart export return", SOURCE, returnExport, {
    partial:
      "help and wording are not attested; gives up the whole authorization, which names one licence, and tells the server",
  }),
  exec("license smart factory reset", SOURCE, (context) => run(smart.factoryReset, context), HELP),
  exec("license smart import", SOURCE, importFile, HELP),
  exec("license smart save trust-request", SOURCE, saveTrustRequest, HELP),
  exec("license smart save usage", SOURCE, saveUsage),
  exec("license smart sync", SOURCE, (context) => run(smart.sync, context), HELP),
  exec("license smart trust idtoken", SOURCE, trust, HELP),
];

function requestAuthorization(context: Context, command: Command): Output {
  const mode = has(command, "add") ? "add" : "replace";
  const feature = String(after(command, mode) ?? "");
  return run((lab, device) => requestSlac(lab, device, { feature, mode }), context);
}

function saveRequest(context: Context, command: Command): Output {
  return run((lab, device) => saveSlacRequest(lab, device, { path: lastOf(command) }), context);
}

function returnAuthorization(context: Context, command: Command): Output {
  const path = after(command, "offline");
  if (has(command, "online")) return run((lab, device) => returnSlac(lab, device, { online: true }), context);
  const how = { online: false as const, ...(path === undefined ? {} : { path: String(path) }) };
  return run((lab, device) => returnSlac(lab, device, how), context);
}

function returnExport(context: Context, command: Command): Output {
  return run((lab, device) => returnExportControlled(lab, device, { feature: lastOf(command) }), context);
}

function importFile(context: Context, command: Command): Output {
  return run((lab, device) => smart.importFile(lab, device, { path: lastOf(command) }), context);
}

function saveTrustRequest(context: Context, command: Command): Output {
  return run((lab, device) => smart.saveTrustRequest(lab, device, { path: lastOf(command) }), context);
}

function saveUsage(context: Context, command: Command): Output {
  const what = { selection: selectionOf(command), path: lastOf(command) };
  return run((lab, device) => smart.saveUsage(lab, device, what), context);
}

function trust(context: Context, command: Command): Output {
  const token = String(after(command, "idtoken") ?? "");
  const scope = has(command, "all") ? "all" : "local";
  return run((lab, device) => smart.requestTrust(lab, device, { token, scope, force: has(command, "force") }), context);
}
