/** `install remove`: bootflash is cleaned of what no version needs (UPGRADE §3.2, CLI §9). */
import { fileAt, imageOf, parsePath, removeFile } from "../../device/files.ts";
import { packageFiles } from "../../device/install.ts";
import { type Command, has } from "../../grammar/index.ts";
import { PACKAGES_CONF } from "../../releases/packages.ts";
import { releaseOf } from "../../releases/releases.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { plain } from "../plain.ts";
import { type CommandEntry, type Context, type Dialog, exec, type Output } from "../registry.ts";
import { answerOf } from "./answers.ts";
import { doing, REMOVE_QUESTION, removed, removing, start } from "./wording.ts";
import {
  begin,
  dateOf,
  dialectOf,
  fail,
  type Operation,
  setState,
  stateOf,
  succeed,
  whyNotHere,
  whyNotNow,
} from "./work.ts";

export const installRemoveCommands: readonly CommandEntry[] = [
  exec(
    "install remove",
    "UPGRADE §3.2, CLI §9",
    (context, command) => (has(command, "inactive") ? removeInactive(context) : removeNamed(context, command)),
    { partial: "only its question is attested" },
  ),
];

export const installRemoveDialogs: readonly Dialog[] = [
  { kind: "install remove", answer: (context, typed, { data }) => proceed(context, typed, data.names as string[]) },
];

const OPERATION: Operation = { name: "install_remove", log: "remove" };

function head(context: Context): string {
  begin(context, OPERATION);
  return start(OPERATION.name, dateOf(context)) + doing(OPERATION.name, "Removing", dialectOf(context));
}

/** Files of versions that run, ran before the timer is over, or will. */
function usedFiles(context: Context): readonly string[] {
  const inUse = stateOf(context).versions.filter(({ state }) => state !== "I");
  return [...inUse.flatMap(({ release }) => filesOf(context, release)), PACKAGES_CONF];
}

function filesOf({ platform, now }: Context, release: string): readonly string[] {
  return packageFiles(platform, releaseOf(release), now).map(({ name }) => name);
}

function removeInactive(context: Context): Output {
  const text = head(context);
  const why = whyNotNow(context) ?? whyNotHere(context);
  if (why !== undefined) return text + fail(context, OPERATION, why);
  const used = usedFiles(context);
  const files = Object.values(plain(context.device.files.bootflash)).filter(isInstallable);
  const names = files.map(({ name }) => name);
  const gone = names.filter((name) => !used.includes(name)).sort();
  const kept = names.filter((name) => used.includes(name)).sort();
  const listed = text + removing(kept, gone);
  if (gone.length === 0) return listed + succeed(context, OPERATION, false);
  ask(context, gone);
  return listed;
}

/** Packages, what tells them, and images, at the root. */
const isInstallable = (file: Parameters<typeof imageOf>[0]): boolean =>
  !file.name.includes("/") && (/\.(pkg|conf)$/.test(file.name) || imageOf(file) !== undefined);

/** `install remove file bootflash:x`. */
function removeNamed(context: Context, command: Command): Output {
  const typed = command.words.at(-1)?.text ?? "";
  const text = head(context);
  const busy = whyNotNow(context);
  if (busy !== undefined) return text + fail(context, OPERATION, busy);
  const path = parsePath(typed);
  const file = path === undefined ? undefined : fileAt(plain(context.device.files), path);
  if (file === undefined || file.directory || !isInstallable(file)) {
    return text + fail(context, OPERATION, unattestedText("install-no-file", { file: typed }));
  }
  if (usedFiles(context).includes(file.name) || context.device.boot.image === `bootflash:${file.name}`) {
    return text + fail(context, OPERATION, unattestedText("install-in-use"));
  }
  ask(context, [file.name]);
  return text + removing([], [file.name]);
}

function ask(context: Context, names: readonly string[]): void {
  context.ask({ kind: "install remove", prompt: REMOVE_QUESTION, reading: "line", data: { names: [...names] } });
}

function proceed(context: Context, typed: string, names: readonly string[]): Output {
  const answer = answerOf(typed);
  if (answer === "no") return fail(context, OPERATION, unattestedText("install-user-aborted"));
  if (answer !== "yes") {
    ask(context, names);
    return undefined;
  }
  for (const name of names) removeFile(context.device.files, { system: "bootflash", name });
  const state = stateOf(context);
  const versions = state.versions.filter(
    (version) => version.state !== "I" || !filesOf(context, version.release).some((name) => names.includes(name)),
  );
  setState(context, { ...state, versions });
  return removed(names, dialectOf(context)) + succeed(context, OPERATION, false);
}
