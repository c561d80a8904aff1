/** Routers that register, of the lab, stand for those of the real world: what they print is imported, and printed back. */
import { expect, test } from "vitest";
import { importSections } from "../../src/importing/command.ts";
import { sectionsOf } from "../../src/importing/sections.ts";
import { lab } from "../../src/testing/router.ts";
import { typedAtFile } from "./typed-at-file.ts";

const LICENSING = ["show license all", "show license status", "show license usage", "show license summary"];

const REGISTER = [":token", "license smart register idtoken $token", ":advance 2m"];

/** What happened to a router, and the states that it prints then. */
const PASTS: Readonly<Record<string, readonly [lines: readonly string[], states: readonly string[]]>> = {
  "just started": [[], ["UNREGISTERED", "EVAL MODE"]],
  "on evaluation for a month": [[":advance 30d3h7s"], ["UNREGISTERED", "EVAL MODE"]],
  "evaluation is over": [[":advance 95d"], ["UNREGISTERED", "EVAL EXPIRED"]],
  registered: [REGISTER, ["REGISTERED", "AUTHORIZED"]],
  "renewed half a year later": [
    [...REGISTER, ":advance 200d"],
    ["REGISTERED", "AUTHORIZED"],
  ],
  "more in use than was bought": [
    [":fault licences on", ":calls standard 50", ":advance 26h", ...REGISTER],
    ["REGISTERED", "OUT OF COMPLIANCE"],
  ],
  "the server was not reached since": [
    [...REGISTER, ":network cssm down", ":advance 40d"],
    ["REGISTERED", "AUTHORIZED"],
  ],
};

async function printedBy(
  release: string,
  past: readonly string[],
): Promise<(commands: readonly string[]) => Promise<string>> {
  const router = await lab({
    release,
    hostname: "Edge",
    config: ["no logging console", "line con 0", "exec-timeout 0 0"].join("\n"),
  });
  await router.type(past);
  return async (commands) => (await router.type(commands)).text;
}

const cases = ["16.12.4", "17.2.1r", "17.3.1a"].flatMap((release) =>
  Object.entries(PASTS)
    // Before, calls are not counted.
    .filter(([past]) => release !== "16.12.4" || past !== "more in use than was bought")
    .map(([past, [lines, states]]) => [release, past, lines, states] as const),
);

test.each(cases)("%s, %s: licensing is printed back to the byte", async (release, _past, lines, states) => {
  const type = await printedBy(release, lines);
  const given = await type(LICENSING);
  const summary = given.slice(given.indexOf("show license summary"));
  expect([...summary.matchAll(/^ {2}Status: (.*)$/gm)].map(([, state]) => state)).toEqual(states);
  const text = await type(["show version", "show running-config", "show clock", ...LICENSING]);
  const made = importSections(sectionsOf("session.txt", text));
  expect(made?.remarks).toEqual([]);
  expect(await typedAtFile(made?.text ?? "", LICENSING)).toBe(given);
});

test("without show version the release is one that registers, by the version of its agent", async () => {
  const type = await printedBy("16.12.4", REGISTER);
  const text = await type(["show license all", "show clock"]);
  const made = importSections(sectionsOf("session.txt", text));
  expect(made?.remarks).toEqual(["the release is not told: 16.12.4 is taken"]);
  expect(await typedAtFile(made?.text ?? "", ["show license all"])).toBe(await type(["show license all"]));
});

test("where Smart Licensing is off the release is one on which it can be", async () => {
  const type = await printedBy("16.9.6", []);
  const made = importSections(sectionsOf("session.txt", await type(["show license status", "show license udi"])));
  expect(made?.remarks).toEqual(["the release is not told: 16.9.6 is taken"]);
});

test("where Smart Licensing may be on or off, and was on, it is turned on", async () => {
  const type = await printedBy("16.9.6", [
    "configure terminal",
    "license smart enable",
    "end",
    ":advance 3h",
    ...REGISTER,
  ]);
  const text = await type(["show license all", "show clock"]);
  const made = importSections(sectionsOf("session.txt", text));
  expect(made?.remarks).toEqual(["the release is not told: 16.9.6 is taken"]);
  expect(await typedAtFile(made?.text ?? "", ["show license all"])).toBe(await type(["show license all"]));
});

test("after the import a router goes on: it renews with the server that registered it", async () => {
  const type = await printedBy("16.12.4", REGISTER);
  const text = await type(["show version", "show running-config", "show clock", ...LICENSING]);
  const made = importSections(sectionsOf("session.txt", text));
  const typed = [":advance 31d", "show license summary | include Status|Attempt: S"];
  expect(await typedAtFile(made?.text ?? "", typed)).toBe((await type(typed)).replace(/^Edge#/, "Edge#"));
});

test("a summary alone tells enough of a registered router", async () => {
  const type = await printedBy("17.3.1a", [...REGISTER, ":advance 3d"]);
  const text = await type(["show version", "show running-config", "show clock", "show license summary"]);
  const made = importSections(sectionsOf("session.txt", text));
  expect(await typedAtFile(made?.text ?? "", ["show license summary"])).toBe(await type(["show license summary"]));
});
