/** What a show command sees at the console of the route processor that stands by (STATE §6). */
import { STANDBY_CONSOLE } from "../device/chassis.ts";
import { EMPTY_LOG } from "../device/log.ts";
import type { Device } from "../device/types.ts";
import type { Lab } from "../lab/lab.ts";
import { type View, viewOf } from "./view.ts";

/** The view of a line: the router's, or that of its standby processor. */
export function viewAt(lab: Lab, { device, line }: { readonly device: string; readonly line: string }): View {
  const view = viewOf(lab, device);
  return line === STANDBY_CONSOLE ? { ...view, standby: true, device: standbyOf(view) } : view;
}

/**
 * The configuration, the trust and the rows of CUBE are kept on both processors. On the one that stands by, CUBE asks
 * for no licences and its timer is not started; it has a log and terminal lines of its own.
 */
function standbyOf({ device, release }: View): Device {
  const cubeTags: readonly string[] = Object.values(release.facts.tags);
  const ofPlatform = <Held extends { readonly tag: string }>(held: readonly Held[]): readonly Held[] =>
    held.filter(({ tag }) => !cubeTags.includes(tag));
  const line = device.lines[STANDBY_CONSOLE];
  return {
    ...device,
    agent: { ...device.agent, entitlements: ofPlatform(device.agent.entitlements) },
    ...(device.legacy === undefined
      ? {}
      : { legacy: { ...device.legacy, entitlements: ofPlatform(device.legacy.entitlements) } }),
    meter: { ...device.meter, standby: true },
    log: EMPTY_LOG,
    lines: line === undefined ? {} : { [STANDBY_CONSOLE]: line },
  };
}
