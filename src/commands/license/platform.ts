/** `platform hardware throughput …`, `platform memory add` and `license feature hseck9` (COMMANDS §2.2). */
import { hsecAllowed, needsHsec } from "../../device/licensing/hsec.ts";
import { platformUse } from "../../device/licensing/platform-licences.ts";
import { putThroughputInForce } from "../../device/licensing/throughput.ts";
import { platformChanged } from "../../device/platform-change.ts";
import type { Command } from "../../grammar/index.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { type CommandEntry, type Context, config, type Output } from "../registry.ts";

const SOURCE = "COMMANDS §2.2";
const UNATTESTED = { partial: "neither the help of `?` nor the notices are attested" };

export const licensePlatformCommands: readonly CommandEntry[] = [
  config(
    "config platform hardware throughput",
    SOURCE,
    { slot: "command", refuse: refuseThroughput, changed: throughputTyped },
    UNATTESTED,
  ),
  config(
    "config platform memory add",
    SOURCE,
    { slot: "command", changed: () => `${unattestedText("throughput-next-boot")}\n` },
    { partial: "stored and shown, without effect in the lab" },
  ),
  config(
    "config license feature hseck9",
    "first document, Platform Licensing",
    { slot: "command", refuse: refuseHsec, changed: hsecTyped },
    UNATTESTED,
  ),
];

/** More than a platform may encrypt needs its licence for that. */
function refuseThroughput({ device, platform }: Context, command: Command): Output {
  const typed = command.words.at(-1)?.keyword ?? "";
  if (command.negated || !needsHsec(platform, typed) || hsecAllowed(device, platform)) return undefined;
  return `${unattestedText("throughput-needs-hsec", { throughput: typed })}\n`;
}

/** A virtual router changes its throughput at once; hardware does at the next boot. */
function throughputTyped({ lab, device, platform, now }: Context): Output {
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

function refuseHsec({ device, platform }: Context, command: Command): Output {
  if (command.negated || hsecAllowed(device, platform)) return undefined;
  return `${unattestedText("hsec-not-authorized")}\n`;
}

/** While a router boots, its features ask for it with the others. */
function hsecTyped({ lab, device, line, now }: Context, command: Command): undefined {
  if (line.id === "memory" && device.boot.at === now) return;
  const before = { ...platformUse(device), hsec: command.negated !== undefined };
  platformChanged(device, before, now, lab.cssm.answerTime);
}
