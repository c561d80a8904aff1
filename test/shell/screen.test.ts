import { afterEach, expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { LiveLab } from "../../src/session/live-lab.ts";
import { mount } from "../../src/shell/screen.tsx";
import { ShellSession } from "../../src/shell/session.ts";
import { Tty } from "../../src/shell/tty.ts";
import { labWith } from "../stream/typing.ts";
import { FakeTerminal } from "./fake-terminal.ts";

const STATUS = "Router  ISR4321/K9  17.6.1a  2026-01-05 08:00:00Z x1  0 calls  ACK due in 364 d";

let cleanUp = () => {};
afterEach(() => cleanUp());

const quiet = () => labWith({ startup: "no logging console\nend\n" });

/** A shell on a fake terminal, its clock at rest. */
async function shellOn(terminal = new FakeTerminal(), lab: Lab = quiet()) {
  let quits = 0;
  let real = 0;
  const live = new LiveLab(lab, engine);
  const session = new ShellSession(live, {
    files: {},
    columns: terminal.stdout.columns,
    now: () => real,
    quit: () => {
      quits++;
    },
  });
  session.start();
  const { stdin, stdout } = terminal;
  const { unmount } = mount(session, { stdin, stdout: new Tty(stdin, stdout).screen(), stderr: process.stderr });
  cleanUp = () => {
    session.leave();
    unmount();
  };
  await terminal.settle();
  return {
    terminal,
    live,
    quits: () => quits,
    pass: async (ms: number) => {
      real += ms;
      await terminal.type("");
    },
  };
}

test("a prompt with the cursor behind it, and the status line", async () => {
  const { terminal } = await shellOn();
  expect(terminal.look()).toEqual({ rows: ["Router>", STATUS], cursor: { x: 7, y: 0 } });
});

test("typed text, moved in, entered, answered", async () => {
  const { terminal } = await shellOn();
  await terminal.type("show privilge\x1b[D\x1b[D");
  expect(terminal.look()).toEqual({ rows: ["Router>show privilge", STATUS], cursor: { x: 18, y: 0 } });
  await terminal.type("e\r");
  expect(terminal.look()).toEqual({
    rows: ["Router>show privilege", "Current privilege level is 1", "Router>", STATUS],
    cursor: { x: 7, y: 2 },
  });
});

test("what the router prints arrives byte by byte, blanks at line ends included", async () => {
  const { terminal } = await shellOn();
  await terminal.type("enable\rterminal length 0\r");
  terminal.raw = "";
  await terminal.type("show license usage\r");
  expect(
    terminal.raw.includes(
      "License Authorization: \n  Status: Not Applicable\n\nuck9 (ISR_4321_UnifiedCommunication):\n",
    ),
  ).toBe(true);
});

test("help comes at once and leaves the line", async () => {
  const { terminal } = await shellOn();
  await terminal.type("show priv?");
  expect(terminal.look().rows).toEqual(["Router>show priv?", "privilege", "", "Router>show priv", STATUS]);
});

test("a long output stops at --More--", async () => {
  const { terminal } = await shellOn();
  await terminal.type("enable\rshow running-config\r");
  const stopped = terminal.look();
  expect(stopped.rows.slice(0, 4)).toEqual([
    "Router>enable",
    "Router#show running-config",
    "Building configuration...",
    "",
  ]);
  expect(stopped.rows.slice(-2)).toEqual([" --More--", STATUS]);
  expect(stopped.rows.length).toBe(28);
  expect(stopped.cursor).toEqual({ x: 10, y: 26 });
  await terminal.type("q");
  expect(terminal.look().rows.slice(-2)).toEqual(["Router#", STATUS]);
});

test("a paste of 200 lines is typed line by line, in brackets and without", async () => {
  const lines = Array.from({ length: 200 }, (_, index) => `interface Loopback${index}`);
  for (const paste of [`\x1b[200~${lines.join("\r")}\r\x1b[201~`, `${lines.join("\n")}\n`]) {
    const { terminal, live } = await shellOn();
    await terminal.type("enable\rconfigure terminal\r");
    await terminal.type(paste);
    expect(terminal.look().rows.slice(3)).toEqual([
      ...lines.map((line, index) => `Router(config${index === 0 ? "" : "-if"})#${line}`),
      "Router(config-if)#",
      STATUS,
    ]);
    const loopbacks = live.lab.devices.Router?.config.filter(({ text }) => text.startsWith("interface Loopback"));
    expect(loopbacks?.length).toBe(200);
    cleanUp();
  }
});

test("Ctrl-Z, Ctrl-C and Ctrl-D are keys of the router", async () => {
  const { terminal, quits } = await shellOn();
  await terminal.type("enable\rconfigure terminal\rhostname X\x1a");
  expect(terminal.look().rows.at(-2)).toBe("X#");
  await terminal.type("configure terminal\rhostname Y\x03");
  expect(terminal.look().rows.at(-2)).toBe("X#");
  await terminal.type("shxow\x1b[D\x1b[D\x1b[D\x04");
  expect(terminal.look()).toMatchObject({ cursor: { x: 4 } });
  expect(terminal.look().rows.at(-2)).toBe("X#show");
  expect(quits()).toBe(0);
});

test("Ctrl-D on an empty line and :quit leave", async () => {
  const first = await shellOn();
  await first.terminal.type("\x04");
  expect(first.quits()).toBeGreaterThan(0);
  cleanUp();
  const second = await shellOn();
  await second.terminal.type("enable\r:quit\rshow privilege\r");
  expect(second.quits()).toBeGreaterThan(0);
  expect(second.terminal.look().rows.includes("Current privilege level is 15")).toBe(false);
});

test("Ctrl-D leaves where the console waits for RETURN, not where a question is open", async () => {
  const { terminal, quits } = await shellOn();
  await terminal.type("enable\rclear logging\r\x04");
  expect(quits()).toBe(0);
  await terminal.type("\rexit\r");
  expect(quits()).toBe(0);
  await terminal.type("\x04");
  expect(quits()).toBeGreaterThan(0);
});

test("the status line is hidden and shown", async () => {
  const { terminal } = await shellOn();
  await terminal.type(":status off\r");
  expect(terminal.look()).toEqual({ rows: ["Router>:status off", "Router>"], cursor: { x: 7, y: 1 } });
  await terminal.type(":status on\r");
  expect(terminal.look().rows).toEqual(["Router>:status off", "Router>:status on", "Router>", STATUS]);
});

test("real time passes in the lab, at its speed", async () => {
  const { terminal, pass } = await shellOn();
  await pass(5_000);
  await terminal.type(":speed 60\r");
  await pass(60_000);
  await terminal.type("x\x7f");
  expect(terminal.look().rows).toEqual([
    "Router>:speed 60",
    "The clock runs at x60.",
    "Router>",
    "Router  ISR4321/K9  17.6.1a  2026-01-05 09:00:05Z x60  0 calls  ACK due in 364 d",
  ]);
});

test("messages that arrive while one types push the line up; it goes on below", async () => {
  const { terminal, live } = await shellOn(new FakeTerminal(200), labWith());
  await terminal.type("enable\rshow pri");
  live.advance(live.lab.now + 8 * 60_000);
  await terminal.settle();
  expect(terminal.look().rows.slice(0, 3)).toEqual([
    "Router>enable",
    "Router#show pri",
    "*Jan  5 08:07:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name",
  ]);
  await terminal.type("vilege\r");
  expect(terminal.look().rows.slice(3, 6)).toEqual(["vilege", "Current privilege level is 15", "Router#"]);
});

test("a narrower and a wider screen", async () => {
  const { terminal } = await shellOn();
  await terminal.type("show privilege and a line that is longer than the screen will be");
  await terminal.resize(40, 24);
  const narrow = terminal.look().rows;
  expect(narrow.at(-2)?.length).toBeLessThanOrEqual(40);
  expect(narrow.at(-2)?.startsWith("Router>$")).toBe(true);
  expect(narrow.at(-1)).toBe("Router  2026-01-05 08:00Z x1  0 calls  A");
  await terminal.resize(120, 24);
  await terminal.type("\x05");
  expect(terminal.look().rows.at(-1)).toBe(STATUS);
});

test("a lower screen takes nothing away from what was printed", async () => {
  const { terminal } = await shellOn(new FakeTerminal(80, 24));
  const lines = Array.from({ length: 30 }, (_, number) => `Router#show nothing${number}`);
  await terminal.type(`enable\r${lines.map((line) => `${line.slice("Router#".length)}\r`).join("")}`);
  const typed = () => terminal.look().rows.filter((row) => row.startsWith("Router#show"));
  expect(typed()).toEqual(lines);
  await terminal.resize(80, 16);
  await terminal.type("x");
  expect(typed()).toEqual(lines);
  await terminal.resize(60, 9);
  await terminal.type("y");
  expect(typed()).toEqual(lines);
});

test("a terminal that says it has no size gets 80 columns", async () => {
  const terminal = new FakeTerminal();
  Object.assign(terminal.stdout, { columns: 0, rows: 0 });
  const { stdin, stdout } = terminal;
  const screen = new Tty(stdin, stdout).screen();
  expect([screen.columns, screen.rows]).toEqual([80, 24]);
  Object.assign(stdout, { columns: 80, rows: 2 });
  expect(screen.rows).toBe(5);
});

test("no frame clears the screen or its past", async () => {
  const { terminal } = await shellOn(new FakeTerminal(80, 4));
  await terminal.type("enable\rterminal length 0\rshow running-config\r");
  expect(["\x1b[2J", "\x1b[3J"].filter((bytes) => terminal.raw.includes(bytes))).toEqual([]);
  expect(terminal.look().rows.filter((row) => row === "Router#show running-config").length).toBe(1);
});
