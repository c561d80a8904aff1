/** `cubelab shell`: a lab on a terminal. The first prompt is there before Ink is. */
import { engine } from "../commands/boot.ts";
import type { Lab } from "../lab/lab.ts";
import { fileHost } from "../labfile/host.ts";
import { LiveLab } from "../session/live-lab.ts";
import { ShellSession, type Watcher } from "./session.ts";
import { columnsOf, eraseRow, Tty } from "./tty.ts";

/** Signals that end the program, and their numbers. */
const ENDING = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

export interface ShellSettings {
  readonly privileged?: boolean;
  /** Makes the coach of a scenario that is worked through. */
  readonly coachFor?: (live: LiveLab) => Watcher;
  /** Is told of everything that is shown. */
  readonly shown?: (text: string) => void;
}

/** Runs until the person leaves. Resolves to the exit status. */
export async function shell(lab: Lab, options: ShellSettings = {}): Promise<number> {
  const { stdin, stdout, stderr } = process;
  const tty = new Tty(stdin, stdout);
  let unmount = () => {};
  let end = (_status: number) => {};
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  const live = new LiveLab(lab, engine);
  const coach = options.coachFor?.(live);
  const session = new ShellSession(live, {
    files: fileHost,
    ...(coach === undefined ? {} : { coach }),
    ...(options.shown === undefined ? {} : { shown: options.shown }),
    columns: columnsOf(stdout),
    privileged: options.privileged ?? false,
    quit: () => end(0),
  });
  const signals = Object.entries(ENDING).map(([name, number]) => [name, () => end(128 + number)] as const);
  const again = () => tty.takeAgain();
  process.on("exit", () => tty.restore());
  for (const [name, listener] of signals) process.on(name, listener);
  process.on("SIGCONT", again);
  stdin.once("end", () => end(0));
  stdin.once("error", () => end(0));
  try {
    tty.take();
    const { text, row } = session.start();
    stdout.write(text + row);
    // Ink draws nothing while CI is set; a person at a terminal is no CI.
    process.env.CI = "false";
    const { mount } = await import("./screen.tsx");
    stdout.write(eraseRow(row, columnsOf(stdout)));
    const screen = mount(session, { stdin, stdout: tty.screen(), stderr });
    unmount = screen.unmount;
    return await Promise.race([ended, screen.gone.then(() => ended)]);
  } finally {
    session.leave();
    // The last frame is drawn before Ink goes.
    await new Promise(setImmediate);
    unmount();
    tty.restore();
    process.off("SIGCONT", again);
    for (const [name, listener] of signals) process.off(name, listener);
  }
}
