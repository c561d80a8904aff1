/** What a command on the exec channel asks, answered line by line from what the client sends, and what it prints bit by bit. */
import type { ServerChannel } from "ssh2";
import type { Reply } from "../../session/terminal/port.ts";
import { MAX_COMMAND } from "../limits.ts";
import { behindInterrupt, type Watcher } from "../pace.ts";

export interface Questions {
  readonly channel: ServerChannel;
  readonly answer: (text: string) => Reply;
  /** Breaks off what the router is doing. */
  readonly interrupt: () => Reply;
  /** Follows a router that is busy; returns what ends that. */
  readonly follow: (watcher: Pick<Watcher, "printed" | "done">) => () => void;
  /** The line is still there to be asked. */
  readonly open: () => boolean;
  readonly done: (status: number) => void;
}

/** Prints the reply; a command ends the session, a question waits for a line. The end of the input is Enter. */
export function answerQuestions(first: Reply, { channel, answer, interrupt, follow, open, done }: Questions): void {
  let waiting = "";
  let ended = false;
  let asking = false;
  let finished = false;
  let unfollow: (() => void) | undefined;
  const print = (text: string): void => {
    if (text !== "") channel.write(Buffer.from(text.replaceAll("\n", "\r\n"), "latin1"));
  };
  const wait = (): void => {
    let over = false;
    const end = follow({
      printed: print,
      done: (reply) => {
        over = true;
        unfollow = undefined;
        show(reply);
      },
    });
    if (!over) unfollow = end;
  };
  const breakOff = (): void => {
    const rest = unfollow === undefined ? undefined : behindInterrupt(waiting);
    if (rest === undefined) return;
    waiting = rest;
    unfollow?.();
    unfollow = undefined;
    show(interrupt());
  };
  const show = ({ output, reading }: Reply): void => {
    const asks =
      reading.kind === "line" || reading.kind === "password" || reading.kind === "text" || reading.kind === "key";
    print(output + (asks ? reading.prompt : ""));
    asking = asks;
    if (asks) return;
    if (reading.kind === "busy") {
      wait();
      return;
    }
    finished = true;
    done(0);
  };
  const goOn = (): void => {
    while (asking && !finished) {
      const [line, end] = /^([^\r\n]*)(\r\n|[\r\n])/.exec(waiting)?.slice(1) ?? [];
      if (line === undefined || end === undefined) {
        if (!ended) return;
        waiting = "\n";
        continue;
      }
      waiting = waiting.slice(line.length + end.length);
      if (!open()) {
        finished = true;
        done(0);
        return;
      }
      channel.write("\r\n");
      show(answer(line));
    }
  };
  show(first);
  if (finished) {
    channel.resume();
    return;
  }
  channel.on("data", (bytes: Buffer) => {
    if (waiting.length < MAX_COMMAND) waiting += bytes.toString("latin1");
    breakOff();
    goOn();
  });
  channel.on("end", () => {
    ended = true;
    goOn();
  });
  channel.on("close", () => {
    finished = true;
    unfollow?.();
  });
}
