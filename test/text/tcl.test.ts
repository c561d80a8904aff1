/** Tcl's words as a router's shell reads them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { tclCommands, tclList } from "../../src/text/tcl/parse.ts";

/** Words as text: variables as `$name`, scripts in brackets. */
const shown = (script: string) =>
  tclCommands(script)?.map((words) =>
    words.map((parts) =>
      parts
        .map((part) =>
          part.kind === "text" ? part.text : part.kind === "variable" ? `<${part.name}>` : `[${part.script}]`,
        )
        .join(""),
    ),
  );

test.each<[string, string[][] | undefined]>([
  ["", []],
  ["  a   b\t c ", [["a", "b", "c"]]],
  ["a; b\nc", [["a"], ["b"], ["c"]]],
  ["a {b c; $d [e]} f", [["a", "b c; $d [e]", "f"]]],
  ["a {b {c} d} {}", [["a", "b {c} d", ""]]],
  ['a "b c" "d $e [f g]"', [["a", "b c", "d <e> [f g]"]]],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Tcl has them too
  ["a $b-$c ${d e}f $", [["a", "<b>-<c>", "<d e>f", "$"]]],
  ["a [b [c d] e]f", [["a", "[b [c d] e]f"]]],
  ["a \\$b \\[c\\] d\\ e \\n", [["a", "$b", "[c]", "d e", "\n"]]],
  ["a \\\n b", [["a", "b"]]],
  ["# a comment {\na # b", [["a", "#", "b"]]],
  ["a {b", undefined],
  ["a [b", undefined],
  ['a "b', undefined],
  ["a {b \\} c", undefined],
])("%j", (script, commands) => {
  expect(shown(script)).toEqual(commands);
});

test("a list has the elements that its words are", () => {
  expect(tclList(" a {b c}\n d;e $f [g]")).toEqual(["a", "b c", "d", "e", "$f", "[g]"]);
});

test("no script makes it fail or go on without end", () => {
  const sign = fc.constantFrom(...'{}[]"$\\;# \n\tab');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      const commands = tclCommands(signs.join(""));
      expect(commands === undefined || Array.isArray(commands)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
