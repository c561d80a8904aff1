/** `snmp-server …`: kept and shown. */
import { type Command, canonical } from "../../grammar/index.ts";
import { type CommandEntry, config } from "../registry.ts";

export const snmpCommands: readonly CommandEntry[] = [
  config(
    "config snmp-server",
    "field knowledge",
    { slot: "text", text: snmpText, lines: (_context, command) => [lineOf(command)] },
    { partial: "kept and shown; nobody asks the lab by SNMP, and no traps are sent" },
  ),
];

/** A community gets read-only access where nothing else is told. */
function snmpText(command: Command): string {
  const text = canonical(command);
  const [, what, name, access = "", ...list] = text.split(" ");
  if (what !== "community" || command.negated !== undefined) return text;
  const told = access === "ro" || access === "rw";
  const words = told ? [access.toUpperCase(), ...list] : ["RO", access, ...list];
  return ["snmp-server community", name, ...words].join(" ").trimEnd();
}

/** One community, one location and one contact each; any number of hosts and traps. */
function lineOf(command: Command) {
  const text = snmpText(command);
  const [, what = "", name = ""] = text.split(" ");
  const single = what === "contact" || what === "location" || what === "trap-source";
  const slot = single ? `snmp-server ${what}` : what === "community" ? `snmp-server community ${name}` : text;
  return { id: command.id, slot, text, values: [] };
}
