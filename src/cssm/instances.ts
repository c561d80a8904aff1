/** Product instances, found by their UDI (CSSM §1.3). */
import { type Draft, isDraft, original } from "immer";
import type { Instant } from "../clock/instant.ts";
import { logPortal } from "./portal-log.ts";
import type { Cssm, InstanceId, ProductInstance } from "./types.ts";

/** The product instance with that UDI. */
export function instanceOf(cssm: Draft<Cssm>, id: InstanceId): Draft<ProductInstance> | undefined {
  return cssm.instances[placeOf(cssm.instances, id)];
}

/** Notes that a product instance was in contact; it is created, or moves to `virtualAccount`, where need be. */
export function touchInstance(
  cssm: Draft<Cssm>,
  id: InstanceId,
  { hostname, virtualAccount }: { readonly hostname: string; readonly virtualAccount: string },
  at: Instant,
): Draft<ProductInstance> {
  const known = instanceOf(cssm, id);
  if (known !== undefined) {
    if (known.virtualAccount !== virtualAccount) {
      const move = `from "${known.virtualAccount}" to "${virtualAccount}"`;
      logPortal(cssm, at, "Product Instance", `The product instance ${udiText(id)} moved ${move}.`);
    }
    Object.assign(known, { hostname, virtualAccount, lastContact: at });
    return known;
  }
  const { pid, serial } = id;
  cssm.instances.push({ pid, serial, hostname, virtualAccount, lastContact: at, inUse: {} });
  logPortal(cssm, at, "Product Instance", `The product instance ${udiText(id)} was added.`);
  const added = cssm.instances.at(-1);
  if (added === undefined) throw new Error("the instance was just added");
  return added;
}

/** `PID:ISR4321/K9,SN:FDO2601A00G`, as the portal names an instance of policy mode. */
export function udiText({ pid, serial }: InstanceId): string {
  return `PID:${pid},SN:${serial}`;
}

/** Where instances stand in a list, by UDI. */
const places = new WeakMap<readonly ProductInstance[], { readonly length: number; readonly of: Map<string, number> }>();

/**
 * The place of an instance, or -1. Walking along a draft is slow, and a fleet asks for each of its instances again and again:
 * so it is looked up where it stood before the event, and only what was added since is walked along.
 */
function placeOf(list: Draft<readonly ProductInstance[]>, { pid, serial }: InstanceId): number {
  const is = (one: Draft<ProductInstance> | undefined) => one?.pid === pid && one.serial === serial;
  const before: readonly ProductInstance[] = isDraft(list) ? (original(list) ?? []) : list;
  const known = placesIn(before).get(`${pid} ${serial}`);
  if (known !== undefined && is(list[known])) return known;
  const from = known === undefined ? before.length : 0;
  for (let place = from; place < list.length; place++) if (is(list[place])) return place;
  return -1;
}

function placesIn(list: readonly ProductInstance[]): Map<string, number> {
  const known = places.get(list);
  if (known?.length === list.length) return known.of;
  const of = new Map(list.map(({ pid, serial }, place) => [`${pid} ${serial}`, place]));
  places.set(list, { length: list.length, of });
  return of;
}
