/** Log messages, lab controls and busy times: what reaches a terminal without having been typed at (CLI §8). */
import { expect, test } from "vitest";
import { type Effect, toBytes, toInk } from "../../src/session/terminal/effects.ts";
import { command, FakeRouter, numbered, session } from "./fake-router.ts";

const LOG = "*Sep 18 13:03:09.630: %LINK-3-UPDOWN: up";
const ERASE = `${"\b".repeat(9)}${" ".repeat(8)}${"\b".repeat(9)}`;

const synchronous = () => {
  const router = new FakeRouter();
  router.lineSettings = { ...router.lineSettings, synchronous: true };
  return session(router);
};

test("a message in the middle of typing: the line is not printed again, but is kept", () => {
  const { router, terminal } = session();
  terminal.feed("show cl");
  expect(toBytes(terminal.asynchronous([LOG]))).toBe(`\r\n${LOG}\r\n`);
  expect(terminal.view()).toEqual({ prompt: "", text: "", cursor: 0, hidden: false });
  expect(toBytes(terminal.asynchronous([LOG, LOG]))).toBe(`${LOG}\r\n${LOG}\r\n`);
  expect(toBytes(terminal.feed("ock"))).toBe("ock");
  expect(terminal.view()).toEqual({ prompt: "", text: "ock", cursor: 3, hidden: false });
  expect(toBytes(terminal.feed("\x12"))).toBe("\r\nR1#show clock");
  terminal.feed("\r");
  expect(router.heard).toEqual(["show clock"]);
});

test("erasing beyond what is on the row", () => {
  const { terminal } = session();
  terminal.feed("abc");
  terminal.asynchronous([LOG]);
  expect(toBytes(terminal.feed("d\x7f\x7f\x7fx"))).toBe("d\b \bx");
  expect(toBytes(terminal.feed("\x12"))).toBe("\r\nR1#ax");
});

test("with logging synchronous the prompt and the line come again", () => {
  const { terminal } = synchronous();
  terminal.feed("show cl\x02");
  expect(toBytes(terminal.asynchronous([LOG]))).toBe(`\r\n${LOG}\r\nR1#show cl\b`);
});

test("a message at a password and at a question", () => {
  const { router, terminal } = synchronous();
  router.mode = ">";
  terminal.feed("enable\nsec");
  expect(toBytes(terminal.asynchronous([LOG]))).toBe(`\r\n${LOG}\r\nPassword: `);
  expect(terminal.view()).toEqual({ prompt: "Password: ", text: "", cursor: 0, hidden: true });
  expect(toBytes(terminal.feed("ret\n"))).toBe("\r\nR1#");
  terminal.feed("copy\nab");
  expect(toBytes(terminal.asynchronous([LOG]))).toBe(`\r\n${LOG}\r\nDestination filename [startup-config]? ab`);
});

test("a message at --More-- stands before the next page", () => {
  const { terminal } = session();
  terminal.feed("lines 30\n");
  expect(toBytes(terminal.asynchronous([LOG]))).toBe(`${ERASE}${LOG}\r\n --More-- `);
  terminal.feed("/ab");
  expect(toBytes(terminal.asynchronous([LOG]))).toBe(`\r\n${LOG}\r\n`);
  expect(toBytes(terminal.feed("\x7f\x7fline 30\n"))).toBe("line 30\r\nfiltering...\r\nline 30\r\nR1#");
});

test("messages of a command come behind its output, also when that is paged", () => {
  const { terminal } = session();
  const messages = "*%SYS-5-CONFIG_I: one\r\n*%SYS-5-CONFIG_I: two\r\n";
  expect(toBytes(terminal.feed("loud 1\n"))).toBe(`loud 1\r\nline 1\r\n${messages}R1#`);
  terminal.feed("loud 30\n");
  expect(toBytes(terminal.feed("q"))).toBe(`${ERASE}${messages}R1#`);
});

test("a lab control waits for its reply, and what is typed behind it too", () => {
  const { router, terminal } = session();
  const effects = terminal.feed(":advance 8h\rtime\r");
  expect(effects.at(-1)).toEqual({ kind: "control", line: ":advance 8h" });
  expect(toBytes(effects)).toBe(":advance 8h\r\n");
  expect(terminal.state).toBe("waiting");
  expect(toBytes(terminal.asynchronous([LOG]))).toBe(`${LOG}\r\n`);
  expect(toBytes(terminal.feed("x\x03"))).toBe("");
  expect(toBytes(terminal.receive({ output: "now it is later\n", reading: command }))).toBe(
    "now it is later\r\nR1#time\r\n*11:22:21.123 PDT Wed Jul 28 2021\r\nR1#x\r\nR1#",
  );
  expect(router.heard).toEqual(["time", "^C"]);
});

test("help and Tab work in a control; Ctrl-Z drops it", () => {
  const { router, terminal } = session();
  expect(toBytes(terminal.feed(":calls ?"))).toBe(":calls ?\r\n  <0-512>  Number of lines\r\n\r\nR1#:calls ");
  expect(toBytes(terminal.feed("\x1a"))).toBe("^Z\r\nR1#");
  expect(router.heard).toEqual(["^Z"]);
});

test("without controls a colon is a character like any other", () => {
  const { router, terminal } = session(new FakeRouter(), { controls: false });
  terminal.feed(":advance\r");
  expect(router.heard).toEqual([":advance"]);
});

test("a busy router prints piece by piece, keys wait", () => {
  const { router, terminal } = session();
  expect(toBytes(terminal.feed("ping\ntime\r"))).toBe("ping\r\nType escape sequence to abort.\r\n");
  expect(toBytes(terminal.progress("!!"))).toBe("!!");
  expect(terminal.view().prompt).toBe("!!");
  expect(toBytes(terminal.progress("!\nnext"))).toBe("!\r\nnext");
  const done = terminal.receive({ output: "!!\nSuccess\n", reading: command });
  expect(toBytes(done)).toBe("!!\r\nSuccess\r\nR1#time\r\n*11:22:21.123 PDT Wed Jul 28 2021\r\nR1#");
  expect(toInk(done)).toBe("next!!\nSuccess\nR1#time\n*11:22:21.123 PDT Wed Jul 28 2021\n");
  expect(toBytes(terminal.progress("late"))).toBe("");
  expect(router.heard).toEqual(["ping", "time"]);
});

test.each([
  ["Ctrl-C", "\x03"],
  ["Ctrl-Shift-6", "\x1e"],
])("%s interrupts a busy router and drops what was typed ahead", (_, key) => {
  const { router, terminal } = session();
  terminal.feed("ping\n");
  terminal.progress("..");
  expect(toBytes(terminal.feed(`time\r${key}x`))).toBe("\r\nR1#x");
  expect(router.heard).toEqual(["ping", "^C"]);
});

test("a message while the router is busy", () => {
  const { terminal } = session();
  terminal.feed("ping\n");
  terminal.progress("..");
  expect(toBytes(terminal.asynchronous([LOG]))).toBe(`\r\n${LOG}\r\n`);
  expect(toBytes(terminal.progress("!"))).toBe("!");
});

test("the router speaks by itself: the half-typed line and the rest of a page are dropped", () => {
  const { terminal } = session();
  terminal.feed("half");
  expect(toBytes(terminal.receive({ output: "again\n", reading: command }))).toBe("\r\nagain\r\nR1#");
  terminal.feed("lines 30\n");
  expect(toBytes(terminal.receive({ output: "", reading: { kind: "closed" } }))).toBe(ERASE);
  expect(terminal.state).toBe("closed");
  expect([
    terminal.feed("x"),
    terminal.asynchronous([LOG]),
    terminal.receive({ output: "", reading: command }),
  ]).toEqual([[], [], []]);
});

test("closing is an effect", () => {
  const { terminal } = session();
  expect(terminal.feed("exit\rmore")).toEqual<Effect[]>([
    { kind: "echo", bytes: "exit" },
    { kind: "settle", text: "R1#exit" },
    { kind: "close" },
  ]);
});

test("a deleted password cannot be yanked at a prompt", () => {
  const { terminal } = session();
  terminal.feed("enable\nhidden\x15secret\n\x19");
  expect(terminal.view()).toEqual({ prompt: "R1#", text: "", cursor: 0, hidden: false });
});

test("deletions outlive the line, a page and a control", () => {
  const { terminal } = session();
  terminal.feed("gone\x15\rlines 30\nq:x\r");
  terminal.receive({ output: numbered(1), reading: command });
  terminal.feed("\x19");
  expect(terminal.view().text).toBe("gone");
});
