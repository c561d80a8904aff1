/** Files: list, show, delete, rename, make and remove directories, verify (CLI §9). */
import {
  baseName,
  childrenOf,
  type FilePath,
  fileAt,
  filesLike,
  hasParent,
  isDirectory,
  isPattern,
  moved,
  parsePath,
  pathText,
  putFile,
  removeFile,
} from "../../device/files.ts";
import type { Line } from "../../device/line.ts";
import { filePrompt } from "../../device/settings/files.ts";
import { type Command, canonical, has } from "../../grammar/index.ts";
import { showAllDirectories, showBootflash, showDirectory, showFileSystems } from "../../show/directory.ts";
import { showFile, verifyFile } from "../../show/file.ts";
import { showStartupConfig } from "../../show/startup-config.ts";
import { confirmed } from "../confirmed.ts";
import { plain } from "../plain.ts";
import { type CommandEntry, type Context, config, type Dialog, exec, type Output, show } from "../registry.ts";
import { fromDirectory } from "./current-directory.ts";
import * as wording from "./files-wording.ts";

export const fileCommands: readonly CommandEntry[] = [
  show("dir", "CLI §9", (view, command, line) =>
    has(command, "all-filesystems")
      ? showAllDirectories(view)
      : showDirectory(view, pathOf(command, line), has(command, "/recursive")),
  ),
  show("show bootflash:", "CLI §9", showBootflash, { partial: "numbered by the order in which files came" }),
  show("more", "CLI §9", (view, command, line) => showFile(view, pathOf(command, line))),
  show("verify", "CLI §9", (view, command, line) => verifyFile(view, pathOf(command, line), expected(command))),
  show("show file systems", "CLI §9", (view, _command, line) => showFileSystems(view, line)),
  show("show startup-config", "CLI §9", showStartupConfig),
  exec("delete", "CLI §9", (context, command) =>
    askDelete(context, pathOf(command, context.line), has(command, "/force"), has(command, "/recursive")),
  ),
  config("config file prompt", "CLI §9", { slot: "command", text: promptText }),
  exec("rename", "CLI §9", askRename),
  exec("mkdir", "CLI §9", (context, command) => askDirectory(context, "mkdir", pathOf(command, context.line))),
  exec("rmdir", "CLI §9", (context, command) => askDirectory(context, "rmdir", pathOf(command, context.line))),
];

export const fileDialogs: readonly Dialog[] = [
  {
    kind: "delete name",
    answer: (context, typed, { data }) =>
      confirmDelete(context, answered(String(data.path), typed), data.recursive === true),
  },
  {
    kind: "delete confirm",
    answer: (context, typed, { data }) => {
      const recursive = data.recursive === true;
      const said = confirmed(typed) ? (remove(context, String(data.path), recursive) ?? "") : "";
      confirmEach(context, Array.isArray(data.rest) ? (data.rest as string[]) : [], recursive);
      return `\n${said}`;
    },
  },
  {
    kind: "rename",
    answer: (context, typed, { data }) => rename(context, String(data.from), answered(String(data.to), typed)),
  },
  { kind: "mkdir", answer: (context, typed, { data }) => makeDirectory(context, answered(String(data.path), typed)) },
  {
    kind: "rmdir name",
    answer: (context, typed, { data }) => confirmRemoval(context, answered(String(data.path), typed)),
  },
  {
    kind: "rmdir confirm",
    answer: (context, typed, { data }) => (confirmed(typed) ? removeDirectory(context, String(data.path)) : undefined),
  },
];

/** `file prompt` alone is `alert`. */
function promptText(command: Command): string {
  return canonical(command) === "file prompt" ? "file prompt alert" : canonical(command);
}

/** The file or directory of a command, as seen from the current directory; that one where none was typed. */
function pathOf(command: Command, line: Pick<Line, "directory">): string {
  return fromDirectory(line, command.words.slice(1).find((word) => word.keyword === undefined)?.text ?? "");
}

/** The hash that `verify /md5 FILE HASH` compares with. */
function expected(command: Command): string | undefined {
  return command.words.slice(1).filter((word) => word.keyword === undefined)[1]?.text;
}

/** What a question about a file name was answered: Enter takes the proposal, a bare name stays in its file system. */
function answered(path: string, typed: string): string {
  const name = typed.trim();
  if (name === "" || name.includes(":")) return name === "" ? path : name;
  return `${path.slice(0, path.indexOf(":") + 1)}${name}`;
}

/** `file prompt quiet`: nobody is asked anything. */
function isQuiet({ device }: Context): boolean {
  return filePrompt(plain(device.config)) === "quiet";
}

function askDelete(context: Context, path: string, force: boolean, recursive: boolean): Output {
  const place = parsePath(path);
  if (place === undefined) return wording.noSuchSystem(path);
  if (force || isQuiet(context))
    return matches(context, path)
      .map((each) => remove(context, each, recursive))
      .join("");
  context.ask({
    kind: "delete name",
    prompt: `Delete filename [${place.name}]? `,
    reading: "line",
    data: { path, recursive },
  });
  return undefined;
}

function confirmDelete(context: Context, path: string, recursive: boolean): Output {
  const place = parsePath(path);
  if (place === undefined) return wording.noSuchSystem(path);
  confirmEach(context, matches(context, path), recursive);
  return undefined;
}

/** What a path means: itself, or each of the files that a pattern fits. */
function matches(context: Context, path: string): readonly string[] {
  const place = parsePath(path);
  if (place === undefined || !isPattern(place.name)) return [path];
  const found = filesLike(plain(context.device.files)[place.system], place.name);
  return found.length === 0 ? [path] : found.map(({ name }) => pathText({ ...place, name }));
}

/** Asks about the first of the files; the question remembers the others. */
function confirmEach(context: Context, [path, ...rest]: readonly string[], recursive: boolean): void {
  const place = path === undefined ? undefined : parsePath(path);
  if (path === undefined || place === undefined) return;
  context.ask({
    kind: "delete confirm",
    prompt: `Delete ${pathText(place)}? [confirm]`,
    reading: "key",
    data: { path, recursive, rest },
  });
}

function remove(context: Context, path: string, recursive: boolean): Output {
  const place = parsePath(path);
  if (place === undefined) return wording.noSuchSystem(path);
  const { device } = context;
  const file = fileAt(plain(device.files), place);
  if (file === undefined) return wording.cannotDelete(place);
  if (file.directory && !recursive) return wording.cannotDelete(place, wording.IS_DIRECTORY);
  removeFile(device.files, place);
  return undefined;
}

function askRename(context: Context, command: Command): Output {
  const [from = "", to = ""] = command.words.slice(1).map((word) => fromDirectory(context.line, word.text));
  const [source, target] = [parsePath(from), parsePath(to)];
  if (source === undefined || target === undefined) return wording.noSuchSystem(source === undefined ? from : to);
  if (isQuiet(context)) return rename(context, from, to);
  context.ask({
    kind: "rename",
    prompt: `Destination filename [${target.name}]? `,
    reading: "line",
    data: { from, to },
  });
  return undefined;
}

function rename(context: Context, from: string, to: string): Output {
  const [source, target] = [parsePath(from), parsePath(to)];
  if (source === undefined || target === undefined) return wording.noSuchSystem(source === undefined ? from : to);
  const files = plain(context.device.files);
  const file = fileAt(files, source);
  if (file === undefined) return wording.cannotRename(source);
  const place: FilePath = isDirectory(files, target)
    ? { ...target, name: inside(target, baseName(file.name)) }
    : target;
  if (fileAt(files, place) !== undefined) return wording.cannotRename(source, wording.ALREADY_THERE);
  if (!hasParent(files, place)) return wording.cannotRename(source);
  for (const each of Object.values(files[source.system])) {
    if (each.name !== file.name && !each.name.startsWith(`${file.name}/`)) continue;
    putFile(context.device.files, place.system, moved(each, place.name + each.name.slice(file.name.length)));
  }
  removeFile(context.device.files, source);
  return undefined;
}

function inside({ name }: FilePath, child: string): string {
  return name === "" ? child : `${name}/${child}`;
}

function askDirectory(context: Context, verb: "mkdir" | "rmdir", path: string): Output {
  const place = parsePath(path);
  if (place === undefined) return wording.noSuchSystem(path);
  if (isQuiet(context)) return verb === "mkdir" ? makeDirectory(context, path) : removeDirectory(context, path);
  const question = verb === "mkdir" ? "Create directory filename" : "Remove directory filename";
  const kind = verb === "mkdir" ? "mkdir" : "rmdir name";
  context.ask({ kind, prompt: `${question} [${place.name}]? `, reading: "line", data: { path } });
  return undefined;
}

function makeDirectory(context: Context, path: string): Output {
  const place = parsePath(path);
  if (place === undefined) return wording.noSuchSystem(path);
  if (place.system === "nvram") return wording.cannotCreate(place, wording.READ_ONLY);
  const files = plain(context.device.files);
  if (place.name === "" || fileAt(files, place)) return wording.cannotCreate(place, wording.ALREADY_THERE);
  const parent: FilePath = { ...place, name: place.name.split("/").slice(0, -1).join("/") };
  if (!isDirectory(files, parent)) return wording.cannotCreate(place, "No such file or directory");
  putFile(context.device.files, place.system, {
    name: place.name,
    modified: context.now,
    content: "",
    directory: true,
  });
  return `Created dir ${pathText(place)}\n`;
}

function confirmRemoval(context: Context, path: string): Output {
  const place = parsePath(path);
  if (place === undefined) return wording.noSuchSystem(path);
  context.ask({
    kind: "rmdir confirm",
    prompt: `Delete ${pathText(place)}? [confirm]`,
    reading: "key",
    data: { path },
  });
  return undefined;
}

function removeDirectory(context: Context, path: string): Output {
  const place = parsePath(path);
  if (place === undefined) return wording.noSuchSystem(path);
  const files = plain(context.device.files);
  const file = fileAt(files, place);
  if (file === undefined) return wording.cannotRemove(place);
  if (!file.directory) return wording.cannotRemove(place, wording.NOT_DIRECTORY);
  if (childrenOf(files, place).length > 0) return wording.cannotRemove(place, wording.NOT_EMPTY);
  removeFile(context.device.files, place);
  return `Removed dir ${pathText(place)}\n`;
}
