import fc from "fast-check";
import { expect, test } from "vitest";
import { applyFilters, type Filter } from "../../src/text/filters/filter.ts";
import { compileRegex } from "../../src/text/filters/regex.ts";

const CONFIG = [
  "version 17.6",
  "interface GigabitEthernet0/0/0",
  " ip address 10.1.1.1 255.255.255.0",
  " shutdown",
  "!",
  "voice service voip",
  " mode border-element",
  " sip",
  "  bind all",
  " allow-connections sip to sip",
  "sip-ua",
  " retry invite 2",
  "end",
];

/** Lines that are left, by their number in CONFIG; -1 for a line that is not of it. */
function left(...filters: Filter[]): number[] {
  const result = applyFilters(filters, CONFIG);
  if (!result.ok) throw new Error(result.code);
  return result.lines.map((line) => CONFIG.indexOf(line));
}

test.each<[string, Filter[], number[]]>([
  ["include", [{ kind: "include", pattern: "sip" }], [7, 9, 10]],
  ["include counts case", [{ kind: "include", pattern: "SIP" }], []],
  ["include keeps blanks of the pattern", [{ kind: "include", pattern: " sip " }], [9]],
  ["include with alternatives", [{ kind: "include", pattern: "^end|^version" }], [0, 12]],
  ["exclude", [{ kind: "exclude", pattern: "^ |!" }], [0, 1, 5, 10, 12]],
  ["begin", [{ kind: "begin", pattern: "^sip" }], [10, 11, 12]],
  ["begin without a match", [{ kind: "begin", pattern: "nowhere" }], []],
  ["section", [{ kind: "section", pattern: "^interface" }], [1, 2, 3]],
  ["section of a child", [{ kind: "section", pattern: "^ sip" }], [7, 8]],
  ["sections, one within another", [{ kind: "section", pattern: "voip|sip" }], [5, 6, 7, 8, 9, 10, 11]],
  ["section exclude", [{ kind: "section-exclude", pattern: "interface|voice" }], [0, 4, 10, 11, 12]],
  [
    "a chain",
    [
      { kind: "section", pattern: "voice" },
      { kind: "exclude", pattern: "bind" },
      { kind: "begin", pattern: "sip" },
    ],
    [7, 9],
  ],
  ["redirect prints nothing", [{ kind: "redirect", url: "bootflash:x" }], []],
  ["append prints nothing", [{ kind: "append", url: "bootflash:x" }], []],
])("%s", (_, filters, expected) => {
  expect(left(...filters)).toEqual(expected);
});

test("count", () => {
  const lines = (pattern: string) => applyFilters([{ kind: "count", pattern }], CONFIG);
  expect(lines("sip")).toEqual({ ok: true, lines: ["Number of lines which match regexp = 3"], files: [] });
  expect(lines("nowhere")).toEqual({ ok: true, lines: ["Number of lines which match regexp = 0"], files: [] });
});

test("files are described, not stored", () => {
  const include: Filter = { kind: "include", pattern: "end|ver" };
  const text = "version 17.6\nend\n";
  expect(applyFilters([include, { kind: "tee", url: "flash:a" }, { kind: "append", url: "flash:b" }], CONFIG)).toEqual({
    ok: true,
    lines: [],
    files: [
      { url: "flash:a", append: false, text },
      { url: "flash:b", append: true, text },
    ],
  });
  expect(applyFilters([include, { kind: "tee-append", url: "flash:a" }], CONFIG)).toEqual({
    ok: true,
    lines: ["version 17.6", "end"],
    files: [{ url: "flash:a", append: true, text }],
  });
  expect(applyFilters([{ kind: "redirect", url: "flash:c" }], CONFIG)).toEqual({
    ok: true,
    lines: [],
    files: [{ url: "flash:c", append: false, text: CONFIG.map((line) => `${line}\n`).join("") }],
  });
});

test("a wrong pattern stops the chain", () => {
  expect(
    applyFilters(
      [
        { kind: "tee", url: "flash:a" },
        { kind: "include", pattern: "a(" },
      ],
      CONFIG,
    ),
  ).toEqual({
    ok: false,
    code: "unclosed-parenthesis",
    position: 1,
  });
});

function matches(pattern: string, line: string): boolean {
  const regex = compileRegex(pattern);
  if (!regex.ok) throw new Error(regex.code);
  return regex.matches(line);
}

test.each<[string, string[], string[]]>([
  ["", ["", "a"], []],
  ["abc", ["abc", "xabcx"], ["ab", "ABC", ""]],
  ["a.c", ["abc", "a.c", "xa cx"], ["ac", "a"]],
  ["ab*c", ["ac", "abc", "abbbc"], ["adc"]],
  ["ab+c", ["abc", "abbc"], ["ac"]],
  ["ab?c", ["ac", "abc"], ["abbc"]],
  ["^ab", ["abc"], ["xab"]],
  ["ab$", ["xab"], ["abx"]],
  ["^$", [""], ["a"]],
  ["^a|b$", ["ax", "xb"], ["xa", "bx"]],
  ["a|", ["a", "b", ""], []],
  ["[abc]x", ["ax", "cx"], ["dx", "x"]],
  ["^[^abc]x", ["dx"], ["ax", "x"]],
  ["^[a-cx-z]+$", ["abcxyz"], ["abd"]],
  ["^[]a]+$", ["]a]"], ["b"]],
  ["^[a\\]]+$", ["a]"], ["\\"]],
  ["^[a-]+$", ["a-"], ["b"]],
  ["^[*+.]+$", ["*.+"], ["a"]],
  ["(ab)+c", ["abc", "ababc"], ["bc"]],
  ["^(a|b)*$", ["", "abba"], ["abc"]],
  ["^(a*)*$", ["", "aaa"], ["b"]],
  ["^(a|b|)+$", ["", "ab"], ["c"]],
  ["()x", ["x"], ["y"]],
  ["a\\.b", ["a.b"], ["axb"]],
  ["\\?", ["a?"], ["a"]],
  ["\\_", ["a_b"], ["a b"]],
  ["LICENSE_INFO", ["%CUBE-5-LICENSE_INFO: Requesting", "LICENSE INFO"], ["LICENSEINFO", "LICENSE-INFO"]],
  ["_65000_", ["65000", "1 65000 2", "{65000}", "(65000)", "1,65000,2"], ["165000", "650001", "x65000x"]],
  ["a{2}", ["a{2}"], ["aa"]],
  ["^a?$", ["", "a"], ["aa"]],
  ["a**", ["", "b"], []],
  ["^a+?$", ["", "aa"], ["b"]],
  ["x$y", [], ["x$y", "xy"]],
])("pattern %j", (pattern, fitting, others) => {
  expect(fitting.filter((line) => !matches(pattern, line))).toEqual([]);
  expect(others.filter((line) => matches(pattern, line))).toEqual([]);
});

test.each([
  ["*a", "nothing-to-repeat", 0],
  ["a|+", "nothing-to-repeat", 2],
  ["(?:a)", "nothing-to-repeat", 1],
  ["a[bc", "unclosed-bracket", 1],
  ["[]", "unclosed-bracket", 0],
  ["[a-", "unclosed-bracket", 0],
  ["[z-a]", "reversed-range", 1],
  ["a(b", "unclosed-parenthesis", 1],
  ["((a)", "unclosed-parenthesis", 0],
  ["a)b", "unopened-parenthesis", 1],
  ["a\\", "backslash-at-end", 1],
  ["[\\", "backslash-at-end", 0],
  ["a".repeat(1_001), "too-long", 1_000],
])("wrong pattern %j", (pattern, code, position) => {
  expect(compileRegex(pattern)).toEqual({ ok: false, code, position });
});

/** Random patterns that mean the same to JavaScript, whose `_` and empty brackets differ. */
const pattern = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthIdentifier: "pattern" },
    fc.constantFrom("a", "b", ".", "^", "$", "[ab]", "[^a]", "\\."),
    fc.tuple(tie("node"), tie("node")).map((parts) => parts.join("")),
    fc.tuple(tie("node"), tie("node")).map(([one, other]) => `(${one}|${other})`),
    fc.tuple(tie("node"), fc.constantFrom("*", "+", "?")).map(([part, sign]) => `(${part})${sign}`),
  ),
})).node;

test("patterns mean what they mean elsewhere", () => {
  fc.assert(
    fc.property(pattern, fc.string({ unit: fc.constantFrom("a", "b", ".", "c"), maxLength: 8 }), (text, line) => {
      expect(matches(text, line)).toBe(new RegExp(text).test(line));
    }),
    { numRuns: 2_000 },
  );
});

test("any text is a pattern or an error, and never hangs", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."ab().*+?^$[]|\\_-"), maxLength: 30 }),
      fc.string(),
      (text, line) => {
        const regex = compileRegex(text);
        expect(regex.ok ? typeof regex.matches(line) : regex.position <= text.length).toBe(regex.ok ? "boolean" : true);
      },
    ),
    { numRuns: 2_000 },
  );
  const nested = `${"(a*".repeat(100)}${")*".repeat(100)}b`;
  expect(matches(nested, "a".repeat(2_000))).toBe(false);
  expect(matches("(".repeat(400) + ")".repeat(400), "x")).toBe(true);
});
