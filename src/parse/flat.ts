/** Documents often lose the blanks in front of rows. What stands below which heading is then known by the labels alone. */
import { indentOf } from "./lines.ts";

/** Headings of `show license status`, `all` and `summary` that stand at the margin. */
const HEADINGS = [
  "Utility",
  "Smart Licensing Using Policy",
  "Account Information",
  "Data Privacy",
  "Transport",
  "Miscellaneous",
  "Policy",
  "Usage Reporting",
  "Trust Code Installed",
  "Registration",
  "License Authorization",
  "License Usage",
  "License Conversion",
  "Export Authorization Key",
  "Licensing HA configuration error",
  "Overall status",
  "Purchased Licenses",
];

/** `uck9 (ISR_4321_UnifiedCommunication):` heads what is told of a licence. */
const LICENCE = /^\S.*\(.*\):$/;

const UNDERLINE = /^={3,}$/;

/** Headings below those. */
const SUBHEADING = /^(?:Proxy|Active|Standby|Member|Features Authorized|.* Attributes)$/;

/** What stands below a heading of the second kind; everything else is back below the first. */
const BELOW =
  /^(?:First report requirement|Reporting frequency|Report on change|Not Configured|Address|Port|Username|Password|INSTALLED|Status|<none>)/;

/** Rows with the blanks that a router prints in front of them, where an output has none at all. */
export function indented(rows: readonly string[]): readonly string[] {
  const lost = lostRow(rows);
  if (lost !== undefined) return rows.with(lost, `  ${rows[lost]}`);
  const split = rows.flatMap(splitHeading);
  const known = split.filter((row) => headingOf(row) !== undefined && indentOf(row) === 0);
  const flat = known.length > 0 && !split.some((row) => /^ {2,}\S/.test(row) && !/^\s*\S+\s{2,}/.test(row));
  if (!flat) return rows;
  let within = 0;
  return split.map((row, index) => {
    const text = row.trim();
    if (text === "") return text;
    const label = text.replace(/:.*$/, "");
    const isTitle = UNDERLINE.test(split[index + 1]?.trim() ?? "");
    if (isTitle || UNDERLINE.test(text)) {
      within = 0;
      return text;
    }
    if (headingOf(row) !== undefined || LICENCE.test(text)) {
      within = 1;
      return text;
    }
    if (SUBHEADING.test(label)) {
      within = 2;
      return `  ${text}`;
    }
    if (within === 2 && !BELOW.test(text)) within = 1;
    return " ".repeat(within * 2) + text;
  });
}

/** One capture of a registered router has this row alone at the margin, and its neighbours where they belong. */
function lostRow(rows: readonly string[]): number | undefined {
  const at = rows.findIndex((row) => row.startsWith("Virtual Account: "));
  return at > 0 && indentOf(rows[at - 1] ?? "") > 0 ? at : undefined;
}

/** `Registration:Status: REGISTERED` was two rows. */
function splitHeading(row: string): string[] {
  const [, heading = "", rest = ""] = /^([A-Z][\w ]*?):\s*([A-Z][\w ]*: .*)$/.exec(row) ?? [];
  return HEADINGS.includes(heading) ? [`${heading}:`, rest] : [row];
}

function headingOf(row: string): string | undefined {
  const [, label = ""] = /^\s*([^:]+):/.exec(row) ?? [];
  return HEADINGS.find((heading) => heading === label);
}
