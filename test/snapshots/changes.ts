/** What the second tests of snapshots change: one input of a lab, and the lines of the transcript that follow it. */
import type { Instant } from "../../src/clock/instant.ts";
import type { CallsSpec, DeviceSpec, LabSpec } from "../../src/lab/spec.ts";

export interface Case {
  readonly id: string;
  readonly input: string;
  readonly change: (spec: LabSpec) => LabSpec;
  /** Lines of the transcript that are others then. */
  readonly lines: readonly (readonly [before: string, after: string])[];
}

/** Another router. */
export const device =
  (change: (device: DeviceSpec) => DeviceSpec) =>
  (spec: LabSpec): LabSpec => ({
    ...spec,
    devices: spec.devices.map(change),
  });

/** Other words in the startup configuration. */
export const startup = (from: string, to: string) =>
  device((each) => {
    if (!each.startup.includes(from)) throw new Error(`no "${from}" in the startup configuration`);
    return { ...each, startup: each.startup.replace(from, to) };
  });

export const hostname = (from: string, to: string) => startup(`hostname ${from}\n`, `hostname ${to}\n`);

export const calls = (change: (calls: CallsSpec) => CallsSpec) =>
  device((each) => ({ ...each, calls: each.calls.map(change) }));

export const serial = device((each) => ({ ...each, serial: "FDO2501Z999" }));

/** The whole lab, so much later. */
export const later =
  (by: number) =>
  (spec: LabSpec): LabSpec => {
    const moved = (at: Instant) => at + by;
    return {
      ...spec,
      date: moved(spec.date),
      devices: spec.devices.map((each) => ({
        ...each,
        boot: moved(each.boot),
        calls: each.calls.map((load) => ({ ...load, at: moved(load.at) })),
      })),
    };
  };
