/** What all servers of one `cubelab serve` share: the lab, its clock, and who works on it. */
import type { Where } from "../commands/enter.ts";
import type { LabClock } from "../realtime/lab-clock.ts";
import type { ControlHost } from "../session/controls/control.ts";
import type { LiveLab } from "../session/live-lab.ts";
import type { RouterPort } from "../session/terminal/port.ts";
import type { Logins } from "./logins.ts";
import type { Sessions } from "./sessions.ts";
import type { Turns } from "./turns.ts";
import type { VtyLines } from "./vty-lines.ts";

export interface House {
  readonly live: LiveLab;
  readonly clock: LabClock;
  readonly turns: Turns;
  readonly lines: VtyLines;
  readonly logins: Logins;
  readonly sessions: Sessions;
  /** What lab controls that come over the network may ask for: no files of this machine. */
  readonly controls: ControlHost;
  /** Puts recorded answers before those of the router, where a recording is laid over the lab. */
  readonly overlaid: (port: RouterPort, where: Where) => RouterPort;
  /** Says something to who runs the server. */
  readonly say: (line: string) => void;
}
