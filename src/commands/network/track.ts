/** `track`: what is watched, and what is logged when its state changes. */
import { shortName } from "../../device/interfaces.ts";
import { logMessage } from "../../device/log.ts";
import { plain } from "../../device/plain.ts";
import { type Track, tracksOf } from "../../device/routes.ts";
import type { Device } from "../../device/types.ts";
import { type Command, has, values } from "../../grammar/index.ts";
import { showTrack, showTrackBrief } from "../../show/track.ts";
import { type CommandEntry, type Context, config, show } from "../registry.ts";

const NO_OPERATION = "no IP SLA operation runs: what hangs on one is down";

export const trackCommands: readonly CommandEntry[] = [
  config("config track", "COMMANDS §2.5", { slot: 2, opens: "config-track" }, { partial: NO_OPERATION }),
  config("config-track delay", "COMMANDS §2.5", { slot: "command" }, { partial: "changes are told at once" }),
  config("config-track object", "COMMANDS §2.5", { slot: 2 }),
  config("config-track default-state", "COMMANDS §2.5", { slot: "command" }),
  show("show track", "COMMANDS §2.5", (view, command) =>
    has(command, "brief") ? showTrackBrief(view) : showTrack(view, numberIn(command)),
  ),
];

function numberIn(command: Command): number | undefined {
  const [number] = values(command);
  return typeof number === "number" ? number : undefined;
}

/** Tells which tracked objects changed with the configuration, and notes when they did. */
export function settleTracks({ device, lab, now }: Pick<Context, "device" | "lab" | "now">): void {
  const before = (plain(device) as Device).tracks ?? {};
  const tracks = tracksOf(plain(device).config as Device["config"]);
  if (tracks.length === 0) {
    if (device.tracks !== undefined) delete device.tracks;
    return;
  }
  const next: Record<string, NonNullable<Device["tracks"]>[string]> = {};
  for (const { number, up, words } of tracks) {
    const known = before[number];
    const what = words.join(" ");
    if (known?.what === what && known.up === up) {
      next[number] = known;
      continue;
    }
    const changes = known?.what === what ? known.changes + 1 : 1;
    next[number] = { what, up, changes, at: lab.now };
    if (changes === 1) continue;
    const text = `${number} ${shortened(words)} ${up ? "Down -> Up" : "Up -> Down"}`;
    logMessage(device, { facility: "TRACK", severity: 6, mnemonic: "STATE", text }, now);
  }
  device.tracks = next;
}

/** `interface Gi0/0/1 line-protocol`: as messages name what is tracked. */
function shortened(words: Track["words"]): string {
  return words.map((word, index) => (words[0] === "interface" && index === 1 ? shortName(word) : word)).join(" ");
}
