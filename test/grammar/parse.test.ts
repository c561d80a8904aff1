import { expect, test } from "vitest";
import { type Command, canonical } from "../../src/grammar/command.ts";
import type { ModeId } from "../../src/grammar/modes.ts";
import { parseLine } from "../../src/grammar/parse.ts";
import type { ParseResult } from "../../src/grammar/result.ts";
import { reader } from "./fixture.ts";

/** A result on one line: what the table below compares. */
function shown(result: ParseResult): string {
  if (!result.ok) {
    const { error } = result;
    return error.code === "invalid" ? `invalid ${error.column}` : error.code;
  }
  const { command, filter } = result;
  const filtered = filter === undefined ? "" : ` | ${filter}`;
  return `${lead(command)}${command.id}: ${canonical(command)}${filtered} (${command.mode})`;
}

function lead(command: Command): string {
  return [command.via, command.negated].flatMap((word) => (word === undefined ? [] : [`${word} `])).join("");
}

const table: [mode: ModeId, line: string, result: string][] = [
  // Abbreviations, case, blanks.
  ["exec", "show license summary", "show.license.summary: show license summary (exec)"],
  ["exec", "  SH  Lic\tSU ", "show.license.summary: show license summary (exec)"],
  ["exec", "sh lic s", "ambiguous"],
  ["exec", "show license st", "show.license.status: show license status (exec)"],
  ["exec", "conf t", "configure: configure terminal (exec)"],
  ["exec", "con", "ambiguous"],
  ["user-exec", "en", "enable: enable (user-exec)"],
  ["user-exec", "e", "ambiguous"],
  // Exact beats abbreviation, also where the longer word is vocabulary.
  ["exec", "no debug all", "debug.none: no debug all (exec)"],
  ["exec", "show ip interface", "show.ip.interface: show ip interface (exec)"],
  // Keywords before values, precise values before free ones.
  ["exec", "ping ip 192.0.2.1", "ping: ping ip 192.0.2.1 (exec)"],
  ["exec", "ping 192.0.2.1", "ping: ping 192.0.2.1 (exec)"],
  ["exec", "ping router.example.com", "ping: ping router.example.com (exec)"],
  // Values.
  ["exec", "clock set 8:00:00 1 jan 2021", "clock.set: clock set 8:00:00 1 Jan 2021 (exec)"],
  ["exec", "clock set 8:00:00 January 1 2021", "clock.set: clock set 8:00:00 Jan 1 2021 (exec)"],
  ["exec", "clock set 8:00:00 32 jan 2021", "invalid 18"],
  ["config", "clock timezone PST -8", "clock.timezone: clock timezone PST -8 (config)"],
  ["config", "interface gi 0/0/0", "interface: interface GigabitEthernet0/0/0 (config)"],
  ["config", "int g0/0/1.100", "interface: interface GigabitEthernet0/0/1.100 (config)"],
  ["config", "int lo12", "interface: interface Loopback12 (config)"],
  ["config", "int t1", "ambiguous"],
  ["config", "interface gi", "incomplete"],
  ["exec", "delete /force bootflash:x", "delete: delete /force bootflash:x (exec)"],
  ["exec", "delete flopdisk:x", "invalid 7"],
  ["exec", "license smart save usage rum-id 16102401", "license.save: license smart save usage rum-Id 16102401 (exec)"],
  ["config-if", "description  to  the | lab! ", "if.description: description to  the | lab!  (config-if)"],
  // Hidden words work, and disturb nobody.
  ["exec", "test crash", "test.crash: test crash (exec)"],
  ["exec", "te", "ambiguous"],
  // Incomplete, empty.
  ["exec", "show", "bare-show"],
  ["exec", "sh ", "bare-show"],
  ["exec", "show license", "incomplete"],
  ["exec", "connect", "incomplete"],
  ["exec", "show route-map", "incomplete"],
  ["config", "enable", "incomplete"],
  ["exec", "", "empty"],
  ["exec", "  ", "empty"],
  ["config", " ! a comment", "empty"],
  // Pipes.
  ["exec", "show version | i IOS XE|Version ", "show.version: show version | i IOS XE|Version  (exec)"],
  ["exec", "show version |inc x", "show.version: show version | inc x (exec)"],
  ["exec", "show version |", "incomplete"],
  ["exec", "show version | include", "incomplete"],
  // Configuration: `no`, `default`, `do`, the words of all modes.
  ["config", "no hostname", "no hostname: hostname (config)"],
  ["config", "no hostname R1", "no hostname: hostname R1 (config)"],
  ["config", "default hostname", "default hostname: hostname (config)"],
  ["config", "hostname", "incomplete"],
  ["config", "no", "incomplete"],
  ["config", "no ip name-server 192.0.2.1 192.0.2.2", "no ip.name-server: ip name-server 192.0.2.1 192.0.2.2 (config)"],
  ["config", "license smart", "incomplete"],
  ["config", "license smart enable", "license.enable: license smart enable (config)"],
  ["config", "no license smart", "no license.disable: license smart (config)"],
  ["config", "do", "incomplete"],
  ["config", "do show", "bare-show"],
  ["config", "do sh ver", "do show.version: show version (exec)"],
  ["config", "do-exec sh ver | i x", "do show.version: show version | i x (exec)"],
  ["config-if", "do sh ver", "do show.version: show version (exec)"],
  ["config", "end", "mode.end: end (config)"],
  ["config-if", "end", "mode.end: end (config-if)"],
  ["config-if", "exi", "mode.exit: exit (config-if)"],
  // What a submode does not know, its parent may.
  ["config-if", "hostname R1", "hostname: hostname R1 (config)"],
  ["config-if", "no hostname", "no hostname: hostname (config)"],
  ["config-if", "ip route 0.0.0.0 0.0.0.0 192.0.2.1", "ip.route: ip route 0.0.0.0 0.0.0.0 192.0.2.1 (config)"],
  ["config-if", "ip route", "incomplete"],
  ["config-line", "line vty 0 4", "line: line vty 0 4 (config)"],
  ["config-if", "sh", "if.shutdown: shutdown (config-if)"],
  // A mode that no file defines has the words of all modes, and its parents.
  ["config-red", "hostname R1", "hostname: hostname R1 (config)"],
  ["config-red", "exit", "mode.exit: exit (config-red)"],
  ["control", "show version", "invalid 0"],
];

test.each(table)("%s: %s -> %s", (mode, line, result) => {
  expect(shown(parseLine(reader(), mode, line))).toBe(result);
});

test("a command says where its words stand and what they are", () => {
  const line = "do clear counters  gi 0/0/0";
  expect(parseLine(reader(), "config-if", line)).toEqual({
    ok: true,
    command: {
      id: "clear.counters",
      mode: "exec",
      via: "do",
      options: {},
      words: [
        { text: "clear", column: 3, keyword: "clear" },
        { text: "counters", column: 9, keyword: "counters" },
        { text: "gi 0/0/0", column: 19, slot: "INTERFACE", value: "GigabitEthernet0/0/0" },
      ],
    },
  });
});

test("a filter is kept as typed, and read as a line of its own", () => {
  expect(parseLine(reader(), "exec", "sh ver |  incl  IOS ")).toEqual({
    ok: true,
    command: {
      id: "show.version",
      mode: "exec",
      options: { pipe: true },
      words: [
        { text: "sh", column: 0, keyword: "show" },
        { text: "ver", column: 3, keyword: "version" },
      ],
    },
    filter: "incl  IOS ",
    filterColumn: 10,
    filterCommand: {
      id: "filter.include",
      mode: "filter",
      options: {},
      words: [
        { text: "incl", column: 10, keyword: "include" },
        { text: "IOS ", column: 16, slot: "LINE", value: "IOS " },
      ],
    },
  });
});
