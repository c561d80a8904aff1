/**
 * Faults that are made and mended by hand (`:fault`, docs/faults.md). Each changes the world: the network, a server, a clock,
 * a disk. What a router shows of it, it finds out by itself.
 */
import type { Draft } from "immer";
import type { Outcome } from "../change.ts";
import { changeText } from "../change-wording.ts";
import type { Lab } from "../lab.ts";
import { DEVICE_FAULTS } from "./device.ts";
import { NETWORK_FAULTS } from "./network.ts";
import { SERVER_FAULTS } from "./server.ts";
import type { FaultError } from "./wording.ts";

/** A fault: what breaks it, and what mends it. */
export interface Fault {
  /** What is wrong while it is on, as a person would tell it. */
  readonly about: string;
  /** Breaks something, seen from a device. Returns what was there before: what `mends` is given. */
  readonly breaks: (lab: Draft<Lab>, device: string) => { readonly before: unknown } | { readonly error: FaultError };
  readonly mends: (lab: Draft<Lab>, device: string, before: unknown) => void;
}

/** All of them, by name, in the order of the documentation. */
export const FAULTS = { ...NETWORK_FAULTS, ...SERVER_FAULTS, ...DEVICE_FAULTS } as const satisfies Record<
  string,
  Fault
>;

export type FaultName = keyof typeof FAULTS;

/** A fault comes or goes, seen from a device. */
export interface FaultChange {
  readonly kind: "fault";
  readonly fault: FaultName;
  readonly device: string;
  readonly on: boolean;
}

/** Whether a name is one of a fault. */
export function isFault(name: string): name is FaultName {
  return Object.hasOwn(FAULTS, name);
}

/** Makes or mends a fault. */
export function setFault(lab: Draft<Lab>, { fault: name, device, on }: FaultChange): Outcome {
  const fault: Fault = FAULTS[name];
  const known = lab.faults?.[name];
  if (on) {
    if (known !== undefined) return failed("fault-on", name);
    const made = fault.breaks(lab, device);
    if ("error" in made) return failed(made.error, device);
    lab.faults = { ...lab.faults, [name]: { device, before: made.before } };
    return {};
  }
  if (known === undefined) return failed("fault-off", name);
  fault.mends(lab, known.device, known.before);
  const { [name]: _, ...rest } = lab.faults ?? {};
  if (Object.keys(rest).length === 0) delete lab.faults;
  else lab.faults = rest;
  return {};
}

/** The faults that are on, in the order in which they came. */
export function faultsOn(lab: Lab): readonly FaultName[] {
  return Object.keys(lab.faults ?? {}).filter(isFault);
}

function failed(error: FaultError, name: string): Outcome {
  return { error, text: changeText(error, name) };
}
