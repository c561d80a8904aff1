import type { Config } from "./config.ts";

/**
 * `read`, which remembers what it read. A configuration never changes (another one takes its place), and what waits in a lab
 * reads the same one at each of its moments.
 */
export function perConfig<T>(read: (config: Config) => T): (config: Config) => T {
  const known = new WeakMap<Config, { readonly value: T }>();
  return (config) => {
    const found = known.get(config);
    if (found !== undefined) return found.value;
    const value = read(config);
    known.set(config, { value });
    return value;
  };
}

/** The same for what is read of lines outside interfaces: `read` sees no others, so that it may stay while those change. */
export function perSettings<T>(read: (config: Config) => T): (config: Config) => T {
  const known = perConfig(read);
  return (config) => known(settingsPart(config));
}

/** Parts that were found last; a configuration whose part has the same lines gets the same value. */
const KEPT_PARTS = 8;
const parts: Config[] = [];

/** The lines of a configuration without its interfaces. */
export const settingsPart: (config: Config) => Config = perConfig((config) => {
  const part = config.filter(({ id }) => id !== "config interface");
  const same = parts.find((other) => isSame(other, part));
  if (same !== undefined) return same;
  parts.unshift(part);
  parts.length = Math.min(parts.length, KEPT_PARTS);
  return part;
});

const isSame = (a: Config, b: Config): boolean => a.length === b.length && a.every((line, at) => line === b[at]);
