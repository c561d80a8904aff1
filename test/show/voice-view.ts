import { UTC } from "../../src/clock/zone.ts";
import { newMeter } from "../../src/cube/meter.ts";
import { defaultPeriodicity } from "../../src/cube/periodicity.ts";
import type { CubeMeter } from "../../src/cube/types.ts";
import type { ConfigLine } from "../../src/device/config/config.ts";
import { platformOf } from "../../src/releases/platforms.ts";
import { releaseOf } from "../../src/releases/releases.ts";
import type { Platform, ReleaseFacts } from "../../src/releases/types.ts";
import type { View } from "../../src/show/view.ts";

/** What a test says of a router; the rest is a 17.6.1a on ISR4321/K9 without configuration. */
export interface Told {
  readonly now: number;
  readonly meter?: CubeMeter;
  readonly hostname?: string;
  readonly zone?: View["zone"];
  readonly facts?: Partial<ReleaseFacts>;
  readonly platform?: Partial<Platform>;
  /** Lines under `voice service voip`. */
  readonly voice?: readonly ConfigLine[];
  readonly overdue?: true;
}

/** A view with what the renderers of voice look at; everything else is absent. */
export function voiceView(told: Told): View {
  const release = releaseOf("17.6.1a");
  const section: ConfigLine = {
    id: "config voice service voip",
    slot: "config voice service voip",
    text: "voice service voip",
    values: [],
    lines: told.voice ?? [],
  };
  const device = {
    platform: "ISR4321/K9",
    platformLicences: "required",
    bootLevels: ["uck9"],
    meter: told.meter ?? newMeter(told.now, defaultPeriodicity()),
    config: [section, SIP_UA],
    agent: told.overdue ? { overdue: true } : {},
  };
  const view: Partial<View> = {
    device: device as unknown as View["device"],
    release: { ...release, facts: { ...release.facts, ...told.facts } },
    platform: { ...platformOf("ISR4321/K9"), ...told.platform },
    hostname: told.hostname ?? "Router",
    zone: told.zone ?? UTC,
    now: told.now,
    clockPrefix: "",
  };
  return view as View;
}

const SIP_UA: ConfigLine = { id: "config sip-ua", slot: "config sip-ua", text: "sip-ua", values: [], lines: [] };

/** A line of voice service as the configuration keeps it. */
export function voiceLine(words: string, values: ConfigLine["values"] = []): ConfigLine {
  const id = `conf-voi-serv ${words}`;
  return { id, slot: id, text: [words, ...values].join(" "), values };
}
