import { parseIso } from "../../src/clock/instant.ts";
import { configure } from "../../src/commands/configure.ts";
import type { CommandEntry, ConfigEntry, Context } from "../../src/commands/registry.ts";
import { voiceClassCommands } from "../../src/commands/voice/class.ts";
import { voiceDialPeerCommands } from "../../src/commands/voice/dial-peer.ts";
import { voiceServiceCommands } from "../../src/commands/voice/service.ts";
import { voiceSipCommands } from "../../src/commands/voice/sip.ts";
import { voiceTranslationCommands } from "../../src/commands/voice/translation.ts";
import { newMeter } from "../../src/cube/meter.ts";
import { defaultPeriodicity } from "../../src/cube/periodicity.ts";
import type { CubeMeter } from "../../src/cube/types.ts";
import type { Config } from "../../src/device/config/config.ts";
import { type GrammarContext, type ModeId, parseLine } from "../../src/grammar/index.ts";
import { releaseOf } from "../../src/releases/releases.ts";
import type { ReleaseFacts } from "../../src/releases/types.ts";

/** Commands of the voice configuration. */
export const VOICE_COMMANDS: readonly CommandEntry[] = [
  ...voiceServiceCommands,
  ...voiceSipCommands,
  ...voiceDialPeerCommands,
  ...voiceClassCommands,
  ...voiceTranslationCommands,
];

/** Boot of the test's router. */
export const BOOT = parseIso("2026-01-05T07:50") as number;

export const context = (release = "17.6.1a"): GrammarContext => ({ release, has: () => true, values: () => [] });

/** A router that knows the voice commands and nothing else, in global configuration. */
export function voiceRouter(id = "17.6.1a", facts: Partial<ReleaseFacts> = {}) {
  const release = releaseOf(id);
  const device = { config: [] as Config, meter: newMeter(BOOT, defaultPeriodicity()) as CubeMeter, unsaved: false };
  const line = { modes: [{ mode: "config", path: [] as string[] }] };
  const router = {
    device,
    now: BOOT,
    /** Types a line; returns what is printed, or the code of the error. */
    type(text: string): string {
      const mode = line.modes.at(-1)?.mode as ModeId;
      const parsed = parseLine(context(id), mode, text);
      if (!parsed.ok) return parsed.error.code;
      const { command } = parsed;
      if (command.id === "mode.exit") {
        line.modes.pop();
        return "";
      }
      const at = line.modes.findLastIndex((frame) => frame.mode === command.mode);
      line.modes.splice(at + 1);
      const entry = VOICE_COMMANDS.find(({ id }) => id === command.id) as ConfigEntry;
      const half = {
        device,
        line,
        release: { ...release, facts: { ...release.facts, ...facts } },
        now: router.now,
        by: "console",
      };
      return configure(half as unknown as Context, entry, command) ?? "";
    },
    /** The mode that the line is in. */
    mode: (): string => line.modes.at(-1)?.mode ?? "",
    /** The configuration as running-config indents it. */
    text: (): string[] => indented(device.config, ""),
  };
  return router;
}

function indented(config: Config, indent: string): string[] {
  return config.flatMap(({ text, lines }) => [`${indent}${text}`, ...indented(lines ?? [], `${indent} `)]);
}
