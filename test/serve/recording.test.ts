/** Recordings of real routers: reading, laying over a lab, comparing. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serveCommand } from "../../src/serve/command.ts";
import { compareRecording, compareReport } from "../../src/serve/recording/compare.ts";
import { readRecording } from "../../src/serve/recording/read.ts";
import { diffLines } from "../../src/text/diff.ts";
import { execAt, labOf, served, shellAt } from "./fixture.ts";

test("reading: JSON lines, CR LF or not", () => {
  expect(
    readRecording("r", '{"command": " show x ", "response": "a\\r\\nb"}\n\n{"command":"y","response":""}\n'),
  ).toEqual({
    ok: true,
    recorded: [
      { command: "show x", response: "a\nb\n" },
      { command: "y", response: "" },
    ],
  });
});

test("what is wrong is told with its line", () => {
  expect(readRecording("r", '{"command":"x","response":"y"}\nnonsense\n[]\n{"command":""}\n{"command":"x"}\n')).toEqual(
    {
      ok: false,
      errors: [
        "r:2: no JSON object",
        "r:3: no JSON object",
        'r:4: "command" must be a text',
        'r:5: "response" must be a text',
      ],
    },
  );
});

test("an overlay answers what it holds, in turn; everything else is live", async () => {
  const recorded = [
    { command: "show clock", response: "first\n" },
    { command: "show clock", response: "second\n" },
    { command: "show nonsense", response: "known here\n" },
    { command: "configure terminal", response: "must not be used\n" },
  ];
  const lab = await served({ lab: labOf(), recorded });
  const shell = await shellAt(lab.ssh);
  expect(await shell.ask("show  clock\n", "#")).toBe("show  clock\r\nfirst\r\nRouter#");
  expect(await shell.ask("show clock\n", "#")).toBe("show clock\r\nsecond\r\nRouter#");
  expect(await shell.ask("show clock\n", "#")).toBe("show clock\r\nsecond\r\nRouter#");
  expect(await shell.ask("show nonsense\n", "#")).toBe("show nonsense\r\nknown here\r\nRouter#");
  expect(await shell.ask("show privilege\n", "15\r\nRouter#")).toBe(
    "show privilege\r\nCurrent privilege level is 15\r\nRouter#",
  );
  expect(await shell.ask("configure terminal\n", "(config)#")).toBe(
    "configure terminal\r\nEnter configuration commands, one per line.  End with CNTL/Z.\r\nRouter(config)#",
  );
  await shell.ask("end\n", "\r\nRouter#");
  expect((await shell.ask("show history\n", "\r\nRouter#")).split("\r\n").slice(1, -1)).toEqual([
    "  show  clock",
    "  show clock",
    "  show nonsense",
    "  show privilege",
    "  configure terminal",
    "  show history",
  ]);
  expect((await execAt(lab.ssh, "show nonsense")).output).toBe("known here\r\n");
  await lab.close();
});

test("differences, line by line", () => {
  const diff = (a: string, b: string) =>
    diffLines([...a], [...b])
      .map(({ sign, text }) => sign + text)
      .join("");
  expect([diff("abc", "abc"), diff("abc", "axc"), diff("", "ab"), diff("ab", ""), diff("abcd", "bd")]).toEqual([
    " a b c",
    " a-b+x c",
    "+a+b",
    "-a-b",
    "-a b-c d",
  ]);
});

const RECORDED = [
  { command: "show privilege", response: "Current privilege level is 15\n" },
  { command: "show clock", response: "\n*08:00:00.000 UTC Mon Jan 5 2026  \n" },
  { command: "show version | include register", response: "Configuration register is 0x2142\n" },
  { command: "clear logging", response: "Clear logging buffer [confirm]\n" },
];

test("a lab is compared with a recording", () => {
  const compared = compareRecording(labOf(), RECORDED);
  expect(compareReport(compared, "real.jsonl")).toBe(`=== show version | include register
-Configuration register is 0x2142
+Configuration register is 0x2102
4 commands, 1 different (- real.jsonl, + cubelab)
`);
});

test("cubelab compare", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cubelab-compare-"));
  const file = join(folder, "real.jsonl");
  const run = async (...args: string[]) => {
    let text = "";
    const stream = {
      write: (part: string) => {
        text += part;
      },
    };
    return [await serveCommand("compare", args, { out: stream, err: stream }), text];
  };
  writeFileSync(file, '{"command":"show privilege","response":"Current privilege level is 15"}\n');
  expect(await run(file)).toEqual([0, `1 commands, 0 different (- ${file}, + cubelab)\n`]);
  writeFileSync(file, '{"command":"show privilege","response":"x"}\n');
  expect(await run(file)).toEqual([
    1,
    `=== show privilege\n-x\n+Current privilege level is 15\n1 commands, 1 different (- ${file}, + cubelab)\n`,
  ]);
  writeFileSync(file, "nonsense\n");
  expect(await run(file)).toEqual([2, `${file}:1: no JSON object\n`]);
  expect(await run(file, "--device", "nobody")).toEqual([2, `${file}:1: no JSON object\n`]);
  rmSync(folder, { recursive: true });
  expect(await run(file)).toEqual([2, `${file}: no such file\n`]);
});
