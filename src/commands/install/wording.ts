/** What install mode prints while it works (CLI §9, UPGRADE §3.2). One place for the wording of its steps. */
import type { SystemFacts } from "../../releases/facts/system.ts";
import { unattestedText } from "../../releases/unattested.ts";

/** `Adding PACKAGE` up to 17.6, `Adding IMG` later. */
export type Dialect = SystemFacts["installOutput"];

export const RELOAD_QUESTION = "This operation may require a reload of the system. Do you want to proceed? [y/n]";
export const REMOVE_QUESTION = "Do you want to remove the above files? [y/n]";
export const SAVE_FIRST = "System configuration has been modified. Please save configuration and resubmit command.";
export const BOOTED_IN_BUNDLE_MODE =
  "Booted in bundle mode. For Bundle-to-Install mode conversion, please use one-shot CLI - install add file <> activate commit";

/** What a dialect calls that which is installed. */
const THING: Readonly<Record<Dialect, string>> = { package: "PACKAGE", image: "IMG" };

/** Where the work is done, as the heading of a step tells it. */
const MEMBERS: Readonly<Record<Dialect, string>> = { package: "on Active/Standby", image: "on all members" };

export const start = (operation: string, date: string): string => `${operation}: START ${date}\n`;
export const success = (operation: string, date: string): string => `SUCCESS: ${operation} ${date}\n\n`;
export const doing = (operation: string, verb: string, dialect: Dialect): string =>
  `${operation}: ${verb} ${THING[dialect]}\n`;

/** A step that came to nothing, and with it the operation. */
export const failure = (operation: string, why: string, date: string): string =>
  ` [1]  R0 FAILED: ${why}\nFAILED: ${operation} ${date}\n\n`;

/** The beginning of an operation that adds a file. */
export function adding(operation: string, date: string, dialect: Dialect): string {
  if (dialect === "image") {
    const whole = operation === "install_add" ? "" : start(operation, date);
    return `${whole}${start("install_add", date)}${doing("install_add", "Adding", dialect)}`;
  }
  const checking = `${operation}: Checking whether new add is allowed ....\n`;
  return `${start(operation, date)}${doing(operation, "Adding", dialect)}${checking}`;
}

/** A file is taken apart. `version` is told as `17.12.01a.0.118`. */
export function added(file: string, version: string, dialect: Dialect): string {
  if (dialect === "package") {
    return `\n--- Starting Add ---\nPerforming Add on Active/Standby\n  [1] Add package(s) on R0\n  [1] Finished Add on R0\n${passed("Add")}Finished Add\n\nImage added. Version: ${version}\n`;
  }
  const syncing = `--- Starting initial file syncing ---\nCopying ${file} from  R0 to  R0\nInfo: Finished copying to the selected \nFinished initial file syncing\n\n`;
  return `${syncing}--- Starting Add ---\nPerforming Add on all members\n${passed("Add")}Image added. Version: ${version}\n\nFinished Add\n\n`;
}

/** The beginning of an activation, by itself or behind an add. */
export function activateHead(operation: string, date: string, dialect: Dialect): string {
  const isPart = operation !== "install_activate" && dialect === "package";
  if (isPart) return doing(operation, "Activating", dialect);
  return start("install_activate", date) + doing("install_activate", "Activating", dialect);
}

/** The files of what is activated, in front of the question. */
export const shallBeActivated = (names: readonly string[]): string =>
  `Following packages shall be activated:\n${paths(names)}\n`;

/** `/bootflash/x.pkg`, a line each. */
const paths = (names: readonly string[]): string => names.map((name) => `/bootflash/${name}\n`).join("");

/** The files that one version puts in place of another's. */
export interface Change {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The running system becomes another: `Activate`, `Abort`, `Rollback`. `between` is what happens besides. */
export function changing(step: string, change: Change, dialect: Dialect, between = ""): string {
  if (dialect === "image") return onMembers(step, dialect, between);
  const list = (verb: string, names: readonly string[]) => names.map((name) => `      ${verb} ${name}\n`).join("");
  const files = `    Old files list:\n${list("Removed", change.removed)}    New files list:\n${list("Added", change.added)}`;
  const changes = `    --- Starting list of software package changes ---\n${files}    Finished list of software package changes\n`;
  return onMembers(step, dialect, changes + between);
}

/** A step on the route processor. */
function onMembers(step: string, dialect: Dialect, between: string): string {
  const [one, on] = dialect === "image" ? [" [1]", " R0"] : ["  [1]", "R0"];
  const what = `${one} ${step} package(s) on ${on}\n${between}${one} Finished ${step} on ${on}\n`;
  return `--- Starting ${step} ---\nPerforming ${step} ${MEMBERS[dialect]}\n${what}${passed(step)}${finished(step, dialect)}`;
}

const passed = (step: string): string => `Checking status of ${step} on [R0]\n${step}: Passed on [R0]\n`;

const finished = (step: string, dialect: Dialect): string =>
  `Finished ${step}${step === "Commit" && dialect === "image" ? " operation" : ""}\n\n`;

/** What was activated is kept. */
export const committing = (dialect: Dialect): string => onMembers("Commit", dialect, "");

/** What is said before the router goes down; captures of later releases lack it. */
export const goingDown = (dialect: Dialect): string =>
  dialect === "package" ? `${unattestedText("install-reload-now")}\n` : "";

/** Cleaning up: which files may go, in front of the question. */
export function removing(kept: readonly string[], gone: readonly string[]): string {
  const inUse = kept.map((name) => `    ${name}\n      ${unattestedText("install-in-use")}\n`).join("");
  const scanned = `Cleaning up unnecessary package files\n  Scanning boot directory for packages ... done.\n  Preparing packages list to delete ...\n${inUse}  done.\n`;
  if (gone.length === 0) return `${scanned}\nSUCCESS: ${unattestedText("install-nothing-to-remove")}\n\n`;
  return `${scanned}\nThe following files will be deleted:\n[R0]:\n${paths(gone)}\n`;
}

/** The files are gone. */
export function removed(names: readonly string[], dialect: Dialect): string {
  const deleted = names.map((name) => `Deleting file bootflash:${name} ... done.\n`).join("");
  return `\n[R0]:\n${deleted}SUCCESS: Files deleted.\n\n${onMembers("Post_Remove_Cleanup", dialect, "")}`;
}
