/** What the operations of install mode share: who works already, how one ends, what is logged, how the reload follows. */
import type { Draft } from "immer";
import { SECOND } from "../../clock/instant.ts";
import type { Config } from "../../device/config/config.ts";
import { type InstallState, installOf, isInstallMode, writePackagesConf } from "../../device/install.ts";
import { installCompleted, installFailed, installStarted } from "../../device/install-log.ts";
import { logMessage } from "../../device/log.ts";
import { zoneOf } from "../../device/settings/settings.ts";
import type { Device } from "../../device/types.ts";
import { packagesOf } from "../../releases/packages.ts";
import { releaseOf } from "../../releases/releases.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { installDate } from "../../text/dates.ts";
import { plain } from "../plain.ts";
import type { Context } from "../registry.ts";
import { BOOTED_IN_BUNDLE_MODE, type Change, type Dialect, failure, goingDown, success } from "./wording.ts";

/** Dialogs of install mode begin so: whoever is asked one keeps others from installing. */
export const DIALOG = "install ";

/** From the end of an operation until the router goes down (between the last line of a capture and its boot). */
const RESTART_DELAY = 10 * SECOND;

/** An operation: `name` as it is printed, `log` as messages name it. */
export interface Operation {
  readonly name: string;
  readonly log: string;
}

export const stateOf = ({ device }: Context): InstallState => plain(installOf(device as Device));

/** Puts another state in place. */
export function setState({ device }: Context, state: InstallState): void {
  device.install = state as Draft<InstallState>;
}

export const dialectOf = ({ release }: Context): Dialect => release.facts.installOutput;

/** The router's date as install mode prints it. */
export const dateOf = ({ device, now }: Context): string => installDate(now, zoneOf(plain(device.config) as Config));

/** Whether the router runs from packages. */
export const inInstallMode = ({ device }: Context): boolean => isInstallMode(device.boot.image);

/** Why nothing can be installed now; undefined where it can. */
export function whyNotNow(context: Context): string | undefined {
  const { device, line } = context;
  const isAsked = Object.values(device.lines).some(
    (other) => other.id !== line.id && other.pending?.kind.startsWith(DIALOG) === true,
  );
  return isAsked || device.install?.restartAt !== undefined ? unattestedText("install-in-progress") : undefined;
}

/** Why there is nothing to install in bundle mode; undefined in install mode. */
export function whyNotHere(context: Context): string | undefined {
  if (inInstallMode(context)) return undefined;
  return context.release.facts.installOneShot ? BOOTED_IN_BUNDLE_MODE : unattestedText("install-bundle");
}

/** An operation begins: it is logged, and stands in `show install log`. */
export function begin(context: Context, { name, log }: Operation, about?: string): void {
  context.flow();
  const state = stateOf(context);
  const operation = { name, startedAt: context.now, ...(about === undefined ? {} : { about }) };
  setState(context, { ...state, operations: [...state.operations, operation] });
  logMessage(context.device, installStarted(context.device, log), context.now);
}

/** The newest operation of that name comes to an end. */
function end(context: Context, name: string, ok: boolean, about?: string): void {
  context.flow();
  const state = stateOf(context);
  const index = state.operations.findLastIndex((one) => one.name === name && one.endedAt === undefined);
  const operations = state.operations.map((operation, at) =>
    at === index ? { ...operation, endedAt: context.now, ok, ...(about === undefined ? {} : { about }) } : operation,
  );
  setState(context, { ...state, operations });
}

/** The end of an operation that came to nothing. `what` stands behind the operation: the path of a file. */
export function fail(context: Context, { name, log }: Operation, why: string, what = ""): string {
  end(context, name, false, why);
  const subject = log.replace(/ (\S+)$/, " package $1").replace("bootflash:", "bootflash:/");
  logMessage(context.device, installFailed(context.device, subject, why), context.now);
  return failure(`${name}${what}`, why, dateOf(context));
}

/** The end of an operation that worked; `restarts` where the router then goes down. */
export function succeed(context: Context, { name, log }: Operation, restarts: boolean, what = ""): string {
  end(context, name, true);
  const [first = ""] = log.split(" ");
  logMessage(context.device, installCompleted(context.device, first), context.now);
  if (restarts) {
    writePackagesConf(context.device, context.now);
    setState(context, { ...stateOf(context), restartAt: context.now + RESTART_DELAY });
  }
  return (restarts ? goingDown(dialectOf(context)) : "") + success(`${name}${what}`, dateOf(context));
}

/** The names of a version's packages. */
export function namesOf({ platform }: Context, release: string): readonly string[] {
  return packagesOf(platform, releaseOf(release)).map(({ name }) => name);
}

/** What changes where one version takes the place of another. */
export function changeOf(context: Context, from: string | undefined, to: string): Change {
  return { removed: from === undefined ? [] : namesOf(context, from), added: namesOf(context, to) };
}
