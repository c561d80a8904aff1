/** A router of the lab stands for one of the real world: what it prints is imported, and the new lab prints the same. */
import { expect, test } from "vitest";
import { importSections } from "../../src/importing/command.ts";
import { sectionsOf } from "../../src/importing/sections.ts";
import { parseLabFile } from "../../src/labfile/parse.ts";
import { lab } from "../../src/testing/router.ts";
import { typedAtFile } from "./typed-at-file.ts";

const LICENSING = ["show license status", "show license summary", "show license usage"];

const PASTS: Readonly<Record<string, readonly string[]>> = {
  "just started": [],
  "calls came up": [":calls standard 17", ":advance 3h"],
  "trusted and acknowledged": [":token", "license smart trust idtoken $token local", ":advance 20m"],
  "nobody ever reported": [":calls enhanced 4", ":advance 100d"],
};

/** What is typed at a router in a release and with a past, and the lab file that comes of it. */
async function imported(release: string, past: readonly string[], commands: readonly string[]) {
  const router = await lab({
    release,
    hostname: "Edge",
    config: [
      "no logging console",
      "line con 0",
      "exec-timeout 0 0",
      "license smart transport smart",
      "license smart url default",
    ].join("\n"),
  });
  await router.type(past);
  const { text } = await router.type(commands);
  const made = importSections(sectionsOf("session.txt", text));
  if (made === undefined) throw new Error("nothing was imported");
  return { given: text, ...made };
}

const cases = ["17.3.2", "17.6.1a", "17.9.4", "17.12.4"].flatMap((release) =>
  Object.entries(PASTS).map(([past, lines]) => [release, past, lines] as const),
);

test("a router in install mode stays in it", async () => {
  const given = await typedAtFile("devices:\n  - hostname: Edge\n    mode: install\n", ["show version"]);
  const made = importSections(sectionsOf("session.txt", given));
  expect(await typedAtFile(made?.text ?? "", ["show version | include image file"])).toBe(
    'Edge#show version | include image file\nSystem image file is "bootflash:packages.conf"\n',
  );
});

test.each(cases)("%s, %s: licensing is printed back to the byte", async (release, _past, lines) => {
  const { text, remarks } = await imported(release, lines, [
    "show version",
    "show running-config",
    "show clock",
    ...LICENSING,
  ]);
  const { given } = await imported(release, lines, LICENSING);
  expect(await typedAtFile(text, LICENSING)).toBe(given);
  expect(remarks).toEqual([]);
});

test("without the configuration what is known of it is written anew", async () => {
  const { text, given } = await imported("17.9.4", PASTS["trusted and acknowledged"] ?? [], [
    "show version",
    "show clock",
    "show license all",
  ]);
  const both = (all: string) =>
    all.slice(all.indexOf("Smart Licensing Status\n="), all.indexOf("Usage Report Summary"));
  expect(both(await typedAtFile(text, ["show license all"]))).toBe(both(given));
});

test("a router outside of UTC", async () => {
  const router = await lab({
    config:
      "no logging console\nclock timezone PST -8\nclock summer-time PDT recurring\nlicense smart transport smart\nlicense smart url default",
    at: "2026-06-01T08:00:00Z",
  });
  await router.type([":token", "license smart trust idtoken $token local", ":advance 20m"]);
  const { text: given } = await router.type(["show running-config", "show license status"]);
  const made = importSections(sectionsOf("session.txt", given));
  expect(made?.text.includes("trust: 2026-06-01T08:00:01Z")).toBe(true);
  expect(await typedAtFile(made?.text ?? "", ["show license status"])).toBe(
    given.slice(given.indexOf("Router#show license status")),
  );
});

test.each([
  ["17.15.1a", "C8300-1N1S-4T2X", "network-essentials_10M"],
  ["17.18.1a", "C8300-1N1S-4T2X", "network-essentials_10M"],
  ["17.12.4", "ISR4331/K9", "uck9"],
])("usage of %s on %s alone: a release that prints it, on a platform with its licences", async (release, platform) => {
  const router = await lab({ release, platform });
  const { text } = await router.type(["show license usage"]);
  const made = importSections(sectionsOf("session.txt", text));
  const parsed = parseLabFile(made?.text ?? "");
  if (!parsed.ok) throw new Error("a wrong lab file");
  const [device] = parsed.spec.devices;
  const like = release === "17.12.4" ? ["17.12.4"] : ["17.15.1a", "17.18.1a"];
  expect([like.includes(device?.release ?? ""), made?.remarks]).toEqual([
    true,
    [`the platform is not told: ${device?.platform} is taken`, `the release is not told: ${device?.release} is taken`],
  ]);
  expect(await typedAtFile(made?.text ?? "", ["show license usage"])).toBe(text);
});

test.each(["17.3.2", "17.6.1a", "17.9.4"])("%s: the rows of CUBE's own record are printed back", async (release) => {
  const commands = ["show voice sip license status"];
  const past = [":calls standard 17", ":advance 8d", ":calls enhanced 5", ":calls standard 3", ":advance 8d"];
  const { given } = await imported(release, past, commands);
  const made = await imported(release, past, ["show version", "show running-config", "show clock", ...commands]);
  const rows = (text: string) => text.split("\n").filter((row) => /^(?:Recent|[A-Z][a-z]{2} +\d+ \d{4})/.test(row));
  expect(rows(await typedAtFile(made.text, commands))).toEqual(rows(given));
  expect(rows(given).length).toBeGreaterThan(2);
  expect(made.remarks.filter((one) => one.includes("Recent"))).toEqual([]);
});

test("rows that are requests are told, not dropped", async () => {
  const commands = ["show version", "show running-config", "show clock", "show voice sip license status"];
  const { remarks } = await imported("17.3.1a", [":calls standard 17", ":advance 8d"], commands);
  expect(remarks.filter((one) => one.includes("> Count was"))).not.toEqual([]);
});
