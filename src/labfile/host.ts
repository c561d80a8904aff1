import { engine } from "../commands/boot.ts";
import { buildLab } from "../lab/create.ts";
import type { ControlHost } from "../session/controls/control.ts";
import { openLabFile, saveLab } from "./index.ts";

/** What lab controls ask of any front end: files. */
export const fileHost: ControlHost = {
  save: saveLab,
  load: async (file) => {
    const opened = await openLabFile(file);
    if (!opened.ok) return { errors: opened.errors };
    return { lab: "saved" in opened ? opened.saved : buildLab(opened.spec, engine) };
  },
};
