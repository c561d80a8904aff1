/** Routers to ask: one release of each licensing model, all of them when EXHAUSTIVE. */
import { grammarContext } from "../../src/commands/grammar-context.ts";
import type { GrammarContext } from "../../src/grammar/index.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { PLATFORMS, platformOf, runs } from "../../src/releases/platforms.ts";
import { RELEASES } from "../../src/releases/releases.ts";
import { labFor } from "../support/transcript-lab.ts";

/** Releases whose every line is asked about in `npm test`, by their licensing model. */
const CHOSEN = { policy: "17.6.1a", legacy: "16.12.4", rtu: "16.9.6" } as const;

export interface Router {
  readonly name: string;
  readonly lab: Lab;
  readonly context: GrammarContext;
}

function routerOf(release: string, platform: string): Router {
  const lab = labFor({ lab: { release, platform }, startup: [] });
  const device = lab.devices[lab.selected];
  if (device === undefined) throw new Error("a lab has a selected device");
  return { name: `${platform} ${release}`, lab, context: grammarContext(device) };
}

/** A platform that runs the release, the default one if it does. */
function platformFor(release: (typeof RELEASES)[number]): string {
  const platform = [platformOf("ISR4321/K9"), ...PLATFORMS].find((one) => runs(one, release));
  if (platform === undefined) throw new Error(`nothing runs ${release.id}`);
  return platform.pid;
}

const isChosen = ({ id }: { readonly id: string }): boolean => Object.values<string>(CHOSEN).includes(id);

/** Routers of the chosen releases. */
export const chosenRouters = (): readonly Router[] =>
  RELEASES.filter(isChosen).map((release) => routerOf(release.id, platformFor(release)));

/** Routers of all other releases. */
export const otherRouters = (): readonly Router[] =>
  RELEASES.filter((release) => !isChosen(release)).map((release) => routerOf(release.id, platformFor(release)));

export const EXHAUSTIVE = process.env.EXHAUSTIVE !== undefined;
