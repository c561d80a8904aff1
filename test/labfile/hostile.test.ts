import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { openLabFile } from "../../src/labfile/index.ts";
import { MAX_LAB_FILE_BYTES } from "../../src/labfile/limits.ts";
import { parseLabFile } from "../../src/labfile/parse.ts";

const folder = mkdtempSync(join(tmpdir(), "cubelab-labfile-"));
afterAll(() => rmSync(folder, { recursive: true }));

const files: [name: string, make: (path: string) => void, errors: string[]][] = [
  ["no file", () => {}, [": no such file"]],
  [
    "bytes that are no text",
    (path) => writeFileSync(path, Buffer.from([0x64, 0x61, 0x74, 0x65, 0x3a, 0x0a, 0xff, 0xfe, 0x00])),
    [":2:1: not text, allowed: text in UTF-8"],
  ],
  ["a NUL", (path) => writeFileSync(path, "date: 2026\0\n"), [":1:11: not text, allowed: text in UTF-8"]],
  [
    "a huge file",
    (path) => {
      writeFileSync(path, "");
      truncateSync(path, MAX_LAB_FILE_BYTES + 1);
    },
    [`:1:1: too big, allowed: at most ${MAX_LAB_FILE_BYTES} bytes`],
  ],
  [
    "deep nesting",
    (path) => writeFileSync(path, "[".repeat(200_000)),
    [":1:1: nested too deeply, allowed: the keys of a lab"],
  ],
];

test.each(files)("%s", async (name, make, errors) => {
  const path = join(folder, name.replaceAll(" ", "-"));
  make(path);
  expect(await openLabFile(path)).toEqual({ ok: false, errors: errors.map((error) => path + error) });
});

test("a directory", async () => {
  expect(await openLabFile(folder)).toEqual({ ok: false, errors: [`${folder}: a directory, not a file`] });
});

test("many problems are counted", () => {
  const text = `devices:\n${"  - boot: never\n".repeat(30)}`;
  const parsed = parseLabFile(text);
  expect(parsed.ok ? 0 : parsed.problems.length).toBe(30);
});

test("aliases of aliases", () => {
  const levels = Array.from(
    { length: 12 },
    (_, level) =>
      `a${level}: &a${level} [${Array(10)
        .fill(level ? `*a${level - 1}` : "x")
        .join(", ")}]`,
  );
  const parsed = parseLabFile(`${levels.join("\n")}\n`);
  expect(parsed.ok ? [] : parsed.problems.map(({ text }) => text)).toEqual([
    "not YAML: Excessive alias count indicates a resource exhaustion attack, allowed: one YAML document",
  ]);
});

const valid = `date: 2026-01-05T08:00:00Z
devices:
  - name: edge
    hostname: CUBE
    serial: FDO26010ABC
    boot: 2026-01-05T07:00:00Z
    startup: |
      license boot level uck9
      ip domain name example.com
    files:
      - { name: usage.xml, content: "<x/>" }
    calls:
      - { at: 2026-01-05T07:30:00Z, standard: 3 }
licenceServer:
  smartAccount: A
  tokens:
    - { days: 30 }
network:
  hosts:
    tools.cisco.com: { tcp443: down }
`;

test("a file that is cut off anywhere, or with a character changed, is read or refused, never a crash", () => {
  fc.assert(
    fc.property(fc.nat(valid.length - 1), fc.option(fc.string({ minLength: 1, maxLength: 3 })), (at, patch) => {
      const text = patch === null ? valid.slice(0, at) : valid.slice(0, at) + patch + valid.slice(at + patch.length);
      const parsed = parseLabFile(text);
      return (
        parsed.ok ||
        parsed.problems.every(({ position, text: said }) => position.line >= 1 && position.column >= 1 && said !== "")
      );
    }),
    { numRuns: 400 },
  );
});

test("any text is read or refused", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const parsed = parseLabFile(text);
      return parsed.ok || parsed.problems.length > 0;
    }),
    { numRuns: 400 },
  );
});
