/** `license smart …` in exec mode (COMMANDS §1.2). What it does is the Smart Agent's business (lab/smart.ts). */
import { after, type Command, has } from "../grammar/index.ts";
import * as smart from "../lab/smart.ts";
import type { UsageSelection } from "../licensing/policy/files.ts";
import { type CommandEntry, type Context, exec, type Output } from "./registry.ts";

const SOURCE = "COMMANDS §1.2";

/** The file that a command names: its last word. */
const pathOf = (command: Command): string => String(command.words.at(-1)?.value ?? "");

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

export const licenseCommands: readonly CommandEntry[] = [
  exec("license smart clear eventlog", SOURCE, (context) => run(smart.clearEventLog, context)),
  exec("license smart factory reset", SOURCE, (context) => run(smart.factoryReset, context)),
  exec("license smart import", SOURCE, (context, command) =>
    run((lab, device) => smart.importFile(lab, device, { path: pathOf(command) }), context),
  ),
  exec("license smart save trust-request", SOURCE, (context, command) =>
    run((lab, device) => smart.saveTrustRequest(lab, device, { path: pathOf(command) }), context),
  ),
  exec("license smart save usage", SOURCE, (context, command) =>
    run(
      (lab, device) => smart.saveUsage(lab, device, { selection: selectionOf(command), path: pathOf(command) }),
      context,
    ),
  ),
  exec("license smart sync", SOURCE, (context) => run(smart.sync, context)),
  exec("license smart trust idtoken", SOURCE, (context, command) => {
    const token = String(after(command, "idtoken") ?? "");
    const scope = has(command, "all") ? "all" : "local";
    const force = has(command, "force");
    return run((lab, device) => smart.requestTrust(lab, device, { token, scope, force }), context);
  }),
];
