/** `ip access-list`, `access-list` and their entries: numbered in steps of ten, each in its place (field knowledge). */
import { type AccessList, accessListsOf, canBeCalled, entryOf } from "../../device/access-lists.ts";
import {
  type Config,
  type ConfigLine,
  editSection,
  linesAt,
  putLine,
  type SectionPath,
} from "../../device/config/config.ts";
import { type Command, canonical, values } from "../../grammar/index.ts";
import { showAccessLists } from "../../show/access-lists.ts";
import { plain } from "../plain.ts";
import { type CommandEntry, type Context, config, exec, type Output, show } from "../registry.ts";
import { dropLines, noteChange } from "../store.ts";

const FIELD = "field knowledge";
const NO_FILTER = "kept and shown; nothing is filtered by it";
const DUPLICATE = "% Duplicate sequence number\n%Failed to add ace to access-list\n";
const BAD_NAME = "% Invalid access list name.\n";
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
  exec("config access-list standard", FIELD, enterNumbered, { partial: NO_FILTER }),
  exec("config access-list extended", FIELD, enterNumbered, { partial: NO_FILTER }),
  entries("config-std-nacl"),
  entries("config-ext-nacl"),
  show("show access-lists", FIELD, (view, command) => showAccessLists(view, values(command).map(String)[0]), {
    partial: "nothing is counted",
  }),
];

/** A name is that of one list, a number that of a list of its kind. */
function refuseOther({ device }: Context, command: Command): Output {
  const [kind, name = ""] = canonical(command).split(" ").slice(2);
  if (!canBeCalled(kind as AccessList["kind"], name)) return BAD_NAME;
  const other = accessListsOf(plain(device.config)).find((list) => list.name === name && list.kind !== kind);
  if (other === undefined || command.negated !== undefined) return undefined;
  return `%${other.kind === "standard" ? "Standard" : "Extended"} access list with this name already exists\n`;
}

/** `access-list 10 …` puts an entry at the end of the list, and makes the list; `no` takes the whole list away. */
function enterNumbered(context: Context, command: Command): undefined {
  const [, name = "", ...words] = canonical(command).split(" ");
  const kind = command.id === "config access-list standard" ? "standard" : "extended";
  const text = `ip access-list ${kind} ${name}`;
  if (command.negated !== undefined) {
    dropLines(context, [], ({ slot }) => slot === text);
    return;
  }
  const before: Config = plain(context.device.config);
  const rule = asWritten(kind, words.join(" "));
  if ((linesAt(before, [text]) ?? []).some((entry) => entryOf(entry.text).rule === rule)) return;
  const opened = putLine(before, [], {
    id: `config ip access-list ${kind}`,
    slot: text,
    text,
    values: [Number(name)],
    lines: [],
  });
  const id = kind === "standard" ? "config-std-nacl entry" : "config-ext-nacl entry";
  const after = putLine(opened, [text], entryLine(opened, [text], id, undefined, rule));
  context.device.config = after as typeof context.device.config;
  noteChange(context);
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
  return [entryLine(plain(context.device.config), pathOf(context), command.id, sequence, rule)];
}

function entryLine(
  config: Config,
  path: SectionPath,
  id: string,
  sequence: number | undefined,
  rule: string,
): ConfigLine {
  const there = (linesAt(config, path) ?? []).map(({ text }) => entryOf(text).sequence);
  const number = sequence ?? Math.max(0, ...there) + STEP;
  return { id, slot: String(number), text: `${number} ${rule}`, values: [] };
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
  return {
    sequence: numbered ? Number.parseInt(text, 10) : undefined,
    rule: asWritten(command.id.startsWith("config-std") ? "standard" : "extended", rule),
  };
}

const asWritten = (kind: AccessList["kind"], rule: string): string =>
  kind === "standard" ? standard(rule) : extended(rule);

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
