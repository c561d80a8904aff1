/** Where names without a file system are looked for: `cd`, `pwd` (CLI §9). */
import { type FilePath, isDirectory, parsePath, pathText } from "../../device/files.ts";
import type { Line } from "../../device/line.ts";
import type { Command } from "../../grammar/index.ts";
import { plain } from "../plain.ts";
import { type CommandEntry, type Context, exec, type Output, show } from "../registry.ts";
import * as wording from "./files-wording.ts";

const HOME = "bootflash:/";
const SYSTEM = "system:/";

export const directoryCommands: readonly CommandEntry[] = [
  exec("cd", "CLI §9", changeDirectory),
  show("pwd", "CLI §9", (_view, _command, { directory = HOME }) => `${directory}\n`),
];

/** A typed name with its file system and directory: `x` in `bootflash:/test/` is `bootflash:/test/x`. */
export function fromDirectory({ directory = HOME }: Pick<Line, "directory">, typed: string): string {
  if (/^[A-Za-z][\w-]*:/.test(typed) || (directory === HOME && !typed.startsWith("/"))) return typed;
  const system = directory.slice(0, directory.indexOf(":") + 1);
  return typed.startsWith("/") ? `${system}${typed}` : `${directory}${typed}`;
}

function changeDirectory(context: Context, command: Command): Output {
  const typed = command.words[1]?.text;
  if (typed === undefined) {
    delete context.line.directory;
    return undefined;
  }
  const asked = fromDirectory(context.line, typed);
  if (/^system:\/?$/i.test(asked)) {
    context.line.directory = SYSTEM;
    return undefined;
  }
  const path = parsePath(asked);
  if (path === undefined) return wording.noSuchSystem(asked);
  const place = climbed(path);
  if (!isDirectory(plain(context.device.files), place)) return wording.notFound(place);
  context.line.directory = place.name === "" ? pathText(place) : `${pathText(place)}/`;
  return undefined;
}

/** A path without its `..`; above the root there is nothing. */
function climbed({ system, name }: FilePath): FilePath {
  const parts: string[] = [];
  for (const part of name.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "") parts.push(part);
  }
  return { system, name: parts.join("/") };
}
