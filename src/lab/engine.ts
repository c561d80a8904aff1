import type { Draft } from "immer";
import type { Lab } from "./lab.ts";

/**
 * What the lab floor needs of the floors above it: booting parses the startup configuration with the grammar,
 * and so does a configuration that goes back to what it was.
 * The command floor makes the one engine of the product and every `advance` and `change` is given it.
 */
export interface Engine {
  /** Starts the device with what its NVRAM holds, at the lab's present moment. */
  boot(lab: Draft<Lab>, device: string): void;
  /** Does what is due of the device's archive: a version is saved, or the configuration goes back to one. */
  archive(lab: Draft<Lab>, device: string): void;
}
