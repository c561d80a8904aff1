/** Stored outputs of a scenario: files under `snapshots/NAME/` beside it. */
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "../labfile/make-folder.ts";
import { writeFileAtomically } from "../labfile/write-file.ts";
import type { SnapshotStore } from "../scenario/check.ts";

/** Where the stored outputs of a scenario file are: `scenarios/rma.yaml` has them in `scenarios/snapshots/rma/`. */
export function snapshotsOf(file: string, update: boolean): SnapshotStore {
  const folder = join(dirname(file), "snapshots", basename(file).replace(/\.ya?ml$/, ""));
  const pathOf = (name: string) => join(folder, `${name}.txt`);
  return {
    read: (name) => {
      try {
        return readFileSync(pathOf(name), "utf8");
      } catch {
        return undefined;
      }
    },
    ...(update
      ? {
          write: (name: string, text: string) => {
            makeFolder(folder);
            writeFileAtomically(pathOf(name), text);
          },
        }
      : {}),
  };
}
