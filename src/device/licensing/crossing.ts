/** A boot finds another release than ran before: licensing crosses over, and the transport with it (UPGRADE §1, §2). */
import type { Draft } from "immer";
import type { Instant } from "../../clock/instant.ts";
import { cross } from "../../licensing/crossing/cross.ts";
import type { Crossing, Licensing } from "../../licensing/crossing/types.ts";
import type { SystemMessage } from "../../licensing/messages.ts";
import type { TransportType } from "../../licensing/types.ts";
import { platformOf } from "../../releases/platforms.ts";
import { findRelease, releaseOf } from "../../releases/releases.ts";
import { plain } from "../plain.ts";
import { groupsOf } from "../redundancy.ts";
import { transportSettings } from "../settings/licensing.ts";
import type { Device } from "../types.ts";
import { licensingOf } from "./licensing-model.ts";

/** What ran before a boot, as far as a crossing needs it. */
export type RanBefore = Crossing["from"] & { readonly release: string };

/** What runs now; to be asked before the boot looks for its image, and while the old configuration is there. */
export function runsNow(device: Draft<Device>): RanBefore {
  const { facts } = releaseOf(device.release);
  const { type: transport } = transportSettings(plain(device.config), facts.defaultTransport);
  return { release: device.release, model: licensingOf(device), facts, transport };
}

/** Licensing crosses over to the release that boots, if it is another one. Returns what the agent logs about it. */
export function crossReleases(device: Draft<Device>, before: RanBefore, at: Instant): readonly SystemMessage[] {
  if (before.release === device.release) return [];
  const { agent, legacy, upgradeTransport, platform: pid, serial } = plain(device) as Device;
  const config = plain(device.config);
  const { licensing, messages } = cross(
    { agent, ...(legacy === undefined ? {} : { legacy }) },
    {
      at,
      udi: { pid, serial },
      from: before,
      to: { model: licensingOf(device), facts: releaseOf(device.release).facts },
      standalone: groupsOf(config).length === 0 && platformOf(pid).routeProcessors !== 2,
      ...(upgradeTransport === undefined ? {} : { upgradeTransport }),
    },
  );
  // A copy: what it shares with the lab before this event must not be written to.
  const { agent: next, legacy: nextLegacy } = structuredClone(licensing) as Draft<Licensing>;
  device.agent = next;
  if (nextLegacy === undefined) delete device.legacy;
  else device.legacy = nextLegacy;
  return messages;
}

/**
 * The transport that an upgrade chose, where the configuration that was booted says another one: until it is saved in policy
 * mode, each boot puts it in its place. `crossed`: this boot is the upgrade's.
 */
export function upgradedTransport(device: Draft<Device>, crossed: boolean): TransportType | undefined {
  const { agent, nvram, config } = device;
  if (licensingOf(device) !== "policy" || agent.upgradedTransport === undefined) return undefined;
  const savedBy = nvram.savedOn === undefined ? undefined : findRelease(nvram.savedOn)?.facts.licensing;
  const applies = savedBy === undefined ? crossed : savedBy !== "policy";
  const { type } = transportSettings(plain(config));
  return applies && type !== agent.upgradedTransport ? agent.upgradedTransport : undefined;
}
