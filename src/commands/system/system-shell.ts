/** `request platform software system shell`: the platform's own shell, for its trace files (first document). */
import { deviceTime } from "../../device/clock.ts";
import { childrenOf, isDirectory, type LabFile, parsePath } from "../../device/files.ts";
import { plain } from "../../device/plain.ts";
import { hostnameOf, zoneOf } from "../../device/settings/settings.ts";
import { lastWritten } from "../../device/trace-files.ts";
import type { Device } from "../../device/types.ts";
import { shellListing } from "../../show/shell-listing.ts";
import { type CommandEntry, type Context, type Dialog, exec, type Output } from "../registry.ts";

const WARNING = "Activity within this shell can jeopardize the functioning of the system.\n";
const QUESTION = "Are you sure you want to continue? [y/n] ";
const ENTER = "system shell";
const LINE = "system shell line";
/** Where bootflash lies in the platform's own file system. */
const BOOTFLASH = "/bootflash";

export const systemShellCommands: readonly CommandEntry[] = [
  exec(
    "request platform software system shell",
    "COMMANDS §1.3",
    (context) => {
      context.ask({ kind: ENTER, prompt: QUESTION, reading: "line", data: {} });
      return WARNING;
    },
    { partial: "the shell knows cd, ls, pwd and exit; the texts around it are not attested" },
  ),
];

export const systemShellDialogs: readonly Dialog[] = [
  {
    kind: ENTER,
    answer: (context, typed) => (/^y/i.test(typed.trim()) ? prompt(context, "/") : undefined),
  },
  { kind: LINE, answer: (context, typed, { data }) => run(context, typed, String(data.directory)) },
];

function prompt(context: Context, directory: string): undefined {
  const name = hostnameOf(plain(context.device.config));
  context.ask({ kind: LINE, prompt: `[${name}:${directory}]$ `, reading: "line", data: { directory } });
}

/** One line of the shell. */
function run(context: Context, typed: string, directory: string): Output {
  const [program = "", ...words] = typed.trim().split(/\s+/);
  if (program === "exit" || program === "logout") return undefined;
  const [output, next] = outputOf(context, program, words, directory);
  prompt(context, next);
  return output;
}

/** What a program prints, and the directory afterwards. */
function outputOf(
  context: Context,
  program: string,
  words: readonly string[],
  directory: string,
): readonly [Output, string] {
  switch (program) {
    case "":
      return [undefined, directory];
    case "pwd":
      return [`${directory}\n`, directory];
    case "cd": {
      const target = resolved(directory, words[0] ?? "/");
      if (filesIn(context, target) !== undefined) return [undefined, target];
      return [`bash: cd: ${words[0]}: No such file or directory\n`, directory];
    }
    case "ls":
      return [list(context, words, directory), directory];
    default:
      return [`bash: ${program}: command not found\n`, directory];
  }
}

function list(context: Context, words: readonly string[], directory: string): string {
  const flags = words.filter((word) => word.startsWith("-")).join("");
  const [wanted = ""] = words.filter((word) => !word.startsWith("-"));
  const options = { long: flags.includes("l"), byTime: flags.includes("t"), reversed: flags.includes("r") };
  const path = resolved(directory, wanted);
  const inside = filesIn(context, path);
  const at = path.lastIndexOf("/");
  const matching = (filesIn(context, path.slice(0, at) || "/") ?? []).filter((file) =>
    patternOf(path.slice(at + 1)).test(file.name.slice(file.name.lastIndexOf("/") + 1)),
  );
  const found = inside ?? matching;
  if (found.length === 0 && inside === undefined) return `ls: cannot access '${wanted}': No such file or directory\n`;
  const { device, lab } = context;
  const now = deviceTime(device as Device, lab.now);
  const written = found.map((file) => ({ ...file, modified: lastWritten(device, file, now) }));
  return shellListing(written, options, zoneOf(plain(device.config)));
}

/** `*` and `?` stand for letters of a name. */
function patternOf(name: string): RegExp {
  const source = name
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*/g, ".*")
    .replace(/\?/g, ".");
  return new RegExp(`^${source}$`);
}

function resolved(directory: string, typed: string): string {
  const parts: string[] = [];
  for (const part of `${typed.startsWith("/") ? "" : `${directory}/`}${typed}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

/** What lies in a directory; undefined where there is none. Of the platform's own directories only bootflash is there. */
function filesIn({ device }: Context, path: string): readonly LabFile[] | undefined {
  if (path === "/") return [{ name: BOOTFLASH.slice(1), modified: device.boot.at, content: "", directory: true }];
  if (path !== BOOTFLASH && !path.startsWith(`${BOOTFLASH}/`)) return undefined;
  const place = parsePath(`bootflash:${path.slice(BOOTFLASH.length)}`);
  const files = plain(device.files);
  return place === undefined || !isDirectory(files, place) ? undefined : childrenOf(files, place);
}
