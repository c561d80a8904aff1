/** `install add`, `install activate`, `install commit` (UPGRADE §3.2): in one line, or one after the other. */
import { MINUTE } from "../../clock/instant.ts";
import { baseName, imageOf, parsePath, putFile } from "../../device/files.ts";
import { activated, activeVersion, committed, packageFiles, waitingVersion, withAdded } from "../../device/install.ts";
import { installStarted, installTimer } from "../../device/install-log.ts";
import { logMessage } from "../../device/log.ts";
import { after, type Command, has } from "../../grammar/index.ts";
import { installVersion, PACKAGES_CONF } from "../../releases/packages.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { SAVED } from "../files/files-wording.ts";
import { saveConfiguration } from "../files/save.ts";
import { type CommandEntry, type Context, type Dialog, exec, type Output } from "../registry.ts";
import { answerOf } from "./answers.ts";
import { fileOf, whyNotTaken } from "./file.ts";
import { askToSave, saveDialog, whyUnsaved } from "./save.ts";
import * as wording from "./wording.ts";
import {
  begin,
  changeOf,
  dateOf,
  dialectOf,
  fail,
  inInstallMode,
  namesOf,
  type Operation,
  setState,
  stateOf,
  succeed,
  whyNotHere,
  whyNotNow,
} from "./work.ts";

/** Minutes until what was activated is taken back, where nothing else is said. */
const ABORT_MINUTES = 120;

const FAILURES = "the texts of failures but that of bundle mode are not attested; only files on bootflash are added";

export const installCommands: readonly CommandEntry[] = [
  exec("install add", "UPGRADE §3.2", (context, command) => begun(context, wishOf(command)), { partial: FAILURES }),
  exec("install activate", "UPGRADE §3.2", (context, command) => begun(context, wishOf(command)), {
    partial: "its own screen is not attested, only that within the one-shot",
  }),
  exec("install commit", "UPGRADE §3.2", commit, {
    partial: "its own screen is not attested, only that within the one-shot",
  }),
];

export const installDialogs: readonly Dialog[] = [
  saveDialog<Wish>("install save", work, begun),
  { kind: "install proceed", answer: (context, typed, { data }) => proceed(context, typed, data as unknown as Wish) },
];

/** What is asked for. */
type Wish = {
  readonly adds: boolean;
  readonly activates: boolean;
  readonly commits: boolean;
  /** As typed; empty where nothing is added. */
  readonly file: string;
  readonly minutes: number;
  /** Nobody is asked anything. */
  readonly quiet: boolean;
};

function wishOf(command: Command): Wish {
  const isAdd = command.id === "install add";
  return {
    adds: isAdd,
    activates: !isAdd || has(command, "activate"),
    commits: has(command, "commit"),
    file: String(after(command, "file") ?? ""),
    minutes: Number(after(command, "auto-abort-timer") ?? ABORT_MINUTES),
    quiet: has(command, "none"),
  };
}

function operationOf({ adds, activates, commits, file }: Wish): Operation {
  const parts = [...(adds ? ["add"] : []), ...(activates ? ["activate"] : []), ...(commits ? ["commit"] : [])];
  const words = parts.join("_");
  return { name: `install_${words}`, log: `${words} ${adds ? `bootflash:${nameOf(file)}` : "NONE"}` };
}

const nameOf = (file: string): string => parsePath(file)?.name ?? baseName(file);
const whatOf = ({ adds, file }: Wish): string => (adds ? ` /bootflash/${nameOf(file)}` : "");

/** Whoever is to activate something says first what is to become of unsaved changes. */
function begun(context: Context, wish: Wish): Output {
  if (!wish.activates || wish.quiet) return work(context, wish);
  return askToSave(context, "install save", wish, () => work(context, wish));
}

/** Adds what is to be added; then the question, where something is activated. */
function work(context: Context, wish: Wish): Output {
  const operation = operationOf(wish);
  const dialect = dialectOf(context);
  const date = dateOf(context);
  begin(context, operation, wish.adds ? nameOf(wish.file) : undefined);
  const head = wish.adds
    ? wording.adding(operation.name, date, dialect)
    : wording.activateHead(operation.name, date, dialect);
  const why = whyNot(context, wish);
  if (why !== undefined) return head + fail(context, operation, why, whatOf(wish));
  const text = wish.adds ? `${head}${add(context, wish)}` : head;
  if (!wish.activates) return text + succeed(context, operation, false, whatOf(wish));
  const next = wish.adds ? wording.activateHead(operation.name, date, dialect) : "";
  return text + next + activate(context, wish);
}

/** Why it can't be done; undefined where it can. */
function whyNot(context: Context, wish: Wish): string | undefined {
  const oneShot = wish.adds && wish.commits;
  const busy = whyNotNow(context) ?? (oneShot ? undefined : whyNotHere(context));
  if (busy !== undefined) return busy;
  const unsaved = wish.activates && !wish.quiet ? whyUnsaved(context) : undefined;
  if (unsaved !== undefined) return unsaved;
  const state = stateOf(context);
  if (state.versions.some((version) => version.state === "U")) return unattestedText("install-uncommitted");
  if (wish.adds) return whyNotTaken(context, wish.file);
  return waitingVersion(state) === undefined ? unattestedText("install-nothing-added") : undefined;
}

/** Takes the file apart. */
function add(context: Context, { file }: Wish): string {
  const found = fileOf(context, file);
  const image = found === undefined ? undefined : imageOf(found);
  if (image === undefined) throw new Error(`${file} was an image a moment ago`);
  const { device, platform, now } = context;
  for (const part of packageFiles(platform, image.release, now)) putFile(device.files, "bootflash", part);
  setState(context, withAdded(stateOf(context), image.release.id));
  return wording.added(`bootflash:${nameOf(file)}`, installVersion(image.release), dialectOf(context));
}

/** The question before the router becomes another, unless nobody is to be asked. */
function activate(context: Context, wish: Wish): string {
  const waiting = waitingVersion(stateOf(context));
  if (waiting === undefined) throw new Error("nothing waits to be activated");
  if (wish.adds && dialectOf(context) === "image") {
    logMessage(context.device, installStarted(context.device, "activate NONE"), context.now);
  }
  const text = wording.shallBeActivated(namesOf(context, waiting.release));
  if (wish.quiet) return text + activateNow(context, wish, waiting.release);
  askToProceed(context, wish);
  return text;
}

function askToProceed(context: Context, wish: Wish): void {
  context.ask({ kind: "install proceed", prompt: wording.RELOAD_QUESTION, reading: "line", data: { ...wish } });
}

function proceed(context: Context, typed: string, wish: Wish): Output {
  const answer = answerOf(typed);
  if (answer === "no") {
    return fail(context, operationOf(wish), unattestedText("install-user-aborted"), whatOf(wish));
  }
  const waiting = waitingVersion(stateOf(context));
  if (answer !== "yes" || waiting === undefined) {
    askToProceed(context, wish);
    return undefined;
  }
  return `\n\n${activateNow(context, wish, waiting.release)}`;
}

function activateNow(context: Context, wish: Wish, release: string): string {
  const dialect = dialectOf(context);
  const state = stateOf(context);
  const change = changeOf(context, inInstallMode(context) ? activeVersion(state)?.release : undefined, release);
  const converted = inInstallMode(context) ? "" : convert(context);
  setState(context, activated(state, release, context.now + wish.minutes * MINUTE));
  logMessage(context.device, installTimer(wish.minutes * 60), context.now);
  const text = wording.changing("Activate", change, dialect, converted);
  if (!wish.commits) return text + succeed(context, operationOf(wish), true);
  setState(context, committed(stateOf(context)));
  return text + wording.committing(dialect) + succeed(context, operationOf(wish), true);
}

/** From bundle to install mode: the next boot finds the packages, and that is saved (UPGRADE §3.2). */
function convert(context: Context): string {
  context.load(`no boot system\nboot system bootflash:${PACKAGES_CONF}\n`);
  saveConfiguration(context);
  return SAVED.trimEnd();
}

/** What was activated is kept; the timer stops. */
function commit(context: Context): Output {
  const operation: Operation = { name: "install_commit", log: "commit NONE" };
  const dialect = dialectOf(context);
  begin(context, operation);
  const date = dateOf(context);
  const head = wording.start(operation.name, date) + wording.doing(operation.name, "Committing", dialect);
  const state = stateOf(context);
  const isWaiting = state.versions.some((version) => version.state === "U");
  const why =
    whyNotNow(context) ??
    whyNotHere(context) ??
    (isWaiting ? undefined : unattestedText("install-nothing-uncommitted"));
  if (why !== undefined) return head + fail(context, operation, why);
  setState(context, committed(state));
  return `${head}\n${wording.committing(dialect)}${succeed(context, operation, false)}`;
}
