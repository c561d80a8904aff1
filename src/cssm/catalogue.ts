/** Names in the portal of the licences that routers ask for by tag (CSSM §1.2, STATE §5.1). */
import { licencesOf } from "../releases/boot-levels.ts";
import { VOICE_GATEWAY_NAME } from "../releases/cube-names.ts";
import type { LicenceVersion } from "../releases/facts/licensing.ts";
import { PLATFORMS } from "../releases/platforms.ts";
import { cubeKind, cubeLicence, cubeTag, GENERATIONS, type Generation } from "./generations.ts";
import type { VirtualAccount } from "./types.ts";

/** Bought by itself, as many as are in use (CSSM §1.2). */
export const AUTOMATIC: ReadonlySet<string> = new Set([VOICE_GATEWAY_NAME]);

/** What a licence is called. */
export interface LicenceName {
  /** In the portal. */
  readonly portal: string;
  /** On a router that registered. */
  readonly displayed: string;
  readonly description: string;
}

/**
 * The licence that an account gives for a tag, to a router of which it knows what generations of CUBE licences entitle it.
 */
export function licenceFor(
  account: VirtualAccount | undefined,
  tag: string,
  versions: readonly LicenceVersion[],
): LicenceName {
  const kind = cubeKind(tag);
  if (kind !== undefined) return cubeLicence(generationFor(account, versions), kind);
  if (tag === "CUBE_T_VGW") return sameName(VOICE_GATEWAY_NAME);
  return sameName(platformNames().get(tag) ?? tag);
}

/** The tag of a licence by its name in the portal. */
export function tagOf(portalName: string): string {
  if (portalName === VOICE_GATEWAY_NAME) return "CUBE_T_VGW";
  const platform = [...platformNames()].find(([, name]) => name === portalName)?.[0];
  return cubeTag(portalName) ?? platform ?? portalName;
}

/** The first generation that entitles the router and of which the account has bought something, else the first that entitles it. */
function generationFor(account: VirtualAccount | undefined, versions: readonly LicenceVersion[]): Generation {
  const fitting = GENERATIONS.filter((generation) => versions.includes(generation));
  const has = (generation: Generation) =>
    account?.licences.some(
      ({ name }) =>
        name === cubeLicence(generation, "standard").portal || name === cubeLicence(generation, "enhanced").portal,
    );
  return fitting.find(has) ?? fitting[0] ?? "V14";
}

const sameName = (name: string): LicenceName => ({ portal: name, displayed: name, description: name });

let known: ReadonlyMap<string, string> | undefined;

/** Tag -> name of the licences of platforms, for all throughputs. */
function platformNames(): ReadonlyMap<string, string> {
  known ??= new Map(
    PLATFORMS.flatMap((platform) => {
      const levels = Object.keys({ ...platform.bootLevels, ...platform.bootSuites, ...platform.addons });
      const typed = platform.throughput?.values.map((value) => value.typed) ?? [undefined];
      return levels.flatMap((level) =>
        typed.flatMap((throughput) =>
          licencesOf(platform, "legacy", level, throughput).map(({ name, tag }) => [tag, name] as const),
        ),
      );
    }),
  );
  return known;
}
