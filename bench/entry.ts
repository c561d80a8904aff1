/** What the benchmark of configuration lines does, bundled by itself. */
import { produce } from "immer";
import { engine } from "../src/commands/boot.ts";
import { loadConfiguration } from "../src/commands/load.ts";
import { buildLab } from "../src/lab/create.ts";
import { defaultLab } from "../src/lab/default-lab.ts";

const lab = buildLab(defaultLab(), engine);

/** Enters configuration lines on the default lab's router. Throws if one is rejected. */
export function configure(lines: readonly string[]): void {
  produce(lab, (draft) => {
    const device = draft.devices[lab.selected];
    if (device === undefined) throw new Error("the default lab has no device");
    const rejected = loadConfiguration(draft, device, lines.join("\n"));
    if (rejected.length > 0) throw new Error(`line ${rejected[0]?.number} was rejected: ${rejected[0]?.text}`);
  });
}
