/** What the ISR 1100 and the ISR 4000 share: their licences are technology packages (CLI §10, STATE §5). */
import type { BootLevel, Platform } from "../platform.ts";

/** Technology packages in the order of `show version`. */
export const TECHNOLOGY_PACKAGES: NonNullable<Platform["technologyPackages"]> = [
  { technology: "appxk9", package: "appxk9" },
  { technology: "uck9", package: "uck9" },
  { technology: "securityk9", package: "securityk9" },
  { technology: "ipbase", package: "ipbasek9", always: true },
];

/** What `show license` of 16.6 to 16.9 lists (COMMANDS §1.3). */
export const CLASSIC_FEATURES: readonly string[] = [
  "appxk9",
  "uck9",
  "securityk9",
  "ipbasek9",
  "cme-srst",
  "hseck9",
  "throughput",
];

/** The boot levels; `model` stands in the tags: `ISR_4321_Application`. */
export function packageLevels(model: string): Readonly<Record<string, BootLevel>> {
  return {
    appxk9: { name: "appxk9", tag: `ISR_${model}_Application`, term: "Perpetual" },
    securityk9: { name: "securityk9", tag: `ISR_${model}_Security`, term: "Perpetual" },
    uck9: { name: "uck9", tag: `ISR_${model}_UnifiedCommunication`, term: "Perpetual" },
  };
}

/** The licence for more than 250 secure sessions. */
export function hsec(model: string): NonNullable<Platform["hsec"]> {
  return { licence: { name: "hseck9", tag: `ISR_${model}_Hsec`, term: "Perpetual" }, secureSessions: 250 };
}
