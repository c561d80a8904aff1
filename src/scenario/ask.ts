/** A command that is entered aside: its output is looked at, and the lab stays as it is. */

import { engine } from "../commands/boot.ts";
import type { Rejection } from "../commands/enter.ts";
import { grammarContext } from "../commands/grammar-context.ts";
import { startExec } from "../commands/open-line.ts";
import { HIGHEST_LEVEL } from "../device/line.ts";
import { parseLine } from "../grammar/index.ts";
import type { Lab } from "../lab/lab.ts";
import { type DataMap, parseShow } from "../parse/index.ts";
import { LiveLab } from "../session/live-lab.ts";
import { readingOf } from "../session/reading.ts";
import { routerPort } from "../session/router-port.ts";

const CONSOLE = "con 0";

/** What a router printed to a command, or why it did not. */
export interface Asked {
  readonly output: string;
  /** The output as data; absent where nothing reads that command. */
  readonly parsed?: DataMap;
  readonly rejected?: Rejection | "off" | "booting" | "rommon" | "asks";
}

/** Enters `command` at `Router#` of a device, on a copy of the lab. */
export function ask(lab: Lab, device: string, command: string): Asked {
  const power = lab.devices[device]?.power.state ?? "off";
  if (power !== "on") return { output: "", rejected: power };
  const live = new LiveLab(lab, engine);
  const where = { device, line: CONSOLE };
  live.act(where, (context) => {
    startExec(context);
    context.line.privilege = HIGHEST_LEVEL;
    return undefined;
  });
  let rejected: Asked["rejected"];
  const port = routerPort(live, where, {
    screen: false,
    entered: (line) => {
      rejected = line.rejected;
    },
  });
  const { output } = port.enter(command, false);
  if (rejected !== undefined) return { output, rejected };
  if (readingOf(live.lab, where).kind !== "command") return { output, rejected: "asks" };
  const parsed = parsedOutput(lab, device, command, output);
  return { output, ...(parsed === undefined ? {} : { parsed }) };
}

function parsedOutput(lab: Lab, device: string, command: string, output: string): DataMap | undefined {
  const router = lab.devices[device];
  const read = router === undefined ? undefined : parseLine(grammarContext(router), "exec", command);
  return read?.ok && read.filter === undefined ? parseShow(read.command.id, output) : undefined;
}
