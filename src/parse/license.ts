/** `show license status|summary|usage|all|udi|tech support|reservation|authorization`: all are made of the same blocks. */
import { type Data, DataBuilder, type DataMap, readValue } from "./data.ts";
import { indented } from "./flat.ts";
import { cutLicenceTable } from "./licence-table.ts";
import { rowsOf } from "./lines.ts";
import { type Node, nodesOf } from "./nodes.ts";

/** Where the licences in use are told, whatever command told them. */
const USAGE = "License Usage";

const NO_LICENCES = "No licenses in use";

/** Members of a stack or a pair. */
const ROLES = ["Active", "Standby", "Member"];

/** What is listed with a number: each has its labels indented below it. */
const LISTED = ["Handle", "Report Id"];

/** What an output of the family holds. Never fails: what is not understood is left out. */
export function parseLicense(text: string): DataMap {
  const { before, licences } = cutLicenceTable(rowsOf(text));
  const builder = new DataBuilder();
  const nodes = nodesOf(indented(before));
  for (const node of nodes) if (!isLicence(node)) addNode(builder, node);
  const told = licences ?? (nodes.some(isLicence) ? nodes.filter(isLicence).map(licenceData) : undefined);
  const none = nodes.some((node) => node.text === NO_LICENCES);
  if (told !== undefined || none) builder.add(USAGE, told ?? []);
  return builder.map;
}

function addNode(builder: DataBuilder, node: Node): void {
  const { label, value, text, children } = node;
  if (label === undefined) {
    const [, what, state] = /^(.*) is (ENABLED|DISABLED)$/.exec(text) ?? [];
    if (what !== undefined && state !== undefined) builder.add(what, state);
    return;
  }
  if (isListed(node)) {
    builder.add(label, listedData(node));
    return;
  }
  if (value !== undefined && value !== "") {
    builder.add(label, label.endsWith("UDI") ? udi(value) : readValue(value));
    // What is indented below a value stands beside it.
    for (const child of children) addNode(builder, child);
    return;
  }
  addHeading(builder, label, node);
}

/** A heading without a value holds a list of licences or members, a text, or what has labels of its own. */
function addHeading(builder: DataBuilder, label: string, { children, title }: Node): void {
  const texts = children.filter((child) => child.label === undefined && !isState(child));
  if (children.length === 0) builder.add(label, null);
  else if (children.some(isLicence)) builder.add(label, children.filter(isLicence).map(licenceData));
  else if (children.every(isMember)) builder.add(label, children.map(memberData));
  else if (label === USAGE && texts.some(({ text }) => text === NO_LICENCES)) builder.add(label, []);
  else if (children.every(isListed)) builder.add(label, children.map(listedData));
  else if (title && children.length > texts.length) builder.add(label, mapOf(children));
  else if (texts.length > 0) {
    builder.add(label, texts.map(({ text }) => text).join("\n"));
    for (const child of children) if (child.label !== undefined) addNode(builder, child);
  } else builder.add(label, mapOf(children));
}

const isState = ({ text }: Node): boolean => / is (?:ENABLED|DISABLED)$/.test(text);
const isListed = ({ label }: Node): boolean => LISTED.includes(label ?? "");
const isLicence = ({ label, value }: Node): boolean => value === "" && /(?:^|\s)\(.*\)$/.test(label ?? "");
const isMember = ({ label, value }: Node): boolean => ROLES.includes(label ?? "") && (value ?? "").startsWith("PID:");

function listedData({ label = "", value = "", children }: Node): Data {
  return { [label]: readValue(value), ...mapOf(children) };
}

function licenceData({ label = "", children }: Node): Data {
  const [, name = "", tag = ""] = /^(.*?)\s*\((.*)\)$/.exec(label) ?? [];
  return { License: name, "Entitlement tag": tag, ...mapOf(children) };
}

function memberData({ label = "", value = "", children }: Node): Data {
  const texts = children.filter((child) => child.label === undefined).map(({ text }) => text);
  return {
    Role: label,
    ...udi(value),
    ...(texts.length === 0 ? {} : { Status: texts.join("\n") }),
    ...mapOf(children.filter((child) => child.label !== undefined)),
  };
}

function mapOf(nodes: readonly Node[]): DataMap {
  const builder = new DataBuilder();
  for (const node of nodes) addNode(builder, node);
  return builder.map;
}

function udi(text: string): DataMap {
  const [, pid = "", serial = ""] = /PID:\s*([^,]*),\s*SN:\s*(\S*)/.exec(text) ?? [];
  return { PID: pid, SN: serial };
}
