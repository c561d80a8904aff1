/** A lab on the network: opens the doors, lets time pass, keeps the state, and closes everything again. */
import { engine } from "../commands/boot.ts";
import type { Lab } from "../lab/lab.ts";
import { LabClock } from "../realtime/lab-clock.ts";
import { LiveLab } from "../session/live-lab.ts";
import type { Door } from "./doors.ts";
import type { House } from "./house.ts";
import { defect } from "./isolated.ts";
import type { Listening } from "./listening.ts";
import { Logins } from "./logins.ts";
import type { Recorded } from "./recording/read.ts";
import { Sessions } from "./sessions.ts";
import { withKeys } from "./ssh/lab-keys.ts";
import { Turns } from "./turns.ts";
import { VtyLines } from "./vty-lines.ts";

export interface ServingOptions {
  readonly lab: Lab;
  /** Lab time per real time; 0 = frozen. */
  readonly speed: number;
  readonly doors: readonly Door[];
  /** Private host keys; made only where there is an SSH door. */
  readonly hostKeys: readonly string[];
  /** Answers of a real router that are laid over the lab's. */
  readonly recorded: readonly Recorded[];
  readonly say: (line: string) => void;
}

export interface Serving {
  readonly house: House;
  /** With the ports that they really have. */
  readonly doors: readonly Door[];
  /** Closes the doors and drops who is inside. */
  readonly close: () => Promise<void>;
}

/** Serves a lab. Rejects where a door cannot be opened; then none is. */
export async function startServing(options: ServingOptions): Promise<Serving> {
  const isSsh = options.doors.some(({ protocol }) => protocol === "ssh");
  const live = new LiveLab(isSsh ? withKeys(options.lab) : options.lab, engine);
  const clock = new LabClock(live, options.speed, undefined, (error) =>
    options.say(defect("clock", "the lab's time stands still from now on", error)),
  );
  const lines = new VtyLines(live);
  const sessions = new Sessions(live);
  const house: House = {
    live,
    clock,
    turns: new Turns(() => clock.tick()),
    sessions,
    lines,
    logins: new Logins(live),
    controls: options.speed === 0 ? {} : { speed: (times) => clock.setSpeed(times) },
    overlaid: options.recorded.length === 0 ? (port) => port : await layer(live, options.recorded),
    say: options.say,
  };
  const opened: { readonly door: Door; readonly listening: Listening }[] = [];
  const close = async (): Promise<void> => {
    clock.stop();
    sessions.dispose();
    await Promise.all(opened.map(({ listening }) => listening.close()));
  };
  try {
    const opening = await Promise.allSettled(options.doors.map((door) => openDoor(door, options, house)));
    for (const one of opening) if (one.status === "fulfilled") opened.push(one.value);
    for (const one of opening) if (one.status === "rejected") throw one.reason;
  } catch (error) {
    await close();
    throw error;
  }
  clock.start(() => {
    sessions.expire();
    house.logins.settle();
  });
  return { house, doors: opened.map(({ door }) => door), close };
}

async function layer(live: LiveLab, recorded: readonly Recorded[]): Promise<House["overlaid"]> {
  const { overlaid } = await import("./recording/overlay.ts");
  return (port, where) => overlaid(live, port, where, recorded);
}

async function openDoor(door: Door, { hostKeys }: ServingOptions, house: House) {
  const listening =
    door.protocol === "ssh"
      ? await (await import("./ssh/server.ts")).openSsh(door, { house, hostKeys, keys: (user) => keysOf(house, user) })
      : await (await import("./telnet/server.ts")).openTelnet(door, house);
  return { door: { ...door, address: { ...door.address, port: listening.port } }, listening };
}

/** Public keys that the lab file gives a user. */
function keysOf({ live }: House, user: string): readonly string[] {
  const { sshKeys = {} } = live.lab;
  return Object.hasOwn(sshKeys, user) ? (sshKeys[user] ?? []) : [];
}
