import type { CubeFacts } from "./cube.ts";
import type { DisplayFacts } from "./display.ts";
import type { LicensingFacts } from "./licensing.ts";
import type { SystemFacts } from "./system.ts";

/** The named facts of one release: every difference between releases that a document or a capture shows. */
export interface ReleaseFacts extends LicensingFacts, DisplayFacts, CubeFacts, SystemFacts {}

/** A value with where it comes from: a place in the reference notes, `unattested` or `does not apply`. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: string;
}

/** The facts as the tables hold them: each with its source. */
export type SourcedFacts = { readonly [K in keyof ReleaseFacts]: Sourced<ReleaseFacts[K]> };

/** Source of a value that is proposed without one; a reason may follow after a colon. */
export const UNATTESTED = "unattested";

/** Source of a value that means nothing under the release's licensing model. */
export const DOES_NOT_APPLY = "does not apply";

/** Facts that one source tells. */
export function sourced<K extends keyof ReleaseFacts>(
  source: string,
  facts: Pick<ReleaseFacts, K>,
): Pick<SourcedFacts, K> {
  const entries = Object.entries(facts).map(([name, value]) => [name, { value, source }]);
  return Object.fromEntries(entries) as Pick<SourcedFacts, K>;
}
