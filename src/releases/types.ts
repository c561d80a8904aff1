/**
 * What a release of IOS XE is, as data. Renderers and agents ask for a fact and never compare version numbers.
 * The facts are described in facts/, platforms in platform.ts.
 */
import type { ReleaseFacts } from "./facts/facts.ts";

export type { ReleaseFacts } from "./facts/facts.ts";
export type { LicensingModel } from "./facts/licensing.ts";
export type { Platform, PlatformLicence } from "./platform.ts";

/** One release: what its images are called and what it does. */
export interface Release {
  /** As typed and as `show version` prints it: `17.6.1a`. */
  readonly id: string;
  /** As the first line of `show version` and image names print it: `17.06.01a`. */
  readonly padded: string;
  /** A build before the release, of which only the documents' output is known. */
  readonly prerelease: boolean;
  /** The release by which `@` ranges of the grammar go: its own id, or for a prerelease that of the release it became. */
  readonly words: string;
  /** Train name in brackets in `show version`: `Bengaluru`. */
  readonly train: string;
  /** `show license all`: `5.1.21_rel/96`. */
  readonly agentVersion: string;
  /** `show cube status`: `14.4`. */
  readonly cubeVersion: string;
  /** `Compiled Fri 20-Oct-23 10:39 by mcpre` without the first word. */
  readonly compiled: string;
  /** Last year of the copyright lines. */
  readonly copyright: number;
  /** `fc3` of `RELEASE SOFTWARE (fc3)`. */
  readonly build: string;
  readonly facts: ReleaseFacts;
  /** Fact or field name -> the place it was read from, `unattested` for a proposal of ours, or `does not apply`. */
  readonly sources: Readonly<Record<string, string>>;
}
