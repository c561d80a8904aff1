/** Network stacks and DNA addons: the licences of the Catalyst 8000, with the throughput in their names. */
import type { BootLevel, Platform, PlatformLicence } from "../platform.ts";

/** Tags as in transcript 001-11 and in the second document's guide. */
export const DNA_LEVELS: Readonly<Record<string, BootLevel>> = {
  "network-essentials": { name: "network-essentials_{tier}", tag: "ESR_P_{tier}_E", term: "Perpetual" },
  "network-advantage": {
    name: "network-advantage_{tier}",
    tag: "ESR_P_{tier}_A",
    term: "Perpetual",
    includes: ["network-essentials"],
  },
  "network-premier": {
    name: "network-premier_{tier}",
    tag: "ESR_P_{tier}_P",
    term: "Perpetual",
    includes: ["network-essentials", "network-advantage"],
  },
};

/** `license boot level network-advantage addon dna-advantage`. */
export const DNA_ADDONS: NonNullable<Platform["addons"]> = {
  "dna-essentials": addon("essentials", "E"),
  "dna-advantage": addon("advantage", "A"),
  "dna-premier": addon("premier", "P"),
};

/** The licence for more than 250 megabits a second of encrypted traffic. */
export const DNA_HSEC: PlatformLicence = { name: "hseck9", tag: "DNA_HSEC", term: "Perpetual" };

function addon(stack: string, letter: string): PlatformLicence & { readonly level: string } {
  return {
    name: `dna-${stack}_{tier}`,
    tag: `DNA_P_{tier}_${letter}`,
    term: "Subscription",
    level: `network-${stack}`,
  };
}
