/** What a command on the exec channel asks, answered line by line from what the client sends, and what it prints bit by bit. */
import type { ServerChannel } from "ssh2";
import { behindInterrupt } from "../../session/terminal/interrupt.ts";
import type { Reply } from "../../session/terminal/port.ts";
import { MAX_COMMAND } from "../limits.ts";
import type { Watcher } from "../pace.ts";

export interface Questions {
  readonly channel: ServerChannel;
  readonly answer: (text: string) => Reply;
  /** Breaks off what the router is doing. */
  readonly interrupt: () => Reply;
  /** Follows a router that is busy; returns what ends that. */
  readonly follow: (watcher: Pick<Watcher, "printed" | "done">) => () => void;
  /** Whether the line is no longer there to be asked. */
  readonly gone: () => boolean;
  readonly done: (status: number) => void;
}

/** Enters that stand for the end of the input: a question that Enter does not answer is asked no more often. */
const MOST_ENTERS = 20;

/** What a command on the exec channel is doing. */
export interface Asking {
  /** It waits for a line from the client. */
  readonly waits: boolean;
  /** Ends it. */
  readonly stop: () => void;
}

/** Prints the reply; a command ends the session, a question waits for a line. The end of the input is Enter. */
export function answerQuestions(first: Reply, { channel, answer, interrupt, follow, gone, done }: Questions): Asking {
  let waiting = "";
  let ended = false;
  let asking = false;
  let enters = 0;
  let finished = false;
  let unfollow: (() => void) | undefined;
  const print = (text: string): void => {
    if (text !== "") channel.write(Buffer.from(text.replaceAll("\n", "\r\n"), "latin1"));
  };
  const stop = (): void => {
    unfollow?.();
    unfollow = undefined;
    if (finished) return;
    finished = true;
    done(0);
  };
  const show = ({ output, reading }: Reply): void => {
    asking =
      reading.kind === "line" || reading.kind === "password" || reading.kind === "text" || reading.kind === "key";
    print(output + ("prompt" in reading ? reading.prompt : ""));
    if (reading.kind === "busy") wait();
    else if (!asking) stop();
  };
  const wait = (): void => {
    let over = false;
    const end = follow({
      printed: print,
      done: (reply) => {
        over = true;
        unfollow = undefined;
        show(reply);
        goOn();
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
  const goOn = (): void => {
    while (asking && !finished) {
      const [line, end] = /^([^\r\n]*)(\r\n|[\r\n])/.exec(waiting)?.slice(1) ?? [];
      if (line === undefined || end === undefined) {
        if (!ended) return;
        waiting = "\n";
        enters++;
        if (enters > MOST_ENTERS) stop();
        continue;
      }
      waiting = waiting.slice(line.length + end.length);
      if (gone()) {
        stop();
        return;
      }
      channel.write("\r\n");
      show(answer(line));
    }
  };
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
  show(first);
  return {
    get waits() {
      return asking && !finished;
    },
    stop,
  };
}
