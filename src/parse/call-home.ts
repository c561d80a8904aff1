/** `show call-home`, its profiles, and what it sends for licensing. */
import { labelled, labelsOf, tableRows } from "./columns.ts";
import { type Data, DataBuilder, type DataMap, readValue } from "./data.ts";
import { rowsOf } from "./lines.ts";

const GROUPS = "Available alert groups";
const PROFILES = "Profiles";

/** The settings by their labels, the alert groups and profiles as lists. */
export function parseCallHome(text: string): DataMap {
  const rows = rowsOf(text).filter((row) => row.trim() !== "" && !/^\s*-+[\s-]*$/.test(row));
  const at = (title: string) => {
    const found = rows.findIndex((row) => row.startsWith(`${title}:`));
    return found < 0 ? rows.length : found;
  };
  const [groups, profiles] = [at(GROUPS), at(PROFILES)];
  const builder = new DataBuilder();
  for (const row of rows.slice(0, Math.min(groups, profiles))) {
    const [label, value] = labelled(row) ?? [];
    if (label === undefined || value === undefined || value === "") continue;
    builder.add(label, label.startsWith("Mail-server[") ? mailServer(value) : readValue(value));
  }
  if (groups < rows.length)
    builder.add(GROUPS, tableRows(["Keyword", "State", "Description"], rows.slice(groups + 2, profiles)));
  if (profiles < rows.length)
    builder.add(
      PROFILES,
      rows.slice(profiles + 1).flatMap((row) => {
        const [, name] = /^\s*Profile Name: (.*)$/.exec(row) ?? [];
        return name === undefined ? [] : [name];
      }),
    );
  return builder.map;
}

/** `Address: mail Priority: 1 Secure: none`. */
function mailServer(value: string): DataMap {
  const parts = [...value.matchAll(/([A-Z]\w*): (.*?)(?=\s+[A-Z]\w*: |$)/g)];
  return Object.fromEntries(parts.map(([, label = "", part = ""]) => [label, readValue(part)]));
}

/** Each profile with what it sends. */
export function parseCallHomeProfiles(text: string): DataMap {
  const profiles: DataBuilder[] = [];
  let table: Data[] | undefined;
  let [what, last] = ["", ""];
  for (const row of rowsOf(text).map((one) => one.trim())) {
    if (row === "" || /^-+[\s-]*$/.test(row)) continue;
    if (row.startsWith("Profile Name:")) {
      profiles.push(new DataBuilder());
      table = undefined;
    }
    const builder = profiles.at(-1);
    if (builder === undefined) continue;
    const [, message, scheduled] = /^(Periodic .*? message) is scheduled (.*)$/.exec(row) ?? [];
    const [, heading] = /^(\S+)\s+Severity$/.exec(row) ?? [];
    const [label, value] = labelled(row) ?? [];
    if (message !== undefined) builder.add(message, scheduled ?? "");
    else if (heading !== undefined) {
      [what, table] = [heading, []];
      builder.add(heading, table);
    } else if (table !== undefined) table.push(...tableRows([what, "Severity"], [row]));
    else if (label !== undefined && value !== undefined && !/^https?$/.test(label)) {
      last = label;
      builder.add(label, readValue(value));
    } else builder.add(last, row);
  }
  return { Profiles: profiles.map(({ map }) => map) };
}

/** `show call-home smart-licensing`. */
export const parseCallHomeLicensing = (text: string): DataMap =>
  labelsOf(rowsOf(text).filter((row) => row.startsWith(" ")));

const SENT = ["Msg Subtype", "Success", "Failed", "Inqueue", "Dropped"];

/** What was sent, by kind of message. */
export function parseCallHomeStatistics(text: string): DataMap {
  const rows = rowsOf(text);
  const head = rows.findIndex((row) => row.startsWith("Msg Subtype"));
  if (head < 0) return {};
  const [, lastSent = "Last-sent"] = /(Last-sent.*)$/.exec(rows[head] ?? "") ?? [];
  const told = rows.slice(head + 2).filter((row) => row.trim() !== "");
  return { Messages: tableRows([...SENT, lastSent], told) };
}
