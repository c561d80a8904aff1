import { expect, test } from "vitest";
import { type HelpResult, helpFor } from "../../src/grammar/help.ts";
import type { ModeId } from "../../src/grammar/modes.ts";
import { reader, readerOf } from "./fixture.ts";

/** Help as text: a line per item, and what follows the list. */
function shown(help: HelpResult): string {
  if (help.kind === "words") return help.words.join(" ");
  if (help.kind === "ambiguous") return `ambiguous ${JSON.stringify(help.text)}`;
  if (help.kind === "unrecognized") return help.kind;
  const heading = help.heading === undefined ? [] : [help.heading];
  const items = help.items.map((item) => `${item.word}  ${item.help}`);
  return [...heading, ...items, ...(help.pipe ? ["|"] : []), ...(help.cr ? ["<cr>"] : [])].join("\n");
}

const configHelp = `Configure commands:
clock  Configure time-of-day clock
default  Set a command to its defaults
do-exec  To run exec commands in config mode
end  Exit from configure mode
exit  Exit from configure mode
help  Description of the interactive help system
hostname  Set system's network name
interface  Select an interface to configure
ip  Global IP configuration subcommands
license  Configure license features
line  Configure a terminal line
no  Negate a command or set its defaults`;

const interfaceHelp = `Interface configuration commands:
default  Set a command to its defaults
description  Interface specific description
exit  Exit from interface configuration mode
help  Description of the interactive help system
ip  Interface Internet Protocol config commands
no  Negate a command or set its defaults
shutdown  Shutdown the selected interface`;

const userHelp = `Exec commands:
clear  Reset functions
enable  Turn on privileged commands
exit  Exit from the EXEC
show  Show running system information`;

const types = `GigabitEthernet  GigabitEthernet IEEE 802.3z
Loopback  Loopback interface
TenGigabitEthernet  Ten Gigabit Ethernet
Tunnel  Tunnel interface`;

const numbered = (range: string): string => `${range}  GigabitEthernet interface number`;

const filterHelp = `begin  Begin with the line that matches
count  Count number of lines which match regexp
include  Include lines that match`;

const negated = "clock  Configure time-of-day clock\nhostname  Set system's network name";

const table: [mode: ModeId, line: string, help: string][] = [
  // Alone: with a heading, in ASCII order, without hidden words and without vocabulary.
  ["user-exec", "", userHelp],
  ["user-exec", "  ", userHelp],
  ["config", "", configHelp],
  ["config-if", "", interfaceHelp],
  ["config-if", "do ", shown(helpFor(reader(), "exec", ""))],
  // Behind a blank.
  [
    "exec",
    "sh lic ",
    "all  Show license all information\nstatus  Show license status information\nsummary  Show license summary",
  ],
  ["exec", "show clock ", "detail  Display detailed information\n|\n<cr>"],
  ["exec", "clear logging ", "<cr>"],
  ["exec", "clock set 1:2:3 ", "<1-31>  Day of the month\nMONTH  Month of the year"],
  ["exec", "ping ", "A.B.C.D  Address\nWORD  Ping destination address or hostname\nip  IP echo"],
  ["config", "clock timezone PST -8 ", "<0-59>  Minutes offset from UTC\n<cr>"],
  ["config", "clock timezone ", "WORD  name of time zone"],
  ["config", "no clock timezone ", "WORD  name of time zone\n<cr>"],
  ["exec", "delete ", "/force  Force delete\nbootflash:  File to delete\nnvram:  File to delete"],
  // Interfaces: type, then number.
  ["config", "interface ", types],
  ["config", "interface gi ", numbered("<0-0>")],
  ["config", "interface gi", "GigabitEthernet"],
  ["config", "interface gi 0", "/ <0-0>"],
  ["config", "interface gi0", "/ <0-0>"],
  ["config", "interface gi 0/", numbered("<0-0>")],
  ["config", "interface gi0/0/", numbered("<0-1>")],
  ["config", "interface gi 0/0/1", ". <0-1>"],
  ["config", "interface gi0/0/1", ". <0-1>"],
  ["config", "interface gi0/0/1.", numbered("<0-4294967295>")],
  ["config", "interface gi0/0/1.17", "<0-4294967295>"],
  ["config", "interface gi0/0/1.42949672951", "unrecognized"],
  ["config", "interface gi 1", "unrecognized"],
  ["config", "interface gi0/1/", "unrecognized"],
  ["config", "interface gi0/0/2", "unrecognized"],
  ["config", "interface gi0/0/1.1.", "unrecognized"],
  ["config", "interface lo21", "<0-2147483647>"],
  ["config", "interface lo 3000000000", "unrecognized"],
  ["config", "interface lo ", "<0-2147483647>  Loopback interface number"],
  // Inside a word.
  ["exec", "s", "show"],
  ["exec", "show license s", "status summary"],
  ["exec", "show ip int", "interface"],
  ["config", "d", "default do-exec"],
  ["exec", "ping i", "WORD ip"],
  ["exec", "ping 10", "A.B.C.D WORD"],
  ["exec", "terminal length 2", "<0-512>"],
  ["exec", "terminal length x", "unrecognized"],
  ["exec", "delete boot", "bootflash:"],
  ["exec", "delete bootflash:", "bootflash:packages.conf bootflash:usage.txt"],
  ["exec", "te", "terminal"],
  // Free text: Enter is always possible.
  ["config-if", "description ", "LINE  Up to 200 characters describing this interface"],
  ["config-if", "no description ", "LINE  Up to 200 characters describing this interface\n<cr>"],
  ["config-if", "description x", "LINE <cr>"],
  ["config-if", "description x ", "LINE <cr>"],
  // Behind a pipe.
  ["exec", "show version | ", filterHelp],
  ["exec", "show version |", filterHelp],
  ["exec", "show version | in", "include"],
  ["exec", "show version |b", "begin"],
  ["exec", "clear logging | ", "unrecognized"],
  // Behind `no` and `do`, and what only the parent knows.
  ["config", "no h", "hostname"],
  ["config", "no license smart ", "enable  Enable it\n<cr>"],
  ["config", "license smart ", "enable  Enable it"],
  ["config", "do show license s", "status summary"],
  ["config-if", "host", "hostname"],
  ["config-if", "hostname ", "WORD  This system's network name"],
  ["config-if", "ip ", "address  Set the IP address of an interface"],
  ["config-if", "ip route ", "A.B.C.D  Destination prefix"],
  // Errors.
  ["exec", "foo ", "unrecognized"],
  ["exec", "foo", "unrecognized"],
  ["exec", "show version detail ", "unrecognized"],
  ["exec", "connect ", "unrecognized"],
  ["exec", "sh lic s ", 'ambiguous "sh lic s "'],
];

test.each(table)("%s: %s?", (mode, line, help) => {
  expect(shown(helpFor(reader(), mode, line))).toBe(help);
});

test("`no` offers what has a negative form", () => {
  const help = shown(helpFor(reader(), "config", "no "))
    .split("\n")
    .slice(0, 2)
    .join("\n");
  expect(help).toBe(negated);
});

test("a word that leads two alternatives is shown once, and only the open ones are shown", () => {
  const text = `
    exec -> "pdm  Policy" "a  A" {% command("a") %} | "pdm  Policy" "b  B" {% command("b") %}
          | "x  Other  @feature:one" {% command("x") %} | "x  Another  @!feature:one" {% command("x") %}`;
  expect(shown(helpFor(readerOf(text), "exec", ""))).toBe("Exec commands:\npdm  Policy\nx  Another");
});
