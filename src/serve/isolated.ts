/** A mistake in what a router does ends the session that came upon it, not the server with everybody on it. */
import type { Reply, RouterPort } from "../session/terminal/port.ts";
import type { House } from "./house.ts";

const CLOSED: Reply = { output: "", reading: { kind: "closed" } };

/** What is said to who runs the server. */
export const defect = (where: string, consequence: string, { stack }: Error): string =>
  `${where}: this is a defect of cubelab, and ${consequence}: ${stack}`;

/** The port of a line whose failures are told to who runs the server, by the name of the line. */
export function isolated<Port extends RouterPort>(port: Port, { say }: Pick<House, "say">, name: string): Port {
  const guard =
    <Given extends readonly unknown[], Answer>(ask: (...given: Given) => Answer, failed: Answer) =>
    (...given: Given): Answer => {
      try {
        return ask(...given);
      } catch (error) {
        say(defect(name, "the session is ended", error as Error));
        return failed;
      }
    };
  return {
    ...port,
    enter: guard(port.enter, CLOSED),
    answer: guard(port.answer, CLOSED),
    interrupt: guard(port.interrupt, CLOSED),
    endKey: guard(port.endKey, CLOSED),
    help: guard(port.help, []),
    complete: guard(port.complete, undefined),
  };
}
