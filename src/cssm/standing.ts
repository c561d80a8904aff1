/** A product instance changes from registration to trust, or back: by a token, or with the first message after its upgrade. */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import type { LicenceVersion } from "../releases/facts/licensing.ts";
import type { ProductInstance } from "./types.ts";

/** It is trusted from `at` on. What it used while it was registered is no longer in use: it reports anew. */
export function becomeTrusted(instance: Draft<ProductInstance>, at: Instant): void {
  if (instance.registeredAt !== undefined) instance.inUse = {};
  delete instance.registeredAt;
  delete instance.versions;
  delete instance.through;
  instance.trustedAt = at;
}

/** It is registered from `at` on, and asks for its licences anew. `versions`: generations that entitle what it runs. */
export function becomeRegistered(
  instance: Draft<ProductInstance>,
  versions: readonly LicenceVersion[],
  at: Instant,
): void {
  delete instance.trustedAt;
  instance.inUse = {};
  instance.registeredAt = at;
  instance.versions = [...versions];
}
