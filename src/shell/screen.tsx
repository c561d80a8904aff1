/** Ink's part of the shell: raw bytes in, the live row with its cursor and the status line out. */
import { Box, render, Text, useCursor, useStdin, useStdout } from "ink";
import { useEffect, useSyncExternalStore } from "react";
import type { ShellSession } from "./session.ts";

/** Frames are made when something changes; Ink need not slow them down further. */
const MAX_FPS = 1000;

export interface ScreenStreams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** A shell on a screen. */
export interface Mounted {
  /** Takes it off again; the last frame stays. */
  readonly unmount: () => void;
  /** Rejects where drawing has failed. */
  readonly gone: Promise<unknown>;
}

/** Puts the shell on the screen. */
export function mount(session: ShellSession, { stdin, stdout, stderr }: ScreenStreams): Mounted {
  const resized = () => stdout.write(rowsBelow(session));
  // Ahead of Ink, which draws at once.
  stdout.prependListener("resize", resized);
  const app = render(<Screen session={session} />, {
    stdin,
    stdout,
    stderr,
    exitOnCtrlC: false,
    patchConsole: false,
    maxFps: MAX_FPS,
    isScreenReaderEnabled: false,
  });
  const unmount = () => {
    stdout.off("resize", resized);
    app.unmount();
  };
  return { unmount, gone: app.waitUntilExit() };
}

/**
 * Makes the rows again that Ink believes to be below the cursor: the status line, and the row behind it. A terminal that has
 * become lower may have cut them off, and Ink would then erase as many rows of the router's output.
 */
function rowsBelow(session: ShellSession): string {
  const { status, objective } = session.frame();
  const rows = 1 + Number(status !== undefined) + Number(objective !== undefined);
  return DOWN_SCROLLING.repeat(rows) + UP.repeat(rows);
}

/** To the next row in the same column; at the last row everything moves up. */
const DOWN_SCROLLING = "\x1bD";
const UP = "\x1b[A";

function Screen({ session }: { readonly session: ShellSession }) {
  const { stdin, setRawMode } = useStdin();
  const { stdout, write } = useStdout();
  const { setCursorPosition } = useCursor();
  const { row, cursor, status, objective } = useSyncExternalStore(session.subscribe, session.frame);

  useEffect(() => {
    const feed = (chunk: string | Buffer) => {
      // All of what a key leads to reaches the terminal at once.
      stdout.cork();
      session.feed(chunk.toString());
      setImmediate(() => stdout.uncork());
    };
    const resize = () => session.resize(stdout.columns);
    setRawMode(true);
    stdin.on("data", feed);
    stdout.on("resize", resize);
    session.attach(write);
    return () => {
      stdin.off("data", feed);
      stdout.off("resize", resize);
      setRawMode(false);
    };
  }, [session, stdin, stdout, setRawMode, write]);

  setCursorPosition({ x: cursor, y: 0 });
  return (
    <Box flexDirection="column">
      <Text wrap="truncate">{row === "" ? " " : row}</Text>
      {objective === undefined ? null : <Text wrap="truncate">{objective}</Text>}
      {status === undefined ? null : (
        <Text inverse wrap="truncate">
          {status}
        </Text>
      )}
    </Box>
  );
}
