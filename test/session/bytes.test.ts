/** Whole byte strings of a session: what goes in, and exactly what comes back (CLI §1, §2, §4, §5, §6). */
import { expect, test } from "vitest";
import { toBytes } from "../../src/session/terminal/effects.ts";
import { Terminal } from "../../src/session/terminal/terminal.ts";
import { command, FakeRouter, numbered, session } from "./fake-router.ts";

const TIME = "*11:22:21.123 PDT Wed Jul 28 2021\r\n";
const ERASE = `${"\b".repeat(9)}${" ".repeat(8)}${"\b".repeat(9)}`;
const MORE = " --More-- ";

/** `numbered` lines `from` to `to`, as bytes. */
const lines = (from: number, to: number): string =>
  numbered(to)
    .split("\n")
    .slice(from - 1, to)
    .map((line) => `${line}\r\n`)
    .join("");

/** Types each input in turn; the answers in bytes. */
function typing(inputs: readonly string[], setUp?: (router: FakeRouter) => void): string[] {
  const { router, terminal } = session();
  setUp?.(router);
  return inputs.map((input) => toBytes(terminal.feed(input)));
}

const unprivileged = (router: FakeRouter) => {
  router.mode = ">";
};

test("a session opens with a line end and the prompt", () => {
  const terminal = new Terminal(new FakeRouter());
  expect(toBytes(terminal.feed("time\r"))).toBe("");
  expect(toBytes(terminal.receive({ output: "\n", reading: command }))).toBe(`\r\nR1#time\r\n${TIME}R1#`);
});

test.each<[string, string[], string[]]>([
  ["LF, CR and CR LF are one Enter each", ["\n", "\r", "x", "\r\n"], ["\r\nR1#", "\r\nR1#", "x", "\r\nR1#"]],
  ["echo, output, prompt", ["time\n"], [`time\r\n${TIME}R1#`]],
  ["characters are echoed one by one", ["t", "i", "me"], ["t", "i", "me"]],
  ["three commands in one burst", ["time\nx\ntime\n"], [`time\r\n${TIME}R1#x\r\nR1#time\r\n${TIME}R1#`]],
  ["help behind a blank", ["length ?"], ["length ?\r\n  <0-512>  Number of lines\r\n\r\nR1#length "]],
  ["help on a word", ["len?"], ["len?\r\nlength\r\n\r\nR1#len"]],
  ["help on an unknown word", ["nosuch ?"], ["nosuch ?\r\n% Unrecognized command\r\nR1#nosuch "]],
  ["the line goes on behind help", ["len?", "gth\r"], ["len?\r\nlength\r\n\r\nR1#len", "gth\r\nR1#"]],
  ["help in the middle of a line", ["len x\x02\x02", "?"], ["len x\b\b", " x?\r\nlength\r\n\r\nR1#len x\b\b"]],
  ["Tab", ["terminal len\t", "24\n"], ["terminal len\r\nR1#terminal length ", "24\r\nR1#"]],
  ["Tab without a match", ["zzqq\t"], ["zzqq\r\nR1#zzqq"]],
  ["DEL", ["zz\x7f\x7f"], ["zz\b \b\b \b"]],
  ["DEL at the start is silent", ["\x7f"], [""]],
  ["Ctrl-P", ["time\n", "\x10", "\n"], [`time\r\n${TIME}R1#`, "time", `\r\n${TIME}R1#`]],
  ["Up, both forms", ["a\n", "\x1b[A", "\n\x1bOA"], ["a\r\nR1#", "a", "\r\nR1#a"]],
  [
    "recalling writes the line anew",
    ["time a\ntime\n", "\x10", "\x10", "\x0e"],
    [`time a\r\n${TIME}R1#time\r\n${TIME}R1#`, "time", "\b\b\b\btime a", "\b\b\b\b\b\btime  \b\b"],
  ],
  ["Ctrl-A and inserting", ["ime\x01", "t"], ["ime\b\b\b", "time\b\b\b"]],
  ["Ctrl-E", ["time\x01\x05"], ["time\b\b\b\btime"]],
  ["Ctrl-W", ["show bogus", "\x17"], ["show bogus", "\b\b\b\b\b     \b\b\b\b\b"]],
  ["Ctrl-U", ["junk", "\x15"], ["junk", "\b\b\b\b    \b\b\b\b"]],
  ["Ctrl-D in the middle", ["abc\x02\x02", "\x04"], ["abc\b\b", "c \b\b"]],
  ["Ctrl-R", ["time\x02", "\x12"], ["time\b", "e\r\nR1#time\b"]],
  ["Ctrl-L", ["x", "\x0c"], ["x", "\r\nR1#x"]],
  ["Ctrl-C", ["garbage\x03", "\r"], ["garbage\r\nR1#", "\r\nR1#"]],
  ["Ctrl-^ and NUL are silent", ["\x1e\0"], [""]],
  ["Ctrl-V and ?", ["a\x16?b"], ["a?b"]],
  ["quoted control character", ["a\x16\x03", "\x7f"], ["a^C", "\b\b  \b\b"]],
  ["binary and UTF-8 bytes", ["a\xffü\x00b"], ["ab"]],
  ["exit", ["exit\n", "x\n"], ["exit\r\n", ""]],
])("%s", (_, inputs, expected) => {
  expect(typing(inputs)).toEqual(expected);
});

test("enable: no echo, asked three times", () => {
  expect(typing(["enable\n", "wrong\n", "wrong\n", "wrong\n", "enable\n", "se", "x\x7fcret\n"], unprivileged)).toEqual([
    "enable\r\nPassword: ",
    "\r\nPassword: ",
    "\r\nPassword: ",
    "\r\n% Bad secrets\r\n\r\nR1>",
    "enable\r\nPassword: ",
    "",
    "\r\nR1#",
  ]);
});

test("`?` and `:` in a password are part of it", () => {
  const { router, terminal } = session();
  expect(toBytes(terminal.feed("enable\n:a?\t\x15b?:\n"))).toBe("enable\r\nPassword: \r\nPassword: ");
  expect(router.heard).toEqual(["enable", "=b?:"]);
});

test("configure: question, mode, Ctrl-Z and Ctrl-C", () => {
  const { router, terminal } = session();
  const type = (text: string) => toBytes(terminal.feed(text));
  const entering = "Enter configuration commands, one per line.  End with CNTL/Z.\r\n";
  expect(type("configure\n")).toBe("configure\r\nConfiguring from terminal, memory, or network [terminal]? ");
  expect(type("\n")).toBe(`\r\n${entering}R1(config)#`);
  expect(type("\x1a")).toBe("^Z\r\nR1#");
  expect(type("configure terminal\n")).toBe(`configure terminal\r\n${entering}R1(config)#`);
  expect(type("hostname R2\x1a")).toBe("hostname R2^Z\r\nR1#");
  expect(type("configure t\n")).toBe(`configure t\r\n${entering}R1(config)#`);
  expect(type("ab\x02\x03")).toBe("ab\bb\r\nR1#");
  expect(router.heard).toEqual([
    "configure",
    "=",
    "^Z",
    "configure terminal",
    "hostname R2",
    "^Z",
    "configure t",
    "^C",
  ]);
});

test("Ctrl-Z behind a command that asks leaves the question open", () => {
  expect(typing(["copy\x1a", "\r"])).toEqual([
    "copy^Z\r\nDestination filename [startup-config]? ",
    "\r\nBuilding configuration...\r\n[OK]\r\nR1#",
  ]);
});

test("type-ahead answers the copy dialog", () => {
  expect(typing(["copy running-config startup-config\r\r"])).toEqual([
    "copy running-config startup-config\r\nDestination filename [startup-config]? \r\nBuilding configuration...\r\n[OK]\r\nR1#",
  ]);
});

test("a question is edited like a line, without help and history; Ctrl-C leaves it", () => {
  const { router, terminal } = session();
  terminal.feed("copy\n");
  expect(toBytes(terminal.feed("ba?\x10\t\x1a\x7fd"))).toBe("ba?\b \bd");
  expect(toBytes(terminal.feed("\n"))).toBe("\r\n%Error\r\nR1#");
  terminal.feed("copy\n");
  expect(toBytes(terminal.feed("x\x03"))).toBe("x\r\nR1#");
  expect(router.heard).toEqual(["copy", "=bad", "copy", "^C"]);
});

test("[confirm] takes one key", () => {
  const { router, terminal } = session();
  const type = (text: string) => toBytes(terminal.feed(text));
  expect(type("clear\n")).toBe("clear\r\nClear logging buffer [confirm]");
  expect(type("\r")).toBe("\r\nR1#");
  expect(type("clear\ny")).toBe("clear\r\nClear logging buffer [confirm]y\r\nR1#");
  expect(type("clear\n\x1b[A\x7f")).toBe("clear\r\nClear logging buffer [confirm]");
  expect(type("\x03")).toBe("\r\nR1#");
  expect(router.heard).toEqual(["clear", "=", "clear", "=y", "clear", "^C"]);
});

test("collected text: `?` and Tab are text", () => {
  const { router, terminal } = session();
  expect(toBytes(terminal.feed("banner motd @\nhi?\n:a\tb\n@\rtime\n"))).toBe(
    `banner motd @\r\nEnter TEXT message.  End with the character '@'.\r\nhi?\r\n:a b\r\n@\r\nR1#time\r\n${TIME}R1#`,
  );
  expect(router.heard).toEqual(["banner motd @", "=hi?", "=:a\tb", "=@", "time"]);
});

test("paging: 22 lines, then 23, then one, then the rest", () => {
  expect(typing(["lines 60\n", " ", "\r", " "])).toEqual([
    `lines 60\r\n${lines(1, 22)}${MORE}`,
    `${ERASE}${lines(23, 45)}${MORE}`,
    `${ERASE}${lines(46, 46)}${MORE}`,
    `${ERASE}${lines(47, 60)}R1#`,
  ]);
});

test.each([
  ["q", "q"],
  ["another letter", "s"],
  ["Ctrl-C", "\x03"],
  ["an arrow", "\x1b[A"],
])("paging is ended by %s", (_, key) => {
  expect(typing(["lines 60\n", key, "time\n"])[1]).toBe(`${ERASE}R1#`);
});

test("an output that just fits is not stopped", () => {
  expect(typing(["lines 22\n", "lines 23\n"])).toEqual([
    `lines 22\r\n${lines(1, 22)}R1#`,
    `lines 23\r\n${lines(1, 22)}${MORE}`,
  ]);
});

test("lines at the start that do not count", () => {
  expect(typing(["run\n"])).toEqual([`run\r\nBuilding configuration...\r\n\r\n${lines(1, 22)}${MORE}`]);
});

test("length 10 and length 0", () => {
  expect(typing(["length 10\nlines 30\n", " ", "q", "length 0\nlines 60\n"])).toEqual([
    `length 10\r\nR1#lines 30\r\n${lines(1, 8)}${MORE}`,
    `${ERASE}${lines(9, 17)}${MORE}`,
    `${ERASE}R1#`,
    `length 0\r\nR1#lines 60\r\n${lines(1, 60)}R1#`,
  ]);
});

test("type-ahead at --More-- goes to it", () => {
  expect(typing(["lines 60\n qtime\n"])).toEqual([
    `lines 60\r\n${lines(1, 22)}${MORE}${ERASE}${lines(23, 45)}${MORE}${ERASE}R1#time\r\n${TIME}R1#`,
  ]);
});

test("searching at --More--", () => {
  expect(typing(["lines 60\n", "/", "line 5", "\n"])).toEqual([
    `lines 60\r\n${lines(1, 22)}${MORE}`,
    `${ERASE}/`,
    "line 5",
    `\r\nfiltering...\r\n${lines(50, 60)}R1#`,
  ]);
  expect(typing(["lines 60\n", "+0$\n"])[1]).toBe(
    `${ERASE}+0$\r\nfiltering...\r\n${["30", "40", "50", "60"].map((n) => `line ${n}\r\n`).join("")}R1#`,
  );
  expect(typing(["lines 60\n", "-[1-9]$\n"])[1]).toBe(
    `${ERASE}-[1-9]$\r\nfiltering...\r\n${["30", "40", "50", "60"].map((n) => `line ${n}\r\n`).join("")}R1#`,
  );
  expect(typing(["lines 60\n", "/nowhere\n"])[1]).toBe(`${ERASE}/nowhere\r\nfiltering...\r\nR1#`);
  expect(typing(["lines 60\n", "/(\n", "/\n", "/x\x03"])).toEqual([
    `lines 60\r\n${lines(1, 22)}${MORE}`,
    `${ERASE}/(\r\n% Failed to compile regular expression.\r\n${MORE}`,
    `${ERASE}/\r\n${MORE}`,
    `${ERASE}/x\r\nR1#`,
  ]);
});

test("? at --More--", () => {
  expect(typing(["lines 23\n", "?", " "])).toEqual([
    `lines 23\r\n${lines(1, 22)}${MORE}`,
    `${ERASE}Press RETURN for another line, SPACE for another page, anything else to quit\r\n${MORE}`,
    `${ERASE}line 23\r\nR1#`,
  ]);
});

test("help is paged, and the line comes again behind it", () => {
  expect(typing(["many ?", "q"])).toEqual([`many ?\r\n${lines(1, 22)}${MORE}`, `${ERASE}R1#many `]);
  expect(typing(["many ?", " "])[1]).toBe(`${ERASE}${lines(23, 30)}\r\nR1#many `);
});

test("a line wider than the screen counts once", () => {
  const router = new FakeRouter();
  const terminal = new Terminal(router);
  router.lineSettings = { ...router.lineSettings, length: 4, width: 10 };
  const output = `${"a".repeat(10)}\n${"b".repeat(11)}\n${"c".repeat(25)}\n${"d".repeat(80)}\ne\nlast\n`;
  const first = toBytes(terminal.receive({ output, reading: command }));
  expect(first).toBe(`${"a".repeat(10)}\r\n${"b".repeat(11)}\r\n${MORE}`);
  expect(toBytes(terminal.feed(" "))).toBe(`${ERASE}${"c".repeat(25)}\r\n${"d".repeat(80)}\r\ne\r\n${MORE}`);
  expect(toBytes(terminal.feed(" "))).toBe(`${ERASE}last\r\nR1#`);
});

test("stored control characters and non-ASCII text do not reach the screen", () => {
  const { terminal } = session();
  const bytes = toBytes(terminal.receive({ output: "a\x1b[2Jb\x07\tü\x7f\n", reading: command }));
  expect(bytes).toBe("\r\na^[[2Jb^G\t?^?\r\nR1#");
});
