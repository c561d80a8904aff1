import { type ReleaseFacts, type SourcedFacts, UNATTESTED } from "./facts/facts.ts";
import type { Release } from "./types.ts";

/** A text and where it comes from. */
type Told = readonly [text: string, source: string];

/** A release as its train's file writes it. */
interface ReleaseSpec {
  readonly id: string;
  readonly train: Told;
  readonly agentVersion: Told;
  readonly cubeVersion: Told;
  /** `Compiled` of `show version` without the first word. */
  readonly compiled: Told;
  /** `fc3`. */
  readonly build: Told;
  /** A build before the release of that id. */
  readonly before?: string;
  readonly facts: SourcedFacts;
}

/** A text of ours, for which no source was found. */
export const unattested = (text: string): Told => [text, UNATTESTED];

/** The release that a specification describes. */
export function defineRelease(spec: ReleaseSpec): Release {
  const { id, before, compiled } = spec;
  const facts = Object.entries(spec.facts);
  const texts = {
    train: spec.train,
    agentVersion: spec.agentVersion,
    cubeVersion: spec.cubeVersion,
    compiled,
    build: spec.build,
  };
  return {
    id,
    padded: padded(id),
    prerelease: before !== undefined,
    words: before ?? id,
    train: spec.train[0],
    agentVersion: spec.agentVersion[0],
    cubeVersion: spec.cubeVersion[0],
    compiled: compiled[0],
    copyright: 2000 + Number(/-(\d\d) /.exec(compiled[0])?.[1]),
    build: spec.build[0],
    facts: Object.fromEntries(facts.map(([name, { value }]) => [name, value])) as unknown as ReleaseFacts,
    sources: Object.fromEntries([
      ...Object.entries(texts).map(([name, [, source]]) => [name, source]),
      ...facts.map(([name, { source }]) => [name, source]),
    ]),
  };
}

/** `17.06.01a` of `17.6.1a`. */
function padded(id: string): string {
  return id.replace(/\.(\d)(?!\d)/g, ".0$1");
}
