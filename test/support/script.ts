import { engine } from "../../src/commands/boot.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { LiveLab } from "../../src/session/live-lab.ts";
import { Typist } from "../../src/stream/typist.ts";
import { labWith } from "./type.ts";

/** What `cubelab run --privileged` prints for these lines, lab controls among them, and the lab afterwards. */
export async function scripted(
  lines: readonly string[],
  lab: Lab = labWith(),
): Promise<{ readonly screen: string; readonly lab: Lab }> {
  const live = new LiveLab(lab, engine);
  const typist = new Typist(live, {}, { privileged: true });
  let screen = typist.start();
  for (const line of lines) screen += (await typist.type(line)).transcript;
  return { screen, lab: live.lab };
}
