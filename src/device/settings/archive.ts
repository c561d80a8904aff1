/** What `archive` says: where versions of the configuration are kept, how many, and when one is made. */
import { MINUTE } from "../../clock/instant.ts";
import { lineOf } from "../config/config.ts";
import { perSettings } from "../config/per-config.ts";

/** Settings of `(config-archive)#`. */
export interface ArchiveSettings {
  /** Where versions go, as typed; without it there is no archive. */
  readonly path?: string;
  /** How many are kept. */
  readonly maximum: number;
  /** Milliseconds from one that is made by itself to the next; absent = none is. */
  readonly period?: number;
  /** One is made whenever the configuration is saved. */
  readonly writesMemory: boolean;
}

const SECTION = ["config archive"];
const MAXIMUM = 10;

export const archiveSettings = perSettings((config): ArchiveSettings => {
  const valueIn = (name: string) => lineOf(config, `config-archive ${name}`, SECTION)?.values[0];
  const path = valueIn("path");
  const period = valueIn("time-period");
  return {
    maximum: Number(valueIn("maximum") ?? MAXIMUM),
    writesMemory: lineOf(config, "config-archive write-memory", SECTION) !== undefined,
    ...(path === undefined ? {} : { path: String(path) }),
    ...(period === undefined ? {} : { period: Number(period) * MINUTE }),
  };
});
