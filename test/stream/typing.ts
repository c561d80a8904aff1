import { engine } from "../../src/commands/boot.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultLab } from "../../src/lab/default-lab.ts";
import type { Lab } from "../../src/lab/lab.ts";
import type { DeviceSpec, LabSpec } from "../../src/lab/spec.ts";
import { plainStream } from "../../src/stream/plain.ts";
import { type RunOptions, run } from "../../src/stream/run.ts";

/** What a program left behind: standard output, standard error, exit status. */
export interface Left {
  readonly out: string;
  readonly err: string;
  readonly status: number;
}

class Sink {
  text = "";
  write(text: string): boolean {
    this.text += text;
    return true;
  }
  once(): void {}
}

/** A lab with the default one's inputs but for those given; `startup` is added to the first router's. */
export function labWith(changes: Partial<LabSpec> & { device?: Partial<DeviceSpec>; startup?: string } = {}): Lab {
  const { device, startup, ...rest } = changes;
  const spec = defaultLab();
  const devices = spec.devices.map((one) => ({
    ...one,
    ...device,
    startup: one.startup.replace(/end\n$/, startup ?? "end\n"),
  }));
  return buildLab({ ...spec, devices, ...rest }, engine);
}

/** Types a script as `cubelab run` does. */
export async function typed(script: string, options: RunOptions = {}, lab: Lab = labWith()): Promise<Left> {
  const [out, err] = [new Sink(), new Sink()];
  const status = await run(lab, { name: "script", lines: [script] }, options, { out, err });
  return { out: out.text, err: err.text, status };
}

/** Sends pieces to the plain stream. */
export async function streamed(pieces: readonly string[], lab: Lab = labWith()): Promise<Left> {
  const [out, err] = [new Sink(), new Sink()];
  const status = await plainStream(lab, { name: "stdin", lines: pieces }, {}, { out, err });
  return { out: out.text, err: err.text, status };
}
