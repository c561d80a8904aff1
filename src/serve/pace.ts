/**
 * A router that prints bit by bit, seen from the network: what it has printed leaves when it is due in the lab's time, which
 * runs with the real one. Costs nothing while no line waits for anything.
 */
import type { PacedPort } from "../session/router-port.ts";
import type { Reply } from "../session/terminal/port.ts";
import type { House } from "./house.ts";
import type { Wire } from "./wire.ts";

/** The longest that a look at the lab is put off, real milliseconds: the speed of its clock may change meanwhile. */
const LONGEST_WAIT = 250;

/** The shortest: nobody sees marks that come faster than this, and each of them would be a packet. */
const SHORTEST_WAIT = 10;

export interface Watcher {
  /** What the output goes to; while it is full, nothing more is printed. */
  readonly wire: Pick<Wire, "full">;
  /** The router has printed a part of its output; it may end anywhere in a line. */
  readonly printed: (text: string) => void;
  /** It has come to its end. */
  readonly done: (reply: Reply) => void;
}

/** Whether what a router of this house prints bit by bit comes so: not where time stands. */
export const isPaced = ({ clock }: House): boolean => clock.speed > 0;

/** Follows a router that has said that it is busy, until it is done. Returns what ends that before. */
export function follow(
  { live, clock }: House,
  port: Pick<PacedPort, "proceed">,
  { wire, printed, done }: Watcher,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let over = false;
  const end = (): void => {
    over = true;
    clearTimeout(timer);
    unlisten();
  };
  const look = (): void => {
    if (over) return;
    clearTimeout(timer);
    timer = setTimeout(tick, LONGEST_WAIT);
    if (wire.full) return;
    const now = port.proceed();
    if (now === undefined || now.done !== undefined) end();
    if (now === undefined) return;
    if (now.text !== "") printed(now.text);
    if (now.done !== undefined) {
      done(now.done);
    } else if (now.next !== undefined && !over) {
      clearTimeout(timer);
      timer = setTimeout(tick, realTime(now.next - live.present.now, clock.speed));
    }
  };
  const tick = (): void => {
    clock.tick();
    look();
  };
  // Time may also be moved by a lab control, and then whoever waits is told at once.
  const unlisten = live.listen(look);
  look();
  return end;
}

/** Real milliseconds in which so much lab time passes, within the bounds of a look. */
const realTime = (time: number, speed: number): number =>
  Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, Math.ceil(time / speed)));
