/** What a command on the exec channel asks, answered line by line from what the client sends. */
import type { ServerChannel } from "ssh2";
import type { Reply } from "../../session/terminal/port.ts";
import { MAX_COMMAND } from "../limits.ts";

export interface Questions {
  readonly channel: ServerChannel;
  readonly answer: (text: string) => Reply;
  /** The line is still there to be asked. */
  readonly open: () => boolean;
  readonly done: (status: number) => void;
}

/** Prints the reply; a command ends the session, a question waits for a line. The end of the input is Enter. */
export function answerQuestions(first: Reply, { channel, answer, open, done }: Questions): void {
  let waiting = "";
  let ended = false;
  let asking = false;
  let finished = false;
  const show = ({ output, reading }: Reply): void => {
    const asks =
      reading.kind === "line" || reading.kind === "password" || reading.kind === "text" || reading.kind === "key";
    const text = output + (asks ? reading.prompt : "");
    if (text !== "") channel.write(Buffer.from(text.replaceAll("\n", "\r\n"), "latin1"));
    asking = asks;
    if (asks) return;
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
    goOn();
  });
  channel.on("end", () => {
    ended = true;
    goOn();
  });
  channel.on("close", () => {
    finished = true;
  });
}
