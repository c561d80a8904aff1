import { linesOf } from "../device/config/config.ts";
import type { View } from "./view.ts";

/** `flash x.bin` is `bootflash:x.bin`. */
function fileName(image: string): string {
  const name = image.replace(/^flash ?/, "");
  return name.includes(":") ? name : `bootflash:${name}`;
}

/** `show boot`, `show bootvar`: what the next boot loads. */
export function showBootvar({ device }: View): string {
  const images = linesOf(device.config, "config boot system").map((line) => line.text.replace(/^boot system /, ""));
  const variable = images.map((image) => `${fileName(image)},1;`).join("");
  return [
    images.length === 0 ? "BOOT variable does not exist" : `BOOT variable = ${variable}`,
    "CONFIG_FILE variable does not exist",
    "BOOTLDR variable does not exist",
    `Configuration register is ${device.nvram.configRegister}`,
    "",
    "Standby not ready to show bootvar",
    "",
    "",
  ].join("\n");
}
