/** Texts that are made once for what they are made from. */
import type { View } from "./view.ts";

/** A field that was read while a text was made, and what it held. */
interface Read {
  readonly of: "view" | "device" | "lab";
  readonly field: string;
  readonly value: unknown;
}

interface Made<T> {
  readonly facts: string;
  readonly reads: readonly Read[];
  readonly value: T;
}

/** Routers for which something is kept. */
const KEPT = 200;

/**
 * `make`, which gives the value of last time again where it would make the same: every field of the view, of its device and
 * of its lab that it read then holds the same value, and the facts are the same. What it reads is found out by watching, so
 * nothing can be forgotten. What depends on the time is made each time.
 * @param facts what is read of larger parts that change often, as the configuration; `make` is to read those no more
 */
export function remembering<T>(
  facts: (view: View) => string,
  make: (view: View, facts: string) => T,
): (view: View) => T {
  const known = new Map<string, Made<T>>();
  return (view) => {
    const present = facts(view);
    const found = known.get(view.device.name);
    if (found !== undefined && found.facts === present && found.reads.every((read) => isSame(read, view))) {
      return found.value;
    }
    const reads: Read[] = [];
    const value = make(watched(view, reads), present);
    if (found === undefined && known.size >= KEPT) known.delete(known.keys().next().value ?? "");
    known.set(view.device.name, { facts: present, reads, value });
    return value;
  };
}

function isSame({ of, field, value }: Read, view: View): boolean {
  const whole: object = of === "view" ? view : view[of];
  return (whole as Record<string, unknown>)[field] === value;
}

/** The view, which notes what is read of it. */
function watched(view: View, reads: Read[]): View {
  const parts = { device: watch(view.device, "device", reads), lab: watch(view.lab, "lab", reads) };
  return watch({ ...view, ...parts }, "view", reads, parts);
}

function watch<T extends object>(whole: T, of: Read["of"], reads: Read[], parts: object = {}): T {
  return new Proxy(whole, {
    get: (target, field, self) => {
      const value: unknown = Reflect.get(target, field, self);
      if (typeof field === "string" && !Object.hasOwn(parts, field)) reads.push({ of, field, value });
      return value;
    },
  });
}
