/** Controls of image files: putting one on bootflash, and which there are. */
import { after, values } from "../../grammar/index.ts";
import type { Lab } from "../../lab/lab.ts";
import { imageName } from "../../releases/images.ts";
import { platformOf, runs } from "../../releases/platforms.ts";
import { findRelease, RELEASES } from "../../releases/releases.ts";
import { type ControlHandler, refuse } from "./control.ts";
import { table } from "./table.ts";
import { imageAdded, noDevice } from "./wording.ts";

export const imageControls: Readonly<Record<string, ControlHandler>> = {
  "control image add": ({ live, where }, command) => {
    const [image = ""] = values(command).map(String);
    const device = String(after(command, "to") ?? where.device);
    const found = live.lab.devices[device];
    if (found === undefined) return refuse(noDevice(device, Object.keys(live.lab.devices)));
    const { text, error } = live.change({ kind: "image", device, image });
    if (error !== undefined) return refuse(text ?? "");
    const release = findRelease(image);
    return imageAdded(release === undefined ? image : imageName(platformOf(found.platform), release), device);
  },
  "control image list": ({ live, where }) => imagesTable(live.lab, where.device),
};

/** The images of a router's platform, oldest first. */
function imagesTable(lab: Lab, name: string): string {
  const device = lab.devices[name];
  if (device === undefined) throw new Error(`no device ${name}`);
  const platform = platformOf(device.platform);
  const rows = RELEASES.filter((release) => runs(platform, release)).map((release) => {
    const file = imageName(platform, release);
    return [file, release.id, platform.imageBytes, Object.hasOwn(device.files.bootflash, file) ? "yes" : "-"];
  });
  return table(["Image", "Release", "Bytes", "On bootflash"], rows, ["Bytes"]);
}
