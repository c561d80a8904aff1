/** What a shell sends, byte for byte (CLI §1 to §6, CLIENTS §2): the contract that every client rests on. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Shell, served, shellAt } from "./fixture.ts";

let lab: Awaited<ReturnType<typeof served>>;
let shell: Shell;

beforeAll(async () => {
  lab = await served();
  shell = await shellAt(lab.ssh);
});

afterAll(async () => {
  shell.client.end();
  await lab.close();
});

const CLOCK = "*08:00:00.000 UTC Mon Jan 5 2026\r\n";
const INVALID = "% Invalid input detected at '^' marker.\r\n\r\n";

test("a prompt comes without anything being typed, and nothing else", () => {
  expect(shell.first).toBe("\r\nRouter#");
});

const ENDS: readonly (readonly [string, string])[] = [
  ["LF", "\n"],
  ["CR", "\r"],
  ["CR LF", "\r\n"],
  ["CR NUL", "\r\0"],
];

for (const [name, end] of ENDS) {
  test(`${name} is one Enter`, async () => {
    expect(await shell.ask(end, "#")).toBe("\r\nRouter#");
    expect(await shell.ask(`show clock${end}`, "#")).toBe(`show clock\r\n${CLOCK}Router#`);
    expect(shell.reader.text).toBe("");
  });
}

const LINES: readonly (readonly [what: string, typed: string, printed: string])[] = [
  ["a NUL alone is nothing", "\0show privilege\n", "show privilege\r\nCurrent privilege level is 15\r\nRouter#"],
  ["case does not count", "SHOW CLOCK\n", `SHOW CLOCK\r\n${CLOCK}Router#`],
  ["a comment is silent", "! nothing\n", "! nothing\r\nRouter#"],
  ["the caret stands inside the word", "sh clck\n", `sh clck\r\n${" ".repeat(12)}^\r\n${INVALID}Router#`],
  ["an argument's caret stands at its start", "show 9999\n", `show 9999\r\n${" ".repeat(12)}^\r\n${INVALID}Router#`],
  ["ambiguous", "s\n", 's\r\n% Ambiguous command:  "s"\r\nRouter#'],
  ["bare show", "show\n", 'show\r\n% Type "show ?" for a list of subcommands\r\nRouter#'],
  ["incomplete", "terminal history size\n", "terminal history size\r\n% Incomplete command.\r\n\r\nRouter#"],
  ["erasing", "show clocj\x7fk\n", `show clocj\b \bk\r\n${CLOCK}Router#`],
  ["Tab", "terminal len\t", "terminal len\r\nRouter#terminal length "],
  ["the completed line runs", "24\n", "24\r\nRouter#"],
  ["word help", "terminal len?", "terminal len?\r\nlength\r\n\r\nRouter#terminal len"],
  ["the line goes on", "gth 24\n", "gth 24\r\nRouter#"],
  ["recall", "\x10\n", "terminal length 24\r\nRouter#"],
  ["Ctrl-C drops the line", "garbage\x03", "garbage\r\nRouter#"],
  ["help on nothing known", "nosuch ?", "nosuch ?\r\n% Unrecognized command\r\nRouter#nosuch "],
  ["Ctrl-U", "\x15", `${"\b".repeat(7)}${" ".repeat(7)}${"\b".repeat(7)}`],
  [
    "configuration",
    "configure terminal\n",
    "configure terminal\r\nEnter configuration commands, one per line.  End with CNTL/Z.\r\nRouter(config)#",
  ],
  ["incomplete there", "hostname\n", "hostname\r\n% Incomplete command.\r\n\r\nRouter(config)#"],
  ["a mode", "interface Loopback7\n", "interface Loopback7\r\nRouter(config-if)#"],
  ["Ctrl-Z", "\x1a", "^Z\r\nRouter#"],
  ["clean up", "conf t\nno interface Loopback7\nend\n", ""],
];

test("a session, line by line", async () => {
  for (const [what, typed, printed] of LINES) {
    if (printed === "") {
      await shell.ask(typed, "\r\nRouter(config)#end\r\nRouter#");
      continue;
    }
    expect([what, await shell.ask(typed, printed.slice(-8))]).toEqual([what, printed]);
  }
});

test("type-ahead answers the question that comes", async () => {
  const typed = "copy running-config startup-config\r\r";
  expect(await shell.ask(typed, "[OK]\r\nRouter#")).toBe(
    "copy running-config startup-config\r\nDestination filename [startup-config]? \r\nBuilding configuration...\r\n[OK]\r\nRouter#",
  );
});

test("three commands at once are answered in order", async () => {
  const privilege = "show privilege\r\nCurrent privilege level is 15\r\nRouter#";
  expect(await shell.ask("show privilege\nshow privilege\nshow clock\n", "2026\r\nRouter#")).toBe(
    `${privilege}${privilege}show clock\r\n${CLOCK}Router#`,
  );
});

test("pages have the captured lengths and the captured erasure", async () => {
  await shell.ask("terminal length 10\n", "#");
  const first = await shell.ask("show version\n", " --More-- ");
  expect(first.split("\r\n").length - 1).toBe(9);
  const second = await shell.ask(" ", " --More-- ");
  expect(second.slice(0, 26)).toBe("\b".repeat(9) + " ".repeat(8) + "\b".repeat(9));
  expect(second.split("\r\n").length - 1).toBe(9);
  expect((await shell.ask("\r", " --More-- ")).split("\r\n").length - 1).toBe(1);
  expect(await shell.ask("q", "#")).toBe(`${"\b".repeat(9)}${" ".repeat(8)}${"\b".repeat(9)}Router#`);
  await shell.ask("terminal length 24\n", "#");
});

test("at a wide terminal a long line comes back unbroken (Netmiko 4, scrapli)", async () => {
  for (const width of [511, 512, 0]) {
    await shell.ask(`terminal width ${width}\n`, "#");
    const line = `! ${"x".repeat(400)}`;
    expect(await shell.ask(`${line}\n`, "#")).toBe(`${line}\r\nRouter#`);
  }
  await shell.ask("terminal width 80\n", "#");
});

test("typed letter by letter, every letter is echoed once and in order (scrapli)", async () => {
  let echoed = "";
  for (const letter of "show clock") echoed += await shell.ask(letter, letter);
  expect(echoed).toBe("show clock");
  expect(await shell.ask("\n", "#")).toBe(`\r\n${CLOCK}Router#`);
});

test("no byte of an answer is other than printable ASCII, BS, CR and LF", async () => {
  await shell.ask("terminal length 0\n", "#");
  const answer = await shell.ask("show running-config\n", "\r\nend\r\n\r\nRouter#");
  expect(answer.match(/[^ -~\b\r\n\t]/g)).toBe(null);
  expect(answer.match(/(?<!\r)\n/)).toBe(null);
});

test("exit ends with status 0", async () => {
  const other = await shellAt(lab.ssh);
  let status: number | undefined;
  other.channel.on("exit", (code: number) => {
    status = code;
  });
  other.channel.write("exit\n");
  expect([await other.reader.rest(), status]).toEqual(["exit\r\n", 0]);
});
