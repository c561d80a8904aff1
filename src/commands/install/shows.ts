/** `show install …` (UPGRADE §3.2). */
import { type Command, values } from "../../grammar/index.ts";
import {
  type InstallPart,
  showInstallLog,
  showInstallPackage,
  showInstallRollback,
  showInstallVersions,
} from "../../show/install.ts";
import { type CommandEntry, show } from "../registry.ts";

const FORM = "its form follows `show install summary`";

const versions = (part: InstallPart, partial: string): CommandEntry =>
  show(`show install ${part}`, "CLI §9", (view) => showInstallVersions(view, part), { partial });

const idOf = (command: Command): number | undefined =>
  values(command).length === 0 ? undefined : Number(values(command)[0]);

export const installShowCommands: readonly CommandEntry[] = [
  versions("summary", "what it lists in bundle mode, and its running timer, are not attested"),
  versions("active", FORM),
  versions("inactive", FORM),
  versions("committed", FORM),
  versions("uncommitted", FORM),
  show("show install log", "UPGRADE §3.2", showInstallLog, { partial: "its form is not attested" }),
  show("show install rollback", "UPGRADE §3.2", (view, command) => showInstallRollback(view, idOf(command)), {
    partial: "its form is not attested",
  }),
  show(
    "show install package",
    "UPGRADE §3.2",
    (view, command) => showInstallPackage(view, String(values(command)[0])),
    {
      partial: "without what is inside the packages",
    },
  ),
];
