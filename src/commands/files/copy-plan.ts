/** A copy in the making: from where to where, and what is still to be asked (CLI §9). */
import { baseName, isDirectory, parsePath } from "../../device/files.ts";
import { parseRemote, type RemoteUrl, remoteText } from "../../device/remote-urls.ts";
import { hostnameOf } from "../../device/settings/settings.ts";
import { plain } from "../plain.ts";
import type { Context } from "../registry.ts";

export const RUNNING = "running-config";
export const STARTUP = "startup-config";
export const NULL = "null:";

/** The questions of a copy, in their order. */
export type Step =
  | "source host"
  | "source user"
  | "source file"
  | "target host"
  | "target user"
  | "target file"
  | "overwrite"
  | "password";

/** Names as typed or as answered so far. */
export interface Plan {
  readonly source: string;
  readonly target: string;
  /** Nothing is asked that has an answer. */
  readonly quiet: boolean;
  /** Questions that were answered. */
  readonly done: readonly string[];
}

/** The plan that a question remembers. */
export function planOf(data: Readonly<Record<string, unknown>>): Plan {
  const done = Array.isArray(data.done) ? data.done.map(String) : [];
  return { source: String(data.source), target: String(data.target), quiet: data.quiet === true, done };
}

/** `nvram:startup-config` and `system:running-config` are the configurations. */
export function alias(name: string): string {
  if (/^nvram:\/?startup-config$/i.test(name)) return STARTUP;
  return /^system:\/?running-config$/i.test(name) ? RUNNING : name;
}

export const isConfiguration = (name: string): boolean => name === RUNNING || name === STARTUP;

/** The last part of the source's name. */
export function sourceName({ source }: Plan): string {
  return baseName(parseRemote(source)?.path ?? parsePath(source)?.name ?? source);
}

/** The name that `Destination filename` offers: the target's, or one that goes by the source. */
export function proposedName(context: Context, plan: Plan): string {
  const { source, target } = plan;
  if (isConfiguration(target)) return target;
  const remote = parseRemote(target);
  const named = remote === undefined ? parsePath(target)?.name : remote.path;
  if (named !== undefined && named !== "") return named;
  if (remote !== undefined && isConfiguration(source)) {
    return `${hostnameOf(plain(context.device.config)).toLowerCase()}-confg`;
  }
  return sourceName(plan);
}

/** The plan with the target that an answer names: Enter takes what was offered, a bare name stays where the target was. */
export function withTarget(context: Context, plan: Plan, typed: string): Plan {
  const { target } = plan;
  const name = typed === "" ? proposedName(context, plan) : typed;
  const remote = parseRemote(target);
  if (remote !== undefined) return { ...plan, target: remoteText({ ...remote, path: name.replace(/^\/+/, "") }) };
  if (isConfiguration(target)) {
    const other = typed.includes(":") ? alias(typed) : `nvram:${typed}`;
    return { ...plan, target: typed === "" || typed === target ? target : other };
  }
  if (typed.includes(":")) return { ...plan, target: alias(typed) };
  const system = target.slice(0, target.indexOf(":") + 1);
  const path = parsePath(`${system}${name}`);
  const isFolder = path !== undefined && path.name !== "" && isDirectory(plain(context.device.files), path);
  return { ...plan, target: isFolder ? `${system}${name}/${sourceName(plan)}` : `${system}${name}` };
}

/** The plan with a part of one end's address filled in. */
export function withPart(plan: Plan, end: "source" | "target", part: Partial<RemoteUrl>): Plan {
  const remote = parseRemote(plan[end]);
  return remote === undefined ? plan : { ...plan, [end]: remoteText({ ...remote, ...part }) };
}
