/** Lines that running-config prints though nobody typed them: defaults that IOS always shows, and what only it knows. */

import { accessListIn, isNumbered } from "../../device/access-lists.ts";
import type { ConfigLine } from "../../device/config/config.ts";
import { interfaceType, isVirtual, parentOf } from "../../device/interfaces.ts";
import type { View } from "../view.ts";
import { defaultLines, isLeftOut } from "./defaults.ts";

/** Texts that say no more than the default, which IOS leaves out. */
const SILENT = new Set(["logging buffered", "logging console", "logging monitor", "logging on", "tunnel mode gre ip"]);

/** Commands of the top that are shown in some form: id and the text while nothing is configured, if there is one. */
const ALWAYS: readonly (readonly [id: string, text: (view: View) => string | undefined])[] = [
  ["config aaa new-model", () => "no aaa new-model"],
  ["config ip http server", () => "no ip http server"],
  ["config ip http secure-server", () => "no ip http secure-server"],
  ["config license udi", (view) => `license udi pid ${view.platform.pid} sn ${view.device.serial}`],
  // Where Smart Licensing can be turned on and off (COMMANDS §2.1).
  ["config license smart enable", (view) => (view.release.facts.smartOptional ? "no license smart enable" : undefined)],
];

/** The lines of the configuration as they are shown: without those that are silent, with those that are implied. */
export function shownLines(view: View, defaults: boolean): readonly ConfigLine[] {
  const { config } = view.device;
  const there = new Set(config.map((line) => line.id));
  const implied = ALWAYS.filter(([id]) => !there.has(id)).flatMap(([id, textOf]) => {
    const text = textOf(view);
    return text === undefined ? [] : [plainLine(id, text)];
  });
  const { numberedListLines } = view.release.facts;
  const told = config.filter((line) => !SILENT.has(line.text));
  const said = numberedListLines ? told.flatMap((line) => asEntries(line) ?? [line]) : told;
  return [...said, ...implied, ...(defaults ? defaultLines(said) : [])];
}

/** The entries of a list that has a number, each with it: `access-list 10 permit any`. Undefined for other lines. */
function asEntries(section: ConfigLine): readonly ConfigLine[] | undefined {
  if (!section.id.startsWith("config ip access-list ")) return undefined;
  const { name, entries } = accessListIn(section);
  return isNumbered(name)
    ? entries.map(({ rule }) => plainLine("config access-list", `access-list ${name} ${rule}`))
    : undefined;
}

/** The lines of a section as they are shown. */
export function shownInside(section: ConfigLine, defaults: boolean): readonly ConfigLine[] {
  const own = (section.lines ?? []).filter((line) => !isLeftOut(line, section) && (defaults || !SILENT.has(line.text)));
  const lines = defaults ? [...own, ...defaultLines(own, section)] : own;
  if (section.id !== "config interface") return lines;
  const name = section.text.replace(/^interface /, "");
  const isSecondary = (line: ConfigLine) => line.text.endsWith(" secondary");
  const missing = (id: string) => !lines.some((line) => line.id === id);
  return [
    // Secondary addresses stand in front of the primary one.
    ...lines.filter(isSecondary),
    ...lines.filter((line) => !isSecondary(line)),
    ...(missing("config-if ip address") && parentOf(name) === undefined
      ? [plainLine("config-if ip address", "no ip address")]
      : []),
    ...(missing("config-if negotiation auto") && isAutonegotiating(name)
      ? [plainLine("config-if negotiation auto", "negotiation auto")]
      : []),
  ];
}

function isAutonegotiating(name: string): boolean {
  return !isVirtual(name) && interfaceType(name) === "GigabitEthernet" && parentOf(name) === undefined;
}

function plainLine(id: string, text: string): ConfigLine {
  return { id, slot: id, text, values: [] };
}
