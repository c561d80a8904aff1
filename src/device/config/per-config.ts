import type { Config } from "./config.ts";

/**
 * `read`, which remembers what it read. A configuration never changes (another one takes its place), and what waits in a lab
 * reads the same one at each of its moments.
 */
export function perConfig<T>(read: (config: Config) => T): (config: Config) => T {
  const known = new WeakMap<Config, { readonly value: T }>();
  return (config) => {
    const found = known.get(config) ?? { value: read(config) };
    known.set(config, found);
    return found.value;
  };
}
