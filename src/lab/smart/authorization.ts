/** What `license smart authorization …` does, policy mode (COMMANDS §1.2); as smart.ts otherwise. */
import type { Draft } from "immer";
import type { Device } from "../../device/types.ts";
import {
  type Features,
  queueAuthorization,
  removeAuthorization,
  requestAuthorization,
} from "../../licensing/policy/authorization.ts";
import { authorizationFile } from "../../licensing/policy/files.ts";
import { returnLeftover } from "../../licensing/policy/leftover.ts";
import { platformOf } from "../../releases/platforms.ts";
import type { Lab } from "../lab.ts";
import { draftOf } from "../power.ts";
import { authorOf, contextOf, refused, SILENT, type SmartResult, stored } from "./smart.ts";

const RETURN_CODE = "Enter this return code in Cisco Smart Software Manager portal:";

/**
 * `license smart authorization request {add|replace} FEATURE {all|local}`. Silent: the answer comes as a log message. Without
 * a transport the request waits to be saved.
 */
export function requestSlac(
  lab: Draft<Lab>,
  name: string,
  { feature, mode }: { readonly feature: string; readonly mode: "add" | "replace" },
): SmartResult {
  const licence = platformOf(draftOf(lab, name).platform).hsec?.licence;
  if (licence === undefined || licence.name !== feature.toLowerCase()) return refused("nothing-found");
  const context = contextOf(lab, name);
  const features: Features = [{ name: licence.name, tag: licence.tag, count: 1 }];
  if (context.transport.type === "off") queueAuthorization(context, mode, features);
  else requestAuthorization(context, mode, features, lab.cssm.answerTime);
  return SILENT;
}

/** `license smart authorization request save PATH`: what waits, for the portal. */
export function saveSlacRequest(lab: Draft<Lab>, name: string, { path }: { readonly path: string }): SmartResult {
  const device = draftOf(lab, name);
  const context = contextOf(lab, name);
  const { wanted } = context.agent;
  if (wanted === undefined) return refused("nothing-found");
  const features = wanted.map((one) => ({ ...one }));
  return stored(
    lab,
    device,
    path,
    authorizationFile(context, authorOf(lab, device, context), { wish: "request", features }),
  );
}

/**
 * `license smart authorization return {all|local} {offline [PATH]|online}`. The licences are given up at once; the portal
 * learns of it by a message, by the code, or by the file. A reservation from before an upgrade is given up likewise.
 */
export function returnSlac(
  lab: Draft<Lab>,
  name: string,
  how: { readonly online: true } | { readonly online: false; readonly path?: string },
): SmartResult {
  const device = draftOf(lab, name);
  const context = contextOf(lab, name);
  const { agent, at, udi } = context;
  if (how.online && context.transport.type === "off") return refused("transport-unsupported");
  const left = agent.authorization === undefined ? returnLeftover(context) : undefined;
  const code = left ?? removeAuthorization(context);
  if (code === undefined) return refused("nothing-installed");
  if (how.online) {
    agent.planned.push({ kind: "authorization-return", sentAt: at, at: at + lab.cssm.answerTime });
    return SILENT;
  }
  if (left !== undefined) return returnedLeftover(lab, device, how.path, left);
  const told = `${RETURN_CODE}\nUDI: PID:${udi.pid},SN:${udi.serial}\n    Return code: ${code}\n`;
  if (how.path === undefined) return { text: told };
  const text = authorizationFile(context, authorOf(lab, device, context), { wish: "return", code });
  const { error, text: why } = stored(lab, device, how.path, text);
  return error === undefined ? { text: told } : { text: `${told}${why}`, error };
}

/**
 * `license smart export return {all|local} FEATURE`: an export-controlled licence goes back to the server. There is no form of it
 * without a transport.
 */
export function returnExportControlled(
  lab: Draft<Lab>,
  name: string,
  { feature }: { readonly feature: string },
): SmartResult {
  const { authorization } = contextOf(lab, name).agent;
  const held = authorization?.features.some((one) => one.name === feature.toLowerCase());
  if (!held && !isKnown(lab, name, feature)) return refused("nothing-found");
  return held ? returnSlac(lab, name, { online: true }) : refused("nothing-installed");
}

/** Whether a platform has a licence of that name to authorize. */
const isKnown = (lab: Draft<Lab>, name: string, feature: string): boolean =>
  platformOf(draftOf(lab, name).platform).hsec?.licence.name === feature.toLowerCase();

/** A reservation that an upgrade left is returned in the portal as any other: by its code. */
function returnedLeftover(lab: Draft<Lab>, device: Draft<Device>, path: string | undefined, code: string): SmartResult {
  const text = `${RETURN_CODE}\n${code}\n`;
  if (path === undefined) return { text };
  const { error, text: why } = stored(lab, device, path, `${code}\n`);
  return error === undefined ? { text } : { text: `${text}${why}`, error };
}
