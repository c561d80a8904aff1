/** `platform hardware throughput …` and `platform memory add` (COMMANDS §2.2). */
import { putThroughputInForce } from "../device/throughput.ts";
import { unattestedText } from "../releases/unattested.ts";
import { type CommandEntry, type Context, config, type Output } from "./registry.ts";

const SOURCE = "COMMANDS §2.2";

export const licensePlatformCommands: readonly CommandEntry[] = [
  config(
    "config platform hardware throughput",
    SOURCE,
    { slot: "command", changed: throughput },
    { partial: "neither the help of `?` nor the notices are attested" },
  ),
  config(
    "config platform memory add",
    SOURCE,
    { slot: "command", changed: () => `${unattestedText("throughput-next-boot")}\n` },
    { partial: "stored and shown, without effect in the lab" },
  ),
];

/** A virtual router changes its throughput at once; hardware does at the next boot. */
function throughput({ lab, device, platform, now }: Context): Output {
  switch (platform.throughput?.command) {
    case "level MB":
      putThroughputInForce(device, now, lab.cssm.answerTime);
      return undefined;
    case "crypto":
      return `${unattestedText("crypto-throughput-next-boot")}\n`;
    default:
      return `${unattestedText("throughput-next-boot")}\n`;
  }
}
