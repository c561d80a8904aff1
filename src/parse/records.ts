/** What a router keeps of the past and of its software: events, messages, installed versions, features used by right. */
import { labelled, labelsOf, tableRows } from "./columns.ts";
import { type Data, DataBuilder, type DataMap } from "./data.ts";
import { rowsOf } from "./lines.ts";

const EVENT = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} \S+) (\S+)(.*)$/;

/** `show license eventlog`: when, what, and the values of each event. */
export function parseEventLog(text: string): DataMap {
  const events = rowsOf(text).flatMap((row): Data[] => {
    const [, time, event, rest = ""] = EVENT.exec(row) ?? [];
    if (time === undefined || event === undefined) return [];
    const values = [...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value] as const);
    return [{ Time: time, Event: event, ...Object.fromEntries(values) }];
  });
  return { "Event Log": events };
}

/** `show license history message`: what was sent and imported, by kind; nothing is an empty list. */
export function parseHistoryMessage(text: string): DataMap {
  const builder = new DataBuilder();
  let kinds: Record<string, Data[]> | undefined;
  let records: Record<string, Data>[] = [];
  for (const row of rowsOf(text)) {
    const [label, value] = labelled(row) ?? [];
    if (label === undefined || value === undefined) continue;
    if (/ \(oldest to newest\)$/.test(label)) {
      kinds = {};
      builder.add(label, kinds);
    } else if (value === "" && !/^\s/.test(row)) {
      records = [];
      if (kinds !== undefined) kinds[label] = records;
    } else {
      const open = records.at(-1);
      if (open === undefined || label in open) records.push({ [label]: value });
      else open[label] = value;
    }
  }
  return builder.map;
}

/** `show install summary`, `active`, …: the versions and the timer. */
export function parseInstall(text: string): DataMap {
  const rows = rowsOf(text);
  const [, members, what] = /^\[ (.*?) \] (\w+) Package/m.exec(rows.join("\n")) ?? [];
  const packages = rows.filter((row) => /^[A-Z]+\s+[IUCD]\s+\S/.test(row));
  return {
    ...(members === undefined || what === undefined ? {} : { Members: members, Shown: what }),
    Packages: tableRows(["Type", "St", "Filename/Version"], packages),
    ...labelsOf(rows.filter((row) => row.startsWith("Auto abort timer"))),
  };
}

/** `show license`, where features are used by right. */
export function parseFeatures(text: string): DataMap {
  const features: (readonly [DataMap, string[]])[] = [];
  for (const row of rowsOf(text)) {
    const [, index, name] = /^Index (\d+) Feature: (\S+)/.exec(row) ?? [];
    if (name !== undefined) features.push([{ Feature: name, Index: Number(index) }, []]);
    else features.at(-1)?.[1].push(row);
  }
  return { Features: features.map(([feature, rows]) => ({ ...feature, ...labelsOf(rows) })) };
}
