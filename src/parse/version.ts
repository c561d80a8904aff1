/** `show version` and `show inventory`: what a licensing engineer reads in them. */
import { type Data, DataBuilder, type DataMap } from "./data.ts";
import { rowsOf } from "./lines.ts";

/** Sentences of `show version`: what each is called, and where its value stands. */
const SENTENCES: readonly (readonly [label: string, pattern: RegExp])[] = [
  ["Version", /^Cisco IOS Software.*, Version ([^,\s]+)/],
  ["Version", /^Cisco IOS XE Software, Version (\S+)/],
  ["ROM", /^ROM: (.*)$/],
  ["Host Name", /^(\S+) uptime is /],
  ["Uptime", /^\S+ uptime is (.*)$/],
  ["System returned to ROM by", /^System returned to ROM by (.*)$/],
  ["System image file", /^System image file is "(.*)"$/],
  ["Last reload reason", /^Last reload reason: (.*)$/],
  ["License Level", /^License Level: (.*)$/],
  ["License Type", /^License Type: (.*)$/],
  ["Next reload license Level", /^Next reload license Level: (.*)$/],
  ["Throughput level", /^The current throughput level is (.*?)\s*$/],
  ["Smart Licensing Status", /^Smart Licensing Status: (.*)$/],
  ["Platform", /^cisco (\S+) \(.*processor/i],
  ["Serial number", /^Processor board ID (\S+)/],
  ["Configuration register", /^Configuration register is (\S+)/],
];

const PACKAGE = /^(\S+)\s+(\S+)\s+(Smart License|\S+)\s+(\S+)$/;

export function parseVersion(text: string): DataMap {
  const found: Record<string, Data> = {};
  const packages: Data[] = [];
  let inPackages = false;
  for (const row of rowsOf(text)) {
    if (/^Technology Package License Information/.test(row)) inPackages = true;
    else if (inPackages && /^The current|^Smart Licensing|^cisco /.test(row)) inPackages = false;
    const [, technology, current, type, next] = inPackages ? (PACKAGE.exec(row) ?? []) : [];
    if (technology !== undefined && !/^-|^(?:Technology|Current)$/.test(technology)) {
      packages.push({
        Technology: technology,
        Current: current ?? "",
        Type: type ?? "",
        "Next reboot": next ?? "",
      });
    }
    for (const [label, pattern] of SENTENCES) {
      const value = pattern.exec(row)?.[1];
      // The sentence with the release as it is named comes after the one with the padded version.
      if (value !== undefined && (found[label] === undefined || pattern === SENTENCES[0]?.[1])) found[label] = value;
    }
  }
  return packages.length === 0 ? found : { ...found, "Technology Package License Information": packages };
}

/** The parts of the chassis, in order. */
export function parseInventory(text: string): DataMap {
  const builder = new DataBuilder();
  const parts: Data[] = [];
  let name: readonly [string, string] | undefined;
  for (const row of rowsOf(text)) {
    const [, part, description] = /^NAME: "(.*?)",\s*DESCR: "(.*)"$/.exec(row.trim()) ?? [];
    if (part !== undefined) name = [part, description ?? ""];
    const [, pid, vid, serial] = /^PID: *(\S*?)\s*, *VID: *(\S*?)\s*, *SN: *(\S*)/.exec(row.trim()) ?? [];
    if (pid === undefined || name === undefined) continue;
    parts.push({ Name: name[0], Description: name[1], PID: pid, VID: vid ?? "", SN: serial ?? "" });
    name = undefined;
  }
  builder.add("Inventory", parts);
  return builder.map;
}
