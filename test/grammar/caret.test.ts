import { expect, test } from "vitest";
import type { ModeId } from "../../src/grammar/modes.ts";
import { parseLine } from "../../src/grammar/parse.ts";
import { parseLine as parseProduct } from "../../src/grammar/product.ts";
import { reader, router } from "./fixture.ts";

// Where the caret stands. A caret in the line marks the place. First the table of CLI §3: what routers were seen to do.
const captured: [mode: ModeId, line: string][] = [
  ["user-exec", "con^figure terminal"],
  ["user-exec", "show r^un"],
  ["user-exec", "clear l^ogg"],
  ["config", "terminal ^width 512"],
  ["config", "configur^e terminal"],
  ["config", "t^clsh"],
  ["config", "di^sable"],
  ["config", "sh^ow version"],
  ["config", "cl^ear logg"],
  ["exec", "sh cl^ck"],
  ["exec", "show ip co^nfig"],
];

const deduced: [mode: ModeId, line: string][] = [
  ["exec", "terminal length ^513"],
  ["exec", "terminal length ^two"],
  ["config", "clock timezone CET ^network"],
  ["config", "ip name-server ^0255.255.1"],
  // Behind `no` and `do`, behind blanks, in a submode, in the middle.
  ["config", "no t^clsh"],
  ["config", "do a^oeu"],
  ["config", "do  show ip co^nfig"],
  ["config-if", "do sh cl^ck"],
  ["config-if", "sh ^ip int br"],
  ["config-if", "di^sable"],
  ["config-if", "no ip address 10.0.0.1 ^255.255.255.256"],
  ["exec", "  show   license  st^ratus"],
  ["exec", "show version ^detail"],
  ["exec", "license smart trust idtoken X ^remote"],
  // A word that only a real router knows: the caret stands at what follows.
  ["exec", "connect ^host"],
  ["exec", "show ip route ^vrf"],
  // Interfaces: within the type, within the number.
  ["config", "interface gigabitethernet0/0/^9"],
  ["config", "interface gi ^9"],
  ["config", "interface giga^net0/0/0"],
  ["config", "interface ^9"],
  // A pipe that filters nothing.
  ["exec", "show ^| include x"],
  ["exec", "clear logging ^| include x"],
  ["exec", "show version | ^find x"],
  ["exec", "show version |^find x"],
];

test.each([...captured, ...deduced])("%s: %s", (mode, marked) => {
  const column = marked.indexOf("^");
  const result = parseLine(reader(), mode, marked.replace("^", ""));
  expect(result).toEqual({ ok: false, error: { code: "invalid", column } });
});

test.each(captured)("%s: %s, with the grammar of the product", (mode, marked) => {
  const column = marked.indexOf("^");
  const result = parseProduct(router(), mode, marked.replace("^", ""));
  expect(result).toEqual({ ok: false, error: { code: "invalid", column } });
});

// One word alone may be a host; its caret counts where hosts are not looked up.
test.each([
  ["exec", "a^oeu"],
  ["user-exec", " en^x "],
] as const)("%s: %s", (mode, marked) => {
  const line = marked.replace("^", "");
  const error = { code: "unknown-word", word: line.trim(), column: marked.indexOf("^") };
  expect(parseLine(reader(), mode, line)).toEqual({ ok: false, error });
});
