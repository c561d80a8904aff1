/** A version of what runs goes into the archive: by hand, with `write memory`, by the clock, before a change that is to be confirmed. */
import type { Draft } from "immer";
import { type ArchiveState, archiveOf, versionName } from "../../device/archive.ts";
import type { Config } from "../../device/config/config.ts";
import { type LabFile, parsePath, removeFile } from "../../device/files.ts";
import { parseRemote } from "../../device/remote-urls.ts";
import { archiveSettings } from "../../device/settings/archive.ts";
import type { Device } from "../../device/types.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { configurationText } from "../../show/running-config/running-config.ts";
import { viewNow } from "../device-view.ts";
import { plain } from "../plain.ts";
import { targetProblem, writeLocal } from "./copy-ends.ts";
import { sendRemote } from "./copy-remote.ts";
import { noSuchSystem } from "./files-wording.ts";
import type { Configured } from "./going-back.ts";

/** What came of it: its name, and what is printed on the way; or why there is none. */
export type SavedVersion = { readonly name: string; readonly text: string } | { readonly error: string };

/** Saves a version. The oldest goes where there would be more than `maximum`. */
export function saveVersion(configured: Configured): SavedVersion {
  const { device, now } = configured;
  const config: Config = plain(device.config);
  const { path, maximum } = archiveSettings(config);
  if (path === undefined) return { error: `${unattestedText("archive-off")}\n` };
  const before = archiveOf(plain(device) as Device);
  const name = versionName(config, before.last + 1);
  const file: LabFile = { name, modified: now, content: configurationText(viewNow(configured)) };
  const written = write(configured, file);
  if ("error" in written) return written;
  const versions = [...before.versions, name];
  for (const old of versions.slice(0, -maximum)) drop(device, old);
  const kept = versions.slice(-maximum);
  device.archive = { ...before, path, last: before.last + 1, versions: kept } as Draft<ArchiveState>;
  return { name, text: written.text };
}

/** Saves a version; what is printed. */
export function archiveNow(configured: Configured): string {
  const saved = saveVersion(configured);
  return "error" in saved ? saved.error : saved.text;
}

/** What `write memory` prints of it, where it saves a version too. */
export function archiveWhenSaved(configured: Configured): string {
  const { path, writesMemory } = archiveSettings(plain(configured.device.config) as Config);
  return writesMemory && path !== undefined ? archiveNow(configured) : "";
}

function write(configured: Configured, file: LabFile): { readonly text: string } | { readonly error: string } {
  const remote = parseRemote(file.name);
  if (remote !== undefined) {
    const { text, sent } = sendRemote(configured, remote, file);
    return sent ? { text } : { error: text };
  }
  const path = parsePath(file.name);
  if (path === undefined) return { error: noSuchSystem(file.name) };
  const problem = targetProblem(configured, file, path);
  if (problem !== undefined) return { error: problem };
  writeLocal(configured, file, path);
  return { text: "" };
}

/** A version goes; one on another host stays there. */
function drop({ files }: Draft<Device>, name: string): void {
  const path = parseRemote(name) === undefined ? parsePath(name) : undefined;
  if (path !== undefined) removeFile(files, path);
}
