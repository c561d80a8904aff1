/** `request platform software package expand`: how releases without the one-shot come to install mode (UPGRADE §3.2). */
import { imageOf, putFile } from "../../device/files.ts";
import { packageFiles, withExpanded, writePackagesConf } from "../../device/install.ts";
import { after, type Command } from "../../grammar/index.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { type CommandEntry, type Context, exec, type Output } from "../registry.ts";
import { fileOf, whyNotTaken } from "./file.ts";
import { inInstallMode, setState, stateOf } from "./work.ts";

export const installExpandCommands: readonly CommandEntry[] = [
  exec("request platform software package expand", "UPGRADE §3.2", expand, {
    partial: "from general knowledge; in bundle mode only",
  }),
];

/** The packages lie beside the image, and `packages.conf` names them; `boot system bootflash:packages.conf` then boots them. */
function expand(context: Context, command: Command): Output {
  const typed = String(after(command, "file"));
  const file = fileOf(context, typed);
  const why = inInstallMode(context) ? unattestedText("package-in-use") : whyNotTaken(context, typed);
  const image = file === undefined ? undefined : imageOf(file);
  if (why !== undefined || image === undefined) {
    return `${unattestedText("package-failed", { reason: why ?? typed })}\n`;
  }
  const { device, platform, now } = context;
  for (const part of packageFiles(platform, image.release, now)) putFile(device.files, "bootflash", part);
  setState(context, withExpanded(stateOf(context), image.release.id));
  writePackagesConf(device, now);
  return `${unattestedText("package-expanded")}\n`;
}
