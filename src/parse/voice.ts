/** `show cube status` and `show voice sip license status|stats table`. */
import { parseCharts } from "./chart.ts";
import { type Data, DataBuilder, type DataMap, readValue } from "./data.ts";
import { rowsOf } from "./lines.ts";

/** Each `label : value`; a router without CUBE says so in a sentence. */
export function parseCubeStatus(text: string): DataMap {
  const builder = new DataBuilder();
  for (const row of rowsOf(text.replace(/^(.*[#>].*?) (CUBE-Version :)/m, "$1\n$2"))) {
    for (const part of row.split(/,\s+(?=Platform )/)) {
      const [, label, value] = /^(.*?)\s+:\s+(.*)$/.exec(part) ?? [];
      const [, platform] = /^Platform (.*)$/.exec(part) ?? [];
      if (platform !== undefined) builder.add("Platform", platform);
      else if (label !== undefined)
        builder.add(label, /Version|Type/.test(label) ? (value ?? "") : readValue(value ?? ""));
      else if (/application is not enabled/.test(part)) builder.add("CUBE", "not enabled");
    }
  }
  return builder.map;
}

const DATE = /^([A-Z][a-z]{2} +\d+ \d{4} \d\d:\d\d:\d\d \S+)\s+(\d+)(?:\s+(\S.*))?$/;

/** What was recorded or asked for stands as a list under the sentence that heads it. */
export function parseSipLicenseStatus(text: string): DataMap {
  const builder = new DataBuilder();
  let rows: Data[] | undefined;
  for (const row of rowsOf(text)) {
    if (/^Recent (?:use|request)/.test(row)) {
      rows = [];
      builder.add(row, rows);
      continue;
    }
    const [, at, count, result] = DATE.exec(row) ?? [];
    if (at !== undefined) {
      rows?.push({ Timestamp: at, Count: Number(count), ...(result === undefined ? {} : { Result: result }) });
      continue;
    }
    const [, label, value] = /^(\S[^:]*):\s+(.*)$/.exec(row) ?? [];
    if (label !== undefined) builder.add(label, value ?? "");
    // A chart or table may follow in the same capture.
    if (/^\S+\s{3}\d\d:\d\d:\d\d [AP]M /.test(row)) break;
  }
  return builder.map;
}

/** `SIP Service is up`, or why it is not. */
export function parseSipService(text: string): DataMap {
  const told = rowsOf(text).join(" ").trim();
  const [, label, state] = /^(SIP Service) is (.*)$/i.exec(told) ?? [];
  return label === undefined || state === undefined ? {} : { "SIP Service": state };
}

/** The tables, or the charts where those were asked for. */
export const parseSipLicenseStats = (text: string): DataMap =>
  /^\s*Period\s+Average\s+Max/m.test(text) ? parseSipLicenseStatsTable(text) : parseCharts(text);

/** `CUBE Standard Trunk License Usage  (last 60 seconds)`, one or two of them side by side. */
const TITLE = /(\S[^()]*?)\s+\(last (\d+ \w+)\)/g;

/** The tables by title, each a list of periods with average and maximum. */
function parseSipLicenseStatsTable(text: string): DataMap {
  const builder = new DataBuilder();
  let tables: Record<string, Data[]> = {};
  const series: Record<string, Record<string, Data[]>> = {};
  for (const row of rowsOf(text)) {
    const titles = [...row.matchAll(TITLE)];
    if (titles.length > 0) {
      tables = {};
      for (const [, title = "", last = ""] of titles) {
        series[title] ??= {};
        const list: Data[] = [];
        (series[title] as Record<string, Data[]>)[last] = list;
        tables[title] = list;
      }
      continue;
    }
    const [, period, ...counts] = /^\s*(\d+\s*-\s*\d+)\s+(\d+)\s+(\d+)(?:\s+(\d+)\s+(\d+))?$/.exec(row) ?? [];
    if (period === undefined) {
      const [, host, at] = /^(\S+) {3}(\d\d:\d\d:\d\d [AP]M .*)$/.exec(row) ?? [];
      if (host !== undefined && builder.map.Time === undefined) {
        builder.add("Host Name", host);
        builder.add("Time", at ?? "");
      }
      continue;
    }
    Object.values(tables).forEach((list, index) => {
      const [average, max] = counts.slice(index * 2);
      list.push({ Period: period.replace(/\s/g, ""), Average: Number(average), Max: Number(max) });
    });
  }
  for (const [title, tablesOf] of Object.entries(series)) builder.add(title, tablesOf);
  return builder.map;
}
