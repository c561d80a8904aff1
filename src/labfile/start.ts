/** The lab that a front end starts with: a file or the default lab, and what the command line changes about it. */

import { parseIso } from "../clock/instant.ts";
import { engine } from "../commands/boot.ts";
import { buildLab } from "../lab/create.ts";
import { DEFAULT_UPTIME, defaultLab, defaultStartup } from "../lab/default-lab.ts";
import type { Lab } from "../lab/lab.ts";
import type { DeviceSpec, LabSpec } from "../lab/spec.ts";
import { findPlatform, PLATFORMS, platformOf, runs } from "../releases/platforms.ts";
import { findRelease, RELEASES, releaseOf } from "../releases/releases.ts";
import { bootedDefaultLab } from "./booted.ts";
import { openLabFile } from "./index.ts";
import { wrong } from "./wording.ts";

/** As typed on the command line. */
export interface StartOptions {
  readonly lab?: string;
  readonly release?: string;
  readonly platform?: string;
  readonly hostname?: string;
  readonly at?: string;
}

const OPTIONS = ["lab", "release", "platform", "hostname", "at"] as const satisfies readonly (keyof StartOptions)[];

export type StartedLab =
  | { readonly ok: true; readonly lab: Lab }
  | { readonly ok: false; readonly errors: readonly string[] };

const failed = (...errors: string[]): StartedLab => ({ ok: false, errors });

/** How an option is called where it was given, with its value if the message has one. */
export type NamesOption = (name: string, value?: string) => string;

const onCommandLine: NamesOption = (name, value) => `--${name}${value === undefined ? "" : ` ${value}`}`;

/**
 * Builds the lab. Everything that is wrong is told, one message a line.
 * @param named names the options in messages
 */
export async function startLab(options: StartOptions, named = onCommandLine): Promise<StartedLab> {
  const { lab: file } = options;
  if (OPTIONS.every((name) => options[name] === undefined)) return { ok: true, lab: bootedDefaultLab() };
  const opened = file === undefined ? { ok: true as const, spec: defaultLab() } : await openLabFile(file);
  if (!opened.ok) return opened;
  const given = (["release", "platform", "hostname", "at"] as const).filter((name) => options[name] !== undefined);
  if ("saved" in opened) {
    if (given.length > 0)
      return failed(wrong(`${named(String(given[0]))} with a saved lab`, "a lab file, or the default lab"));
    return { ok: true, lab: opened.saved };
  }
  const changed = changeSpec(opened.spec, options, named);
  return "errors" in changed ? failed(...changed.errors) : { ok: true, lab: buildLab(changed.spec, engine) };
}

function changeSpec(
  spec: LabSpec,
  options: StartOptions,
  named: NamesOption,
): { spec: LabSpec } | { errors: string[] } {
  const errors: string[] = [];
  const check = <T>(name: "release" | "platform" | "at", read: (text: string) => T | undefined, allowed: string) => {
    const text = options[name];
    const value = text === undefined ? undefined : read(text);
    if (text !== undefined && value === undefined) errors.push(wrong(named(name, text), allowed));
    return value;
  };
  const release = check("release", findRelease, RELEASES.map(({ id }) => id).join(", "))?.id;
  const platform = check("platform", findPlatform, PLATFORMS.map(({ pid }) => pid).join(", "))?.pid;
  const date = check("at", parseIso, "a date and time as 2026-01-05T08:00:00Z") ?? spec.date;
  const { hostname } = options;
  if (hostname !== undefined && !/^[A-Za-z][\w.-]{0,62}$/.test(hostname)) {
    errors.push(wrong(named("hostname", hostname), 'letters, digits, ".", "_" and "-", a letter first'));
  }
  const [first, ...others] = spec.devices;
  if (first === undefined) throw new Error("a lab has at least one device");
  const device = changeDevice(first, {
    ...(release === undefined ? {} : { release }),
    ...(platform === undefined ? {} : { platform }),
    ...(hostname === undefined ? {} : { hostname }),
  });
  if (!runs(platformOf(device.platform), releaseOf(device.release))) {
    const { from, to } = platformOf(device.platform).releases;
    errors.push(
      wrong(`${device.platform} has no ${device.release}`, to === undefined ? `${from} and later` : `${from} to ${to}`),
    );
  }
  // A lab that begins earlier than its routers were started has them started just before it begins.
  const devices = [device, ...others].map((one) =>
    options.at === undefined || (options.lab !== undefined && one.boot <= date)
      ? one
      : { ...one, boot: date - DEFAULT_UPTIME },
  );
  if (devices.some((one) => one.calls.some((calls) => calls.at > date))) {
    errors.push(wrong(named("at", options.at), "a moment after the calls of the lab file"));
  }
  return errors.length > 0 ? { errors } : { spec: { ...spec, date, devices } };
}

function changeDevice(
  device: DeviceSpec,
  { hostname, ...facts }: { release?: string; platform?: string; hostname?: string },
): DeviceSpec {
  const changed = { ...device, ...facts };
  // The default startup configuration follows the platform: other interfaces, other boot levels.
  const startup =
    device.startup === defaultStartup(device.platform, 0) ? defaultStartup(changed.platform, 0) : device.startup;
  return { ...changed, startup: hostname === undefined ? startup : renamed(startup, hostname) };
}

const renamed = (startup: string, hostname: string): string =>
  `hostname ${hostname}\n${startup.replace(/^\s*hostname\s.*(\n|$)/gm, "")}`;
