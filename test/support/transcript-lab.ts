/** The router of the transcript suite: the default lab's, quiet, and without a name server to ask for unknown words. */
import { engine } from "../../src/commands/boot.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultLab, defaultStartup } from "../../src/lab/default-lab.ts";
import type { Lab } from "../../src/lab/lab.ts";
import type { FileSpec } from "../../src/lab/spec.ts";
import { imageName } from "../../src/releases/images.ts";
import { platformOf } from "../../src/releases/platforms.ts";
import { releaseOf } from "../../src/releases/releases.ts";
import type { TranscriptCase } from "./transcript-file.ts";

/** Lines that each lab of the suite starts with; a case's own come later and may take them back. */
const STARTUP = ["no logging console", "no ip domain lookup"];

/** Labs are values: cases that begin alike share theirs. */
const labs = new Map<string, Lab>();

/** The lab that a case begins with. */
export function labFor(one: Pick<TranscriptCase, "lab" | "startup">): Lab {
  const { privilege: _, ...lab } = one.lab;
  const key = JSON.stringify([lab, one.startup]);
  const known = labs.get(key) ?? newLab(one);
  labs.set(key, known);
  return known;
}

function newLab({ lab, startup }: Pick<TranscriptCase, "lab" | "startup">): Lab {
  const spec = defaultLab();
  const [first] = spec.devices;
  if (first === undefined) throw new Error("the default lab has a device");
  const platform = platformOf(lab.platform ?? first.platform).pid;
  const own = defaultStartup(platform, 0).replace(/end\n$/, "");
  const screen = [["length", lab.length] as const, ["width", lab.width] as const].flatMap(([name, value]) =>
    value === undefined ? [] : [`line con 0\n ${name} ${value}`],
  );
  const text = [`hostname ${lab.hostname ?? "R1"}`, ...STARTUP, own, ...screen, ...startup, "end", ""].join("\n");
  const installMode = lab.mode === "install";
  const files = (lab.images?.split(",") ?? []).map((id) => imageFile(platform, id));
  const device = { ...first, platform, release: lab.release ?? first.release, startup: text, files, installMode };
  return buildLab({ ...spec, devices: [device] }, engine);
}

function imageFile(pid: string, id: string): FileSpec {
  const platform = platformOf(pid);
  return { name: imageName(platform, releaseOf(id)), content: "", size: platform.imageBytes };
}

/** Whether a case begins at `Router#`. */
export const isPrivileged = ({ lab }: Pick<TranscriptCase, "lab">): boolean => (lab.privilege ?? "15") === "15";
