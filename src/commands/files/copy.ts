/** `copy`: its questions, one after the other, and what is copied where (CLI §9, COMMANDS §4). */
import { bytesOf, fileAt, type LabFile, parsePath } from "../../device/files.ts";
import { parseRemote } from "../../device/remote-urls.ts";
import { filePrompt } from "../../device/settings/files.ts";
import { hostnameOf } from "../../device/settings/settings.ts";
import { type Command, has } from "../../grammar/index.ts";
import { confirmed } from "../confirmed.ts";
import { plain } from "../plain.ts";
import { type CommandEntry, type Context, type Dialog, exec, type Output } from "../registry.ts";
import { merge, readLocal, sourceProblem, targetProblem, writeLocal, writeStartup } from "./copy-ends.ts";
import {
  alias,
  isConfiguration,
  NULL,
  type Plan,
  planOf,
  proposedName,
  RUNNING,
  STARTUP,
  type Step,
  withPart,
  withTarget,
} from "./copy-plan.ts";
import { fetchRemote, sendRemote } from "./copy-remote.ts";
import { fromDirectory } from "./current-directory.ts";
import { BAD_HOST, copied, noSuchSystem, OVERWRITE_QUESTION, OVERWRITE_WARNING } from "./files-wording.ts";
import { saveOrAsk } from "./save.ts";

/** One `C` of progress stands for so many bytes. */
const PROGRESS_STEP = 8 * 1024 * 1024;

export const copyCommands: readonly CommandEntry[] = [
  exec("copy", "CLI §9", startCopy, { partial: "other hosts are the lab's file server; it takes any password" }),
];

export const copyDialogs: readonly Dialog[] = [
  { kind: "copy", answer: (context, typed, { data }) => answered(context, planOf(data), data.step as Step, typed) },
];

function startCopy(context: Context, command: Command): Output {
  const names = command.words.slice(1).filter((word) => word.keyword !== "/noconfirm");
  const [source = "", target = ""] = names.map((word) => alias(word.keyword ?? fromDirectory(context.line, word.text)));
  const quiet = has(command, "/noconfirm") || filePrompt(plain(context.device.config)) === "quiet";
  return proceed(context, { source, target, quiet, done: [] });
}

/** Asks what is asked next; copies where nothing is. */
function proceed(context: Context, plan: Plan): Output {
  const step = sourceStep(plan);
  if (step !== undefined) return ask(context, plan, step);
  const problem = parseRemote(plan.source) === undefined ? sourceProblem(context, plan.source) : undefined;
  if (problem !== undefined) return problem;
  if (!isPlace(plan.target)) return noSuchSystem(plan.target);
  const next = targetStep(plan);
  if (next !== undefined) return ask(context, plan, next);
  const isSettled = plan.done.includes("target file") || plan.target === NULL;
  const settled = isSettled ? plan : withTarget(context, plan, "");
  if (!settled.quiet && !settled.done.includes("overwrite") && isThere(context, settled.target)) {
    ask(context, settled, "overwrite");
    return OVERWRITE_WARNING;
  }
  if (needsPassword(settled) && !settled.done.includes("password")) return askPassword(context, settled);
  return perform(context, settled);
}

/** What is not known of the source. */
function sourceStep({ source }: Plan): Step | undefined {
  const remote = parseRemote(source);
  if (remote === undefined) return source.endsWith(":") && source !== NULL ? "source file" : undefined;
  if (remote.host === undefined) return "source host";
  if (remote.scheme === "scp" && remote.user === undefined) return "source user";
  return remote.path === undefined ? "source file" : undefined;
}

/** What is not known of the target, or is asked in any case. */
function targetStep({ target, quiet, done }: Plan): Step | undefined {
  const remote = parseRemote(target);
  if (remote !== undefined) {
    if (remote.host === undefined || (!quiet && !done.includes("target host"))) return "target host";
    if (remote.scheme === "scp" && remote.user === undefined) return "target user";
  }
  return quiet || target === NULL || done.includes("target file") ? undefined : "target file";
}

function ask(context: Context, plan: Plan, step: Step): undefined {
  const reading = step === "overwrite" ? "key" : "line";
  context.ask({ kind: "copy", prompt: question(context, plan, step), reading, data: { ...plan, step } });
}

function question(context: Context, plan: Plan, step: Step): string {
  switch (step) {
    case "source host":
      return "Address or name of remote host []? ";
    case "target host":
      return `Address or name of remote host [${parseRemote(plan.target)?.host ?? ""}]? `;
    case "source user":
      return `Source username [${userOf(context)}]? `;
    case "target user":
      return `Destination username [${userOf(context)}]? `;
    case "source file":
      return "Source filename []? ";
    case "target file":
      return `Destination filename [${proposedName(context, plan)}]? `;
    case "overwrite":
      return OVERWRITE_QUESTION;
    case "password":
      return "Password: ";
  }
}

/** Who is offered as the user on the other side. */
function userOf({ line, device }: Context): string {
  return line.user ?? hostnameOf(plain(device.config));
}

function askPassword(context: Context, plan: Plan): Output {
  context.ask({ kind: "copy", prompt: "Password: ", reading: "password", data: { ...plan, step: "password" } });
  const target = parseRemote(plan.target);
  return target === undefined ? undefined : `Writing ${target.path ?? ""} \n`;
}

const needsPassword = ({ source, target }: Plan): boolean =>
  [source, target].some((end) => parseRemote(end)?.scheme === "scp");

/** Takes an answer in and goes on. */
function answered(context: Context, before: Plan, step: Step, typed: string): Output {
  const plan: Plan = { ...before, done: [...before.done, step] };
  const text = typed.trim();
  const end = step.startsWith("target") ? "target" : "source";
  switch (step) {
    case "source host":
    case "target host": {
      const host = text === "" ? parseRemote(plan[end])?.host : text;
      return host === undefined ? BAD_HOST : proceed(context, withPart(plan, end, { host }));
    }
    case "source user":
    case "target user":
      return proceed(context, withPart(plan, end, { user: text === "" ? userOf(context) : text }));
    case "source file":
      return sourceNamed(context, plan, text);
    case "target file":
      return proceed(context, withTarget(context, plan, text));
    case "overwrite":
      return confirmed(typed) ? proceed(context, plan) : undefined;
    case "password":
      return proceed(context, plan);
  }
}

function sourceNamed(context: Context, plan: Plan, text: string): Output {
  if (parseRemote(plan.source) !== undefined) {
    return text === "" ? noSuchSystem(plan.source) : proceed(context, withPart(plan, "source", { path: text }));
  }
  return proceed(context, { ...plan, source: alias(text.includes(":") ? text : `${plan.source}${text}`) });
}

/** Something that the router can write to. */
function isPlace(target: string): boolean {
  if (isConfiguration(target) || target === NULL) return true;
  return parseRemote(target) !== undefined || parsePath(target) !== undefined;
}

function isThere(context: Context, target: string): boolean {
  const path = isConfiguration(target) || parseRemote(target) ? undefined : parsePath(target);
  return path !== undefined && fileAt(plain(context.device.files), path) !== undefined;
}

function perform(context: Context, { source, target }: Plan): Output {
  if (source === RUNNING && target === STARTUP) return saveOrAsk(context);
  const from = parseRemote(source);
  if (from === undefined) return put(context, readLocal(context, source), source, target, progress(source));
  const fetched = fetchRemote(context, from);
  if ("error" in fetched) return fetched.error;
  return put(context, fetched.file, source, target, () => fetched.before, fetched.after);
}

/** A copy from file to file shows its progress; a configuration is too short for that. */
function progress(source: string): (file: LabFile) => string {
  if (isConfiguration(source) || source === NULL) return () => "";
  return (file) => `Copy in progress...${"C".repeat(1 + Math.floor(bytesOf(file) / PROGRESS_STEP))}\n`;
}

/** Writes what was read to the target. `before` and `after` stand around the writing. */
function put(
  context: Context,
  file: LabFile,
  source: string,
  target: string,
  before: (file: LabFile) => string,
  after = "",
): Output {
  const bytes = bytesOf(file);
  if (target === RUNNING) {
    merge(context, file, source);
    return (
      (source === RUNNING || source === STARTUP ? "" : before(file) + after).replace(/^Copy in.*\n/, "") + copied(bytes)
    );
  }
  if (target === STARTUP) {
    writeStartup(context, file);
    const fetched = parseRemote(source) === undefined ? (bytes === 0 ? "" : "[OK]\n") : before(file) + after;
    return fetched + copied(bytes);
  }
  if (target === NULL) return before(file) + after + copied(bytes);
  const to = parseRemote(target);
  if (to !== undefined) {
    const { text, sent } = sendRemote(context, to, file);
    return sent ? text + copied(bytes) : text;
  }
  const path = parsePath(target);
  if (path === undefined || path.name === "") return noSuchSystem(target);
  const problem = targetProblem(context, file, path);
  if (problem !== undefined) return parseRemote(source) === undefined ? problem : before(file) + problem;
  writeLocal(context, file, path);
  return before(file) + after + copied(bytes);
}
