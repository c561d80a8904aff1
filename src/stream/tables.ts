/** `cubelab releases` and `cubelab platforms`: the tables behind the lab, for people or as JSON. */
import { PLATFORMS } from "../releases/platforms.ts";
import { RELEASES } from "../releases/releases.ts";
import { tableRow } from "../text/columns.ts";

const GAP = 2;

const LICENSING = { rtu: "RTU", legacy: "Smart Licensing", policy: "Smart Licensing Using Policy" } as const;

/** The releases that a router of the lab can run, oldest first. */
export function releasesTable(json: boolean): string {
  if (json) return `${JSON.stringify(RELEASES, null, 2)}\n`;
  return table(
    ["Release", "Train", "Licensing", "Smart Agent", "CUBE"],
    RELEASES.map(({ id, train, facts, agentVersion, cubeVersion }) => [
      id,
      train,
      LICENSING[facts.licensing],
      agentVersion,
      cubeVersion,
    ]),
  );
}

/** The platforms that a lab can have. */
export function platformsTable(json: boolean): string {
  if (json) return `${JSON.stringify(PLATFORMS, null, 2)}\n`;
  return table(
    ["Platform", "Also", "Boot levels", "CUBE needs", "Source"],
    PLATFORMS.map(({ pid, aliases, bootLevels, cubeNeeds, source }) => [
      pid,
      aliases.join(", "),
      Object.keys(bootLevels).join(", "),
      cubeNeeds.join(" or "),
      source,
    ]),
  );
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)) + GAP);
  return all.map((row) => `${tableRow(row, widths).trimEnd()}\n`).join("");
}
