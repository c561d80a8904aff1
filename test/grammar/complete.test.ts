import { expect, test } from "vitest";
import { completeWord } from "../../src/grammar/complete.ts";
import type { ModeId } from "../../src/grammar/modes.ts";
import { reader } from "./fixture.ts";

// What Tab makes of a line, CLI §5; a line that stays as it is has no second text.
const table: [mode: ModeId, line: string, completed: string | undefined][] = [
  ["exec", "conf", "configure "],
  ["exec", "  SH", "  show "],
  ["exec", "sh lic su", "sh lic summary "],
  ["exec", "configure", "configure "],
  // None, several, nothing to complete.
  ["exec", "", undefined],
  ["exec", "show ", undefined],
  ["exec", "foo", undefined],
  ["exec", "sh lic s", undefined],
  ["exec", "sh lic s s", undefined],
  ["exec", "ping rou", undefined],
  // Vocabulary counts, and is not completed.
  ["exec", "con", undefined],
  ["exec", "conn", undefined],
  ["exec", "test cra", "test crash "],
  // Hidden words are not offered.
  ["exec", "tes", undefined],
  ["config", "do", undefined],
  ["config", "do-", "do-exec "],
  ["config", "do sh", "do show "],
  ["config", "no ho", "no hostname "],
  ["config-if", "host", "hostname "],
  ["config-if", "sh", "shutdown "],
  ["config", "interface gig", "interface GigabitEthernet "],
  ["config", "interface t", undefined],
  ["exec", "delete boot", "delete bootflash:"],
  ["exec", "delete bootflash:us", "delete bootflash:usage.txt "],
  ["exec", "show version | inc", "show version | include "],
  ["exec", "show version |inc", "show version |include "],
];

test.each(table)("%s: %s<Tab> -> %s", (mode, line, completed) => {
  expect(completeWord(reader(), mode, line)).toEqual(completed === undefined ? undefined : { text: completed });
});
