import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import xterm from "@xterm/headless";
import { afterEach, expect, test } from "vitest";

const program = fileURLToPath(new URL("../../dist/cubelab.js", import.meta.url));
const pty = await import("node-pty").catch(() => undefined);
const missing =
  pty === undefined ? "node-pty is not installed" : existsSync(program) ? undefined : "dist/ is not built";
if (missing !== undefined) process.stderr.write(`Pseudo-terminal tests are skipped: ${missing}.\n`);

const running: { kill(): void }[] = [];
afterEach(() => {
  for (const one of running.splice(0)) one.kill();
});

interface Options {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A command that the terminal is prepared with. */
  readonly prepare?: string;
}

const COLUMNS = 100;
const ROWS = 24;

/** Runs the program and tells the terminal's settings afterwards; signals that end the program do not end the shell. */
const AROUND = 'trap : TERM HUP INT; "$@"; status=$?; echo; stty -a; exit $status';

/** The shipped program on a pseudo terminal, with a screen to look at. */
function start({ args = [], env = {}, prepare = ":" }: Options = {}) {
  if (pty === undefined) throw new Error("no node-pty");
  const screen = new xterm.Terminal({ cols: COLUMNS, rows: ROWS, scrollback: 1_000, allowProposedApi: true });
  let raw = "";
  let exit: { exitCode: number; signal?: number | undefined } | undefined;
  const child = pty.spawn("/bin/sh", ["-c", `${prepare}; ${AROUND}`, "sh", process.execPath, program, ...args], {
    cols: COLUMNS,
    rows: ROWS,
    env: { ...process.env, TERM: "xterm-256color", ...env } as Record<string, string>,
  });
  running.push({ kill: () => exit === undefined && child.kill("SIGKILL") });
  child.onData((data) => {
    raw += data;
    screen.write(data);
  });
  child.onExit((how) => {
    exit = how;
  });
  const until = async (what: string, done: () => boolean) => {
    for (let waited = 0; !done(); waited += 20) {
      if (waited > 15_000) throw new Error(`waited in vain for ${what}; ${JSON.stringify(raw.slice(-500))}`);
      await sleep(20);
    }
    await new Promise<void>((resolve) => screen.write("", resolve));
  };
  const rowsOf = () => {
    const { active } = screen.buffer;
    const lines = Array.from({ length: active.length }, (_, row) => active.getLine(row)?.translateToString(true) ?? "");
    while (lines.at(-1) === "") lines.pop();
    return lines;
  };
  return {
    raw: () => raw,
    write: (keys: string) => child.write(keys),
    kill: (signal: NodeJS.Signals) => process.kill(-child.pid, signal),
    resize: (columns: number, rows: number) => {
      child.resize(columns, rows);
      screen.resize(columns, rows);
    },
    rows: rowsOf,
    row: (text: string) => until(`a row ${text}`, () => rowsOf().includes(text)),
    exited: async () => {
      await until("the end", () => exit !== undefined);
      return exit?.exitCode;
    },
  };
}

/** Settings that a terminal has after the program as before it. */
const SANE = ["icanon", "echo", "isig", "icrnl", "opost"];

/** What `stty -a` said last: settings that are off have a minus. */
function sane(raw: string): boolean {
  const words = raw.slice(raw.lastIndexOf("speed ")).split(/[\s;]+/);
  return (
    SANE.every((word) => words.includes(word)) &&
    raw.lastIndexOf("\x1b[?2004l") > raw.lastIndexOf("\x1b[?2004h") &&
    raw.lastIndexOf("\x1b[?25h") > raw.lastIndexOf("\x1b[?25l")
  );
}

test.skipIf(missing)("a session, from the first prompt to :quit", async () => {
  const shell = start();
  await shell.row("Router>");
  shell.write("enable\rshow privi\t");
  await shell.row("Router#show privilege");
  shell.write("\r");
  await shell.row("Current privilege level is 15");
  shell.write(":quit\r");
  expect(await shell.exited()).toBe(0);
  expect(sane(shell.raw())).toBe(true);
  const rows = shell.rows();
  expect(rows.slice(0, rows.indexOf("Router#:quit") + 1)).toEqual([
    "Router>enable",
    "Router#show privi",
    "Router#show privilege ",
    "Current privilege level is 15",
    "Router#:quit",
  ]);
});

test.skipIf(missing)("what is typed before the first prompt is not lost, and is not echoed twice", async () => {
  const shell = start();
  shell.write("enable\rshow privilege\r");
  await shell.row("Current privilege level is 15");
  const rows = shell.rows();
  expect(rows.slice(rows.indexOf("Router>enable"))).toEqual([
    "Router>enable",
    "Router#show privilege",
    "Current privilege level is 15",
    "Router#",
    expect.stringMatching(
      /^Router {2}ISR4321\/K9 {2}17\.6\.1a {2}2026-01-05 08:00:\d\dZ x1 {2}0 calls {2}ACK due in 364 d$/,
    ),
  ]);
});

test.skipIf(missing)("Ctrl-Z, Ctrl-C and Ctrl-D neither stop nor end it; Ctrl-D on an empty line leaves", async () => {
  const shell = start({ args: ["--privileged", "--hostname", "Edge"] });
  await shell.row("Edge#");
  shell.write("configure terminal\r");
  await shell.row("Edge(config)#");
  shell.write("\x1a");
  await shell.row("Edge#");
  shell.write("abc\x03");
  await shell.row("Edge#abc");
  shell.write("xy\x04");
  await shell.row("Edge#xy");
  shell.write("\x15\x04");
  expect(await shell.exited()).toBe(0);
  expect(sane(shell.raw())).toBe(true);
});

test.skipIf(missing).each([
  ["SIGTERM", 143],
  ["SIGHUP", 129],
  ["SIGINT", 130],
] as const)("%s ends it and leaves the terminal as it was", async (signal, status) => {
  const shell = start({ args: ["--hostname", "A"] });
  await shell.row("A>");
  shell.write("half a li");
  await shell.row("A>half a li");
  shell.kill(signal);
  expect(await shell.exited()).toBe(status);
  expect(sane(shell.raw())).toBe(true);
});

test.skipIf(missing)("a terminal that says it is 0 by 0 is taken for 80 by 24", async () => {
  const shell = start({ prepare: "stty rows 0 cols 0" });
  await shell.row("Router>");
  shell.write("enable\rshow privilege\r");
  await shell.row("Current privilege level is 15");
  expect(shell.rows().slice(0, 4)).toEqual([
    "Router>enable",
    "Router#show privilege",
    "Current privilege level is 15",
    "Router#",
  ]);
  shell.write(":quit\r");
  expect(await shell.exited()).toBe(0);
});

test.skipIf(missing)("a paste of 200 lines in brackets", async () => {
  const shell = start({ args: ["--privileged"] });
  await shell.row("Router#");
  const lines = Array.from({ length: 200 }, (_, index) => `! line ${index}`);
  shell.write(`\x1b[200~${lines.join("\r")}\r\x1b[201~show privilege\r`);
  await shell.row("Current privilege level is 15");
  const rows = shell.rows();
  expect(rows.slice(0, 200)).toEqual(lines.map((line) => `Router#${line}`));
});

test.skipIf(missing)("another size while one types", async () => {
  const shell = start();
  await shell.row("Router>");
  shell.write("show privilege | include a pattern that is rather long");
  await shell.row("Router>show privilege | include a pattern that is rather long");
  shell.resize(40, 20);
  await shell.row("Router>$ern that is rather long");
  shell.write("\x15show privilege\r");
  await shell.row("Router>");
  expect(shell.rows().slice(-4)).toEqual([
    "Router>show privilege",
    "Current privilege level is 1",
    "Router>",
    "Router  2026-01-05 08:00Z x1  0 calls  A",
  ]);
});

test.skipIf(missing)("CI makes no difference", async () => {
  const shell = start({ env: { CI: "true", GITHUB_ACTIONS: "true" } });
  await shell.row("Router>");
  shell.write("enable\r");
  await shell.row("Router#");
  shell.write(":quit\r");
  expect(await shell.exited()).toBe(0);
});

const SCENARIO = `title: A name
summary: The router has the name of all routers.
lab: { devices: [{ hostname: R1 }] }
steps:
  - title: It gets its own
    type: |
      configure terminal
      hostname East
    expect:
      - fact: device.hostname is East
    hint: There is a command of that name.
`;

test.skipIf(missing)("a learner works through a scenario", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cubelab-coach-"));
  const file = join(folder, "name.yaml");
  writeFileSync(file, SCENARIO);
  const shell = start({
    args: ["shell", "--scenario", file, "--results", join(folder, "class.jsonl"), "--learner", "A"],
  });
  await shell.row("[>] 1/1 It gets its own");
  shell.write("conf t\r");
  await shell.row("R1(config)#");
  shell.write(":hint\rhostname East\r");
  await shell.row("[#] all objectives are reached");
  shell.write(":quit\r");
  expect(await shell.exited()).toBe(0);
  expect(sane(shell.raw())).toBe(true);
  const rows = shell.rows();
  expect(rows.slice(0, rows.findIndex((row) => row.startsWith("ok ")) + 1)).toEqual([
    "== A name",
    "The router has the name of all routers.",
    ":check tells what is missing, :hint helps, :solution shows it, :restart begins again",
    "== Objective 1 of 1: It gets its own",
    "R1#conf t",
    "Enter configuration commands, one per line.  End with CNTL/Z.",
    "R1(config)#:hint",
    "Hint 1 of 1: There is a command of that name.",
    "R1(config)#hostname East",
    "== Objective 1 is reached.",
    "All objectives are reached. :restart begins again, :quit leaves.",
    "East(config)#:quit",
    "",
    "== 0.75 of 1 points",
    expect.stringMatching(/^ok {4}0\.75\/1 {2}It gets its own \(2 commands, \d+ s of lab time, 1 hint\)$/),
  ]);
  expect(JSON.parse(readFileSync(join(folder, "class.jsonl"), "utf8"))).toMatchObject({ learner: "A", points: 0.75 });
});
