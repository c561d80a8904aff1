import type { Config } from "./config.ts";

/**
 * `read`, which remembers what it read. A configuration never changes (another one takes its place), and what waits in a lab
 * reads the same one at each of its moments.
 */
export function perConfig<T>(read: (config: Config) => T): (config: Config) => T {
  const known = new WeakMap<Config, Read<T>>();
  // Mostly it is the same as last time, and to look into the map costs more than all else here.
  let last: Read<T> | undefined;
  return (config) => {
    if (last?.config === config) return last.value;
    const found = known.get(config) ?? { config, value: read(config) };
    known.set(config, found);
    last = found;
    return found.value;
  };
}

interface Read<T> {
  readonly config: Config;
  readonly value: T;
}

/** The same for what is read of lines outside interfaces: `read` sees no others, so that it may stay while those change. */
export function perSettings<T>(read: (config: Config) => T): (config: Config) => T {
  const known = perConfig(read);
  return (config) => known(settingsPart(config));
}

/** Parts that were found last; a configuration whose part is the same gets the same value. */
const KEPT_PARTS = 8;

/** `read`, of a part of a configuration: where it has the same items as one of those read last, it is that very value. */
export function partOf<T>(read: (config: Config) => readonly T[]): (config: Config) => readonly T[] {
  const parts: (readonly T[])[] = [];
  return perConfig((config) => {
    const part = read(config);
    const same = parts.find((other) => isSame(other, part));
    if (same !== undefined) return same;
    parts.unshift(part);
    parts.length = Math.min(parts.length, KEPT_PARTS);
    return part;
  });
}

/** The lines of a configuration without its interfaces. */
export const settingsPart: (config: Config) => Config = partOf((config) =>
  config.filter(({ id }) => id !== "config interface"),
);

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);
