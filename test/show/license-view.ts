/** Views for tests of licensing renderers: a router of the product, with what the test says put in place. */
import { readFileSync } from "node:fs";
import { type Instant, parseIso } from "../../src/clock/instant.ts";
import type { Device } from "../../src/device/types.ts";
import type { SmartAgent } from "../../src/licensing/types.ts";
import type { ReleaseFacts } from "../../src/releases/types.ts";
import { type View, viewOf } from "../../src/show/view.ts";
import { LicenseRouter } from "../commands/license-router.ts";

export interface Told {
  readonly startup?: string;
  readonly agent?: Partial<SmartAgent>;
  readonly release?: string;
  readonly platform?: string;
  /** What no release of the tables has. */
  readonly facts?: Partial<ReleaseFacts>;
  readonly device?: Partial<Device>;
  readonly now?: Instant;
}

/** The default lab's router, otherwise as told. */
export function licenseView({ startup = "", agent, facts, release, platform, device, now }: Told): View {
  const told = { ...(release === undefined ? {} : { release }), ...(platform === undefined ? {} : { platform }) };
  const view = viewOf(new LicenseRouter(startup, told).lab, "Router");
  return {
    ...view,
    device: { ...view.device, ...device, agent: { ...view.device.agent, ...agent } },
    release: { ...view.release, facts: { ...view.release.facts, ...facts } },
    now: now ?? view.now,
  };
}

/** Moment of an ISO text. */
export function at(text: string): Instant {
  const instant = parseIso(text);
  if (instant === undefined) throw new Error(`not a moment: ${text}`);
  return instant;
}

/** A capture (fixtures/license/NOTES.md). */
export function capture(name: string): string {
  return readFileSync(new URL(`fixtures/license/${name}`, import.meta.url), "utf8");
}

/** Without blank lines at the very end (Rulings 20). */
export const trimmed = (text: string): string => text.replace(/\s+$/, "\n");
