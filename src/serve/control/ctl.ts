/** `cubelab ctl SOCKET CONTROL …`: gives lab controls to a running `cubelab serve` and prints what they answer. */
import { connect } from "node:net";

export interface CtlStreams {
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown };
}

const FAILED = 1;
const MISUSE = 2;

/** Resolves to the exit status: 0 if every control was carried out. */
export function ctl(
  path: string,
  controls: readonly string[],
  device: string | undefined,
  { out, err }: CtlStreams,
): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const left = [...controls];
    let status = 0;
    let waiting = "";
    let over = false;
    const end = (code: number): void => {
      if (over) return;
      over = true;
      socket.destroy();
      resolve(code);
    };
    const next = (): void => {
      const control = left.shift();
      if (control === undefined) end(status);
      else socket.write(`${JSON.stringify({ control, ...(device === undefined ? {} : { device }) })}\n`);
    };
    socket.setEncoding("utf8");
    socket.on("connect", next);
    socket.on("data", (text: string) => {
      waiting += text;
      for (let at = waiting.indexOf("\n"); at >= 0; at = waiting.indexOf("\n")) {
        const answer = JSON.parse(waiting.slice(0, at)) as { output: string; rejected?: string };
        waiting = waiting.slice(at + 1);
        (answer.rejected === undefined ? out : err).write(answer.output);
        if (answer.rejected !== undefined) status = FAILED;
        next();
      }
    });
    socket.on("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "ENOENT" || error.code === "ECONNREFUSED" ? "nobody listens there" : error.message;
      err.write(`${path}: ${why}\n`);
      end(MISUSE);
    });
    socket.on("close", () => {
      if (!over && left.length > 0) err.write(`${path}: closed before it answered\n`);
      end(left.length > 0 ? FAILED : status);
    });
  });
}
