/** `ip access-list` and its entries: numbered in steps of ten, each in its place (field knowledge). */
import { accessListsOf, entryOf } from "../../device/access-lists.ts";
import { type Config, type ConfigLine, editSection, linesAt } from "../../device/config/config.ts";
import { type Command, canonical, values } from "../../grammar/index.ts";
import { showAccessLists } from "../../show/access-lists.ts";
import { plain } from "../plain.ts";
import { type CommandEntry, type Context, config, type Output, show } from "../registry.ts";
import { dropLines } from "../store.ts";

const FIELD = "field knowledge";
const NO_FILTER = "kept and shown; nothing is filtered by it";
const DUPLICATE = "% Duplicate sequence number\n%Failed to add ace to access-list\n";
const STEP = 10;

/** Ports that IOS writes by their names. */
const PORTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tcp: { "23": "telnet", "53": "domain", "80": "www" },
  udp: { "53": "domain", "69": "tftp", "123": "ntp", "161": "snmp", "514": "syslog" },
};

const entries = (mode: string): CommandEntry =>
  config(
    `${mode} entry`,
    FIELD,
    { slot: 1, refuse: refuseEntry, lines: entryLines, changed: inOrder },
    { partial: NO_FILTER },
  );

export const accessListCommands: readonly CommandEntry[] = [
  config(
    "config ip access-list standard",
    FIELD,
    { slot: "text", opens: "config-std-nacl", refuse: refuseOther },
    { partial: NO_FILTER },
  ),
  config(
    "config ip access-list extended",
    FIELD,
    { slot: "text", opens: "config-ext-nacl", refuse: refuseOther },
    { partial: NO_FILTER },
  ),
  entries("config-std-nacl"),
  entries("config-ext-nacl"),
  show("show access-lists", FIELD, (view, command) => showAccessLists(view, values(command).map(String)[0]), {
    partial: "nothing is counted",
  }),
];

/** A name is that of one list. */
function refuseOther({ device }: Context, command: Command): Output {
  const [kind, name] = canonical(command).split(" ").slice(2);
  const other = accessListsOf(plain(device.config)).find((list) => list.name === name && list.kind !== kind);
  if (other === undefined || command.negated !== undefined) return undefined;
  return `%${other.kind === "standard" ? "Standard" : "Extended"} access list with this name already exists\n`;
}

function pathOf(context: Context): readonly string[] {
  return plain(context.line.modes.at(-1)?.path ?? []);
}

/** `no` takes the entry of that number away, or the one with that rule; a number is not given twice. */
function refuseEntry(context: Context, command: Command): Output {
  const { sequence, rule } = typed(command);
  const there = (linesAt(plain(context.device.config), pathOf(context)) ?? []).map(({ text }) => entryOf(text));
  if (command.negated === undefined) {
    if (there.some((entry) => entry.rule === rule)) return "";
    return there.some((entry) => entry.sequence === sequence) ? DUPLICATE : undefined;
  }
  dropLines(context, pathOf(context), ({ text }) => {
    const entry = entryOf(text);
    return sequence === undefined ? entry.rule === rule : entry.sequence === sequence;
  });
  return "";
}

/** A new entry goes to the end unless it says where. */
function entryLines(context: Context, command: Command): readonly ConfigLine[] {
  const { sequence, rule } = typed(command);
  const there = (linesAt(plain(context.device.config), pathOf(context)) ?? []).map(
    ({ text }) => entryOf(text).sequence,
  );
  const number = sequence ?? Math.max(0, ...there) + STEP;
  return [{ id: command.id, slot: String(number), text: `${number} ${rule}`, values: [] }];
}

function inOrder(context: Context): undefined {
  const sorted = editSection(plain(context.device.config) as Config, pathOf(context), (lines) =>
    lines.toSorted((a, b) => entryOf(a.text).sequence - entryOf(b.text).sequence),
  );
  context.device.config = sorted as typeof context.device.config;
}

/** The number that was typed, and the rule as IOS writes it. */
function typed(command: Command): { readonly sequence: number | undefined; readonly rule: string } {
  const text = canonical(command);
  const numbered = /^\d+(?: |$)/.test(text);
  const rule = numbered ? text.replace(/^\d+ ?/, "") : text;
  const isStandard = command.id.startsWith("config-std");
  return {
    sequence: numbered ? Number.parseInt(text, 10) : undefined,
    rule: isStandard ? standard(rule) : extended(rule),
  };
}

function standard(rule: string): string {
  if (rule.startsWith("remark ")) return rule;
  return rule.replace(" 0.0.0.0 255.255.255.255", " any").replace(/ host (\S+)| (\S+) 0\.0\.0\.0(?= |$)/, " $1$2");
}

function extended(rule: string): string {
  if (rule.startsWith("remark ")) return rule;
  const names = PORTS[rule.split(" ")[1] ?? ""] ?? {};
  return rule
    .replaceAll(/(?<=\s)0\.0\.0\.0 255\.255\.255\.255(?= |$)/g, "any")
    .replaceAll(/(?<=\s)(\d+\.\d+\.\d+\.\d+) 0\.0\.0\.0(?= |$)/g, "host $1")
    .replaceAll(/(?<= (?:eq|gt|lt|neq|range)) (\d+)(?: (\d+))?(?= |$)/g, (_all, one: string, two?: string) =>
      [one, ...(two === undefined ? [] : [two])].map((port) => ` ${names[port] ?? port}`).join(""),
    );
}
