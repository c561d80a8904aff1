/** `copy`: its questions, and what is copied where (CLI §9, COMMANDS §4). */
import {
  baseName,
  bytesOf,
  type FilePath,
  fileAt,
  isDirectory,
  type LabFile,
  parsePath,
  putFile,
  usedBytes,
} from "../device/files.ts";
import { logMessage } from "../device/log.ts";
import { type Command, has } from "../grammar/index.ts";
import { configurationText } from "../show/running-config/running-config.ts";
import { confirmed } from "./confirmed.ts";
import { viewNow } from "./device-view.ts";
import { cannotWrite, copied, noSuchSystem, notFound, OVERWRITE_QUESTION, OVERWRITE_WARNING } from "./files-wording.ts";
import { plain } from "./plain.ts";
import { type CommandEntry, type Context, type Dialog, exec, type Output } from "./registry.ts";
import { saveConfiguration } from "./save.ts";

const RUNNING = "running-config";
const STARTUP = "startup-config";

/** One `C` of progress stands for so many bytes. */
const PROGRESS_STEP = 8 * 1024 * 1024;

export const copyCommands: readonly CommandEntry[] = [
  exec("copy", "CLI §9", startCopy, { partial: "only bootflash: and nvram: exist" }),
];

export const copyDialogs: readonly Dialog[] = [
  {
    kind: "copy source",
    answer: (context, typed, { data }) => withSource(context, { ...plan(data), source: joined(data.source, typed) }),
  },
  { kind: "copy target", answer: (context, typed, { data }) => withTarget(context, plan(data), typed.trim()) },
  {
    kind: "copy overwrite",
    answer: (context, typed, { data }) => (confirmed(typed) ? perform(context, plan(data)) : undefined),
  },
];

/** A copy in the making: names as typed or as answered so far. */
interface Plan {
  readonly source: string;
  readonly target: string;
  readonly quiet: boolean;
}

function plan(data: Readonly<Record<string, unknown>>): Plan {
  return { source: String(data.source), target: String(data.target), quiet: data.quiet === true };
}

function startCopy(context: Context, command: Command): Output {
  const names = command.words.slice(1).filter((word) => word.keyword !== "/noconfirm");
  const [source = "", target = ""] = names.map((word) => alias(word.keyword ?? word.text));
  const made: Plan = { source, target, quiet: has(command, "/noconfirm") };
  if (!source.endsWith(":")) return withSource(context, made);
  context.ask({ kind: "copy source", prompt: "Source filename []? ", reading: "line", data: { ...made } });
  return undefined;
}

/** `nvram:startup-config` and `system:running-config` are the configurations. */
function alias(name: string): string {
  if (/^nvram:\/?startup-config$/i.test(name)) return STARTUP;
  return /^system:\/?running-config$/i.test(name) ? RUNNING : name;
}

function joined(system: unknown, typed: string): string {
  const name = typed.trim();
  return name.includes(":") ? name : `${String(system)}${name}`;
}

/** The source is known: is it there? Then the question for the target. */
function withSource(context: Context, made: Plan): Output {
  const problem = sourceProblem(context, made.source);
  if (problem !== undefined) return problem;
  if (made.quiet) return withTarget(context, made, "");
  context.ask({
    kind: "copy target",
    prompt: `Destination filename [${proposed(made)}]? `,
    reading: "line",
    data: { ...made },
  });
  return undefined;
}

function sourceProblem(context: Context, source: string): Output {
  if (source === RUNNING) return undefined;
  if (source === STARTUP) {
    return context.device.nvram.startup === undefined ? notFound({ system: "nvram", name: STARTUP }) : undefined;
  }
  const path = parsePath(source);
  if (path === undefined) return noSuchSystem(source);
  const there = fileAt(plain(context.device.files), path);
  return there === undefined || there.directory ? notFound(path) : undefined;
}

/** The name that the question offers: the target's, or the source's where the target is a file system or directory. */
function proposed({ source, target }: Plan): string {
  if (target === RUNNING || target === STARTUP) return target;
  const name = parsePath(target)?.name ?? "";
  return name === "" ? baseName(parsePath(source)?.name ?? source) : name;
}

function withTarget(context: Context, made: Plan, typed: string): Output {
  const target = finalTarget(context, made, typed);
  const complete = { ...made, target };
  if (target === RUNNING || target === STARTUP || made.quiet) return perform(context, complete);
  const path = parsePath(target);
  if (path === undefined) return noSuchSystem(target);
  if (fileAt(plain(context.device.files), path) === undefined) return perform(context, complete);
  context.ask({ kind: "copy overwrite", prompt: OVERWRITE_QUESTION, reading: "key", data: { ...complete } });
  return OVERWRITE_WARNING;
}

/** The place that the answer names: Enter takes what was offered, a bare name stays in the target's file system. */
function finalTarget(context: Context, made: Plan, typed: string): string {
  const { target } = made;
  if (target === RUNNING || target === STARTUP) {
    return typed === "" || typed === target ? target : typed.includes(":") ? typed : `nvram:${typed}`;
  }
  if (typed.includes(":")) return typed;
  const system = target.slice(0, target.indexOf(":") + 1);
  const name = typed === "" ? proposed(made) : typed;
  const path = parsePath(`${system}${name}`);
  const files = plain(context.device.files);
  if (path === undefined || !isDirectory(files, path) || path.name === "") return `${system}${name}`;
  return `${system}${name}/${baseName(parsePath(made.source)?.name ?? made.source)}`;
}

function perform(context: Context, { source, target }: Plan): Output {
  if (target === STARTUP) return source === RUNNING ? saveConfiguration(context) : toStartup(context, source);
  if (target === RUNNING) return toRunning(context, source);
  const path = parsePath(target);
  if (path === undefined || path.name === "") return noSuchSystem(target);
  return toFile(context, source, path);
}

/** A file becomes the startup configuration as it is. */
function toStartup(context: Context, source: string): Output {
  const { content, bytes } = read(context, source);
  context.device.nvram.startup = content;
  context.device.nvram.savedAt = context.now;
  context.device.nvram.savedBy = context.by;
  return `${bytes === 0 ? "" : "[OK]\n"}${copied(bytes)}`;
}

/** A configuration is merged into what runs, line by line. */
function toRunning(context: Context, source: string): Output {
  const { content, bytes } = read(context, source);
  if (source !== RUNNING) context.load(content);
  const from = source === STARTUP ? "memory" : source;
  const text = `Configured from ${from} by ${context.by}`;
  logMessage(context.device, { facility: "SYS", severity: 5, mnemonic: "CONFIG_I", text }, context.now);
  return copied(bytes);
}

function toFile(context: Context, source: string, path: FilePath): Output {
  const { device, platform } = context;
  const from = read(context, source);
  const files = plain(device.files);
  const room = (path.system === "nvram" ? platform.nvram : platform.bootflash) - usedBytes(files[path.system]);
  const replaced = fileAt(files, path);
  if (from.bytes > room + (replaced ? bytesOf(replaced) : 0)) return cannotWrite(path);
  const file: LabFile = {
    name: path.name,
    content: from.content,
    modified: context.now,
    ...(from.size === undefined ? {} : { size: from.size }),
  };
  putFile(device.files, path.system, file);
  const progress =
    source === RUNNING || source === STARTUP
      ? ""
      : `Copy in progress...${"C".repeat(1 + Math.floor(from.bytes / PROGRESS_STEP))}\n`;
  return progress + copied(from.bytes);
}

interface Content {
  readonly content: string;
  readonly bytes: number;
  readonly size?: number;
}

/** What is copied. The caller has made sure that it is there. */
function read(context: Context, source: string): Content {
  if (source === RUNNING || source === STARTUP) {
    const content = source === RUNNING ? configurationText(viewNow(context)) : (context.device.nvram.startup ?? "");
    return { content, bytes: new TextEncoder().encode(content).length };
  }
  const path = parsePath(source);
  const file = path === undefined ? undefined : fileAt(plain(context.device.files), path);
  if (file === undefined) throw new Error(`no file ${source}`);
  return { content: file.content, bytes: bytesOf(file), ...(file.size === undefined ? {} : { size: file.size }) };
}
