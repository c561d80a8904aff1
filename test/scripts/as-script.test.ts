import { describe, expect, test } from "vitest";
import { asScript } from "../../scripts/bundle/as-script.mjs";

/** What a module exports, run as its script; only large modules become scripts, and so it is made large. */
function run(text: string, ...passed: unknown[]): unknown {
  const { script } = split(text);
  return new Function(`return ${script}`)()(...passed);
}

function split(text: string) {
  const large = asScript(`${"/* a large module */\n".repeat(5000)}${text}`);
  if (large === undefined) throw new Error("the module stays as it is");
  return large;
}

describe("a module as a script", () => {
  test("returns its exports by the names that others import", () => {
    expect(run("var a=1;function b(){return a}export{a as one,b};")).toMatchObject({ one: 1, b: expect.any(Function) });
  });

  test("is given what the module imports, wherever it does so and in each form", () => {
    const text =
      'import{a,b as c}from"./x.js";var x=a+c;import d,{e}from"./y.js";import*as f from"./z.js";import"./w.js";' +
      "var all=[x,d,e,f.g,import.meta.url];export{all};";
    const passed = [{ url: "file:" }, { a: 1, b: 2 }, { default: 4, e: 5 }, { g: 6 }];
    expect(run(text, ...passed)).toEqual({ all: [3, 4, 5, 6, "file:"] });
    expect(split(text).module).toBe(
      'import*as imported0 from"./x.js";import*as imported1 from"./y.js";import*as imported2 from"./z.js";import"./w.js";' +
        'import{compiled}from"../compiled.js";export const{all}=' +
        "compiled(import.meta.filename)(import.meta,imported0,imported1,imported2);\n",
    );
  });

  test("takes no string for an import", () => {
    expect(run('var a="import{b}from\\"./c.js\\";";export{a};')).toEqual({ a: 'import{b}from"./c.js";' });
  });

  test.each([
    ["a small module", "var a=1;export{a};", 0],
    ["one that loads others on demand", 'var a=()=>import("./b.js");export{a};', 5000],
    ["one that waits as it is loaded", "var a=await 1;export{a};", 5000],
  ])("%s stays as it is", (_, text, lines) => {
    expect(asScript(`${"/* a large module */\n".repeat(lines)}${text}`)).toBeUndefined();
  });

  test.each(["a=2", "a++", "--a", "a??=2", "a+=2"])("an export that changes later is refused: %s", (change) => {
    expect(() => split(`var a=1;function b(){${change}}export{a,b};`)).toThrow(
      "bundle: a is exported and gets another value",
    );
  });

  test("comparisons, members and functions with an argument of an export's name are no change", () => {
    expect(run("var a=1;var b=[a==1,a=>1,this?.a,{a}];export{a,b};")).toHaveProperty("a", 1);
  });
});
