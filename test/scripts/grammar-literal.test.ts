import { expect, test } from "vitest";
import { parseLiteral } from "../../scripts/grammar-literal.mjs";

// grammar/README.md, "Terminals".
test.each([
  ["show  Show things", { word: "show", help: "Show things", flags: "" }],
  ["<-23 - 23>  Hours", { word: "<-23 - 23>", help: "Hours", flags: "" }],
  ["trust  Trust  @17.3.2- @hidden", { word: "trust", help: "Trust", flags: "17.3.2- hidden" }],
  ["trust  Trust  @17.3.2-  @!no", { word: "trust", help: "Trust", flags: "17.3.2- !no" }],
  [
    "alerts  Immediate action    (severity=1)  @hidden",
    { word: "alerts", help: "Immediate action    (severity=1)", flags: "hidden" },
  ],
  ["alerts  Immediate action    (severity=1)", { word: "alerts", help: "Immediate action    (severity=1)", flags: "" }],
  ["~", { word: "~", help: "", flags: "" }],
])("%s", (text, fields) => {
  expect(parseLiteral(text)).toEqual(fields);
});
