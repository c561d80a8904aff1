/** Telling what is wrong with a lab file. */
import type { Path } from "./positions.ts";
import { quoted, wrong } from "./wording.ts";

/** Tells of something wrong at a place of the file. */
export type Report = (path: Path, text: string) => void;

/** Tells of values that are there twice. */
export function reportTwice(
  values: readonly string[],
  what: string,
  key: string,
  report: Report,
  list: Path = ["devices"],
): void {
  values.forEach((value, index) => {
    if (values.indexOf(value) < index)
      report([...list, index, key], wrong(`a second ${what} ${quoted(value)}`, "a name of its own"));
  });
}
