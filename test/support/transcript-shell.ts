/** A case typed at the Ink shell on a pseudo terminal: the program itself, its screen read back. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import xterm from "@xterm/headless";
import type { IPty } from "node-pty";
import { writeLab } from "../../src/labfile/saved-lab.ts";
import type { TranscriptCase } from "./transcript-file.ts";
import { isPrivileged, labFor } from "./transcript-lab.ts";

const COLUMNS = 80;
const ROWS = 24;
const PROGRAM = new URL("../../dist/cubelab.js", import.meta.url).pathname;

/** How long a screen may take to become what it should be, milliseconds. */
const PATIENCE = 15_000;

export type Pty = typeof import("node-pty");

/** node-pty, or why it is not there (Rulings 25). */
export async function loadPty(): Promise<Pty | string> {
  try {
    return await import("node-pty");
  } catch (error) {
    return `node-pty is missing: ${error instanceof Error ? error.message.split("\n")[0] : error}`;
  }
}

/** Types a case. Resolves to the screen as soon as it is `expected`, or as it is when patience ends. */
export async function typeAtShell(
  pty: Pty,
  one: TranscriptCase,
  bytes: string,
  expected: readonly string[],
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "cubelab-"));
  const file = join(folder, "lab.json");
  writeFileSync(file, writeLab(labFor(one)));
  const screen = new xterm.Terminal({ cols: COLUMNS, rows: ROWS, scrollback: 20_000, allowProposedApi: true });
  const args = [PROGRAM, "--lab", file, ...(isPrivileged(one) ? ["--privileged"] : [])];
  const child = pty.spawn(process.execPath, args, {
    name: "xterm",
    cols: COLUMNS,
    rows: ROWS,
    cwd: folder,
    env: { ...process.env, CI: "false" },
  });
  try {
    return await played(child, screen, bytes, expected);
  } finally {
    child.kill("SIGKILL");
    screen.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
}

function played(
  child: IPty,
  screen: xterm.Terminal,
  bytes: string,
  expected: readonly string[],
): Promise<readonly string[]> {
  return new Promise((resolve) => {
    let typed = false;
    const late = setTimeout(() => resolve(rowsOf(screen)), PATIENCE);
    const look = () => {
      const rows = rowsOf(screen);
      if (!typed && rows.at(-1) !== "") {
        typed = true;
        child.write(bytes);
      } else if (typed && rows.length === expected.length && rows.every((row, index) => row === expected[index])) {
        clearTimeout(late);
        resolve(rows);
      }
    };
    child.onData((data) => screen.write(data, look));
    child.onExit(() =>
      screen.write("", () => {
        clearTimeout(late);
        resolve(rowsOf(screen));
      }),
    );
  });
}

/** All rows down to the one with the cursor, those that were wrapped put together again, blank ends cut. */
export function rowsOf(screen: xterm.Terminal): readonly string[] {
  const buffer = screen.buffer.active;
  const rows: string[] = [];
  for (let index = 0; index <= buffer.baseY + buffer.cursorY; index++) {
    const row = buffer.getLine(index);
    const text = row?.translateToString(false) ?? "";
    if (row?.isWrapped) rows.push(`${rows.pop() ?? ""}${text}`);
    else rows.push(text);
  }
  return rows.map((row) => row.trimEnd());
}

/** Tabs as a terminal sets them. */
export const untabbed = (row: string): string =>
  row.split("\t").reduce((before, after) => before.padEnd(8 * (Math.floor(before.length / 8) + 1)) + after);
