import { hasFeature } from "../device/gates.ts";
import { slotValues } from "../device/slot-values.ts";
import type { Device } from "../device/types.ts";
import type { GrammarContext } from "../grammar/index.ts";
import { platformOf } from "../releases/platforms.ts";
import { releaseOf } from "../releases/releases.ts";

/** What the grammar asks about a device: its release, which gated words exist, which values a slot offers. */
export function grammarContext(device: Device): GrammarContext {
  const release = releaseOf(device.release);
  const platform = platformOf(device.platform);
  return {
    release: release.words,
    has: (feature) => hasFeature(device, release, platform, feature),
    values: (slot) => slotValues(device, slot),
  };
}
