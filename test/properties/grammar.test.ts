/**
 * What `?`, Tab, abbreviations and Enter have to do with each other, walked breadth-first over every mode of a router:
 * all of it for a release of each licensing model, a sample for the others, everything when EXHAUSTIVE.
 */
import { expect, test } from "vitest";
import { hasMode, modeIds } from "../../src/grammar/index.ts";
import { brokenLaws, isRouterMode } from "./grammar-laws.ts";
import { chosenRouters, EXHAUSTIVE, otherRouters, type Router } from "./routers.ts";

const modes = modeIds.filter((mode) => hasMode(mode) && isRouterMode(mode));
const LONG = 600_000;

const named = (routers: readonly Router[]) => routers.map((router, index) => [router.name, router, index] as const);

test.each(named(chosenRouters()))(
  "every mode of %s",
  (_name, { context }) => {
    const extent = { depth: EXHAUSTIVE ? 7 : 5, stride: 1, offset: 0 };
    expect(modes.flatMap((mode) => brokenLaws(context, mode, extent))).toEqual([]);
  },
  LONG,
);

test.each(named(otherRouters()))(
  "a sample of every mode of %s",
  (_name, { context }, seed) => {
    const extent = { depth: EXHAUSTIVE ? 7 : 4, stride: EXHAUSTIVE ? 1 : 23, offset: seed };
    expect(modes.flatMap((mode) => brokenLaws(context, mode, extent))).toEqual([]);
  },
  LONG,
);
