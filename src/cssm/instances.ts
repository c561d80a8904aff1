/** Product instances of policy mode, named by their UDI (CSSM §1.3). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { logPortal } from "./portal-log.ts";
import type { Cssm, InstanceId, ProductInstance } from "./types.ts";

/** The product instance with that UDI. */
export function instanceOf(cssm: Draft<Cssm>, { pid, serial }: InstanceId): Draft<ProductInstance> | undefined {
  return cssm.instances.find((instance) => instance.pid === pid && instance.serial === serial);
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
    Object.assign(known, { hostname, virtualAccount, lastContact: at });
    return known;
  }
  const { pid, serial } = id;
  cssm.instances.push({ pid, serial, hostname, virtualAccount, lastContact: at, inUse: {} });
  logPortal(cssm, at, "Product Instance", `The product instance PID:${pid},SN:${serial} was added.`);
  const added = cssm.instances.at(-1);
  if (added === undefined) throw new Error("the instance was just added");
  return added;
}
