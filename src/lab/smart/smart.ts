/**
 * What `license smart …` does, policy mode (COMMANDS §1.2). Each function takes the draft of a lab and the name of a device
 * and returns what is printed: `text` ends with a line end, or is empty for silence. `error` is set where the router
 * refused. What the server says comes later, in the log.
 */
import type { Draft } from "immer";
import { softwareTag } from "../../cssm/rum-payload.ts";
import type { FileAuthor } from "../../cssm/system-info.ts";
import { standbyState } from "../../device/chassis.ts";
import { deviceTime } from "../../device/clock.ts";
import { agentContext } from "../../device/licensing/agent-context.ts";
import { plain } from "../../device/plain.ts";
import { hostnameOf } from "../../device/settings/settings.ts";
import { watchSip } from "../../device/sip-watch.ts";
import type { Device } from "../../device/types.ts";
import { resetAgent } from "../../licensing/policy/agent.ts";
import type { AgentContext } from "../../licensing/policy/context.ts";
import { importAnswer, trustRequestFile, type UsageSelection, usageFile } from "../../licensing/policy/files.ts";
import { askSoon, startPush } from "../../licensing/policy/push.ts";
import { refuseTrust } from "../../licensing/policy/trust.ts";
import { platformOf } from "../../releases/platforms.ts";
import { releaseOf } from "../../releases/releases.ts";
import { bootflashName, readBootflash, storeBootflash } from "../bootflash.ts";
import type { Lab } from "../lab.ts";
import { draftOf } from "../power.ts";
import { FACTORY_RESET, IMPORTED, type SmartError, smartErrorText, TRUST_INSTALLED_ALREADY } from "./wording.ts";

/** What a command printed. */
export interface SmartResult {
  readonly text: string;
  readonly error?: SmartError;
}

export const SILENT: SmartResult = { text: "" };

/**
 * `license smart trust idtoken T {local|all} [force]`. Silent: the answer comes after the server's answer time as a log
 * message. A trusted device needs `force`.
 */
export function requestTrust(
  lab: Draft<Lab>,
  name: string,
  { token, force }: { readonly token: string; readonly scope: "local" | "all"; readonly force: boolean },
): SmartResult {
  const context = contextOf(lab, name);
  const { agent, at, transport } = context;
  if (transport.type !== "smart" && transport.type !== "callhome") return refused("transport-unsupported");
  if (agent.trust !== undefined && !force) {
    refuseTrust(context, TRUST_INSTALLED_ALREADY);
    return SILENT;
  }
  agent.planned = agent.planned.filter(({ kind }) => kind !== "trust");
  agent.planned.push({ kind: "trust", sentAt: at, at: at + lab.cssm.answerTime, token, force });
  return SILENT;
}

/**
 * `license smart sync {local|all}`: asks for an ACK that is awaited, and pushes what is unreported. Silent; failures are logged.
 */
export function sync(lab: Draft<Lab>, name: string): SmartResult {
  const context = contextOf(lab, name);
  if (context.transport.type === "off") return refused("transport-unsupported");
  if (context.agent.reporting.pending !== undefined) askSoon(context, lab.cssm.answerTime);
  startPush(context, lab.cssm.answerTime);
  return SILENT;
}

/** `license smart save usage {all|days n|rum-Id id|unreported} file PATH`. */
export function saveUsage(
  lab: Draft<Lab>,
  name: string,
  { selection, path }: { readonly selection: UsageSelection; readonly path: string },
): SmartResult {
  const device = draftOf(lab, name);
  const context = contextOf(lab, name);
  if (bootflashName(path) === undefined) return refused("bad-path", path);
  const text = usageFile(context, authorOf(lab, device, context), selection);
  if (text === undefined) return refused("nothing-found");
  return stored(lab, device, path, text);
}

/** `license smart save trust-request PATH`. */
export function saveTrustRequest(lab: Draft<Lab>, name: string, { path }: { readonly path: string }): SmartResult {
  const device = draftOf(lab, name);
  const context = contextOf(lab, name);
  return stored(lab, device, path, trustRequestFile(context, authorOf(lab, device, context)));
}

/** Writes a file that a command names. */
export function stored(lab: Draft<Lab>, device: Draft<Device>, path: string, text: string): SmartResult {
  const error = storeBootflash(lab, device, path, text);
  return error === undefined ? SILENT : refused(error, path);
}

/** `license smart import PATH`: an ACK, a trust code or a policy that the server wrote for this device. */
export function importFile(lab: Draft<Lab>, name: string, { path }: { readonly path: string }): SmartResult {
  const device = draftOf(lab, name);
  if (bootflashName(path) === undefined) return refused("bad-path", path);
  const text = readBootflash(device, path);
  if (text === undefined) return refused("no-file", path);
  const context = contextOf(lab, name);
  const error = watchSip(device, context.at, () => importAnswer(context, text));
  return error === undefined ? { text: `${IMPORTED}\n` } : refused(error);
}

/** `license smart factory reset`. */
export function factoryReset(lab: Draft<Lab>, name: string): SmartResult {
  const context = contextOf(lab, name);
  watchSip(draftOf(lab, name), context.at, () => resetAgent(context));
  return { text: `${FACTORY_RESET}\n` };
}

/** `license smart clear eventlog`. */
export function clearEventLog(lab: Draft<Lab>, name: string): SmartResult {
  contextOf(lab, name).agent.eventLog = [];
  return SILENT;
}

/** The agent of a device, at the lab's present moment. */
export function contextOf(lab: Draft<Lab>, name: string): AgentContext {
  const device = draftOf(lab, name);
  return agentContext(device, deviceTime(device as Device, lab.now));
}

/** Who writes the files of a device. */
export function authorOf(lab: Draft<Lab>, device: Draft<Device>, { agent, transport, udi }: AgentContext): FileAuthor {
  const { account } = agent;
  const standby = standbyState(plain(device), platformOf(device.platform), lab.now) === "hot";
  return {
    ...udi,
    hostname: transport.hostnamePrivacy ? "" : hostnameOf(plain(device.config)),
    release: device.release,
    schema: releaseOf(device.release).facts.usageFileSchema,
    softwareTag: softwareTag(device.platform),
    ...(standby ? { standby } : {}),
    ...(account === undefined ? {} : { account: { smart: account.smart, virtual: account.virtual } }),
  };
}

/** A line that refuses. */
export function refused(error: SmartError, path = ""): SmartResult {
  return { text: `${smartErrorText(error, path)}\n`, error };
}
