import { bootImages } from "../device/boot-image.ts";
import { registerLine } from "./hardware.ts";
import type { View } from "./view.ts";

/** `show boot`, `show bootvar`: what the next boot loads, as it was last saved. */
export function showBootvar({ device }: View): string {
  const variable = bootImages(device.nvram.startup)
    .map((image) => `${image},1;`)
    .join("");
  return [
    variable === "" ? "BOOT variable does not exist" : `BOOT variable = ${variable}`,
    "CONFIG_FILE variable does not exist",
    "BOOTLDR variable does not exist",
    registerLine(device.nvram),
    "",
    "Standby not ready to show bootvar",
    "",
    "",
  ].join("\n");
}
