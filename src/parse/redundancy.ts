/** `show redundancy states` and `show redundancy application group`. */
import { isRule, labelled, labelsOf, tableRows } from "./columns.ts";
import { type Data, DataBuilder, type DataMap, readValue } from "./data.ts";
import { rowsOf } from "./lines.ts";

/** Each `label = value`; why there is no communication stands beside it. */
export const parseRedundancyStates = (text: string): DataMap =>
  labelsOf(
    rowsOf(text)
      .filter((row) => row.includes("="))
      .flatMap((row) => row.split(/\s{2,}(?=Reason: )/).map((part) => part.replace(/^Reason: /, "Reason = "))),
    "=",
  );

/** `RG Protocol RG 1`: a title with a rule below it. */
const PART = /^RG (?:Protocol|Media Context)/;

/** The groups: the rows of the table, or all that is told of each. */
export function parseRedundancyGroups(text: string): DataMap {
  // Documents put the first row beside what was typed.
  const cut = text.replace(/^(.*[#>].*?) (Group ID:|Faults states )/gm, "$1\n$2");
  const rows = rowsOf(cut).filter((row) => row.trim() !== "");
  const table = rows.findIndex((row) => /^Group ID\s+Group Name/.test(row));
  if (table >= 0) return { Groups: rows.slice(table + 1).flatMap((row) => (isRule(row) ? [] : [tableRow(row)])) };
  const groups: DataBuilder[] = [];
  let [group, part, faults] = [new DataBuilder(), new DataBuilder(), false];
  for (const row of rows) {
    const [label, value = ""] = labelled(row) ?? [];
    const [, told] = /^\s*(Faults states Group \d+ info)/.exec(row) ?? [];
    if (told !== undefined || (label === "Group ID" && !faults)) {
      group = new DataBuilder();
      part = group;
      groups.push(group);
    }
    if (told !== undefined || label === "Group ID") faults = told !== undefined;
    if (told !== undefined) continue;
    if (PART.test(row)) {
      part = new DataBuilder();
      group.add(row.trim(), part.map);
    } else if (label !== undefined && value !== "") part.add(label, readValue(value));
    else if (/^\s*Pkts \d/.test(row)) part.add("Stats", counted(row));
  }
  return { Groups: groups.map(({ map }): Data => map) };
}

/** A name has blanks at most inside of it. */
function tableRow(row: string): DataMap {
  const [id = "", name = "", state = ""] = row.trim().split(/\s{2,}/);
  return { ...tableRows(["Group ID"], [id])[0], "Group Name": name, State: state };
}

/** `Pkts 27832, Bytes 1725584`. */
function counted(row: string): DataMap {
  const parts = [...row.matchAll(/([A-Z][A-Za-z ]*?) (\d+)/g)];
  return Object.fromEntries(parts.map(([, label = "", count]) => [label, Number(count)]));
}
